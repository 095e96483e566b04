import { describe, expect, test } from 'vitest'
import { withMaker } from '../../main/pdfMaker'

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('the maker of a PDF', () => {
  test('is the app and not the system it ran on, at the same length', () => {
    const pdf = Buffer.from('%PDF-1.4 /Creator (Mozilla/5.0 \\(X11; Linux (a \\\\ b)\\) Chrome) /Title (x)')
    const made = withMaker(pdf, 'CXBoard')
    expect(made).toHaveLength(pdf.length)
    expect(text(made)).toMatch(/^%PDF-1\.4 \/Creator \(CXBoard\) +\/Title \(x\)$/)
  })

  test('a file without the entry, without its end, or with one too short stays as it is', () => {
    for (const odd of ['%PDF-1.4', '/Creator (never ends', '/Creator (abc)']) {
      expect(text(withMaker(Buffer.from(odd), 'CXBoard'))).toBe(odd)
    }
  })
})
