import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { worstBreakers } from '../../../shared/method/weakest'
import { type Doc, docOf } from '../../../shared/model/doc'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { headline } from '../../../shared/scene/headline'
import { anyScoredDoc } from '../method/scoredDoc'

describe('the first sentence of a scorecard', () => {
  test('is of the one moment that can undo the rest', () => {
    const doc = docFromJson({ frames: [well('a'), { ...badly('b'), momentOfTruth: 'first' }] })
    expect(headline(doc, false)).toBe('“b” can undo everything before it')
  })

  test('names the breaker that weighs most, and counts the others', () => {
    const frames = [
      { ...badly('light'), kano: 'must-be', importance: 2 },
      { ...badly('heavy'), momentOfTruth: 'decisive', importance: 5 },
    ]
    const doc = docFromJson({ frames })
    expect(worstBreakers(doc).map(({ frame }) => frame.title)).toEqual(['heavy', 'light'])
    expect(headline(doc, false)).toBe('“heavy” can undo everything before it, and so can one other moment')
  })

  test('is of the widest broken promise where nothing breaks the journey', () => {
    const frames = [
      { ...well('a'), expected: 5, delivered: 3 },
      { ...well('b'), expected: 5, delivered: 2 },
      { ...well('c'), expected: 4, delivered: 2 },
    ]
    expect(headline(docFromJson({ frames }), false)).toBe(
      '“b” gives less than it promised, and so do two other moments',
    )
  })

  test('says that nothing, or not enough, is scored', () => {
    expect(headline(docFromJson({ frames: [] }), false)).toBe('A story that has not begun yet')
    expect(headline(docFromJson({ frames: [{ title: 'a', status: 'parked' }] }), false)).toBe(
      'Every frame of this story is parked',
    )
    expect(headline(docFromJson({ frames: [{ title: 'a' }] }), false)).toBe('Nothing is scored yet')
    const little = [{ title: 'a', scores: { r: { ease: 5, feeling: 5 } } }]
    expect(headline(docFromJson({ frames: little }), false)).toBe('Not enough is scored for a number yet')
  })

  test('says where the equation does not hold', () => {
    const design = { title: 'a', scores: { r: { ...levels(5), ease: 2, ownership: 2 } } }
    const execution = { title: 'a', scores: { r: { ...levels(2), ease: 5, ownership: 5 } } }
    expect(headline(docFromJson({ frames: [design] }), false)).toBe('More is designed than is delivered')
    expect(headline(docFromJson({ frames: [execution] }), false)).toBe(
      'Delivery runs ahead of what was designed',
    )
  })

  test('is of the target when nothing worse is to be said', () => {
    const board = (target: number | null) => docFromJson({ target, frames: [{ ...well('a'), effort: 1 }] })
    expect(headline(board(75), false)).toBe('The target is reached, and nothing breaks the journey')
    expect(headline(board(90), false)).toBe('On the way to the target; “a” comes first')
    expect(headline(board(null), false)).toBe('Designed, with no target to grade against')
  })

  test('says no more of a reached target than is known', () => {
    const board = (frames: readonly object[]) => headline(docFromJson({ target: 50, frames }), false)
    const decides = { ...well('a'), momentOfTruth: 'first' }
    expect(board([well('a'), { title: 'b' }])).toBe('The target is reached, as far as it is scored')
    expect(board([decides])).toBe('The target is reached, and nothing known breaks the journey')
    expect(board([{ ...decides, feltFeeling: { valence: 1 }, expected: 3, delivered: 3 }])).toBe(
      'The target is reached, and nothing breaks the journey',
    )
  })

  test('does not call unscored what cannot be scored', () => {
    const weights = levels(0)
    expect(headline(docFromJson({ weights, frames: [well('a')] }), false)).toBe(
      'Nothing on this board can be scored as it is set',
    )
  })

  test('tells nothing of scores while they are hidden', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        expect(headline(doc, true)).toBe(headline(withoutScores(doc), true))
      }),
      { numRuns: 100 },
    )
  })

  test('is never without words, whatever the board', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        expect(headline(doc, false)).toMatch(/^\S.+\S$/)
        expect(headline(doc, false)).not.toMatch(/\b(NaN|null|undefined)\b/)
      }),
      { numRuns: 200 },
    )
  })
})

function withoutScores(doc: Doc): Doc {
  return docOf([...doc.values()].filter(({ kind }) => kind !== 'score'))
}

function levels(level: number): Readonly<Record<string, number>> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, level]))
}

function well(title: string) {
  return { title, scores: { r: levels(4) } }
}

function badly(title: string) {
  return { title, scores: { r: levels(1) } }
}
