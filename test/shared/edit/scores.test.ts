import { describe, expect, test } from 'vitest'
import { addRater, setLevel, toggleNotApplicable } from '../../../shared/edit/scores'
import { consensusLevels, frameAlignment } from '../../../shared/method/alignment'
import { apply } from '../../../shared/model/change'
import { get, ratersOf, scoresOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

describe('scoring', () => {
  test('a level is given, changed and cleared, and a cleared one is missing, not a zero', () => {
    const sports = templateDoc('sports')
    const frame = frameAt(sports, 0).id
    const rater = ratersOf(sports)[0]?.id ?? ''
    const given = apply(sports, setLevel(sports, frame, rater, 'promise', 1))
    expect(scoresOf(given, frame).find((score) => score.rater === rater)?.levels.promise).toBe(1)
    const cleared = apply(given, setLevel(given, frame, rater, 'promise', null))
    expect(scoresOf(cleared, frame).find((score) => score.rater === rater)?.levels.promise).toBeNull()
  })

  test('my score takes the place of the draft for that dimension only', () => {
    const park = templateDoc('park')
    const frame = frameAt(park, 0).id
    const before = consensusLevels(park, frame)
    const joined = addRater(park, 'Ada', 'frontline')
    const mine = apply(park, joined.change)
    const scored = apply(mine, setLevel(mine, frame, joined.rater, 'ease', 1))
    expect(consensusLevels(scored, frame)).toEqual({ ...before, ease: 1 })
  })

  test('a rater who cleared her last level leaves no empty score behind', () => {
    const saas = templateDoc('saas')
    const frame = frameAt(saas, 0).id
    const joined = addRater(saas, 'Ada', 'frontline')
    let doc = apply(saas, joined.change)
    doc = apply(doc, setLevel(doc, frame, joined.rater, 'ease', 4))
    doc = apply(doc, setLevel(doc, frame, joined.rater, 'ease', null))
    expect(scoresOf(doc, frame).some((score) => score.rater === joined.rater)).toBe(false)
  })

  test('clearing what was never given, and scoring as nobody, change nothing', () => {
    const saas = templateDoc('saas')
    const frame = frameAt(saas, 0).id
    const joined = addRater(saas, 'Ada', 'frontline')
    const doc = apply(saas, joined.change)
    expect(setLevel(doc, frame, joined.rater, 'ease', null).size).toBe(0)
    expect(setLevel(doc, frame, 'rtr_00000000000000000000000000', 'ease', 3).size).toBe(0)
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
