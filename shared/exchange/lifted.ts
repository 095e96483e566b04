import { isObject, type JsonObject } from './json'

/** Schemas as numbers; left out: from the first one to ours. */
export interface Way {
  readonly from?: number
  readonly to?: number
}

/**
 * A record in the words of a later schema: what it did not have yet gets the value that says as much, everything else
 * comes back as it is. Raw JSON in and out; lifting twice is lifting once, and what is said already is never changed.
 */
export function lifted(raw: unknown, { from = 1, to = LIFTS.length + 1 }: Way = {}): unknown {
  return LIFTS.slice(from - 1, to - 1).reduce(withNew, raw)
}

/** The same for the edits of a change, as the store and its journal keep them. */
export function liftedEdits(raw: unknown, way: Way = {}): unknown {
  if (!Array.isArray(raw)) return raw
  return raw.map((edit: unknown) =>
    isObject(edit) ? { ...edit, before: lifted(edit.before, way), after: lifted(edit.after, way) } : edit,
  )
}

/** What a record of each schema has to say more in the next one. Append only: the first leads to schema 2. */
const LIFTS: readonly ((record: JsonObject) => JsonObject)[] = [
  ({ kind, shape }) => (kind === 'element' ? under(NEW_IN_2, shape) : NOTHING),
  ({ kind }) => under(NEW_IN_3, kind),
  // Schemas 4 and 5 have kinds of record more, and say nothing more of those there were
  () => NOTHING,
  () => NOTHING,
]

function withNew(record: unknown, newIn: (record: JsonObject) => JsonObject): unknown {
  if (!isObject(record)) return record
  const missing = Object.entries(newIn(record)).filter(([field]) => !Object.hasOwn(record, field))
  return missing.length === 0 ? record : { ...record, ...Object.fromEntries(missing) }
}

const NOTHING: JsonObject = {}

const EVERY_ELEMENT: JsonObject = { locked: false, hidden: false, opacity: 1 }

/** By the shapes schema 1 had. */
const NEW_IN_2: Readonly<Record<string, JsonObject>> = {
  stamp: { ...EVERY_ELEMENT, mirrored: false, tint: null },
  text: { ...EVERY_ELEMENT, underline: false },
  stroke: EVERY_ELEMENT,
  figure: { ...EVERY_ELEMENT, wears: 'intended' },
}

/** By kind. Nobody knows what a frame said when an old level was given, so it is never taken for stale. */
const NEW_IN_3: Readonly<Record<string, JsonObject>> = {
  score: { seen: {}, reasons: {}, at: null },
  board: { checks: { extended: false, english: true } },
}

function under(table: Readonly<Record<string, JsonObject>>, key: unknown): JsonObject {
  return typeof key === 'string' && Object.hasOwn(table, key) ? (table[key] ?? NOTHING) : NOTHING
}
