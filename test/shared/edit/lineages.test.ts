import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineages } from '../../../shared/edit/lineages'

describe('what became of each line', () => {
  test('a changed line is still that line, and so are its neighbours', () => {
    expect(lineages(['a', 'Fast wifi', 'c'], ['a', 'Free fast wifi', 'c'])).toEqual([0, 1, 2])
    expect(lineages(['a', 'Fast wifi', 'c'], ['a', 'Something else', 'c'])).toEqual([0, 1, 2])
  })

  test('a line that was taken away is gone, and the others stay who they are', () => {
    expect(lineages(['cat', 'car', 'bus'], ['car', 'bus'])).toEqual([null, 0, 1])
    expect(lineages(['cat', 'car', 'bus'], ['cat', 'bus'])).toEqual([0, null, 1])
    expect(lineages(['cat'], [])).toEqual([null])
  })

  test('a line that was put in pushes the others on', () => {
    expect(lineages(['cat', 'bus'], ['cat', 'car', 'bus'])).toEqual([0, 2])
    expect(lineages([], ['cat'])).toEqual([])
  })

  test('a line that was split is the part in front, unless that is empty', () => {
    expect(lineages(['quick and kind'], ['quick', ' and kind'])).toEqual([0])
    expect(lineages(['a', 'quick'], ['a', '', 'quick'])).toEqual([0, 2])
    expect(lineages(['  quick'], ['  ', 'quick'])).toEqual([1])
  })

  test('lines that were joined are all the one line', () => {
    expect(lineages(['quick', 'kind'], ['quickkind'])).toEqual([0, 0])
    expect(lineages(['a', 'quick', 'kind', 'b'], ['a', 'quind', 'b'])).toEqual([0, 1, 1, 2])
  })

  test('lines found again as they were stay themselves, whatever changed around them', () => {
    expect(lineages(['cat', 'bus'], ['new', 'cat', 'buses'])).toEqual([1, 2])
    expect(lineages(['cat', 'bus'], ['bus', 'cat'])).toEqual([1, null])
  })

  test('a text that is typed over whole keeps its lines in their order', () => {
    expect(lineages(['one', 'two', 'six'], ['x', 'y'])).toEqual([0, 1, null])
  })

  test('whatever was changed, each line that is named is there, and lines that are the same ahead and behind stay', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 })
    const lines = fc.array(line, { maxLength: 5 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const now = lineages(before, after)
        expect(now).toHaveLength(before.length)
        for (const at of now) expect(at === null || (at >= 0 && at < after.length)).toBe(true)
        if (before[0] !== undefined && before[0] === after[0]) expect(now[0]).toBe(0)
        const last = before.at(-1)
        const isLonely = before.length > 1 && after.length > 1
        // Where one text only goes on after the other, every line it has is the same ahead, and ahead goes first.
        const most = Math.min(before.length, after.length)
        const isAllAhead = before.slice(0, most).every((each, i) => each === after[i])
        if (isLonely && !isAllAhead && last === after.at(-1)) expect(now.at(-1)).toBe(after.length - 1)
      }),
    )
  })
})
