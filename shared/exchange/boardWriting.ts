import {
  boardOf,
  type Doc,
  framesOf,
  guestsOf,
  type Layer,
  layersOf,
  linksOf,
  ratersOf,
  scoresOf,
} from '../model/doc'
import type { Id, IdKind } from '../model/id'
import type { Frame, Link, Rater, Rec } from '../model/record'
import { sameJson } from '../model/same'
import type { Score } from '../model/scoring'
import { FORBIDDEN_KEYS } from './forbidden'
import { type JsonObject, OURS, withExtra } from './json'
import { BOARD_FIELDS, FRAME_FIELDS, GUEST_FIELDS, RATER_FIELDS } from './jsonFields'
import { writeFields } from './jsonRecord'
import {
  boardSaid,
  defaultOrders,
  frameSaid,
  guestSaid,
  isRecordId,
  raterSaid,
  scoreSaid,
  TAKEN,
  unlistedRaterSaid,
} from './jsonSaid'

/** The board's JSON; under `cxboard` stands what a reader of the rest would not find out. */
export function writtenBoard(doc: Doc): JsonObject {
  const board = boardOf(doc)
  const names = namesIn(doc)
  const guests = guestsOf(doc)
  const guestIds = new Map(guests.map((guest) => [names.of(guest), guest.id]))
  const placesOfFrames = storyPlaces(framesOf(doc))
  const personas = guests.map((guest, at) => {
    const json = writeFields(guest, GUEST_FIELDS, { id: names.of(guest) }, {}, TAKEN.guest)
    return withOurs(json, unsaid(guest, { ...guestSaid(json, board.id, at), order: usualOrder(at) }))
  })
  const frames = framesOf(doc).map((frame, at) => {
    const place = placesOfFrames[at]
    const first = { id: names.of(frame), ...(place === undefined ? {} : { order: place }) }
    const guest = frame.guest === null ? null : (names.byId.get(frame.guest) ?? null)
    const scores = scoresJson(doc, frame, names)
    const plain = writeFields({ ...frame, guest }, FRAME_FIELDS, first, { scores }, TAKEN.frame)
    const said = { ...frameSaid(plain, board.id, at, guestIds), order: usualOrder(at) }
    return withOurs(plain, { ...unsaid(frame, said), ...oursBelow(doc, frame, scores, names) })
  })
  const listed = ratersOf(doc).filter((rater) => rater.listed)
  const raters = listed.map((rater, at) => {
    const json = writeFields(rater, RATER_FIELDS, { id: names.of(rater) }, {}, TAKEN.rater)
    return withOurs(json, unsaid(rater, { ...raterSaid(json, board.id, at), order: usualOrder(at) }))
  })
  const children = { personas, raters, frames }
  const plain = writeFields(board, BOARD_FIELDS, { id: names.of(board) }, children, TAKEN.board)
  const records = placeless(doc)
  return withOurs(plain, {
    ...unsaid(board, { ...boardSaid(plain), order: usualOrder(0) }),
    ...ifAny('raters', unlistedOurs(doc, frames, listed.length, names)),
    ...(records.length === 0 ? {} : { records }),
  })
}

/** What each record is called in the JSON: the id its source had, if that is free, else its own. */
interface Names {
  readonly byId: ReadonlyMap<Id, string>
  of(record: Rec): string
}

function namesIn(doc: Doc): Names {
  const byId = new Map<Id, string>()
  const kinds: readonly (readonly [IdKind, readonly Sourced[]])[] = [
    ['board', [boardOf(doc)]],
    ['guest', guestsOf(doc)],
    ['rater', ratersOf(doc)],
    ['frame', framesOf(doc)],
  ]
  for (const [kind, records] of kinds) {
    const taken = new Set<string>(FORBIDDEN_KEYS)
    for (const { id, source } of records) {
      const wanted = source?.id ?? ''
      const name = wanted === '' || taken.has(wanted) || isRecordId(kind, wanted) ? id : wanted
      taken.add(name)
      byId.set(id, name)
    }
  }
  return { byId, of: (record) => byId.get(record.id) ?? record.id }
}

type Sourced = Extract<Rec, { source: unknown }>

/** The JSON's own numbers while they still tell the story's order, none if it had none, else 1, 2, 3 … */
function storyPlaces(frames: readonly Frame[]): readonly (number | undefined)[] {
  if (frames.every((frame) => frame.source !== null && frame.source.order === null)) return []
  const own = frames.map((frame) => frame.source?.order ?? Number.NaN)
  const rising = own.every((place, i) => place >= (own[i - 1] ?? place))
  return rising ? own : frames.map((_, i) => i + 1)
}

