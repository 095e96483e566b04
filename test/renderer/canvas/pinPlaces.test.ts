import { describe, expect, test } from 'vitest'
import { pinPlaces } from '../../../renderer/canvas/pinPlaces'
import { setHidden } from '../../../shared/edit/arrange'
import { addComment, resolveComment } from '../../../shared/edit/comments'
import { moveElements, removeElements, sheetBox } from '../../../shared/edit/elements'
import { apply } from '../../../shared/model/change'
import { type Doc, elementsOf, get } from '../../../shared/model/doc'
import { boundsOf } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import { frameAt, templateDoc } from '../../boards'

const board = templateDoc('sports')
const frame = frameAt(board, 0)
const stamp = elementsOf(board, frame.id).find(({ shape }) => shape === 'stamp')?.id ?? ''
const CORNER = { x: 1600, y: 0 }

function saying(doc: Doc, on: Id | null, text: string): { readonly doc: Doc; readonly id: Id } {
  const said = { author: 'Tom', text, at: '2026-11-21T10:00:00.000Z' }
  const { comment, change } = addComment(doc, { parent: frame.id, on }, said)
  return { doc: apply(doc, change), id: comment ?? '' }
}

function cornerOf(doc: Doc) {
  const element = get(doc, stamp, 'element')
  const { x, y, w } = element ? boundsOf(sheetBox(element)) : { x: 0, y: 0, w: 0 }
  return { x: x + w, y }
}

describe('pins on the sheet', () => {
  test('hang on the upper right of what they are about, and move with it', () => {
    const { doc } = saying(board, stamp, 'Too large')
    expect(pinPlaces(doc, frame.id)).toMatchObject([{ place: 1, beside: 0, at: cornerOf(doc) }])
    const moved = apply(doc, moveElements(doc, [stamp], -40, 12))
    expect(pinPlaces(moved, frame.id)[0]?.at).toEqual(cornerOf(moved))
    expect(cornerOf(moved)).not.toEqual(cornerOf(doc))
  })

  test('stand at the corner of the sheet for the frame, and for what is hidden or gone', () => {
    const { doc } = saying(saying(board, null, 'On the whole').doc, stamp, 'On the stamp')
    const shown = pinPlaces(doc, frame.id)
    expect(shown.map(({ element }) => element?.id ?? null)).toEqual([null, stamp])
    expect(shown[0]?.at).toEqual(CORNER)
    for (const change of [setHidden(doc, [stamp], true), removeElements(doc, [stamp])]) {
      const pins = pinPlaces(apply(doc, change), frame.id)
      expect(pins.map(({ element, at, beside }) => ({ element, at, beside }))).toEqual([
        { element: null, at: CORNER, beside: 0 },
        { element: null, at: CORNER, beside: 1 },
      ])
    }
  })

  test('do not hide one another, and are gone once resolved; the others keep their numbers', () => {
    const first = saying(board, stamp, 'One')
    const second = saying(first.doc, stamp, 'Two')
    expect(pinPlaces(second.doc, frame.id).map(({ place, beside }) => [place, beside])).toEqual([
      [1, 0],
      [2, 1],
    ])
    const doc = apply(second.doc, resolveComment(second.doc, first.id, true))
    expect(pinPlaces(doc, frame.id).map(({ place, beside }) => [place, beside])).toEqual([[2, 0]])
  })

  test('an answer has no pin of its own', () => {
    const { doc, id } = saying(board, null, 'Why?')
    const said = { author: 'Maria', text: 'Because', at: '2026-11-21T11:00:00.000Z' }
    const answered = apply(doc, addComment(doc, { parent: id, on: null }, said).change)
    expect(pinPlaces(answered, frame.id)).toHaveLength(1)
  })
})
