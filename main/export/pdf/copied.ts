import { createHash } from 'node:crypto'
import { NotUnderstood } from './notUnderstood'
import type { PdfFile, PdfObject } from './pdfFile'
import type { PdfWriter } from './pdfWriter'
import type { Piece } from './piece'
import { type Rewriting, referencesIn, written } from './written'

/** Where a piece goes. */
export interface CopyTo {
  readonly out: PdfWriter
  /** How many pieces came before, and the first number a page of this one may know itself by. */
  readonly pieces: number
  readonly nextKey: number
  /** The tree all pages stand in. */
  readonly pageTree: number
  /** What a piece has of its own and the whole has once, by its number in the piece. */
  readonly shared: ReadonlyMap<number, number>
  /** The numbers of streams by what they hold: a font or a picture is carried once. */
  readonly streams: Map<string, number>
}

export interface Copied {
  /** Numbers in the whole by those in the piece. */
  readonly numbers: ReadonlyMap<number, number>
  readonly as: Rewriting
}

/** Writes everything the pages, their structure and what is said of them lead to, and nothing else. */
export function copyPiece(pdf: PdfFile, piece: Piece, to: CopyTo): Copied {
  const numbers = new Map(to.shared)
  const as = rewriting(piece, to, numbers)
  const objects = reached(pdf, piece, to.shared)
  const repeated = numberStreams(objects, to, as, numbers)
  for (const [number] of objects) if (!numbers.has(number)) numbers.set(number, to.out.number())
  for (const [number, { value, stream }] of objects) {
    if (repeated.has(number)) continue
    const letters = written(value, as)
    to.out.put(
      numbers.get(number) ?? 0,
      number === piece.pageTree ? under(to.pageTree, letters) : letters,
      stream,
    )
  }
  return { numbers, as }
}

type Numbered = readonly [number: number, object: PdfObject]

/** In the order of their numbers, so that the same pieces give the same whole. */
function reached(pdf: PdfFile, piece: Piece, shared: ReadonlyMap<number, number>): readonly Numbered[] {
  const { structure } = piece
  const seen = new Set(shared.keys())
  const found: Numbered[] = []
  const ahead = [
    piece.pageTree,
    ...[piece.said, piece.places, structure.inDocument].flatMap((value) => referencesIn(value)),
    ...[...structure.parents, ...structure.names].flatMap(([, value]) => referencesIn(value)),
    ...[...structure.documentFields].flatMap(([key, value]) => (key === '/P' ? [] : referencesIn(value))),
  ]
  for (let number = ahead.pop(); number !== undefined; number = ahead.pop()) {
    if (seen.has(number)) continue
    seen.add(number)
    const object = pdf.objects.get(number)
    if (object === undefined) throw new NotUnderstood(`there is no object ${number}`)
    found.push([number, object])
    for (const next of referencesIn(object.value)) ahead.push(next)
  }
  return found.sort(([a], [b]) => a - b)
}

/** Numbers all streams; answers those the whole has already. */
function numberStreams(
  objects: readonly Numbered[],
  to: CopyTo,
  as: Rewriting,
  numbers: Map<number, number>,
): ReadonlySet<number> {
  const repeated = new Set<number>()
  const streams = objects.filter(([, { stream }]) => stream !== null)
  const [alone, leading] = [true, false].map((is) =>
    streams.filter(([, { value }]) => (referencesIn(value).length === 0) === is),
  )
  // What leads nowhere first: the mask of a picture is known before the picture is
  for (const [number, { value, stream }] of [...(alone ?? []), ...(leading ?? [])]) {
    const isOpen = referencesIn(value).some((each) => !numbers.has(each))
    const key = isOpen ? null : hashed(written(value, as), stream ?? new Uint8Array())
    const known = key === null ? undefined : to.streams.get(key)
    if (known !== undefined) repeated.add(number)
    numbers.set(number, known ?? to.out.number())
    if (key !== null) to.streams.set(key, numbers.get(number) ?? 0)
  }
  return repeated
}

function hashed(value: string, stream: Uint8Array): string {
  return createHash('sha256').update(`${value}\n`, 'latin1').update(stream).digest('base64')
}

function rewriting({ structure }: Piece, to: CopyTo, numbers: ReadonlyMap<number, number>): Rewriting {
  const names = new Map(structure.names.map(([name], at) => [name, elementName(to.pieces, at)]))
  const letters = pieceLetters(to.pieces)
  return {
    reference({ object }) {
      const number = numbers.get(object)
      if (number === undefined) throw new NotUnderstood(`object ${object} is left behind`)
      return `${number} 0 R`
    },
    word(key, word) {
      switch (key) {
        case '/StructParent':
        case '/StructParents':
          if (!/^\d{1,9}$/.test(word)) throw new NotUnderstood('an odd number')
          return String(Number(word) + to.nextKey)
        case '/ID':
        case '/Headers': {
          // A cell may name a heading that is none of the structure's: then it stays one
          return names.get(word) ?? `(e${pieceName(to.pieces)}.${word.slice(1)}`
        }
        case '/BaseFont':
        case '/FontName':
          return word.replace(SUBSET, (_all, start: string) => `/${start}${letters}+`)
        default:
          return word
      }
    },
  }
}

/** Sorts as the pieces and the elements in them do, as a tree of names must. */
function elementName(piece: number, at: number): string {
  return `(e${pieceName(piece)}.${String(at).padStart(7, '0')})`
}

function pieceName(piece: number): string {
  return String(piece).padStart(5, '0')
}

/** Chromium counts the parts of fonts it embeds in the first letters, and leaves the last ones to us. */
const SUBSET = /^\/([A-Z]{3})AAA\+/

/** Two pieces hold other parts of the same font, which must not be taken for the same one. */
function pieceLetters(piece: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(piece / unit) % 26))).join('')
}

/** The pages of a piece stand in a tree of their own, which stands in that of the whole. */
function under(pageTree: number, fields: string): string {
  return `<</Parent ${pageTree} 0 R\n${fields.slice('<<'.length)}`
}