/** The fields of a record that a reader of the plain JSON would not find out. */
function unsaid(record: Rec, said: JsonObject): JsonObject {
  const { kind: _kind, parent: _parent, ...fields } = record
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => !sameJson(value, said[key])))
}

function withOurs(json: JsonObject, ours: JsonObject): JsonObject {
  return Object.keys(ours).length === 0 ? json : { ...json, [OURS]: ours }
}

function scoresJson(doc: Doc, frame: Frame, names: Names): JsonObject {
  const scores = scoresOf(doc, frame.id).map((score) => [raterName(score, names), scoreJson(score)] as const)
  return Object.fromEntries(scores)
}

function scoreJson({ levels, extra }: Score): JsonObject {
  return withExtra({ ...levels }, extra)
}

function raterName(score: Score, names: Names): string {
  return names.byId.get(score.rater) ?? score.rater
}

function oursBelow(doc: Doc, frame: Frame, json: JsonObject, names: Names): JsonObject {
  const written = Object.keys(json)
  const scores = scoresOf(doc, frame.id).map((score) => {
    const name = raterName(score, names)
    const said = scoreSaid(scoreJson(score), frame.id, name, score.rater)
    return [name, unsaid(score, { ...said, order: usualOrder(written.indexOf(name)) })] as const
  })
  const layers = layersIn(doc, frame.id)
  return {
    ...ifAny('scores', Object.fromEntries(scores.filter(([, ours]) => Object.keys(ours).length > 0))),
    ...listed('elements', ofKind(layers, 'element'), frame),
    ...listed('groups', ofKind(layers, 'group'), frame),
    ...listed('links', linksOf(doc, frame.id), frame),
  }
}

/** Everything drawn in a frame or a group, from the back to the front, each group before what stands in it. */
function layersIn(doc: Doc, holder: Id): readonly Layer[] {
  return layersOf(doc, holder).flatMap((layer) => [
    layer,
    ...(layer.kind === 'group' ? layersIn(doc, layer.id) : []),
  ])
}

function ofKind(layers: readonly Layer[], kind: Layer['kind']): readonly Layer[] {
  return layers.filter((layer) => layer.kind === kind)
}

/** Who stands in the frame itself does not say so. */
function listed(key: string, records: readonly (Layer | Link)[], frame: Frame): JsonObject {
  const list = records.map(({ kind: _, parent, ...record }) =>
    parent === frame.id ? record : { ...record, parent },
  )
  return list.length === 0 ? {} : { [key]: list }
}

/** Raters only met in scores are read in the order they are met; those no score names are named here. */
function unlistedOurs(doc: Doc, frames: readonly JsonObject[], listed: number, names: Names): JsonObject {
  const unlisted = new Map(
    ratersOf(doc).flatMap((r): [string, Rater][] => (r.listed ? [] : [[names.of(r), r]])),
  )
  const met = new Set(frames.flatMap((frame) => Object.keys(frame.scores as JsonObject)))
  const unmet = Object.keys(
    Object.fromEntries([...unlisted.keys()].filter((name) => !met.has(name)).map((n) => [n, 0])),
  )
  const inOrder = [...new Set([...met, ...unmet])].filter((name) => unlisted.has(name))
  const board = boardOf(doc).id
  const ours = inOrder.flatMap((name, i): [string, JsonObject][] => {
    const rater = unlisted.get(name)
    if (rater === undefined) return []
    const said = { ...unlistedRaterSaid(name, board), order: usualOrder(listed + i) }
    const left = unsaid(rater, said)
    return Object.keys(left).length > 0 || unmet.includes(name) ? [[name, left]] : []
  })
  return Object.fromEntries(ours)
}

/** Records of kinds the schema cannot hold, as they are: what it reads back, it finds where it was. */
function placeless(doc: Doc): readonly Rec[] {
  return [...doc.values()].filter(({ kind }) => PLACELESS.has(kind))
}

const PLACELESS: ReadonlySet<Rec['kind']> = new Set([
  'reading',
  'round',
  'remark',
  'dismissal',
  'brand',
  'comment',
  'suggestion',
  'parcel',
  'opaque',
])

function ifAny(key: string, value: JsonObject): JsonObject {
  return Object.keys(value).length === 0 ? {} : { [key]: value }
}

const usual: string[] = []

function usualOrder(at: number): string | undefined {
  if (at >= usual.length) usual.splice(0, usual.length, ...defaultOrders(Math.max(64, 2 * at)))
  return usual[at]
}
