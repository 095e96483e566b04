import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { breakerReasons, journeyBreakers, mayYetBreak, weakestLink } from '../../../shared/method/weakest'
import { framesOf } from '../../../shared/model/doc'
import { DIMENSIONS } from '../../../shared/model/vocabulary'

describe('a journey breaker', () => {
  test('is a moment of truth or a must-be that fails, and says why', () => {
    const doc = docFromJson({
      frames: [
        { id: 'a', momentOfTruth: 'first', scores: { r: all(1) } },
        { id: 'b', kano: 'must-be', feltFeeling: { emotion: null, valence: -3 } },
        { id: 'c', momentOfTruth: 'third', expected: 5, delivered: 2 },
        { id: 'd', scores: { r: all(1) }, expected: 5, delivered: 1 },
        { id: 'e', momentOfTruth: 'first', status: 'parked', scores: { r: all(1) } },
      ],
    })
    expect(journeyBreakers(doc).map(({ frame, because }) => [frame.source?.id, because])).toEqual([
      ['a', ['alignment']],
      ['b', ['felt']],
      ['c', ['gap']],
    ])
    for (const frame of framesOf(doc).slice(3)) expect(breakerReasons(doc, frame)).toEqual([])
  })

  test('begins under 25 points, not at them, also where binary numbers fall short of them', () => {
    const weights = { ...all(0.1), substance: 0.7, understanding: 0.7 }
    const levels = { promise: 3, substance: 2, understanding: 2, feeling: 1, ease: 3, ownership: 1 }
    const doc = docFromJson({ weights, frames: [{ id: 'a', momentOfTruth: 'first', scores: { r: levels } }] })
    expect(journeyBreakers(doc)).toEqual([])
    expect(weakestLink(doc).journeyBreaker).toBe(false)
  })

  test('is not made by a feeling nobody named or an alignment that is withheld', () => {
    const frames = [{ id: 'a', momentOfTruth: 'first', scores: { r: { ease: 1 } } }]
    expect(journeyBreakers(docFromJson({ frames }))).toEqual([])
  })
})

describe('the weakest link', () => {
  test('has no drag where it is the only one, and no lift without a target', () => {
    const doc = docFromJson({ frames: [{ id: 'a', scores: { r: all(2) } }, { id: 'b' }] })
    expect(weakestLink(doc)).toMatchObject({ alignment: 25, drag: null, lift: null, journeyBreaker: false })
  })

  test('of equals is the earlier, although the last digit says otherwise', () => {
    const [x, y] = [
      { promise: 2, substance: 2, understanding: 3, feeling: 2, ease: 2, ownership: 3 },
      { promise: 3, substance: 2, understanding: 2, feeling: 3, ease: 2, ownership: 2 },
    ]
    const weights = {
      promise: 0.1,
      substance: 0.1,
      understanding: 0.1,
      feeling: 0.1,
      ease: 0.1,
      ownership: 0.1,
    }
    const doc = docFromJson({
      weights,
      frames: [
        { id: 'a', scores: { r: x } },
        { id: 'b', scores: { r: y } },
      ],
    })
    expect(weakestLink(doc).frame).toBe(framesOf(doc)[0]?.id)
  })

  test('may still be one while a sign of it is not known', () => {
    const frame = { id: 'a', momentOfTruth: 'first', scores: { r: all(4) } }
    const may = (more: object) => {
      const doc = docFromJson({ frames: [{ ...frame, ...more }] })
      return framesOf(doc).map((each) => mayYetBreak(doc, each))
    }
    const known = { feltFeeling: { valence: 1 }, expected: 3, delivered: 3 }
    expect(may({})).toEqual([true])
    expect(may(known)).toEqual([false])
    expect(may({ ...known, scores: {} })).toEqual([true])
    expect(may({ momentOfTruth: 'none' })).toEqual([false])
    expect(may({ feltFeeling: { valence: -3 } })).toEqual([false])
    expect(may({ status: 'parked' })).toEqual([false])
  })

  test('of a board nobody scored is none', () => {
    expect(weakestLink(docFromJson({ frames: [] })).frame).toBeNull()
  })
})

function all(level: number) {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, level]))
}
