import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverOf } from '../../../main/handlers/cards'
import { type Doc, docOf, elementsOf, framesOf, get, isHidden } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { anyDoc } from '../../arbitraries/doc'

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

/** What stands on a frame, whether it shows, and who its figures are. */
function seen(doc: Doc, frame: Id) {
  return elementsOf(doc, frame).map((element) => ({
    element,
    hidden: isHidden(doc, element),
    guest: element.shape === 'figure' ? get(doc, element.guest, 'guest') : null,
  }))
}
