import { writeBookmarks } from './bookmarks'
import { copyPiece } from './copied'
import { type Heading, placed } from './headings'
import { NotUnderstood } from './notUnderstood'
import { fieldsOf, readPdf } from './pdfFile'
import { openWriter, type PdfWriter } from './pdfWriter'
import { type PrintedPage, pieceOf } from './piece'
import type { PdfFields } from './value'
import { type Rewriting, written } from './written'

/** One PDF from the pieces it was printed in. */
export interface Joining {
  /** The next piece; links find its pages by these names. Throws NotUnderstood; then there is no whole. */
  add(piece: Uint8Array, pages: readonly string[]): void
  /** The whole, with these bookmarks and no others. Asked once, after at least one piece. */
  bytes(headings: readonly Heading[]): Uint8Array
}

export function openJoining(): Joining {
  let whole: Whole | null = null
  return {
    add(bytes, ids) {
      const pdf = readPdf(bytes)
      const piece = pieceOf(pdf)
      const { structure } = piece
      if (piece.pages.length !== ids.length) throw new NotUnderstood('another number of pages')
      whole ??= openWhole(pdf.head)
      const { shared, out } = whole
      const { numbers, as } = copyPiece(pdf, piece, {
        ...whole,
        pageTree: shared.pageTree,
        shared: new Map([
          [structure.root, shared.structure],
          [structure.document, shared.document],
        ]),
      })
      if (whole.pieces === 0) {
        out.put(shared.info, written(fieldsOf(pdf, pdf.info), as))
        whole.said = fieldsWithout(piece.said, [], as)
        whole.documentSaid = fieldsWithout(structure.documentFields, ['/P', '/K'], as)
      }
      const numbered = (object: number) => numbers.get(object) ?? 0
      whole.trees.push(numbered(piece.pageTree))
      whole.pages.push(...piece.pages.map(({ object, height }) => ({ object: numbered(object), height })))
      whole.inDocument.push(...structure.inDocument.map((each) => written(each, as)))
      for (const [key, value] of structure.parents) {
        whole.parents.push(`${key + whole.nextKey} ${written(value, as)}`)
      }
      for (const [name, element] of structure.names) {
        whole.names.push(`${as.word('/ID', name)} ${written(element, as)}`)
      }
      // A browser names only the places that links in the same piece lead to
      for (const [i, { object, height }] of piece.pages.entries()) {
        const id = ids[i] ?? ''
        if (PLAIN_NAME.test(id)) whole.places.set(`/${id}`, `[${numbered(object)} 0 R /XYZ 0 ${height} 0]`)
      }
      for (const [name, place] of piece.places) {
        if (!whole.places.has(name)) whole.places.set(name, written(place, as))
      }
      whole.nextKey += structure.nextKey
      whole.pieces += 1
    },
    bytes(headings) {
      if (whole === null) throw new NotUnderstood('nothing was printed')
      return ended(whole, headings)
    },
  }
}

/** What a PDF writes without another thought. */
const PLAIN_NAME = /^[\w-]+$/

/** What is gathered from piece to piece, as it will be written. */
interface Whole {
  readonly out: PdfWriter
  /** The objects there is one of. */
  readonly shared: Readonly<Record<'info' | 'catalog' | 'pageTree' | 'structure' | 'document', number>>
  /** The numbers of streams by what they hold. */
  readonly streams: Map<string, number>
  readonly pages: PrintedPage[]
  readonly trees: number[]
  readonly places: Map<string, string>
  readonly inDocument: string[]
  readonly parents: string[]
  readonly names: string[]
  pieces: number
  nextKey: number
  /** What the first catalog, and the first document element, say of the whole. */
  said: readonly string[]
  documentSaid: readonly string[]
}

function openWhole(head: string): Whole {
  const out = openWriter(head)
  const shared = {
    info: out.number(),
    catalog: out.number(),
    pageTree: out.number(),
    structure: out.number(),
    document: out.number(),
  }
  return {
    out,
    shared,
    streams: new Map(),
    pages: [],
    trees: [],
    places: new Map(),
    inDocument: [],
    parents: [],
    names: [],
    pieces: 0,
    nextKey: 0,
    said: [],
    documentSaid: [],
  }
}

function ended(whole: Whole, headings: readonly Heading[]): Uint8Array {
  const { out, shared, pages, names } = whole
  const outlines = writeBookmarks(placed(headings, pages), out)
  const put = (fields: readonly string[], object = out.number()): string => {
    out.put(object, `<<${fields.join('\n')}>>`)
    return `${object} 0 R`
  }
  const kids = whole.trees.map((object) => `${object} 0 R`)
  put(['/Type /Pages', `/Count ${pages.length}`, `/Kids [${kids.join(' ')}]`], shared.pageTree)
  put(
    [...whole.documentSaid, `/P ${shared.structure} 0 R`, `/K [${whole.inDocument.join(' ')}]`],
    shared.document,
  )
  const parents = put(['/Type /ParentTree', `/Nums [${whole.parents.join(' ')}]`])
  put(
    [
      '/Type /StructTreeRoot',
      `/K ${shared.document} 0 R`,
      `/ParentTreeNextKey ${whole.nextKey}`,
      `/ParentTree ${parents}`,
      ...(names.length > 0 ? [`/IDTree ${put([`/Names [${names.join(' ')}]`])}`] : []),
    ],
    shared.structure,
  )
  const places = put(Array.from(whole.places, (pair) => pair.join(' ')))
  put(
    [
      ...whole.said,
      `/Pages ${shared.pageTree} 0 R`,
      `/Dests ${places}`,
      `/StructTreeRoot ${shared.structure} 0 R`,
      ...(outlines === null ? [] : [`/Outlines ${outlines} 0 R`]),
    ],
    shared.catalog,
  )
  return out.bytes(shared.catalog, shared.info)
}

function fieldsWithout(fields: PdfFields, left: readonly string[], as: Rewriting): readonly string[] {
  return [...fields].flatMap(([key, value]) =>
    left.includes(key) ? [] : [`${key} ${written(value, as, key)}`],
  )
}
