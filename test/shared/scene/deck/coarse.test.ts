import { expect, test } from 'vitest'
import { addPicture } from '../../../../shared/edit/crop'
import { apply } from '../../../../shared/model/change'
import { type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import { type CoarsePicture, coarseIn, coarsest } from '../../../../shared/scene/deck/coarse'
import { deckPages } from '../../../../shared/scene/deck/deck'
import { USUAL_CHOICE } from '../../../../shared/scene/deck/usualChoice'
import { changed, only, template } from '../deckBoards'

const HASH = 'a'.repeat(64)

/** One frame with a photo of so many pixels on its picture. */
function photographed(pixelW: number, pixelH: number): Doc {
  const doc = changed(only(template('sports'), [2]), { frames: { 0: { title: 'Arrival' } } })
  const frame = framesOf(doc)[0]
  if (!frame) throw new Error('no frame')
  const picture = { asset: HASH, pixelW, pixelH }
  return apply(doc, addPicture(doc, frame.id, 'how', picture, { x: 200, y: 200 }).change)
}

function coarseOf(doc: Doc): readonly CoarsePicture[] {
  const options = { choice: USUAL_CHOICE, locale: 'en', date: '2026-11-22' }
  return deckPages(doc, options).flatMap((page) => coarseIn(doc, page))
}

test('a photo with too few dots is named with its frame and how many it has', () => {
  const found = coarsest(coarseOf(photographed(60, 40)))
  expect(found).toEqual([{ name: 'Arrival', dpi: expect.any(Number) }])
  expect(found[0]?.dpi).toBeLessThan(150)
})

test('half the pixels at the same size are half the dots', () => {
  const dpiOf = (doc: Doc) => coarsest(coarseOf(doc))[0]?.dpi ?? 0
  const [doc, element] = elementOf(photographed(60, 40))
  const coarser = docOf([...doc.values(), { ...element, pixelW: 30, pixelH: 20 }])
  expect(dpiOf(doc) / dpiOf(coarser)).toBeCloseTo(2, 1)
})

test('a photo with dots enough is not named', () => {
  expect(coarseOf(photographed(6000, 4000))).toEqual([])
})

test('each frame is named once, with its worst picture, the worst frame first', () => {
  const pictures = [
    { asset: HASH, name: 'A', dpi: 140 },
    { asset: HASH, name: 'B', dpi: 72 },
    { asset: HASH, name: 'A', dpi: 96 },
  ]
  expect(coarsest(pictures)).toEqual([
    { name: 'B', dpi: 72 },
    { name: 'A', dpi: 96 },
  ])
})

function elementOf(doc: Doc) {
  for (const record of doc.values())
    if (record.kind === 'element' && record.shape === 'picture') return [doc, record] as const
  throw new Error('no picture')
}
