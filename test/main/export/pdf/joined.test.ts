import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Heading } from '../../../../main/export/pdf/headings'
import { openJoining } from '../../../../main/export/pdf/joined'
import { NotUnderstood } from '../../../../main/export/pdf/notUnderstood'
import { fieldsOf, looked, readPdf } from '../../../../main/export/pdf/pdfFile'
import { pieceOf } from '../../../../main/export/pdf/piece'
import { isFields, isList, isReference } from '../../../../main/export/pdf/value'
import { printedPdf } from './printed'

const DECK = ['cover', 'contents', 'frame-1', 'frame-2', 'frame-3', 'scorecard', 'appendix'].map(
  (id, i, all) => ({
    id,
    text: `the words of ${id}`,
    to: all[(i + 4) % all.length] ?? null,
  }),
)

/** The deck printed in pieces of so many pages, and joined. */
function joined(most: number, headings: readonly Heading[] = [], font = () => 'a font') {
  const joining = openJoining()
  for (let from = 0; from < DECK.length; from += most) {
    const pages = DECK.slice(from, from + most)
    joining.add(printedPdf({ pages, font: font() }), idsOf(pages))
  }
  return joining.bytes(headings)
}

function idsOf(pages: typeof DECK): readonly string[] {
  return pages.map(({ id }) => id)
}

/** What a reader of PDFs is told, without the numbers of objects. */
function told(bytes: Uint8Array) {
  const pdf = readPdf(bytes)
  const { pages, places, structure } = pieceOf(pdf)
  const numberOf = new Map(pages.map(({ object }, i) => [object, i]))
  const destination = (name: unknown) => {
    const place = looked(pdf, places.get(String(name)))
    const page = isList(place) ? place[0] : undefined
    return isReference(page) ? numberOf.get(page.object) : 'nowhere'
  }
  return pages.map(({ object }) => {
    const page = fieldsOf(pdf, object)
    const content = page.get('/Contents')
    const notes = page.get('/Annots')
    const link = looked(pdf, isList(notes) ? notes[0] : undefined)
    const parents = structure.parents.find(([key]) => String(key) === page.get('/StructParents'))?.[1]
    const element = looked(pdf, isList(parents) ? parents[0] : undefined)
    const name = isFields(element) ? element.get('/ID') : undefined
    const marks = isFields(element) ? element.get('/K') : undefined
    const mark = isList(marks) ? marks[0] : undefined
    const on = isFields(mark) ? mark.get('/Pg') : undefined
    const inDocument = structure.inDocument.findIndex(
      (each) => isReference(each) && pdf.objects.get(each.object)?.value === element,
    )
    return {
      text: Buffer.from(
        isReference(content) ? (pdf.objects.get(content.object)?.stream ?? []) : [],
      ).toString(),
      leadsTo: isFields(link) ? destination(link.get('/Dest')) : null,
      isMarkedHere: isReference(on) && numberOf.get(on.object),
      placeInDocument: inDocument,
      isNamed: structure.names.filter(([each, to]) => each === name && looked(pdf, to) === element).length,
    }
  })
}

describe('a PDF joined from pieces', () => {
  test.each([1, 2, 3, 4, 6, 7])(
    'of %i pages says what was printed, and every link leads to its page',
    (most) => {
      expect(told(joined(most))).toEqual(
        DECK.map(({ text, to }, i) => ({
          text,
          leadsTo: DECK.findIndex(({ id }) => id === to),
          isMarkedHere: i,
          placeInDocument: i,
          isNamed: 1,
        })),
      )
    },
  )

  test('has names of elements in their order, none of them twice', () => {
    const names = pieceOf(readPdf(joined(2))).structure.names.map(([name]) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })

  test('carries a font once, and other parts of it under another name', () => {
    const same = Buffer.from(joined(2)).toString('latin1')
    expect(same.match(/a font/g)).toHaveLength(1)
    let part = 0
    const others = Buffer.from(joined(3, [], () => `font part ${++part}`)).toString('latin1')
    expect(others.match(/\/BaseFont \/\S+/g)).toEqual([
      '/BaseFont /AAAAAA+Inter-Regular',
      '/BaseFont /AAAAAB+Inter-Regular',
      '/BaseFont /AAAAAC+Inter-Regular',
    ])
  })

  test('keeps texts that look like references as they are', () => {
    expect(Buffer.from(joined(3)).toString('latin1')).toContain('/Title (A \\(deck\\) 5 0 R)')
  })

  test('is the same bytes twice', () => {
    expect(Buffer.compare(joined(3), joined(3))).toBe(0)
  })

  test('has a bookmark for each heading, under the one it belongs to', () => {
    const heading = (level: number, title: string, page: number): Heading => ({
      level,
      title,
      page,
      x: 45,
      y: 40,
    })
    const pdf = readPdf(
      joined(3, [heading(1, 'Deck (1)', 0), heading(2, 'Größe', 1), heading(3, 'A', 2), heading(2, 'B', 5)]),
    )
    const { pages } = pieceOf(pdf)
    const inside = (object: number, depth = 0): string[] => {
      const fields = fieldsOf(pdf, object)
      const kept: string[] = []
      const dest = fields.get('/Dest')
      const page = isList(dest) && isReference(dest[0]) ? dest[0].object : 0
      const title = fields.get('/Title')
      if (typeof title === 'string')
        kept.push(`${depth} ${title} ${pages.findIndex((each) => each.object === page)}`)
      for (
        let next = fields.get('/First');
        isReference(next);
        next = fieldsOf(pdf, next.object).get('/Next')
      ) {
        kept.push(...inside(next.object, depth + 1))
      }
      return kept
    }
    const outlines = fieldsOf(pdf, pdf.catalog).get('/Outlines')
    expect(isReference(outlines) && inside(outlines.object)).toEqual([
      '1 (Deck \\(1\\)) 0',
      '2 <FEFF0047007200F600DF0065> 1',
      '3 (A) 2',
      '2 (B) 5',
    ])
    expect(Buffer.from(joined(3, [heading(1, 'Top', 0)])).toString('latin1')).toContain('/XYZ 45 500 0]')
  })
})

describe('a piece that is not what Chromium writes', () => {
  const whole = printedPdf({ pages: DECK, font: 'a font' })

  test('is refused when it has another number of pages', () => {
    expect(() => openJoining().add(whole, idsOf(DECK).slice(1))).toThrow(NotUnderstood)
  })

  test('is refused wherever it ends too early', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 8), (end) => {
        expect(() => openJoining().add(whole.subarray(0, end), idsOf(DECK))).toThrow(NotUnderstood)
      }),
    )
  })

  test('is refused or joined, and nothing else, however its bytes are changed', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(...'()<>[]/0 9R%\n\\xe'))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, letter] of changes) bytes.write(letter, at, 'latin1')
        try {
          const joining = openJoining()
          joining.add(bytes, idsOf(DECK))
          joining.bytes([])
        } catch (error) {
          expect(error).toBeInstanceOf(NotUnderstood)
        }
      }),
      { numRuns: 500 },
    )
  })
})
