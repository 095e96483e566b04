import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { agreementOf, boardKappa, discussions, frameAgreement } from '../../../shared/method/agreement'
import { type Doc, framesOf, get } from '../../../shared/model/doc'
import { DIMENSIONS } from '../../../shared/model/vocabulary'

describe('ratings of one dimension', () => {
  test('are to be discussed above 0.8 levels, not at them', () => {
    expect(agreementOf([1, 2, 3, 3, 3])).toMatchObject({ flag: 'agree' })
    expect(agreementOf([2, 2, 2, 2, 4, 4, 4, 4, 3, 3])).toMatchObject({ ad: 0.8, flag: 'agree' })
    expect(agreementOf([1, 3])).toMatchObject({ ad: 1, flag: 'discuss' })
  })

  test('have one voice of their own from a level and a half on', () => {
    expect(agreementOf([2, 4, 4, 4])).toMatchObject({ ad: 0.75, flag: 'one-voice', outliers: 1 })
  })

  test('nobody gave are no agreement and no zero', () => {
    expect(agreementOf([null, null])).toEqual({
      raters: 0,
      mean: null,
      sd: null,
      range: null,
      ad: null,
      agreement: null,
      flag: 'none',
      outliers: 0,
    })
    expect(frameAgreement(docFromJson({ frames: [{ id: 'a' }] }), 'frm_of_nowhere')).toMatchObject({
      ad: null,
      dims: 0,
    })
  })
})

describe('a board', () => {
  test('lists what to talk about, the widest apart first', () => {
    const doc = docFromJson({
      frames: [
        { id: 'a', scores: { r: { ease: 2 }, s: { ease: 4 } } },
        { id: 'b', scores: { r: { ease: 1, promise: 3 }, s: { ease: 5, promise: 5 } } },
        { id: 'c', status: 'parked', scores: { r: { ease: 1 }, s: { ease: 5 } } },
      ],
    })
    expect(discussions(doc).map(({ frame, dimension }) => [frame.source?.id, dimension])).toEqual([
      ['b', 'ease'],
      ['a', 'ease'],
      ['b', 'promise'],
    ])
  })

  test('names pairs in the order of its raters, those met only in scores last', () => {
    const scores = { z: all(3), x: all(4), y: { ...all(3), ease: 5 } }
    const doc = docFromJson({
      raters: [{ id: 'y' }, { id: 'x' }, { id: 'silent' }],
      frames: [
        { id: 'a', scores },
        { id: 'b', scores },
      ],
    })
    const { kappa, pairs, skipped } = boardKappa(doc)
    expect(pairs.map((pair) => [name(doc, pair.a), name(doc, pair.b), pair.items])).toEqual([
      ['y', 'x', 12],
      ['y', 'z', 12],
      ['x', 'z', 12],
    ])
    expect(skipped).toEqual([])
    expect(kappa).not.toBeNull()
  })

  test('skips pairs with too little in common, and pairs that never vary, and says why', () => {
    const doc = docFromJson({
      frames: ['a', 'b'].map((id) => ({ id, scores: { x: all(3), y: all(3), empty: all(null) } })),
    })
    const { kappa, pairs, skipped } = boardKappa(doc)
    expect([kappa, pairs]).toEqual([null, []])
    expect(skipped.map(({ a, b, reason }) => [name(doc, a), name(doc, b), reason])).toEqual([
      ['x', 'y', 'no-variation'],
      ['x', 'empty', 'too-few-items'],
      ['y', 'empty', 'too-few-items'],
    ])
  })

  test('agrees about frames that exist only', () => {
    const frames = ['a', 'b'].map((id) => ({ id, status: 'parked', scores: { x: all(3), y: all(4) } }))
    const doc = docFromJson({ frames })
    expect(framesOf(doc)).toHaveLength(2)
    expect(boardKappa(doc)).toEqual({ kappa: null, pairs: [], skipped: [] })
  })
})

function name(doc: Doc, rater: string): string | undefined {
  return get(doc, rater, 'rater')?.source?.id
}

function all(level: number | null) {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, level]))
}
