import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { addPicture } from '../../../shared/edit/crop'
import { addText, removeElements } from '../../../shared/edit/elements'
import type { Change } from '../../../shared/model/change'
import { docOf, framesOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { pretendPages } from '../export/pretend'
import { exifSegment, jpegOf, SECRET, segment } from '../pictures/made'
import { openTestDesk } from './desk'

const DELETED = 'the manager is to be dismissed'
const PHOTO = jpegOf(40, 30, [exifSegment(1), segment(0xfe, SECRET)])

test('nothing that leaves says where a photo was taken, or what was deleted', async () => {
  const handed: Buffer[] = []
  const desk = openTestDesk({
    pages: async () =>
      pretendPages((html, { asset }) => {
        handed.push(Buffer.from(html))
        for (const [, hash = ''] of html.matchAll(/\/asset\/([0-9a-f]{64})/g))
          handed.push(Buffer.from(asset(hash)?.bytes ?? []))
      }),
  })
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = () => docOf(desk.store.records(board))
  const change = (made: Change) =>
    desk.call('board.write', {
      board,
      steps: [
        {
          step: 'commit',
          operation: newId('operation'),
          label: 'Edit',
          edits: [...made].map(([id, edit]) => ({ id, ...edit })),
        },
      ],
    })
  const frame = framesOf(doc())[0]?.id ?? ''
  const photo = await desk.call('picture.keep', { bytes: new Uint8Array(PHOTO) })
  await change(addPicture(doc(), frame, 'how', photo, { x: 200, y: 200 }).change)
  const text = addText(doc(), frame, 'how', { x: 0, y: 0, w: 200, h: 40 }, DELETED)
  await change(text.change)
  // A state with it is shared, so that it is in what the library keeps
  await desk.call('board.send', { board })
  await change(removeElements(doc(), [...text.change.keys()]))

  const files = [
    await desk.call('board.send', { board }),
    await desk.call('board.sendPart', { board, purpose: 'slice', frames: [frame], note: '' }),
    await desk.call('board.sendPart', { board, purpose: 'review', frames: null, note: '' }),
  ]
  expect(PHOTO.includes(SECRET)).toBe(true)
  for (const written of files) {
    if (written.state !== 'written') return expect.unreachable('not written')
    const bytes = readFileSync(join(desk.folder, written.name))
    const { text: said, base, manifest, assets } = readPackage(bytes)
    expect(assets.length).toBe(1)
    expect(bytes.includes(SECRET)).toBe(false)
    expect(`${Buffer.from(said)} ${base} ${JSON.stringify(manifest)}`).not.toContain(DELETED)
  }
  await desk.call('export.start', {
    board,
    job: randomUUID(),
    request: { format: 'pdf', choice: USUAL_CHOICE },
  })
  expect(handed.length).toBeGreaterThan(1)
  for (const part of handed) {
    expect(part.includes(SECRET)).toBe(false)
    expect(part.includes(DELETED)).toBe(false)
  }
})
