import { describe, expect, test } from 'vitest'
import { both, eachFrame, found, frameWith, ratedWith, told } from './clean'

const felt = (place: number, valence: number | null) =>
  frameWith(place, { feltFeeling: { emotion: 'calm', valence } })
const intended = (place: number, valence: number | null) =>
  frameWith(place, { intendedFeeling: { emotion: 'calm', valence } })

describe('moments of truth', () => {
  test('two frames need no moment of truth', () => {
    const none = eachFrame((place) => frameWith(place, { momentOfTruth: 'none' }))
    expect(
      told(
        'SB30',
        both(none, (board) => void board.frames.splice(2)),
      ),
    ).toEqual([])
    expect(
      told(
        'SB30',
        both(none, (board) => void board.frames.splice(3)),
      ),
    ).toHaveLength(1)
  })

  test('more than half of six frames or more are too many', () => {
    const moments = (count: number) =>
      told(
        'SB31',
        eachFrame((place) => frameWith(place, { momentOfTruth: place < count ? 'zero' : 'none' })),
      )
    expect(moments(4)).toEqual([])
    expect(moments(5)).toEqual(['5 of 8 frames are moments of truth. If all are decisive, none stands out.'])
  })

  test('a moment of truth at exactly 50 is not weak, and one without a number is not judged', () => {
    const level = (levels: object) => told('SB32', ratedWith(3, { ...levels }))
    const all = (n: number | null) => ({
      ...{ promise: n, substance: n, understanding: n, feeling: n, ease: n, ownership: n },
    })
    expect(level(all(3))).toEqual([])
    expect(level({ ...all(3), ease: 2 })).toEqual([
      '“Interaction” is a moment of truth at 45.83. Start here.',
    ])
    expect(level(all(1))).toEqual(['“Interaction” is a moment of truth at 0.0. Start here.'])
    expect(level({ ...all(null), ease: 1 })).toEqual([])
  })
})

describe('basics and delight', () => {
  test('a basic need fails by what is delivered or by what the thing does', () => {
    const must = (patch: Record<string, unknown>, substance = 4) =>
      told('SB33', both(frameWith(4, { kano: 'must-be', ...patch }), ratedWith(4, { substance })))
    expect(must({ delivered: 2.5 })).toEqual([])
    expect(must({ delivered: null })).toEqual([])
    expect(must({ delivered: null }, 2)).toHaveLength(1)
    expect(must({ delivered: 2, kano: 'performance' }, 1)).toEqual([])
  })

  test('ratings that are still there speak, also where the dimension was marked as not applicable (F2 as written)', () => {
    const spoil = both(
      frameWith(4, { kano: 'must-be', notApplicable: ['substance', 'ease'] }),
      ratedWith(4, { substance: 1, ease: 1 }),
    )
    expect(told('SB33', spoil)).toHaveLength(1)
    expect(told('SB52', spoil)).toHaveLength(1)
  })

  test('a delighter nobody agreed on is not polished', () => {
    const failing = frameWith(4, { kano: 'must-be', delivered: 1 })
    const delighter = (status: string) =>
      told('SB34', both(failing, frameWith(0, { kano: 'delighter', status })))
    expect([delighter('draft'), delighter('idea'), delighter('parked')]).toEqual([[], [], []])
    expect(delighter('live')).toEqual(['You are polishing a delighter while a basic need fails.'])
  })
})

describe('feelings', () => {
  test('a feeling without a word is called by its valence', () => {
    const reversed = frameWith(1, {
      intendedFeeling: { emotion: null, valence: 2 },
      feltFeeling: { emotion: '', valence: -1.5 },
    })
    expect(told('SB35', reversed)).toEqual(['“Discovery” means to leave guests 2 and leaves them -1.5.'])
  })

  test('a feeling whose valence nobody said is not reversed', () => {
    expect(told('SB35', both(intended(1, null), felt(1, -3)))).toEqual([])
    expect(told('SB35', both(intended(1, 3), felt(1, null)))).toEqual([])
    expect(told('SB35', both(intended(1, 1), felt(1, -0.5)))).toEqual([])
  })

  test('the ending is weak where it intends nothing good, or leaves something bad', () => {
    const message = 'The story ends weakly at “Advocacy”. The ending weighs heavily in memory.'
    expect(told('SB36', frameWith(7, { intendedFeeling: null }))).toEqual([message])
    expect(told('SB36', intended(7, null))).toEqual([message])
    expect(told('SB36', intended(7, 0.5))).toEqual([message])
    expect(told('SB36', felt(7, -0.5))).toEqual([message])
    expect(told('SB36', frameWith(7, { feltFeeling: null }))).toEqual([])
    expect(told('SB36', both(frameWith(7, { status: 'parked' }), intended(6, 0)))).toEqual([
      message.replace('Advocacy', 'Cultivation'),
    ])
  })

  test('a peak is missed only where at least half of four frames say what they intend', () => {
    const known = (count: number) =>
      told(
        'SB37',
        eachFrame((place) => (place < count ? intended(place, 2) : intended(place, null))),
      )
    expect(known(3)).toEqual([])
    expect(known(4)).toEqual(['No planned high point. Choose one moment worth retelling.'])
    expect(told('SB37', (board) => void board.frames.splice(3))).toEqual([])
    expect(told('SB37', intended(5, 3))).toEqual([])
  })

  test('the worst feeling is late behind two thirds of the frames, the latest of equals', () => {
    const late = (frames: number, ...places: readonly number[]) =>
      told(
        'SB38',
        both((board) => void board.frames.splice(frames), ...places.map((place) => felt(place, -2))),
      )
    expect(late(8, 4)).toEqual([])
    expect(late(8, 5)).toEqual(['The worst feeling comes late, at “Use”. Move it earlier or remove it.'])
    expect(late(6, 3)).toEqual([])
    expect(late(6, 4)).toHaveLength(1)
    expect(late(8, 0, 6)).toHaveLength(1)
    expect(late(5, 4)).toEqual([])
    expect(told('SB38', felt(7, -1.5))).toEqual([])
    expect(told('SB38', both(felt(0, -3), felt(7, -2)))).toEqual([])
  })

  test('no felt feeling at all is not the worst one', () => {
    expect(found(eachFrame((place) => frameWith(place, { feltFeeling: null })))).toEqual([])
  })
})
