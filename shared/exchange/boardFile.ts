import { AppError } from '../errors'
import type { Rec } from '../model/record'
import { canonical } from './canonical'
import { readable } from './label'
import { lift, lower, minorOf, NEWER, newerOf, type Raw } from './newer'
import { validateRecords } from './validate'

/** The version of the records, one number with the library's store: migrations count it up. */
export const SCHEMA = 5
/** The version of the file format. A higher minor opens, a higher major does not (files.md 6). */
export const MAJOR = 1
export const MINOR = 0

/** What board.json holds: the board's own record, and all others sorted by id. */
export interface BoardFile {
  readonly schema: number
  readonly board: unknown
  readonly records: readonly unknown[]
}

/** The canonical text of board.json and the lowest minor version that holds it. Expects validated records. */
export function writeBoardFile(records: readonly Rec[]): { readonly text: string; readonly minor: number } {
  const board = records.find((record) => record.kind === 'board')
  const others = records.filter((record) => record !== board).sort(byId)
  const file = {
    ...(board && newerOf(board)?.file),
    schema: SCHEMA,
    board: board ? lower(board) : null,
    records: others.map(lower),
  }
  return { text: canonical(file), minor: minorOf(records, MINOR) }
}

/**
 * The records of a parsed board.json, validated; the board first, the others by id. `migrate` brings the raw records
 * of an older schema up to ours. Throws E_JSON, E_RECORD and what `validateRecords` throws.
 */
export function readBoardFile(
  value: unknown,
  minor: number,
  migrate: (schema: number, raw: readonly unknown[]) => readonly unknown[],
): readonly Rec[] {
  const { schema, board, records, ...others } = shapeOf(value)
  const [unknownField] = Object.keys(others)
  if (minor <= MINOR && unknownField !== undefined) throw wrong(unknownField)
  const raw = migrate(schema, [board, ...records])
  raw.forEach(refuseMarked)
  checkOrder(raw.slice(1))
  const ours = minor <= MINOR ? raw : raw.map((record, i) => lift(record, minor, i === 0 ? others : {}))
  return validateRecords(minor <= MINOR ? ours.map(refuseOpaque) : ours)
}

function shapeOf(value: unknown): BoardFile & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('schema')
  const file = value as Partial<BoardFile>
  if (!Number.isSafeInteger(file.schema)) throw wrong('schema')
  if ((file.board as Raw | null)?.kind !== 'board') throw wrong('board')
  if (!Array.isArray(file.records)) throw wrong('records')
  return value as BoardFile & Readonly<Record<string, unknown>>
}

/** Sorted by id, so that one board has one text; the same id twice is the validator's to name. */
function checkOrder(raw: readonly unknown[]): void {
  for (let i = 1; i < raw.length; i++) {
    const id = (raw[i] as Raw | null)?.id
    const before = (raw[i - 1] as Raw | null)?.id
    if (typeof id === 'string' && typeof before === 'string' && id < before) {
      throw new AppError({ code: 'E_JSON', place: `board.json, ${readable(id)}` })
    }
  }
}

/** Only our own memory holds this key: in a file it would speak in the name of a newer version. */
function refuseMarked(raw: unknown): void {
  const extra = (raw as Raw | null)?.extra
  if (typeof extra === 'object' && extra !== null && Object.hasOwn(extra, NEWER)) throw wrong(NEWER)
}

/** `opaque` is a word of our memory, not of the file. */
function refuseOpaque(raw: unknown): unknown {
  if ((raw as Raw | null)?.kind === 'opaque') throw wrong('kind')
  return raw
}

function wrong(field: string): AppError {
  return new AppError({ code: 'E_RECORD', problems: [{ record: 'board.json', field: readable(field) }] })
}

function byId(a: Rec, b: Rec): number {
  return a.id < b.id ? -1 : 1
}
