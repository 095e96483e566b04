import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restored } from '../../../shared/edit/restored'
import { apply, invert } from '../../../shared/model/change'
import { docOf } from '../../../shared/model/doc'
import { arbBoard } from '../../arbitraries/board'

test('going back makes the board what it was, and can itself be taken back', () => {
  fc.assert(
    fc.property(arbBoard({ frames: 3 }), arbBoard({ frames: 3 }), (now, before) => {
      const doc = docOf(now)
      const change = restored(doc, before)
      expect(apply(doc, change)).toEqual(docOf(before))
      expect(apply(apply(doc, change), invert(change))).toEqual(doc)
      expect(restored(docOf(before), before).size).toBe(0)
    }),
    { numRuns: 40 },
  )
})
