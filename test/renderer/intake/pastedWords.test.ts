import { describe, expect, test } from 'vitest'
import { onlyNames, pastedWords } from '../../../renderer/intake/pastedWords'

describe('words from the clipboard', () => {
  test('plain text comes as it is, without the empty lines around it', () => {
    expect(pastedWords('\r\nTwo lines\r\n  of text  \r\n\r\n', '')).toBe('Two lines\n  of text')
  })

  test('a table from a spreadsheet becomes lines, its cells kept apart', () => {
    expect(pastedWords('Stage\tScore\nUse\t4\t\nBuy\t\t2\n', '<table>…</table>')).toBe(
      'Stage · Score\nUse · 4\nBuy · 2',
    )
  })

  test('where there is only HTML its words come, and nothing else of it', () => {
    const html = `<html><head><title>No</title></head><style>p{}</style><!--StartFragment-->
      <p>Fish &amp; chips &lt;now&gt;</p><ul><li>one<li>two</li></ul><script>alert(1)</script>
      <table><tr><td>a</td><td>b</td></tr></table><img src="http://evil.example/x.png" onerror="alert(1)">`
    expect(pastedWords('', html)).toBe('Fish & chips <now>\nonetwo\na · b')
  })

  test('nothing is nothing', () => {
    expect(pastedWords('', '')).toBe('')
    expect(pastedWords('  \n ', '<img src="a.png">')).toBe('')
  })

  test('half a letter pair and NUL cannot be kept, so they do not come', () => {
    expect(pastedWords('a\0b\ud800c', '')).toBe('ab\ufffdc')
  })
})

describe('files and the text beside them', () => {
  const files = [{ name: 'my photo.png' }, { name: 'b.jpg' }]

  test.each([
    ['names', 'my photo.png\nb.jpg'],
    ['paths', '/home/ann/my photo.png\n/home/ann/b.jpg'],
    ['Windows paths', 'C:\\Users\\ann\\my photo.png\nC:\\b.jpg'],
    ['addresses', 'file:///home/ann/my%20photo.png\nfile:///home/ann/b.jpg'],
  ])('%s only name them', (_, words) => {
    expect(onlyNames(words, files)).toBe(true)
  })

  test('a table beside its picture is what was meant', () => {
    expect(onlyNames('Stage · Score', [{ name: 'image.png' }])).toBe(false)
    expect(onlyNames('100 %25', [{ name: '%' }])).toBe(false)
  })
})
