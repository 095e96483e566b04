import { AppError } from '../errors'
import { LIMITS } from '../limits'
import { type Id, type IdKind, PREFIX } from '../model/id'
import { checkCount } from './integrity'
import { isObject, type JsonObject, OURS } from './json'
import { BOARD_FIELDS, type Field, FRAME_FIELDS, GUEST_FIELDS, RATER_FIELDS } from './jsonFields'
import { jsonName } from './jsonRecord'
import {
  boardSaid,
  defaultOrders,
  frameSaid,
  guestSaid,
  numberOf,
  raterSaid,
  type SaidRecord,
  scoreSaid,
  textOfId,
  unlistedRaterSaid,
} from './jsonSaid'
import { readable } from './label'
import { lifted } from './lifted'

/** The records a board's JSON speaks of, in order, not yet looked at by the schema. Throws E_RECORD, E_DUP_ID, E_TOO_MANY. */
export function draftsFrom(value: JsonObject): readonly Draft[] {
  const said = boardSaid(value)
  const board = draft(
    'board',
    value,
    said,
    { order: defaultOrders(1)[0], parent: null },
    (field) => jsonName(BOARD_FIELDS, field),
    'board',
  )
  const boardId = idOf(board)
  const guests = siblings('guest', objectsIn(value, 'personas'), boardId, GUEST_FIELDS, 'personas', guestSaid)
  const raters = siblings('rater', objectsIn(value, 'raters'), boardId, RATER_FIELDS, 'raters', raterSaid)
  const byJsonId = (drafts: readonly Draft[]) => new Map(drafts.map((d) => [d.jsonId, idOf(d)]))
  const guestIds = byJsonId(guests)
  const frames = siblings('frame', inStoryOrder(value), boardId, FRAME_FIELDS, 'frames', (json, parent, at) =>
    frameSaid(json, parent, at, guestIds),
  )
  const unlisted = unlistedRaters(value, board, frames, raters)
  const raterIds = byJsonId([...raters, ...unlisted])
  const below = frames.flatMap((frame) => [...scoresIn(frame, raterIds), ...drawnIn(frame)])
  const others = listIn(board.ours, 'records').map((record, at) =>
    raw(record, board.label, `${OURS}.records[${at}]`),
  )
  const placed = [board, ...guests, ...raters, ...unlisted, ...frames, ...below]
  return [...placed, ...held(others, placed)]
}

/** A record on its way in. */
export interface Draft {
  readonly value: unknown
  /** What the JSON calls it, for references and messages. */
  readonly jsonId: string
  readonly label: string
  /** What the JSON calls a field of the record. */
  readonly nameOf: (field: string) => string
  readonly json: JsonObject
  /** What stands under our own key. */
  readonly ours: JsonObject
}

/** Kept by others: what stands below the record, pictures, and what a file said of its past. */
const NOT_FIELDS = [
  'assets',
  'elements',
  'groups',
  'links',
  'file',
  'scores',
  'raters',
  'records',
  'kind',
  'parent',
]

function draft(
  kind: IdKind,
  json: JsonObject,
  said: SaidRecord,
  place: { readonly order: string | undefined; readonly parent: Id | null },
  nameOf: Draft['nameOf'],
  where: string,
): Draft {
  const ours = objectIn(json, OURS, where)
  const fields = Object.entries(ours).filter(([key]) => !NOT_FIELDS.includes(key))
  const own = textOfId(json.id)
  const jsonId = typeof own === 'string' && own !== '' ? own : said.id
  const label = [json.title, json.name, own].find((name) => typeof name === 'string' && name.trim())
  const value = { ...said, order: place.order, ...Object.fromEntries(fields), kind, parent: place.parent }
  return { value, jsonId, label: readable(String(label ?? where)), nameOf, json, ours }
}

function siblings(
  kind: IdKind,
  list: readonly JsonObject[],
  parent: Id,
  table: readonly Field[],
  where: string,
  understand: (json: JsonObject, parent: Id, at: number) => SaidRecord,
): readonly Draft[] {
  const usual = defaultOrders(list.length)
  const make = (orders: readonly (string | undefined)[]) =>
    list.map((json, at) =>
      draft(
        kind,
        json,
        understand(json, parent, at),
        { order: orders[at], parent },
        (field) => jsonName(table, field),
        `${where}[${at}]`,
      ),
    )
  const drafts = make(usual)
  refuseTwice(drafts)
  return isSorted(drafts)
    ? drafts
    : drafts.map((d, at) => ({ ...d, value: { ...(d.value as object), order: usual[at] } }))
}

/** Someone may have moved items without knowing our order keys: then the JSON's own order counts. */
function isSorted(drafts: readonly Draft[]): boolean {
  const keys = drafts.map((d) => `${String((d.value as JsonObject).order)} ${idOf(d)}`)
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key)
}

function refuseTwice(drafts: readonly Draft[]): void {
  const seen = new Set<string>()
  for (const { jsonId } of drafts) {
    if (seen.has(jsonId)) throw new AppError({ code: 'E_DUP_ID', id: readable(jsonId) })
    seen.add(jsonId)
  }
}

/** By `order`, ties and frames without one by position. */
function inStoryOrder(board: JsonObject): readonly JsonObject[] {
  const frames = objectsIn(board, 'frames')
  checkCount('frames', frames.length, LIMITS.frames)
  const place = frames.map(({ order }, at) => {
    const number = numberOf(order)
    return typeof number === 'number' ? number : at + 1
  })
  return frames
    .map((frame, at) => ({ frame, place: place[at] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ frame }) => frame)
}

