import { expect, test } from 'vitest'
import { bookmarked } from '../../../../main/export/pdf/bookmarked'
import type { Heading } from '../../../../main/export/pdf/headings'
import { NotUnderstood } from '../../../../main/export/pdf/notUnderstood'
import { printedPdf } from './printed'

const PDF = printedPdf({
  pages: ['cover', 'frame-1', 'frame-2'].map((id) => ({ id, text: id, to: null })),
  font: 'f',
})
const HEADINGS: readonly Heading[] = [
  { level: 1, title: 'A “good” shop (really)', page: 0, x: 45, y: 60 },
  { level: 2, title: 'Awareness', page: 1, x: 45, y: 40 },
  { level: 3, title: 'The post', page: 1, x: 45, y: 60 },
  { level: 3, title: 'Held in your name', page: 2, x: 45, y: 60 },
]

test('the file is as it was, and what it says besides stands behind it', () => {
  const out = Buffer.from(bookmarked(PDF, HEADINGS))
  expect(out.subarray(0, PDF.length).equals(PDF)).toBe(true)
  const added = out.subarray(PDF.length).toString('latin1')
  expect(added.match(/\/Title/g)).toHaveLength(4)
  expect(added).toContain('/Title (Awareness)')
  expect(added.match(/\/Outlines \d+ 0 R/g)).toHaveLength(1)
})

test('its table leads to every object it adds, and to the table before it', () => {
  const text = Buffer.from(bookmarked(PDF, HEADINGS)).toString('latin1')
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const rows = [...text.slice(table).matchAll(/^(\d+) (\d+)\n((?:\d{10} 00000 n \n)+)/gm)].flatMap(
    ([, first, , places]) =>
      (places ?? '')
        .trim()
        .split('\n')
        .map((row, i) => [Number(first) + i, Number(row.slice(0, 10))] as const),
  )
  expect(rows).toHaveLength(6)
  for (const [object, at] of rows) expect(text.slice(at, at + 20)).toMatch(new RegExp(`^${object} 0 obj\n`))
  const before = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(PDF.toString('latin1'))?.[1])
  expect(text.slice(table)).toContain(`/Prev ${before}>>`)
  expect(text.slice(before, before + 5)).toBe('xref\n')
})

test('without headings there are no bookmarks, not even the browser’s', () => {
  const added = Buffer.from(bookmarked(PDF, [])).subarray(PDF.length).toString('latin1')
  expect(added).not.toContain('/Outlines')
})

test('a file nobody understands is none of ours to add to', () => {
  expect(() => bookmarked(Buffer.from('%PDF-2.0'), HEADINGS)).toThrow(NotUnderstood)
})
