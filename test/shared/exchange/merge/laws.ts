import { expect } from 'vitest'
import type { Conflict, Merged } from '../../../../shared/exchange/merge/merge'
import { validateRecords } from '../../../../shared/exchange/validate'
import { apply } from '../../../../shared/model/change'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import { sameJson } from '../../../../shared/model/same'
import type { Choice, Choices } from '../../../../shared/sharing'
import type { Triple } from './arbTriple'
import { frameIn, lost } from './losses'

export type Merging = (base: Doc | null, mine: Doc, theirs: Doc, choices?: Choices) => Merged

/** What a record follows: where that stands in a conflict, the record lies elsewhere the other way round. */
type Leading = (record: Rec) => readonly Id[]

/** Asks every law of one triple; the law that does not hold is named. */
export function allHold(merge: Merging, leading: Leading = () => []): (triple: Triple) => void {
  const laws = lawsOf(merge, leading)
  return (triple) => {
    for (const [law, holds] of laws) {
      try {
        holds(triple)
      } catch (error) {
        throw new Error(law, { cause: error })
      }
    }
  }
}

/** What holds of every merge, each as a sentence. */
export function lawsOf(
  merge: Merging,
  leading: Leading,
): readonly (readonly [law: string, holds: (triple: Triple) => void])[] {
  return [
    [
      'where only they changed the board, it becomes theirs',
      ({ base, theirs }) => {
        const { doc, conflicts } = merge(base, base, theirs)
        same(doc, theirs)
        expect(conflicts).toEqual([])
      },
    ],

    [
      'where only I changed the board, it stays mine',
      ({ base, mine }) => {
        const { change, conflicts } = merge(base, mine, base)
        expect([...change.keys()]).toEqual([])
        expect(conflicts).toEqual([])
      },
    ],

    [
      'where both made the same of it, it is that',
      ({ base, mine }) => {
        const { change, conflicts } = merge(base, mine, copyOf(mine))
        expect([...change.keys()]).toEqual([])
        expect(conflicts).toEqual([])
      },
    ],

    [
      'merging the same copy a second time changes nothing',
      ({ base, mine, theirs }) => {
        const { doc } = merge(base, mine, theirs)
        expect(edits(merge(base, doc, theirs).change)).toEqual([])
        expect(edits(merge(theirs, doc, theirs).change)).toEqual([])
      },
    ],

    [
      'the other way round the same records come out, and every conflict mirrored',
      (triple) => {
        const { base, mine, theirs } = triple
        const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)]
        expect(other.conflicts.map(mirrored)).toEqual(one.conflicts.map(told))
        const apart = new Set([...one.conflicts, ...one.notes, ...other.notes].map(({ record }) => record))
        for (const [id, record] of one.doc) {
          if (apart.has(id) || leading(record).some((led) => apart.has(led))) continue
          expect(other.doc.get(id)).toEqual(record)
        }
        const all = [...one.doc.keys(), ...other.doc.keys()].filter((id) => {
          // what came back for a value that stands in a conflict is not needed where the other one stands
          return !apart.has(id) && one.doc.has(id) !== other.doc.has(id)
        })
        expect(all).toEqual([])
      },
    ],

    [
      'choosing theirs everywhere is choosing mine everywhere the other way round',
      ({ base, mine, theirs }) => {
        const { conflicts } = merge(base, mine, theirs)
        const here = merge(base, mine, theirs, all(conflicts, 'theirs'))
        const there = merge(base, theirs, mine, all(conflicts, 'mine'))
        same(here.doc, there.doc)
      },
    ],

    [
      'the result is a sound board, whatever is chosen',
      ({ base, mine, theirs }) => {
        const { doc, conflicts } = merge(base, mine, theirs)
        sound(doc)
        for (const choice of ['mine', 'theirs', 'both'] as const) {
          sound(merge(base, mine, theirs, all(conflicts, choice)).doc)
        }
        sound(merge(base, mine, theirs, mixed(conflicts)).doc)
      },
    ],

    [
      'without a board both come from the result is sound too, and every difference is told',
      (triple) => {
        const { mine, theirs } = triple
        const { doc, conflicts } = merge(null, mine, theirs)
        sound(doc)
        sound(merge(null, mine, theirs, mixed(conflicts)).doc)
        for (const [id, record] of mine) {
          const other = theirs.get(id)
          if (other === undefined || isTimeApart(record, other)) continue
          expect(conflicts.some((conflict) => conflict.record === id)).toBe(true)
        }
        for (const id of [...mine.keys(), ...theirs.keys()])
          if (!id.startsWith('scr') && !id.startsWith('bnd')) expect(doc.has(id)).toBe(true)
      },
    ],

    [
      'what the change says is what the result is',
      ({ base, mine, theirs }) => {
        const { doc, change } = merge(base, mine, theirs)
        same(apply(mine, change), doc)
        for (const [id, { before }] of change) expect(before).toBe(mine.get(id) ?? null)
      },
    ],
    [
      'no value anybody gave is lost: it is in the result or in a conflict',
      ({ base, mine, theirs }) => {
        const merged = merge(base, mine, theirs)
        const led = (record: Rec): readonly string[] => {
          if (leading(record).length === 0) return []
          return record.kind === 'element' && record.shape === 'line' ? LINE : TAIL
        }
        expect([...lost(base, mine, merged, led), ...lost(base, theirs, merged, led)]).toEqual([])
      },
    ],

    [
      'what one side removed and the other left alone is gone',
      ({ base, mine, theirs }) => {
        const { doc, conflicts, notes } = merge(base, mine, theirs)
        const told = new Set([...conflicts, ...notes].flatMap(({ record, frame }) => [record, frame]))
        for (const [id, record] of base) {
          const isRemoved = [mine, theirs].some((side) => !side.has(id))
          const isTouched = [mine, theirs].some((side) => side.has(id) && !sameJson(side.get(id), record))
          if (isRemoved && !isTouched && doc.has(id))
            expect(told.has(frameIn(id, doc)) || told.has(id)).toBe(true)
        }
      },
    ],
  ]
}

