import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addComment } from '../../../shared/edit/comments'
import { editFrame } from '../../../shared/edit/frames'
import { sliceOf } from '../../../shared/edit/slice'
import { merge } from '../../../shared/exchange/merge/merge'
import { sidesOf } from '../../../shared/exchange/merge/sides'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply } from '../../../shared/model/change'
import {
  boardOf,
  commentsOf,
  type Doc,
  docOf,
  elementsOf,
  framesOf,
  get,
  guestsOf,
  parcelOf,
  ratersOf,
  withDescendants,
} from '../../../shared/model/doc'
import { arbBoard } from '../../arbitraries/board'
import { frameAt, templateDoc } from '../../boards'

const LETTER = { from: 'Maria', note: 'Please finish these.', at: '2026-11-22T10:00:00.000Z' }
const sports = templateDoc('sports')
const [first, second] = [frameAt(sports, 0), frameAt(sports, 3)]
const slice = docOf(sliceOf(sports, [second.id, first.id], LETTER))

describe('a slice of a board', () => {
  test('holds the frames that were asked for, in the order of the story, with all that is on them', () => {
    expect(framesOf(slice).map(({ id }) => id)).toEqual([first.id, second.id])
    expect(elementsOf(slice, second.id)).toEqual(elementsOf(sports, second.id))
    for (const id of withDescendants(sports, [first.id, second.id]))
      expect(slice.get(id)).toBe(sports.get(id))
  })

  test('holds the guests they show and the raters who scored them, and nobody else', () => {
    expect(
      guestsOf(slice)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([first.guest, second.guest].sort())
    expect(guestsOf(slice).length).toBeLessThan(guestsOf(sports).length)
    const scored = new Set([...slice.values()].flatMap((one) => (one.kind === 'score' ? [one.rater] : [])))
    expect(new Set(ratersOf(slice).map(({ id }) => id))).toEqual(scored)
  })

  test('keeps the identity of its board, and says what it is and from whom', () => {
    expect(boardOf(slice)).toBe(boardOf(sports))
    expect(parcelOf(slice)).toMatchObject({ ...LETTER, purpose: 'slice', board: boardOf(sports).id })
  })

  test('takes comments along, and leaves sessions, readings and the brand at home', () => {
    const to = { parent: first.id, on: null }
    const said = apply(sports, addComment(sports, to, { author: 'Ben', text: 'Hm.', at: LETTER.at }).change)
    const kinds = new Set(sliceOf(said, [first.id], LETTER).map(({ kind }) => kind))
    expect(kinds).toContain('comment')
    for (const kind of ['round', 'reading', 'remark', 'brand']) expect(kinds).not.toContain(kind)
  })

  test('of a slice is a slice, marked once', () => {
    const again = docOf(sliceOf(slice, [first.id], { ...LETTER, from: 'Ben' }))
    expect([...again.values()].filter(({ kind }) => kind === 'parcel')).toHaveLength(1)
    expect(parcelOf(again)).toMatchObject({ purpose: 'slice', from: 'Ben', board: boardOf(sports).id })
  })

  test('passes over frames that are gone, and none at all leaves the board alone', () => {
    expect(framesOf(docOf(sliceOf(sports, [first.id, 'frm_gone'], LETTER)))).toHaveLength(1)
    const bare = docOf(sliceOf(sports, [], LETTER))
    expect([...bare.values()].map(({ kind }) => kind).sort()).toEqual(['board', 'parcel'])
  })
})

describe('a slice that comes back', () => {
  test('as it went changes nothing', () => {
    const { base, theirs } = sidesOf(slice, slice)
    const merged = merge(base, sports, theirs)
    expect([merged.change.size, merged.conflicts, merged.notes]).toEqual([0, [], []])
  })

  test('with new words brings exactly those', () => {
    const edited = apply(slice, editFrame(slice, second.id, { outcome: 'It was worth the wait.' }))
    const { base, theirs } = sidesOf(slice, edited)
    const merged = merge(base, sports, theirs)
    expect([...merged.change.keys()]).toEqual([second.id])
    expect(get(merged.doc, second.id, 'frame')?.outcome).toBe('It was worth the wait.')
  })
})

test('any slice of any board is sound, and merged back unchanged changes nothing', () => {
  fc.assert(
    fc.property(arbBoard(), fc.array(fc.nat(6), { maxLength: 4 }), (records, picks) => {
      const doc: Doc = docOf(records)
      const frames = framesOf(doc)
      const chosen = picks.flatMap((pick) => frames[pick]?.id ?? [])
      const part = docOf(validateRecords(sliceOf(doc, chosen, LETTER)))
      expect(commentsOf(part, chosen[0] ?? '')).toEqual(commentsOf(doc, chosen[0] ?? ''))
      const { base, theirs } = sidesOf(part, part)
      expect(merge(base, doc, theirs).change.size).toBe(0)
      expect(merge(base, doc, theirs).conflicts).toEqual([])
    }),
    { numRuns: 60 },
  )
})
