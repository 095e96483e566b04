import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { blankBoard } from '../../main/handlers/blank'
import { type PackableAsset, packBoard } from '../../main/package/write'
import { emptyFrame } from '../../shared/edit/frames'
import { LIMITS } from '../../shared/limits'
import { docOf } from '../../shared/model/doc'
import { newId } from '../../shared/model/id'
import { ordersBetween } from '../../shared/model/order'
import type { Rec } from '../../shared/model/record'
import { chunk, pngOf } from '../main/pictures/made'
import { picture, text } from '../shared/exchange/drawn'

/**
 * A board file of about so many megabytes, written by the app's own writer; at 1,000 it holds all a file may: 5,000
 * pictures, 50,000 records, 1 GiB. Answers its bytes.
 */
export function writeLargeFile(path: string, megabytes: number): number {
  const share = Math.min(1, megabytes / 1000)
  const pictures = Math.max(1, Math.floor(LIMITS.assets * share))
  const records = Math.max(20, Math.floor(LIMITS.records * share))
  // Room is left for the records themselves
  const weight = Math.floor((megabytes * 1024 ** 2 - records * RECORD_BYTES) / pictures)
  const assets = Array.from({ length: pictures }, () => photograph(Math.max(weight, 100)))
  const { bytes } = packBoard({
    records: boardOf(records, assets),
    assets,
    lineage: [],
    base: null,
    exportedAt: '2026-11-21T22:00:00.000Z',
    exportedBy: 'ann',
    appVersion: '0.1.0',
  })
  writeFileSync(path, bytes)
  return bytes.length
}

const RECORD_BYTES = 600
const ELEMENTS_A_FRAME = 24

/** As heavy as asked, whatever it shows. */
function photograph(weight: number): PackableAsset {
  const bytes = pngOf(64, 36, [chunk('prVt', randomBytes(weight))])
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, kind: 'image/png', width: 64, height: 36, bytes }
}

function boardOf(count: number, assets: readonly PackableAsset[]): readonly Rec[] {
  const [board] = blankBoard()
  if (board?.kind !== 'board') throw new Error('a board')
  const frames = Math.floor((count - 1) / (ELEMENTS_A_FRAME + 1))
  const places = ordersBetween(null, null, frames)
  const shown = [...assets]
  const records: Rec[] = [{ ...board, title: 'As large as can be' }]
  for (const order of places) {
    const frame = {
      ...emptyFrame(board.id, order),
      title: `Frame ${records.length}`,
      background: 'none' as const,
    }
    records.push(frame)
    const orders = ordersBetween(null, null, ELEMENTS_A_FRAME)
    for (const [place, at] of orders.entries()) {
      const asset = place < 3 ? shown.pop() : undefined
      const element = asset ? picture(1, frame.id, asset.hash) : text(1, frame.id, { text: WORDS })
      records.push({ ...element, id: newId('element'), order: at, x: place * 10 })
    }
  }
  if (shown.length > 0) throw new Error(`${shown.length} pictures found no frame`)
  return [...docOf(records).values()]
}

const WORDS = 'Guests find their seats without asking, and the crew greets them by name at the gate.'
