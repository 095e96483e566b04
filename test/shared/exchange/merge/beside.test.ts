import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideOf, wholeOf } from '../../../../shared/exchange/merge/beside'
import { merge } from '../../../../shared/exchange/merge/merge'
import { arbTriple } from './arbTriple'

test('a copy is the same again beside mine, and shares with it what is equal', () => {
  fc.assert(
    fc.property(arbTriple(), ({ mine, theirs }) => {
      const again = wholeOf(mine, JSON.parse(JSON.stringify(besideOf(mine, structuredClone(theirs)))))
      expect(new Map(again)).toEqual(new Map(theirs))
      const shared = [...mine].filter(([id, record]) => again.get(id) === record)
      expect(shared.length).toBe(mine.size - besideOf(again, mine).changed.length)
    }),
    { numRuns: 100 },
  )
})

test('what comes of a merge is the same whichever way the copies were carried', () => {
  fc.assert(
    fc.property(arbTriple(), ({ base, mine, theirs }) => {
      const carried = (doc: typeof mine) => wholeOf(mine, besideOf(mine, doc))
      const { doc, conflicts } = merge(carried(base), mine, carried(theirs))
      const straight = merge(base, mine, theirs)
      expect(new Map(doc)).toEqual(new Map(straight.doc))
      expect(conflicts).toEqual(straight.conflicts)
    }),
    { numRuns: 100 },
  )
})
