import { NotUnderstood } from './notUnderstood'
import { isFields, isReference, type PdfFields, type PdfValue, readValue, skipped } from './value'

/** A PDF as Chromium writes it: plain objects under a plain table of places, written once and never added to. */
export interface PdfFile {
  /** The letters before the first object. */
  readonly head: string
  /** By their numbers. */
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly catalog: number
  readonly info: number
  /** One more than the highest number. */
  readonly size: number
  /** Where its table of places begins. */
  readonly table: number
}

export interface PdfObject {
  readonly value: PdfValue
  /** null: it is only its value. */
  readonly stream: Uint8Array | null
}

/** Throws NotUnderstood for anything that is not exactly as expected: half understood would be a broken deck. */
export function readPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const text = bytes.toString('latin1')
  const head = /^%PDF-1\.\d\n%[^\n]{0,20}\n/.exec(text)?.[0]
  if (head === undefined) throw new NotUnderstood('another beginning')
  const { places, trailer, table, size } = tableOf(text)
  const objects = new Map(places.map(([object, at]) => [object, objectAt(bytes, text, object, at)] as const))
  const [catalog, info] = ['/Root', '/Info'].map((key) => {
    const value = trailer.get(key)
    if (!isReference(value)) throw new NotUnderstood(`no ${key}`)
    return value.object
  })
  if (trailer.size !== 3 || catalog === undefined || info === undefined) {
    throw new NotUnderstood('another trailer')
  }
  return { head, objects, catalog, info, size, table }
}

/** The fields of an object. Throws NotUnderstood when it has none. */
export function fieldsOf({ objects }: PdfFile, object: number): PdfFields {
  const value = objects.get(object)?.value
  if (!isFields(value)) throw new NotUnderstood(`object ${object} has no fields`)
  return value
}

/** The value itself, or what it refers to. */
export function looked({ objects }: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  return isReference(value) ? objects.get(value.object)?.value : value
}

interface Table {
  /** Objects and where they begin. */
  readonly places: readonly (readonly [object: number, at: number])[]
  readonly trailer: PdfFields
  readonly table: number
  readonly size: number
}

function tableOf(text: string): Table {
  const start = /startxref\n(\d{1,12})\n%%EOF\s*$/.exec(text.slice(-60))?.[1]
  const first = /xref\n0 (\d{1,8})\n/y
  first.lastIndex = Number(start ?? text.length)
  const count = Number(first.exec(text)?.[1] ?? 0)
  const from = first.lastIndex
  if (count < 2 || from + count * ROW > text.length) throw new NotUnderstood('another table')
  const places: [number, number][] = []
  for (let object = 0; object < count; object++) {
    const [, at = '', generation, state] =
      TABLE_ROW.exec(text.slice(from + object * ROW, from + object * ROW + ROW)) ?? []
    if (state === 'n' && generation === '00000') places.push([object, Number(at)])
    else if (object !== 0) throw new NotUnderstood(`object ${object} is none`)
  }
  const after = from + count * ROW
  if (!text.startsWith('trailer\n', after)) throw new NotUnderstood('no trailer')
  const trailer = readValue(text, after + 'trailer\n'.length).value
  if (!isFields(trailer) || trailer.get('/Size') !== String(count)) throw new NotUnderstood('another trailer')
  return { places, trailer, table: Number(start), size: count }
}

/** Every row of the table is as long as the next. */
const ROW = 20
const TABLE_ROW = /^(\d{10}) (\d{5}) ([nf]) ?\r?\n$/

function objectAt(bytes: Buffer, text: string, object: number, at: number): PdfObject {
  const opening = `${object} 0 obj\n`
  if (!text.startsWith(opening, at)) throw new NotUnderstood(`object ${object} is elsewhere`)
  const { value, end } = readValue(text, at + opening.length)
  const next = skipped(text, end)
  if (text.startsWith('endobj', next)) return { value, stream: null }
  const length = isFields(value) ? value.get('/Length') : undefined
  if (!text.startsWith('stream\n', next) || typeof length !== 'string' || !/^\d{1,12}$/.test(length)) {
    throw new NotUnderstood(`object ${object} goes on`)
  }
  const from = next + 'stream\n'.length
  const to = from + Number(length)
  if (!/^\r?\n?endstream\nendobj/.test(text.slice(to, to + 20)))
    throw new NotUnderstood('a stream without end')
  return { value, stream: bytes.subarray(from, to) }
}
