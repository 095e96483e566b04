import { describe, expect, test } from 'vitest'
import { boardWith, both, eachFrame, found, frameIn, frameWith, ratedWith, type Spoil, told } from './clean'

describe('benchmarks', () => {
  test('a baseline is asked for once there is something to save', () => {
    expect(told('SB40', boardWith({ baseline: null }))).toHaveLength(1)
    const unscored = eachFrame((place) => frameWith(place, { scores: {} }))
    expect(told('SB40', both(boardWith({ baseline: null }), unscored))).toEqual([])
    expect(told('SB40', boardWith({ baseline: 0 }))).toEqual([])
  })

  test('a target of zero is a target', () => {
    expect(told('SB39', boardWith({ target: 0 }))).toEqual([])
  })
})

describe('evidence', () => {
  test('high scores rest on more than opinion, dimension by dimension', () => {
    const opinions = frameWith(1, { evidence: [{ type: 'opinion', note: 'I think so' }] })
    expect(told('SB41', both(opinions, ratedWith(1, { promise: 3, feeling: null, ease: 1 })))).toEqual([
      '“Discovery” scores substance, understanding, ownership high on opinion alone. ' +
        'Add something seen, heard or measured.',
    ])
    expect(told('SB41', frameWith(1, { evidence: [] }))).toHaveLength(1)
    const seen = [{ type: 'opinion' }, { type: 'observation' }]
    expect(told('SB41', frameWith(1, { evidence: seen }))).toEqual([])
  })

  test('a mean just under 4 is not high', () => {
    const split: Spoil = (board) => {
      const { a, b } = frameIn(board, 1).scores
      Object.assign(a ?? {}, {
        promise: 4,
        substance: 3,
        understanding: 3,
        feeling: 3,
        ease: 3,
        ownership: 3,
      })
      Object.assign(b ?? {}, {
        promise: 3,
        substance: 3,
        understanding: 3,
        feeling: 3,
        ease: 3,
        ownership: 3,
      })
    }
    expect(told('SB41', both(frameWith(1, { evidence: [] }), split))).toEqual([])
  })

  test('numbers that are not metrics, and metrics of no kind, are no satisfaction scores', () => {
    const all = (item: object) =>
      told(
        'SB42',
        eachFrame((place) => frameWith(place, { evidence: [item] })),
      )
    expect(all({ type: 'metric', metric: 'csat' })).toHaveLength(1)
    expect(all({ type: 'metric' })).toEqual([])
    expect(all({ type: 'research', metric: 'csat' })).toEqual([])
  })
})

describe('raters', () => {
  test('a partial score says how much of it is there', () => {
    expect(told('SB43', ratedWith(0, { ease: null, feeling: null }))).toEqual([
      '“Awareness”: 4 of 6 dimensions scored. Shown as partial, never as zero.',
    ])
    const apart = both(ratedWith(0, { ease: null }), frameWith(0, { notApplicable: ['ease'] }))
    expect(told('SB43', apart)).toEqual([])
    expect(told('SB43', both(ratedWith(0, { ease: null }), boardWith({ weights: { ease: 0 } })))).toEqual([])
    expect(told('SB43', frameWith(0, { scores: { a: {} } }))).toEqual([])
  })

  test('who stands 0.8 levels apart on average agrees, who stands further should talk, drafts too', () => {
    const levels =
      (...ease: readonly (number | null)[]): Spoil =>
      (board) => {
        board.raters.push({ id: 'draft', kind: 'template' })
        frameIn(board, 0).scores = Object.fromEntries(
          ease.map((level, i) => [['a', 'b', 'draft', 'd', 'e'][i], { ease: level }]),
        )
      }
    expect(told('SB44', levels(5, 3, 5, 5, null))).toEqual([])
    expect(told('SB44', levels(4, null, 2))).toEqual([
      '“Awareness” / ease: scorers differ by 1.0 levels on average. Talk before you average.',
    ])
    expect(told('SB44', levels(4, 3, 5, 5, 3))).toEqual([])
    expect(told('SB44', levels(5, 5, 1, 5, 5))).toHaveLength(1)
    expect(told('SB44', levels(1, 3, 3, 3, 5))).toEqual([])
    expect(told('SB44', levels(1))).toEqual([])
  })

  test('one finding speaks of one dimension', () => {
    const apart: Spoil = (board) => Object.assign(frameIn(board, 0).scores.a ?? {}, { ease: 1, feeling: 1 })
    const about = found(apart)
      .filter(({ check }) => check === 'SB44')
      .map((finding) => [finding.about, finding.where.field])
    expect(about).toEqual([
      ['feeling', 'scores.feeling'],
      ['ease', 'scores.ease'],
    ])
  })

  test('a draft and a rater who said nothing are no second voice', () => {
    const full = { promise: 4, substance: 4, understanding: 4, feeling: 4, ease: 4, ownership: 4 }
    const scores = (of: object) =>
      told(
        'SB45',
        both(
          (board) => void board.raters.push({ id: 'draft', kind: 'template' }),
          frameWith(3, { scores: of }),
        ),
      )
    expect(scores({ a: full, draft: full, b: { ease: null } })).toEqual([
      '“Interaction” is a moment of truth scored by one person. Ask a second function.',
    ])
    expect(scores({ draft: full })).toEqual([])
    expect(scores({ a: full, unlisted: { ease: 4 } })).toEqual([])
  })

  test('a template is nobody who could have met guests', () => {
    expect(told('SB46', boardWith({ raters: [{ id: 'a', kind: 'template' }] }))).toEqual([])
    expect(told('SB46', boardWith({ raters: [] }))).toEqual([])
    expect(told('SB46', boardWith({ raters: [{ id: 'a', kind: '' }] }))).toHaveLength(1)
  })

  test('drafts count by the frame, not parked, and only where they say something', () => {
    const draft = (place: number, levels: object) => frameWith(place, { scores: { draft: levels } })
    const spoil = both(
      (board) => void board.raters.push({ id: 'draft', kind: 'template' }),
      draft(0, { ease: 4 }),
      draft(1, { ease: null }),
      draft(2, { ease: 3 }),
      draft(3, { ease: 3 }),
      frameWith(3, { status: 'parked' }),
    )
    expect(told('SB53', spoil)).toEqual([
      "2 frames still carry the template's draft scores. Replace them with your own.",
    ])
  })
})