/** Where a line lies, and where a tail points, follows from what they hold on to. */
const LINE = ['x', 'y', 'w', 'h', 'degrees', 'start']
const TAIL = ['tail']

function same(a: Doc, b: Doc): void {
  expect(sorted(a)).toEqual(sorted(b))
}

function sorted(doc: Doc): readonly Rec[] {
  return [...doc.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sound(doc: Doc): void {
  expect(() => validateRecords([...doc.values()])).not.toThrow()
}

function edits(change: ReadonlyMap<Id, unknown>): readonly unknown[] {
  return [...change.values()]
}

function copyOf(doc: Doc): Doc {
  return new Map(structuredClone([...doc]))
}

function told({ key, sort, base, mine, theirs }: Conflict) {
  return { key, sort, base, mine, theirs }
}

function mirrored({ key, sort, base, mine, theirs }: Conflict) {
  return { key, sort, base, mine: theirs, theirs: mine }
}

function all(conflicts: readonly Conflict[], choice: Choice): Choices {
  return Object.fromEntries(conflicts.map(({ key }) => [key, choice]))
}

function mixed(conflicts: readonly Conflict[]): Choices {
  const choices = ['mine', 'theirs', 'both'] as const
  return Object.fromEntries(conflicts.map(({ key }, i) => [key, choices[i % 3] ?? 'mine']))
}

/** Moments are no conflict: the later one stands. */
function isTimeApart(a: Rec, b: Rec): boolean {
  const timeless = (record: Rec) => ({ ...record, at: null, seen: null, order: null, endedAt: null })
  return JSON.stringify(timeless(a)) === JSON.stringify(timeless(b))
}
