import { describe, expect, test } from 'vitest'
import { labelOf, readable } from '../../../shared/exchange/label'

describe('a name from a file is fit to stand in a sentence', () => {
  test.each([
    ['an override that turns what follows', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['embeddings and their ends', '\u202aa\u202bb\u202cc\u202dd', 'abcd'],
    ['isolates', '\u2066a\u2067b\u2068c\u2069d', 'abcd'],
    ['marks of direction', 'a\u200eb\u200fc\u061cd', 'abcd'],
    ['a byte order mark', '\ufefftitle', 'title'],
    ['NUL and bells', 'a\0b\u0007c\u001b[31md\u007fe\u0085f', 'abc[31mdef'],
    ['lines', 'one\ntwo\r\nthree\tfour', 'onetwothreefour'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['letters of other directions, which stay', 'מלון \u05d0 فندق', 'מלון \u05d0 فندق'],
    ['pictures of several characters, which stay whole', '👩‍👩‍👧 and 🏳️‍🌈', '👩‍👩‍👧 and 🏳️‍🌈'],
    ['spaces around', '  till \u00a0', 'till'],
    ['nothing but what cannot be seen', '\u202e\u200f\n', ''],
  ])('%s', (_, text, said) => expect(readable(text)).toBe(said))

  test('it is cut between letters at sixty, and says so', () => {
    expect(readable('𝓳'.repeat(61))).toBe(`${'𝓳'.repeat(59)}…`)
    expect(readable('𝓳'.repeat(60))).toBe('𝓳'.repeat(60))
    expect(readable('x'.repeat(10_000_000)).length).toBe(60)
  })

  test('a title of nothing visible gives way to the next name there is', () => {
    expect(labelOf({ title: '\u202e', name: ' ', id: 'frm_1' })).toBe('frm_1')
    expect(labelOf({ title: 7, text: 'said' })).toBe('said')
    expect(labelOf(null)).toBe('')
  })
})
