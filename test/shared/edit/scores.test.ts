import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editFrame } from '../../../shared/edit/frames'
import { addRater } from '../../../shared/edit/raters'
import { confirmLevels, setLevel, setReason, toggleNotApplicable } from '../../../shared/edit/scores'
import { consensusLevels, frameAlignment } from '../../../shared/method/alignment'
import { seenOf } from '../../../shared/method/fingerprint'
import { staleLevels } from '../../../shared/method/stale'
import { apply, invert } from '../../../shared/model/change'
import { type Doc, get, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Score } from '../../../shared/model/scoring'
import { DIMENSIONS, type Level } from '../../../shared/model/vocabulary'
import { anyDoc } from '../../arbitraries/doc'
import { frameAt, templateDoc } from '../../boards'

const NOW = '2026-11-22T10:00:00.000Z'

describe('scoring', () => {
  test('a level is given, changed and cleared, and a cleared one is missing, not a zero', () => {
    const sports = templateDoc('sports')
    const frame = frameAt(sports, 0).id
    const rater = ratersOf(sports)[0]?.id ?? ''
    const given = apply(sports, setLevel(sports, frame, rater, 'promise', 1, NOW))
    expect(scoresOf(given, frame).find((score) => score.rater === rater)?.levels.promise).toBe(1)
    const cleared = apply(given, setLevel(given, frame, rater, 'promise', null, NOW))
    expect(scoresOf(cleared, frame).find((score) => score.rater === rater)?.levels.promise).toBeNull()
  })

  test('my score takes the place of the draft for that dimension only', () => {
    const park = templateDoc('park')
    const frame = frameAt(park, 0).id
    const before = consensusLevels(park, frame)
    const joined = addRater(park, 'Ada', 'frontline')
    const mine = apply(park, joined.change)
    const scored = apply(mine, setLevel(mine, frame, joined.rater, 'ease', 1, NOW))
    expect(consensusLevels(scored, frame)).toEqual({ ...before, ease: 1 })
  })

  test('a rater who cleared her last level leaves no empty score behind', () => {
    const saas = templateDoc('saas')
    const frame = frameAt(saas, 0).id
    const joined = addRater(saas, 'Ada', 'frontline')
    let doc = apply(saas, joined.change)
    doc = apply(doc, setLevel(doc, frame, joined.rater, 'ease', 4, NOW))
    doc = apply(doc, setLevel(doc, frame, joined.rater, 'ease', null, NOW))
    expect(scoresOf(doc, frame).some((score) => score.rater === joined.rater)).toBe(false)
  })

  test('clearing what was never given, and scoring as nobody, change nothing', () => {
    const saas = templateDoc('saas')
    const frame = frameAt(saas, 0).id
    const joined = addRater(saas, 'Ada', 'frontline')
    const doc = apply(saas, joined.change)
    expect(setLevel(doc, frame, joined.rater, 'ease', null, NOW).size).toBe(0)
    expect(setLevel(doc, frame, 'rtr_00000000000000000000000000', 'ease', 3, NOW).size).toBe(0)
  })

  test('at most two dimensions can be left out, and leaving out changes what counts', () => {
    const sports = templateDoc('sports')
    const frame = frameAt(sports, 0).id
    let doc = apply(sports, toggleNotApplicable(sports, frame, 'ease'))
    expect(frameAlignment(doc, frame).applicable).toBe(5)
    doc = apply(doc, toggleNotApplicable(doc, frame, 'feeling'))
    expect(toggleNotApplicable(doc, frame, 'promise').size).toBe(0)
    doc = apply(doc, toggleNotApplicable(doc, frame, 'ease'))
    expect(get(doc, frame, 'frame')?.notApplicable).toEqual(['feeling'])
  })
})

