import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardCard } from '../../../main/handlers/cards'
import { reveal, startRound } from '../../../shared/edit/rounds'
import { apply } from '../../../shared/model/change'
import { coverOf } from '../../../shared/model/cover'
import { type Doc, docOf, elementsOf, framesOf, get, isHidden, ratersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { anyDoc } from '../../arbitraries/doc'
import { templateDoc } from '../../boards'

test('the picture of a board has all its first frame shows, in groups or not, and nothing of any other', () => {
  fc.assert(
    fc.property(anyDoc(), (doc) => {
      const cover = docOf(coverOf(doc))
      const [first, ...others] = framesOf(doc)
      expect(framesOf(cover)).toEqual(first ? [first] : [])
      if (first) expect(seen(cover, first.id)).toEqual(seen(doc, first.id))
      for (const { id } of others)
        for (const element of elementsOf(doc, id)) expect(cover.has(element.id)).toBe(false)
      for (const { kind } of cover.values())
        expect(['board', 'frame', 'guest', 'group', 'element']).toContain(kind)
    }),
    { numRuns: 50 },
  )
})

test('the card of a board says no score from the start of a silent session until its reveal', () => {
  const sports = templateDoc('sports')
  const card = (doc: Doc) => boardCard(doc, NOW)
  const raters = ratersOf(sports).map(({ id }) => id)
  const { change, round } = startRound(sports, { title: '', raters, frames: [], minutesEach: null }, NOW)
  const begun = apply(sports, change)
  expect(card(begun)).toEqual({ ...card(sports), alignment: null, state: 'hidden' })
  expect(card(apply(begun, reveal(begun, round, NOW)))).toEqual(card(sports))
  expect(card(sports).alignment).not.toBeNull()
})

const NOW = '2026-11-22T10:00:00.000Z'

/** What stands on a frame, whether it shows, and who its figures are. */
function seen(doc: Doc, frame: Id) {
  return elementsOf(doc, frame).map((element) => ({
    element,
    hidden: isHidden(doc, element),
    guest: element.shape === 'figure' ? get(doc, element.guest, 'guest') : null,
  }))
}
