import { describe, expect, test } from 'vitest'
import { feelingGroups, feelingWord, signed, valenceAnchor } from '../../../renderer/parts/feelings'

describe('the feelings of the catalogue', () => {
  test('are forty-one, in seven groups, best first', () => {
    const groups = feelingGroups()
    expect(groups.map(({ valence }) => valence)).toEqual([3, 2, 1, 0, -1, -2, -3])
    expect(groups.flatMap(({ emotions }) => emotions)).toHaveLength(41)
    for (const { valence, emotions } of groups)
      expect(emotions.every((emotion) => emotion.valence === valence)).toBe(true)
  })

  test('are found by a part of their word, however it is written', () => {
    const found = (query: string) =>
      feelingGroups(query).flatMap(({ emotions }) => emotions.map(({ id }) => id))
    expect(found(' PROUD ')).toEqual(['proud'])
    expect(found('care')).toEqual(['cared-for'])
    expect(found('no such feeling')).toEqual([])
  })

  test('groups say how bad or good they are, with a real minus', () => {
    expect(feelingGroups().at(-1)?.label).toBe('−3 Furious, humiliated or frightened')
    expect([2, 0, -1, 1.5].map(signed)).toEqual(['+2', '0', '−1', '+1.5'])
  })

  test('a valence is told by the sentence of the catalogue', () => {
    expect(valenceAnchor(3)).toBe('Elated, moved or proud, would retell it')
    expect(valenceAnchor(-0.4)).toBe('Neutral')
    expect(valenceAnchor(-2)).toBe('Frustrated or let down')
  })

  test('a word of the board’s own stays as it is, and a feeling without one says so', () => {
    expect(feelingWord({ emotion: 'cared-for', valence: 2 })).toBe('Cared for')
    expect(feelingWord({ emotion: 'homesick', valence: -1 })).toBe('homesick')
    expect(feelingWord({ emotion: null, valence: 1 })).toBe('No word for it yet')
  })
})