describe('what a level was given for', () => {
  test('a level remembers what the frame said and when, and is stale once the frame says something else', () => {
    const { doc, frame, ada } = scored()
    expect(scoreOf(doc, frame, ada)).toMatchObject({ at: NOW, seen: { ease: seenOf(doc, frame) } })
    expect(staleLevels(doc, frame)).toEqual([])
    const changed = apply(doc, editFrame(doc, frame, { what: 'Something else' }))
    expect(staleLevels(changed, frame)).toMatchObject([{ dimension: 'ease', parts: ['what'] }])
  })

  test('the same level given again says nothing new, but makes a stale one fresh', () => {
    const { doc, frame, ada } = scored()
    expect(setLevel(doc, frame, ada, 'ease', 4, LATER).size).toBe(0)
    const changed = apply(doc, editFrame(doc, frame, { action: 'Something else' }))
    const again = apply(changed, setLevel(changed, frame, ada, 'ease', 4, LATER))
    expect(staleLevels(again, frame)).toEqual([])
    expect(scoreOf(again, frame, ada)?.at).toBe(LATER)
  })

  test('clearing a level takes its mark and its reason along, and leaves those of the others', () => {
    let { doc, frame, ada } = scored()
    doc = apply(doc, setLevel(doc, frame, ada, 'promise', 2, NOW))
    doc = apply(doc, setReason(doc, frame, ada, 'ease', 'No queue'))
    doc = apply(doc, setReason(doc, frame, ada, 'promise', 'Nobody says so'))
    doc = apply(doc, setLevel(doc, frame, ada, 'ease', null, LATER))
    expect(scoreOf(doc, frame, ada)).toMatchObject({ reasons: { promise: 'Nobody says so' }, at: NOW })
    expect(Object.keys(scoreOf(doc, frame, ada)?.seen ?? {})).toEqual(['promise'])
  })

  test('a reason belongs to a level: it stays with another level, and without one there is none', () => {
    let { doc, frame, ada } = scored()
    expect(setReason(doc, frame, ada, 'promise', 'x').size).toBe(0)
    doc = apply(doc, setReason(doc, frame, ada, 'ease', 'No queue'))
    doc = apply(doc, setLevel(doc, frame, ada, 'ease', 5, LATER))
    expect(scoreOf(doc, frame, ada)?.reasons).toEqual({ ease: 'No queue' })
    doc = apply(doc, setReason(doc, frame, ada, 'ease', ''))
    expect(scoreOf(doc, frame, ada)?.reasons).toEqual({})
  })

  test('a draft that gives way leaves no mark and no reason behind', () => {
    const { doc, frame, ada } = scored()
    const draft = draftOn(doc, frame)
    const explained = apply(doc, setReason(doc, frame, draft.rater, 'promise', 'The template said so'))
    const mine = apply(explained, setLevel(explained, frame, ada, 'promise', 1, NOW))
    expect(scoreOf(mine, frame, draft.rater)).toMatchObject({ reasons: {}, levels: { promise: null } })
  })

  test('levels are confirmed one by one, by rater, or all at once', () => {
    const { doc, frame, ada } = scored()
    const joined = addRater(doc, 'Bo', 'sales')
    let both = apply(doc, joined.change)
    for (const d of ['ease', 'feeling'] as const)
      both = apply(both, setLevel(both, frame, joined.rater, d, 2, NOW))
    const changed = apply(both, editFrame(both, frame, { situation: 'In the rain' }))
    const stale = (change: ReturnType<typeof confirmLevels>) => staleLevels(apply(changed, change), frame)
    expect(staleLevels(changed, frame)).toHaveLength(3)
    expect(stale(confirmLevels(changed, frame, joined.rater, 'feeling', LATER))).toHaveLength(2)
    expect(stale(confirmLevels(changed, frame, null, 'ease', LATER))).toHaveLength(1)
    expect(stale(confirmLevels(changed, frame, ada, null, LATER))).toHaveLength(2)
    expect(stale(confirmLevels(changed, frame, null, null, LATER))).toEqual([])
    expect(confirmLevels(both, frame, null, null, LATER).size).toBe(0)
  })

  test('confirming makes every level fresh and changes none, on any board', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        for (const record of doc.values()) {
          if (record.kind !== 'frame') continue
          const confirmed = apply(doc, confirmLevels(doc, record.id, null, null, NOW))
          expect(staleLevels(confirmed, record.id)).toEqual([])
          expect(levels(confirmed, record.id)).toEqual(levels(doc, record.id))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('any level given can be taken back whole', () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }).map((n) => n as Level))
    fc.assert(
      fc.property(anyDoc(), fc.nat(), fc.constantFrom(...DIMENSIONS), level, (doc, pick, d, given) => {
        const [frame, rater] = [nth(doc, 'frame', pick), nth(doc, 'rater', pick)]
        const change = setLevel(doc, frame, rater, d, given, NOW)
        expect(apply(apply(doc, change), invert(change))).toEqual(doc)
      }),
      { numRuns: 40 },
    )
  })
})

const LATER = '2026-11-23T10:00:00.000Z'

/** Ada gave the first frame of the park a 4 for ease. */
function scored(): { doc: Doc; readonly frame: Id; readonly ada: Id } {
  const park = templateDoc('park')
  const frame = frameAt(park, 0).id
  const joined = addRater(park, 'Ada', 'frontline')
  const doc = apply(park, joined.change)
  return { doc: apply(doc, setLevel(doc, frame, joined.rater, 'ease', 4, NOW)), frame, ada: joined.rater }
}

function scoreOf(doc: Doc, frame: Id, rater: Id): Score | undefined {
  return scoresOf(doc, frame).find((score) => score.rater === rater)
}

function draftOn(doc: Doc, frame: Id): Score {
  const draft = scoresOf(doc, frame).find(({ rater }) => get(doc, rater, 'rater')?.group === 'template')
  return draft ?? expect.unreachable('the park has drafts')
}

function levels(doc: Doc, frame: Id): readonly unknown[] {
  return scoresOf(doc, frame).map((score) => score.levels)
}

function nth(doc: Doc, kind: 'frame' | 'rater', n: number): Id {
  const all = [...doc.values()].filter((record) => record.kind === kind)
  return all[n % Math.max(1, all.length)]?.id ?? ''
}
