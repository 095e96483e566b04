import { expect, test } from 'vitest'
import { readPdf } from '../../../../main/export/pdf/pdfFile'
import { pieceOf } from '../../../../main/export/pdf/piece'
import { printedInPieces } from '../../../../main/export/pdf/pieces'
import type { PrintedDeck } from '../../../../main/print'
import { printedPdf } from './printed'

const PAGES = Array.from({ length: 11 }, (_, i) => ({
  id: `frame-${i}`,
  bytes: new TextEncoder().encode(`frame-${i} `),
  headings: [],
}))

async function printed(piece: number, print: (ids: readonly string[]) => Uint8Array) {
  const asked: number[] = []
  const told: number[] = []
  const bytes = await printedInPieces(PAGES, {
    piece,
    deckOf: (pages): PrintedDeck => ({
      html: pages.map((page) => page.bytes),
      pages: pages.length,
      paper: { widthInches: 1, heightInches: 1 },
      asset: () => null,
    }),
    print: async ({ html, pages }) => {
      asked.push(pages)
      return print(Buffer.concat(html).toString('utf8').trim().split(' '))
    },
    told: (done) => told.push(done),
  })
  return { bytes, asked, told }
}

function pdf(ids: readonly string[]): Uint8Array {
  return printedPdf({ pages: ids.map((id) => ({ id, text: id, to: null })), font: 'f' })
}

test('a long deck is printed in pieces of about the same length, and it is told how far it is', async () => {
  const { bytes, asked, told } = await printed(4, pdf)
  expect(asked).toEqual([4, 3, 4])
  expect(told).toEqual([0, 4, 7, 11])
  expect(pieceOf(readPdf(bytes)).pages).toHaveLength(11)
})

test('a short deck is printed at once', async () => {
  expect((await printed(11, pdf)).asked).toEqual([11])
})

test('pieces nobody understands are printed again in one, and that is the deck', async () => {
  const odd = (ids: readonly string[]) => Buffer.from(`%PDF-2.0 ${ids.length}`)
  const { bytes, asked } = await printed(4, odd)
  expect(asked).toEqual([4, 11])
  expect(Buffer.from(bytes).toString()).toBe('%PDF-2.0 11')
  expect((await printed(11, odd)).asked).toEqual([11])
})
