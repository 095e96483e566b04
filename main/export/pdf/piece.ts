import { NotUnderstood } from './notUnderstood'
import { fieldsOf, looked, type PdfFile } from './pdfFile'
import { isFields, isList, isReference, type PdfFields, type PdfValue } from './value'

/** What holds a printed piece together, by the numbers of its objects. */
export interface Piece {
  /** The catalog's fields that say nothing of the pages. */
  readonly said: PdfFields
  readonly pageTree: number
  /** In their order. */
  readonly pages: readonly PrintedPage[]
  /** Places with a name, by which links find them. */
  readonly places: PdfFields
  readonly structure: PieceStructure
}

export interface PrintedPage {
  readonly object: number
  /** Points. */
  readonly height: number
}

export interface PieceStructure {
  readonly root: number
  /** The one element all others stand in. */
  readonly document: number
  readonly documentFields: PdfFields
  readonly inDocument: readonly PdfValue[]
  /** Which elements are on a page, by the number its page knows. */
  readonly parents: readonly (readonly [key: number, value: PdfValue])[]
  readonly nextKey: number
  /** Elements by their names, in the order of the names. */
  readonly names: readonly (readonly [name: string, element: PdfValue])[]
}

/** Throws NotUnderstood when anything of it is not what Chromium writes. */
export function pieceOf(pdf: PdfFile): Piece {
  const catalog = fieldsOf(pdf, pdf.catalog)
  const pageTree = objectIn(catalog, '/Pages')
  const places = looked(pdf, catalog.get('/Dests')) ?? new Map<string, PdfValue>()
  if (!isFields(places)) throw new NotUnderstood('places without names')
  if (fieldsOf(pdf, pageTree).has('/Parent')) throw new NotUnderstood('a tree in a tree')
  return {
    said: new Map([...catalog].filter(([key]) => !OF_THE_PAGES.has(key))),
    pageTree,
    pages: pagesUnder(pdf, pageTree, new Set()),
    places,
    structure: structureOf(pdf, objectIn(catalog, '/StructTreeRoot')),
  }
}

const OF_THE_PAGES: ReadonlySet<string> = new Set(['/Pages', '/Dests', '/Outlines', '/StructTreeRoot'])

function pagesUnder(pdf: PdfFile, object: number, seen: Set<number>): readonly PrintedPage[] {
  if (seen.has(object)) throw new NotUnderstood('pages in circles')
  seen.add(object)
  const fields = fieldsOf(pdf, object)
  if (fields.get('/Type') === '/Pages') {
    return listIn(fields, '/Kids').flatMap((kid) => {
      if (!isReference(kid)) throw new NotUnderstood('a page without a number')
      return pagesUnder(pdf, kid.object, seen)
    })
  }
  const [left, bottom, , top] = listIn(fields, '/MediaBox')
  const height = Number(top)
  if (fields.get('/Type') !== '/Page' || left !== '0' || bottom !== '0' || !(height > 0)) {
    throw new NotUnderstood('another page')
  }
  return [{ object, height }]
}

function structureOf(pdf: PdfFile, root: number): PieceStructure {
  const fields = fieldsOf(pdf, root)
  const document = objectIn(fields, '/K')
  const documentFields = fieldsOf(pdf, document)
  const inDocument = documentFields.get('/K') ?? []
  const nextKey = Number(fields.get('/ParentTreeNextKey'))
  if (documentFields.get('/S') !== '/Document' || !isList(inDocument) || !inDocument.every(isReference)) {
    throw new NotUnderstood('another structure')
  }
  const parents = leavesOf(pdf, fields.get('/ParentTree'), '/Nums').map(([key, value]) => {
    if (!/^\d{1,9}$/.test(key) || !(Number(key) < nextKey)) throw new NotUnderstood('an odd number')
    return [Number(key), value] as const
  })
  const names = fields.has('/IDTree') ? leavesOf(pdf, fields.get('/IDTree'), '/Names') : []
  return { root, document, documentFields, inDocument, parents, nextKey, names }
}

/** The pairs of a tree of numbers or of names. */
function leavesOf(
  pdf: PdfFile,
  tree: PdfValue | undefined,
  key: '/Nums' | '/Names',
  depth = 0,
): readonly (readonly [string, PdfValue])[] {
  const fields = looked(pdf, tree)
  if (!isFields(fields) || depth > 9) throw new NotUnderstood('another tree')
  if (fields.has('/Kids')) {
    return listIn(fields, '/Kids').flatMap((kid) => leavesOf(pdf, kid, key, depth + 1))
  }
  const pairs: (readonly [string, PdfValue])[] = []
  const leaves = listIn(fields, key)
  for (let i = 0; i < leaves.length; i += 2) {
    const [name, value] = leaves.slice(i, i + 2)
    if (typeof name !== 'string' || value === undefined) throw new NotUnderstood('another leaf')
    pairs.push([name, value])
  }
  return pairs
}

function objectIn(fields: PdfFields, key: string): number {
  const value = fields.get(key)
  if (!isReference(value)) throw new NotUnderstood(`no ${key}`)
  return value.object
}

function listIn(fields: PdfFields, key: string): readonly PdfValue[] {
  const value = fields.get(key)
  if (!isList(value)) throw new NotUnderstood(`no ${key}`)
  return value
}
