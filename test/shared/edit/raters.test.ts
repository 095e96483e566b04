import { describe, expect, test } from 'vitest'
import { addRater, editRater, moveRater, removeRater } from '../../../shared/edit/raters'
import { handOver, startRound, takeTurn } from '../../../shared/edit/rounds'
import { setLevel } from '../../../shared/edit/scores'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, invert } from '../../../shared/model/change'
import { type Doc, get, ratersOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const NOW = '2026-11-22T10:00:00.000Z'
const sports = templateDoc('sports')
const names = (doc: Doc) => ratersOf(doc).map(({ name }) => name)

describe('raters', () => {
  test('a new one comes last, and can be called and placed otherwise', () => {
    const { change, rater } = addRater(sports, 'Ada', 'frontline')
    const joined = apply(sports, change)
    expect(names(joined)).toEqual([...names(sports), 'Ada'])
    const renamed = apply(joined, editRater(joined, rater, { name: 'Ada K.', group: 'guest' }))
    expect(get(renamed, rater, 'rater')).toMatchObject({ name: 'Ada K.', group: 'guest' })
    const first = apply(renamed, moveRater(renamed, rater, ratersOf(sports)[0]?.id ?? ''))
    expect(names(first)).toEqual(['Ada K.', ...names(sports)])
    const last = apply(first, moveRater(first, rater, null))
    expect(names(last)).toEqual([...names(sports), 'Ada K.'])
    expect(moveRater(last, rater, null).size).toBe(0)
    expect(moveRater(last, rater, rater).size).toBe(0)
    expect(moveRater(last, rater, 'rtr_gone').size).toBe(0)
  })

  test('one who goes takes her scores along and leaves no loose ends in sessions', () => {
    const { change, rater } = addRater(sports, 'Ada', 'frontline')
    let doc = apply(sports, change)
    const [other = ''] = ratersOf(sports).map(({ id }) => id)
    const { change: begun, round } = startRound(
      doc,
      { title: '', raters: [rater, other], frames: [], minutesEach: null },
      NOW,
    )
    doc = apply(doc, begun)
    for (const at of [0, 3]) doc = apply(doc, setLevel(doc, frameAt(doc, at).id, rater, 'ease', 3, NOW))
    doc = apply(doc, takeTurn(doc, round, rater))
    doc = apply(doc, handOver(doc, round, { finished: true }))
    doc = apply(doc, takeTurn(doc, round, rater))
    const removal = removeRater(doc, rater)
    const after = apply(doc, removal)
    expect(JSON.stringify([...after.values()])).not.toContain(rater)
    expect(get(after, round, 'round')).toMatchObject({ raters: [other], done: [], turn: null })
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
    expect(apply(after, invert(removal))).toEqual(doc)
  })

  test('who is not there is not changed and not removed', () => {
    expect(editRater(sports, 'rtr_gone', { name: 'x' }).size).toBe(0)
    expect(removeRater(sports, 'rtr_gone').size).toBe(0)
  })
})