/** Raters met in scores, in the order they are met, then those only our own key knows. */
function unlistedRaters(
  json: JsonObject,
  board: Draft,
  frames: readonly Draft[],
  listed: readonly Draft[],
): readonly Draft[] {
  const known = new Set(listed.map(({ jsonId }) => jsonId))
  const ours = objectIn(board.ours, 'raters', OURS)
  const keys = frames.flatMap((frame) => Object.keys(objectIn(frame.json, 'scores', frame.label)))
  const met = [...new Set([...keys, ...Object.keys(ours)])].filter((key) => !known.has(key))
  const orders = defaultOrders(listed.length + met.length).slice(listed.length)
  checkCount('raters', orders.length, LIMITS.records)
  return met.map((id, i) => {
    const rater = { id, [OURS]: ours[id] ?? {} }
    const said = unlistedRaterSaid(id, idOf(board))
    const place = { order: orders[i], parent: idOf(board) }
    const nameOf = (field: string) => jsonName(RATER_FIELDS, field)
    return draft('rater', rater, said, place, nameOf, labelIn(json))
  })
}

function scoresIn(frame: Draft, raters: ReadonlyMap<string, Id>): readonly Draft[] {
  const scores = Object.entries(objectIn(frame.json, 'scores', frame.label))
  const ours = objectIn(frame.ours, 'scores', frame.label)
  const orders = defaultOrders(scores.length)
  return scores.map(([key, json], i) => {
    const said = scoreSaid(json, idOf(frame), key, raters.get(key) ?? '')
    const score = { title: frame.label, [OURS]: ours[key] ?? {} }
    const place = { order: orders[i], parent: idOf(frame) }
    const nameOf = (field: string) => ['scores', readable(key), ...field.split('.').slice(1)].join('.')
    return draft('score', score, said, place, nameOf, frame.label)
  })
}

/** What stands on the sheet, each under its own key; older versions wrote elements alone, and fewer fields of them. */
function drawnIn(frame: Draft): readonly Draft[] {
  return Object.entries(DRAWN).flatMap(([key, kind]) =>
    listIn(frame.ours, key, frame.label).map((value, at) => {
      const parent = holderIn(value, kind) ?? idOf(frame)
      const record = isObject(value) ? lifted({ ...value, kind, parent }) : value
      return raw(record, frame.label, `${OURS}.${key}[${at}]`)
    }),
  )
}

const DRAWN = { groups: 'group', elements: 'element', links: 'link' } as const

/** What is said and kept of something that is gone from the JSON is gone with it: who edits it cannot know of that. */
function held(others: readonly Draft[], placed: readonly Draft[]): readonly Draft[] {
  const there = new Set(placed.map(idOf))
  const holders = new Map(
    others.flatMap((one) => (HOLDERS.has(kindOf(one)) ? [[idOf(one), one] as const] : [])),
  )
  const stays = (one: Draft, depth: number): boolean => {
    const parent = isObject(one.value) ? one.value.parent : undefined
    if (!HELD.has(kindOf(one)) || typeof parent !== 'string' || there.has(parent)) return true
    const holder = holders.get(parent)
    // A loop is not held by anything: it stays, and is refused with the forest.
    return holder !== undefined && (depth > LIMITS.parentDepth || stays(holder, depth + 1))
  }
  return others.filter((one) => stays(one, 0))
}

const HOLDERS: ReadonlySet<string> = new Set(['round', 'comment'])
const HELD: ReadonlySet<string> = new Set([
  'reading',
  'remark',
  'dismissal',
  'suggestion',
  'parcel',
  ...HOLDERS,
])

function kindOf({ value }: Draft): string {
  return isObject(value) ? String(value.kind) : ''
}

/** The group something stands in; null: it stands in the frame itself. */
function holderIn(value: unknown, kind: 'group' | 'element' | 'link'): Id | null {
  if (kind === 'link' || !isObject(value) || typeof value.parent !== 'string') return null
  return value.parent.startsWith(PREFIX.group) ? value.parent : null
}

function raw(value: unknown, label: string, where: string): Draft {
  const nameOf = (field: string) => [where, field].filter(Boolean).join('.')
  return { value, jsonId: '', label, nameOf, json: {}, ours: {} }
}

function idOf({ value }: Draft): Id {
  return String(isObject(value) ? value.id : value)
}

function objectsIn(json: JsonObject, field: string): readonly JsonObject[] {
  return listIn(json, field).map((item, at) => {
    if (!isObject(item)) throw wrong(labelIn(json), `${field}[${at}]`)
    return item
  })
}

function listIn(json: JsonObject, field: string, label = labelIn(json)): readonly unknown[] {
  const list = json[field] ?? []
  if (!Array.isArray(list)) throw wrong(label, field)
  return list
}

function objectIn(json: JsonObject, field: string, label: string): JsonObject {
  const value = json[field] ?? {}
  if (!isObject(value)) throw wrong(label, field)
  return value
}

function labelIn(json: JsonObject): string {
  return typeof json.title === 'string' ? readable(json.title) : 'board'
}

function wrong(record: string, field: string): AppError {
  return new AppError({ code: 'E_RECORD', problems: [{ record, field }] })
}
