import { describe, expect, test } from 'vitest'
import { createLaying, type ToLayer } from '../../../renderer/document/deckLaying'
import { createDeckPreview } from '../../../renderer/document/deckPreview'
import { addPicture } from '../../../shared/edit/crop'
import { apply } from '../../../shared/model/change'
import { framesOf } from '../../../shared/model/doc'
import { PRESETS } from '../../../shared/scene/deck/layout'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { template, WIDE } from '../../shared/scene/deckBoards'

/** A window and its worker in one thread: messages arrive when `settle` lets them. */
function pair() {
  const asked: ToLayer[] = []
  const works: (() => void)[] = []
  const toWorker: ToLayer[] = []
  const preview = createDeckPreview((message) => {
    asked.push(message)
    toWorker.push(message)
  })
  const hear = createLaying({
    say: (message) => preview.hear(structuredClone(message)),
    later: (work) => works.push(work),
    now: () => 0,
  })
  const settle = () => {
    while (toWorker.length + works.length > 0) {
      for (let message = toWorker.shift(); message; message = toWorker.shift()) hear(structuredClone(message))
      works.shift()?.()
    }
  }
  return { preview, asked, settle }
}

const doc = template('sports')
const withChoice = (choice: Partial<DeckOptions['choice']>): DeckOptions => ({
  ...WIDE,
  choice: { ...USUAL_CHOICE, ...choice },
})

describe('the preview in the window', () => {
  test('has a row for every page, and the pages that are looked at', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    preview.want([1, 2])
    settle()
    const { rows, pages, state } = preview.store.getState()
    expect(state).toBe('whole')
    expect(rows.every((row, i) => row?.number === i + 1)).toBe(true)
    expect([...pages.keys()]).toEqual([1, 2])
  })

  test('asks for a page once, and again when the deck is another', () => {
    const { preview, asked, settle } = pair()
    preview.lay(doc, WIDE, [])
    preview.want([1, 2])
    preview.want([2, 3])
    settle()
    const numbers = () => asked.flatMap((message) => (message.ask === 'pages' ? message.numbers : []))
    expect(numbers()).toEqual([1, 2, 3])
    preview.lay(doc, withChoice({ paper: 'a4' }), [])
    settle()
    expect(numbers()).toEqual([1, 2, 3, 2, 3])
  })

  test('keeps the reader at the frame she was reading when pages are set out otherwise', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    settle()
    const frame = framesOf(doc)[6]?.id ?? ''
    const at = () => {
      const { rows, shown } = preview.store.getState()
      return rows[shown - 1]
    }
    preview.show(preview.store.getState().rows.find((row) => row?.frames[0] === frame)?.number ?? 0)
    preview.lay(doc, withChoice({ layout: PRESETS.four }), [])
    settle()
    expect(at()?.frames).toContain(frame)
    preview.lay(doc, withChoice({ sections: ['cover', 'frames', 'scorecard'] }), [])
    settle()
    expect(at()?.frames).toContain(frame)
  })

  test('goes to the beginning of the section when its frame is not in the deck any more', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    settle()
    const [first, , third] = framesOf(doc)
    preview.show(preview.store.getState().rows.find((row) => row?.frames[0] === third?.id)?.number ?? 0)
    preview.lay(doc, withChoice({ frames: [first?.id ?? ''] }), [])
    settle()
    const { rows, shown } = preview.store.getState()
    expect(rows[shown - 1]).toMatchObject({ section: 'frames', frames: [first?.id] })
  })

  test('shows what there is of the old deck until the new one is whole', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    settle()
    const before = preview.store.getState().rows.length
    preview.lay(doc, withChoice({ sections: ['cover'] }), [])
    expect(preview.store.getState()).toMatchObject({ state: 'laying', rows: { length: before } })
    settle()
    expect(preview.store.getState()).toMatchObject({ state: 'whole', rows: { length: 1 }, shown: 1 })
  })

  test('says beforehand which photographs have too few dots for their size', () => {
    const { preview, settle } = pair()
    const frame = framesOf(doc)[0]
    const photo = { asset: 'a'.repeat(64), pixelW: 60, pixelH: 40 }
    const { change } = addPicture(doc, frame?.id ?? '', 'how', photo, { x: 200, y: 200 })
    preview.lay(apply(doc, change), WIDE, [])
    expect(preview.store.getState().coarse).toEqual([])
    settle()
    expect(preview.store.getState().coarse).toEqual([{ name: frame?.title, dpi: expect.any(Number) }])
    preview.lay(doc, WIDE, [])
    settle()
    expect(preview.store.getState().coarse).toEqual([])
  })

  test('stays between the first page and the last', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    settle()
    preview.show(0)
    expect(preview.store.getState().shown).toBe(1)
    preview.show(10_000)
    expect(preview.store.getState().shown).toBe(preview.store.getState().rows.length)
  })

  test('says nothing of a deck that nobody wishes any more', () => {
    const { preview } = pair()
    preview.lay(doc, WIDE, [])
    preview.lay(doc, WIDE, [])
    preview.hear({ said: 'trouble', job: 1, detail: '' })
    expect(preview.store.getState().state).toBe('laying')
    preview.hear({ said: 'trouble', job: 2, detail: '' })
    expect(preview.store.getState().state).toBe('failed')
  })

  test('keeps only as many pages in the window as are looked at in a while', () => {
    const { preview, settle } = pair()
    preview.lay(doc, WIDE, [])
    settle()
    const [page] = [...Array(1)].map(() => preview.store.getState().rows[0])
    if (!page) throw new Error('no page')
    for (let number = 1; number <= 200; number++) {
      preview.hear({
        said: 'pages',
        job: 1,
        pages: [{ id: `p${number}`, number, section: 'frames', blocks: [], frames: [], speaker: '' }],
      })
    }
    const kept = [...preview.store.getState().pages.keys()]
    expect(kept.length).toBeLessThan(100)
    expect(kept).toContain(200)
  })
})
