import fc from 'fast-check'
import { followed } from '../../../../shared/edit/follow'
import { round3 } from '../../../../shared/limits'
import { apply, put } from '../../../../shared/model/change'
import { type Doc, docOf } from '../../../../shared/model/doc'
import type { Rec } from '../../../../shared/model/record'
import { arbBoard } from '../../../arbitraries/board'
import { DEEDS, type Deed, done, type Hand } from './edits'

/** Two copies of one board, and the board both were. */
export interface Triple {
  readonly base: Doc
  readonly mine: Doc
  readonly theirs: Doc
}

/**
 * A board made by chance and what two people make of it: things they both do in one place, each in her own way, and
 * things one of them does.
 */
export function arbTriple(deeds = 5): fc.Arbitrary<Triple> {
  return fc
    .record({
      records: arbBoard({ frames: 3, least: 1 }),
      both: fc.array(fc.tuple(anyDeed(), anyDeed()), { minLength: 1, maxLength: deeds, size: 'max' }),
      mine: fc.array(anyDeed(), { minLength: 1, maxLength: deeds, size: 'max' }),
      theirs: fc.array(anyDeed(), { minLength: 1, maxLength: deeds, size: 'max' }),
    })
    .map(({ records, both, mine, theirs }) => {
      const base = docOf(records.map(inLines))
      const together = both.map(
        ([one, other]) => [one, { ...other, deed: one.deed, what: one.what }] as const,
      )
      return {
        base,
        mine: after(base, [...together.map(([one]) => one), ...mine], 1),
        theirs: after(base, [...together.map(([, other]) => other), ...theirs], 101),
      }
    })
}

/** The same with every line and tail where the app would have put it, on sheets of a size that people draw on. */
export function followedTriple({ base, mine, theirs }: Triple): Triple {
  const drawn = (doc: Doc) =>
    apply(NOTHING, followed(NOTHING, put(NOTHING, ...[...doc.values()].map(onSheet))))
  return { base: drawn(base), mine: drawn(mine), theirs: drawn(theirs) }
}

function onSheet(record: Rec): Rec {
  if (record.kind !== 'element') return record
  const { x, y, w, h } = record
  return { ...record, x: round3(x % 1000), y: round3(y % 1000), w: round3(w % 500), h: round3(h % 500) }
}

const NOTHING: Doc = new Map()

/** How often a law is tried. */
export const RUNS = Number(process.env.LAWS ?? 200)

function after(base: Doc, deeds: readonly Deed[], salt: number): Doc {
  const hand: Hand = { salt, made: 0 }
  return deeds.reduce((doc, deed) => done(doc, deed, hand), base)
}

function anyDeed(): fc.Arbitrary<Deed> {
  return fc.record({
    deed: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
    what: fc.noBias(fc.nat(59)),
    how: fc.noBias(fc.nat(59)),
    text: fc.constantFrom('one', 'two', 'three', 'a new line', '', '🙂', 'Ω'),
  })
}

/** Long enough texts for two people to write in different places. */
function inLines(record: Rec): Rec {
  if (record.kind !== 'frame') return record
  return { ...record, what: 'one\ntwo\nthree\nfour\nfive', outcome: 'one\n\none\n\none', action: 'a\nb\nc' }
}
