import { type Id, type IdKind, idFrom, PREFIX } from '../model/id'
import { ordersBetween } from '../model/order'
import { DIMENSIONS } from '../model/vocabulary'
import { isObject, type JsonObject, OURS, withExtra } from './json'
import { BOARD_FIELDS, FRAME_FIELDS, GUEST_FIELDS, RATER_FIELDS } from './jsonFields'
import { readFields } from './jsonRecord'
import { sha256 } from './sha256'

/**
 * What the plain JSON schema says of each record. The reader starts from this; the writer asks the same functions what
 * a reader would understand, and puts only the difference under the key `cxboard`.
 */
export type SaidRecord = JsonObject & { readonly id: Id }

/** Keys of the JSON that are read on their own, so no unknown field may stand under them. */
export const TAKEN = {
  board: ['id', 'personas', 'raters', 'frames', OURS],
  guest: ['id', OURS],
  rater: ['id', OURS],
  frame: ['id', 'order', 'scores', OURS],
} as const

export function boardSaid(json: JsonObject): SaidRecord {
  const { fields, extra } = readFields(json, BOARD_FIELDS, TAKEN.board)
  return { ...fields, checks: CHECKS, extra, ...identity('board', [], json.id, null, 0) }
}

export function guestSaid(json: JsonObject, board: Id, at: number): SaidRecord {
  const { fields, extra } = readFields(json, GUEST_FIELDS, TAKEN.guest)
  return { ...fields, extra, figure: null, ...identity('guest', [board], json.id, null, at) }
}

/** A rater without a name goes by its id. */
export function raterSaid(json: JsonObject, board: Id, at: number): SaidRecord {
  const { fields, extra } = readFields(json, RATER_FIELDS, TAKEN.rater)
  const name = json.name ?? textOfId(json.id) ?? ''
  return { ...fields, name, listed: true, extra, ...identity('rater', [board], json.id, null, at) }
}

/** A rater only met in scores. */
export function unlistedRaterSaid(jsonId: string, board: Id): SaidRecord {
  return { ...raterSaid({ id: jsonId }, board, 0), listed: false }
}

/** A persona that is not on the board is kept as the JSON named it. */
export function frameSaid(
  json: JsonObject,
  board: Id,
  at: number,
  guests: ReadonlyMap<string, Id>,
): SaidRecord {
  const { fields, extra } = readFields(json, FRAME_FIELDS, TAKEN.frame)
  const named = textOfId(fields.guest)
  const guest = typeof named === 'string' ? (guests.get(named) ?? null) : named
  const dangling = typeof named === 'string' && guest === null
  return {
    ...fields,
    guest,
    background: null,
    extra: dangling ? withExtra(extra, { who: { ...nested(extra.who), personaId: named } }) : extra,
    ...identity('frame', [board], json.id, numberOf(json.order ?? null), at),
  }
}

export function scoreSaid(json: unknown, frame: Id, raterKey: string, rater: Id): SaidRecord {
  const id = hashed('score', [frame, raterKey])
  if (json !== null && !isObject(json)) return { id, rater, levels: json, ...UNMARKED, extra: {} }
  const rest = Object.entries(json ?? {}).filter(([key]) => !(DIMENSIONS as readonly string[]).includes(key))
  return {
    id,
    rater,
    levels: Object.fromEntries(DIMENSIONS.map((d) => [d, json?.[d] ?? null])),
    ...UNMARKED,
    extra: Object.fromEntries(rest),
  }
}

/** The sibling orders a list of this length gets. */
export function defaultOrders(count: number): readonly string[] {
  return ordersBetween(null, null, count)
}

/** Whether this id of the JSON is a record's own id already. */
export function isRecordId(kind: IdKind, jsonId: string): boolean {
  return jsonId.startsWith(`${PREFIX[kind]}_`) && /^.{4}[0-9a-z]{26}$/.test(jsonId)
}

/** People and programs write ids as numbers too. */
export function textOfId(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

/** A number written as text is a number; anything else is what it is. */
export function numberOf(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) + 0 : value
}

/** What the schema has no word for: which checks are asked for, and what of a score its levels do not say. */
const CHECKS = { extended: false, english: true }
const UNMARKED = { seen: {}, reasons: {}, at: null }

/** Ids follow from the JSON's own ids, so that reading twice gives the same records, and copies can be merged. */
function identity(kind: IdKind, within: readonly Id[], given: unknown, order: unknown, at: number) {
  const jsonId = textOfId(given)
  if (jsonId === undefined || jsonId === null || jsonId === '') {
    return { id: hashed(kind, [...within, `#${at}`]), source: null }
  }
  if (typeof jsonId === 'string' && isRecordId(kind, jsonId)) return { id: jsonId, source: null }
  return { id: hashed(kind, [...within, String(jsonId)]), source: { id: jsonId, order } }
}

function hashed(kind: IdKind, path: readonly string[]): Id {
  return idFrom(kind, sha256(JSON.stringify([kind, ...path])))
}

function nested(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
