import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesMatched } from '../../../../shared/exchange/merge/lines'
import { text3, whole } from '../../../../shared/exchange/merge/text3'
import { RUNS } from './arbTriple'

describe('two texts from one', () => {
  test('lines changed in different places come together', () => {
    expect(text3('a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD', 'mine')).toEqual({
      text: 'A\nb\nc\nD',
      clash: false,
    })
    expect(text3('a\nb\nc', 'a\nb', 'new\na\nb\nc', 'mine')).toEqual({ text: 'new\na\nb', clash: false })
  })

  test('the same line changed twice is a clash that stands as it was preferred', () => {
    const sides = ['a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc'] as const
    expect(text3(...sides, 'mine')).toEqual({ text: 'a\nmine\nc', clash: true })
    expect(text3(...sides, 'theirs')).toEqual({ text: 'a\ntheirs\nc', clash: true })
    expect(text3(...sides, 'both')).toEqual({ text: 'a\nmine\ntheirs\nc', clash: true })
  })

  test('lines side by side are a clash too, and what lies apart from it is joined', () => {
    const sides = ['a\nb\nc\nd', 'A\nb\nc\nd', 'a\nB\nc\nD'] as const
    expect(text3(...sides, 'mine')).toEqual({ text: 'A\nb\nc\nD', clash: true })
    expect(text3(...sides, 'theirs')).toEqual({ text: 'a\nB\nc\nD', clash: true })
  })

  test('without a text both come from the whole is a clash', () => {
    expect(whole('mine', 'theirs', 'both')).toEqual({ text: 'mine\ntheirs', clash: true })
    expect(whole('mine', '', 'both').text).toBe('mine')
  })

  test('thousands of changed lines are one change between the ends they share', () => {
    const lines = (mark: string) => Array.from({ length: 2000 }, (_, i) => `${mark}${i}`)
    const matched = linesMatched(['top', ...lines('a'), 'end'], ['top', ...lines('b'), 'end'])
    expect([matched[0], matched[1], matched.at(-1)]).toEqual([0, -1, 2001])
  })

  test('joining is the same the other way round, and joining again changes nothing', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
      .map((lines) => lines.join('\n'))
    const holds = fc.property(text, text, text, (base, mine, theirs) => {
      const [one, other] = [text3(base, mine, theirs, 'mine'), text3(base, theirs, mine, 'theirs')]
      expect(one).toEqual(other)
      expect(text3(base, one.text, theirs, 'mine').text).toBe(one.text)
      expect(text3(base, base, theirs, 'mine').text).toBe(theirs)
      expect(text3(base, mine, base, 'mine').text).toBe(mine)
    })
    fc.assert(holds, { numRuns: RUNS * 10 })
  }, 600_000)
})
