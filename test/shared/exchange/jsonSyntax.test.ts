import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syntaxErrorIn } from '../../../shared/exchange/jsonSyntax'

describe('where a text stops being JSON', () => {
  test.each<[string, string, number, number]>([
    ['a bracket too few', '{"frames": [', 1, 13],
    ['the wrong bracket', '{"frames": [}', 1, 13],
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1],
    ['a comma too few', '[1\r\n 2]', 2, 2],
    ['a colon too few', '{"a" 1}', 1, 6],
    ['single quotes', "{'a': 1}", 1, 2],
    ['a name without quotes', '{\n\ta: 1}', 2, 2],
    ['a text that does not end', '["a', 1, 2],
    ['a text over two lines', '["a\nb"]', 1, 2],
    ['a wrong escape', '["\\x"]', 1, 2],
    ['half an escape', '["\\u12"]', 1, 2],
    ['a word that is none', '[nothing]', 1, 2],
    ['a number with a zero too many', '[007]', 1, 2],
    ['a point and no digits', '[1.]', 1, 2],
    ['something behind the end', '{} {}', 1, 4],
    ['nothing', '', 1, 1],
    ['a comment', '{} // done', 1, 4],
  ])('%s', (_, text, line, column) => {
    expect(syntaxErrorIn(text)).toEqual({ line, column })
  })

  test('it is the end for every text that is JSON, and within it for one that was cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, pick) => {
        const lines = text.split('\n')
        const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
        expect(syntaxErrorIn(text)).toEqual(end)
        const cut = text.slice(0, pick % (text.length + 1))
        if (isJson(cut)) return
        expect(syntaxErrorIn(cut).line).toBe(1)
        expect(syntaxErrorIn(cut).column).toBeLessThanOrEqual(cut.length + 1)
      }),
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
