import { DIMENSIONS, STAGES } from '../model/vocabulary'
import { isObject, type JsonObject } from './json'

/** Where a field of a record stands in the JSON schema of the templates, and how it reads and writes. */
export interface Field {
  readonly field: string
  /** One key, or two for a field inside a nested object. */
  readonly path: readonly [string] | readonly [string, string]
  read(json: unknown): Reading
  /** undefined: the key is left out. */
  write(value: unknown): unknown
}

/** Values are looked at by the record schema afterwards; `rest` is what this version has no word for. */
export interface Reading {
  readonly value: unknown
  readonly rest: JsonObject | null
}

/** In the order the templates write them. A guest stands here by its id in the JSON. */
export const BOARD_FIELDS: readonly Field[] = [
  plain('industry', 'industry', ''),
  plain('title', 'title', ''),
  plain('organisation', 'organisation', ''),
  plain('intent', 'intent', ''),
  plain('promise', 'promise', ''),
  plain('target', 'target', null),
  keyed('weights', 'weights', DIMENSIONS, 1),
  plain('motMultiplier', 'motMultiplier', 2),
  plain('stagesInScope', 'stagesInScope', STAGES),
  keyed('outOfScopeReasons', 'outOfScopeReasons', STAGES, null),
  keyed('stageTargets', 'stageTargets', STAGES, null),
  plain('standards', 'standards', []),
  plain('baseline', 'baseline', null),
]

export const GUEST_FIELDS: readonly Field[] = [
  plain('name', 'name', ''),
  plain('summary', 'summary', ''),
  plain('needs', 'needs', []),
  plain('desires', 'desires', []),
  plain('context', 'context', []),
  plain('emotion', 'emotion', []),
  feeling('arriving', 'arriving'),
  plain('says', 'says', ''),
]

export const RATER_FIELDS: readonly Field[] = [plain('name', 'name', ''), plain('group', 'kind', '')]

export const FRAME_FIELDS: readonly Field[] = [
  plain('title', 'title', ''),
  choice('stage', 'stage'),
  leftOut(choice('phase', 'phase')),
  plain('status', 'status', 'draft'),
  plain('what', 'what', ''),
  choice('guest', 'who.personaId'),
  plain('situation', 'who.situation', ''),
  plain('action', 'how.action', ''),
  plain('backstage', 'how.backstage', ''),
  plain('props', 'how.props', ''),
  plain('outcome', 'guestOutcome', ''),
  feeling('intended', 'intendedFeeling'),
  feeling('felt', 'feltFeeling'),
  choice('channel', 'channel'),
  plain('ownerRole', 'ownerRole', ''),
  choice('ownerFunction', 'ownerFunction'),
  plain('empowered', 'empowered', null),
  plain('supportFunctions', 'supportFunctions', []),
  plain('handoff', 'handoff', ''),
  plain('momentOfTruth', 'momentOfTruth', 'none'),
  plain('importance', 'importance', 3),
  choice('kano', 'kano'),
  plain('expected', 'expected', null),
  plain('delivered', 'delivered', null),
  plain('effort', 'effort', null),
  plain('fix', 'fix', ''),
  plain('serves', 'standards.serves', []),
  plain('tradesOff', 'standards.tradesOff', []),
  { ...plain('evidence', 'evidence', []), read: readEvidence, write: writeEvidence },
  plain('durationMinutes', 'durationMinutes', null),
  plain('notApplicable', 'notApplicable', []),
]

/** Missing and null both mean "not said": such a field gets what the method says an unsaid one is. */
function plain(field: string, path: string, unsaid: unknown): Field {
  return {
    field,
    path: pathOf(path),
    read: (json) => ({ value: json ?? unsaid, rest: null }),
    write: (value) => value,
  }
}

/** One of a list, or nothing; people write the empty text for nothing too. */
function choice(field: string, path: string): Field {
  return {
    ...plain(field, path, null),
    read: (json) => ({ value: json === '' ? null : (json ?? null), rest: null }),
  }
}

/** Null is not written: a missing phase is the stage's own, and readers of the schema know it only so. */
function leftOut(field: Field): Field {
  return { ...field, write: (value) => value ?? undefined }
}

function feeling(field: string, path: string): Field {
  return { ...plain(field, path, null), read: readFeeling }
}

function readFeeling(json: unknown): Reading {
  if (!isObject(json)) return { value: json ?? null, rest: null }
  const { emotion, valence, ...rest } = json
  return { value: { emotion: emotion || null, valence: valence ?? null }, rest: orNull(rest) }
}

/** A value for each of these keys; `unsaid` null: a key without a value is left out. */
function keyed(field: string, path: string, keys: readonly string[], unsaid: number | null): Field {
  const read = (json: unknown): Reading => {
    if (json !== undefined && json !== null && !isObject(json)) return { value: json, rest: null }
    const said = Object.entries(json ?? {})
    const known = said.filter(([key, value]) => keys.includes(key) && value !== null)
    const defaults = unsaid === null ? [] : keys.map((key) => [key, unsaid] as const)
    return {
      value: Object.fromEntries([...defaults, ...known]),
      rest: orNull(Object.fromEntries(said.filter(([key]) => !keys.includes(key)))),
    }
  }
  return { ...plain(field, path, {}), read }
}

function readEvidence(json: unknown): Reading {
  if (!Array.isArray(json)) return { value: json ?? [], rest: null }
  const value = json.map((item: unknown) => {
    if (!isObject(item)) return item
    const { type, note, metric, illustrative, ...extra } = item
    return { type, note: note ?? '', metric: metric || null, illustrative: illustrative ?? false, extra }
  })
  return { value, rest: null }
}

/** `metric` is written only where there is one, as the templates do. */
function writeEvidence(value: unknown): unknown {
  return (value as readonly JsonObject[]).map(({ type, note, illustrative, metric, extra }) => ({
    type,
    note,
    illustrative,
    ...(metric === null ? {} : { metric }),
    ...without(extra as JsonObject, ['type', 'note', 'illustrative', 'metric']),
  }))
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

function orNull(rest: JsonObject): JsonObject | null {
  return Object.keys(rest).length === 0 ? null : rest
}

function pathOf(path: string): Field['path'] {
  const [first = '', second] = path.split('.')
  return second === undefined ? [first] : [first, second]
}
