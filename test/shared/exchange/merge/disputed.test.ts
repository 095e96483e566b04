import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { met } from '../../../../shared/exchange/merge/disputed'
import { type Conflict, merge } from '../../../../shared/exchange/merge/merge'
import { joined } from '../../../../shared/joined'
import { apply, drop, put } from '../../../../shared/model/change'
import { type Doc, get, withDescendants } from '../../../../shared/model/doc'
import type { Choices } from '../../../../shared/sharing'
import { bare, frame } from '../../edit/drawing'
import { arbTriple, RUNS } from './arbTriple'

describe('two people who took in each other’s boards and each kept her own', () => {
  const ann = said({ title: 'Ann’s', importance: 5 })
  const ben = said({ title: 'Ben’s', effort: 2 })
  const anns = merge(bare, ann, ben).doc
  const bens = merge(bare, ben, ann).doc
  const { doc: base, disputed } = met(bare, ben, [ann])

  test('are asked again, and not overruled', () => {
    const { doc, conflicts } = joined({ base, disputed, mine: bens, theirs: anns })
    expect(conflicts).toMatchObject([{ field: 'title', base: null, mine: 'Ben’s', theirs: 'Ann’s' }])
    expect(doc).toEqual(bens)
  })

  test('are asked about nothing else: what one of them did since comes in', () => {
    const theirs = apply(anns, put(anns, { ...must(anns), importance: 1, outcome: 'Done' }))
    const { doc, conflicts } = joined({ base, disputed, mine: bens, theirs })
    expect(conflicts.map(({ field }) => field)).toEqual(['title'])
    expect(must(doc)).toMatchObject({ title: 'Ben’s', importance: 1, effort: 2, outcome: 'Done' })
  })

  test('are asked about nothing where they came to the same', () => {
    expect(joined({ base, disputed, mine: anns, theirs: anns })).toMatchObject({ conflicts: [] })
  })

  test('are asked about a frame that one of them kept and the other removed', () => {
    const without = apply(bare, drop(bare, withDescendants(bare, [frame])))
    const common = met(bare, ben, [without])
    const copies = { base: common.doc, disputed: common.disputed, mine: without, theirs: ben }
    expect(joined(copies).conflicts).toMatchObject([{ record: frame, sort: 'removed', mine: null }])
    const other = joined({ ...copies, mine: ben, theirs: without })
    expect(other.conflicts).toMatchObject([{ record: frame, sort: 'removed', theirs: null }])
    expect(other.doc).toEqual(ben)
  })

  test('of three states nobody’s choice is overruled', () => {
    const cleo = said({ title: 'Cleo’s' })
    const three = met(bare, ann, [ben, cleo])
    const { conflicts } = joined({ base: three.doc, disputed: three.disputed, mine: cleo, theirs: anns })
    expect(conflicts.map(({ field }) => field)).toContain('title')
  })
})

test('whatever each of two people chose, the other’s next file changes nothing she decided', () => {
  const answers = fc.array(fc.constantFrom('mine' as const, 'theirs' as const), { minLength: 1 })
  const holds = fc.property(arbTriple(3), answers, answers, ({ base, mine, theirs }, hers, his) => {
    const here = merge(base, mine, theirs, chosen(merge(base, mine, theirs).conflicts, hers))
    const there = merge(base, theirs, mine, chosen(merge(base, theirs, mine).conflicts, his))
    const common = met(base, mine, [theirs])
    const again = joined({ base: common.doc, disputed: common.disputed, mine: here.doc, theirs: there.doc })
    const told = new Set(again.conflicts.map(({ record }) => record))
    // what was mended for a choice is not what anybody chose
    for (const { record } of [...here.notes, ...there.notes, ...again.notes]) told.add(record)
    const asked = new Set(here.conflicts.map(({ record }) => record))
    const silent = [...again.change.keys()].filter((id) => asked.has(id) && !told.has(id))
    expect(silent).toEqual([])
  })
  fc.assert(holds, { numRuns: Math.ceil(RUNS / 4) })
}, 3_600_000)

function said(fields: object): Doc {
  return apply(bare, put(bare, { ...must(bare), ...fields }))
}

function must(doc: Doc) {
  const found = get(doc, frame, 'frame')
  if (!found) throw new Error('no frame')
  return found
}

function chosen(conflicts: readonly Conflict[], answers: readonly ('mine' | 'theirs')[]): Choices {
  return Object.fromEntries(conflicts.map(({ key }, i) => [key, answers[i % answers.length] ?? 'mine']))
}
