import { isObject, type JsonObject, withExtra } from './json'
import type { Field } from './jsonFields'

/** What one JSON object says: the record's fields, and what this version has no word for, to be carried along. */
export interface Said {
  readonly fields: JsonObject
  readonly extra: JsonObject
}

/** `taken`: keys someone else reads. Nothing is checked here; the record schema does that. */
export function readFields(json: JsonObject, table: readonly Field[], taken: readonly string[]): Said {
  const nests = new Set(table.filter(({ path }) => path.length === 2).map(({ path }) => path[0]))
  const extra: Record<string, unknown> = {}
  const fields: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(json)) {
    if (taken.includes(key) || table.some(({ path }) => path.length === 1 && path[0] === key)) continue
    const left = nests.has(key) ? leftIn(key, value, table) : value
    if (left !== undefined) extra[key] = left
  }
  for (const { field, path, read } of table) {
    const { value, rest } = read(valueAt(json, path))
    fields[field] = value
    if (rest !== null) extra[path[0]] = rest
  }
  return { fields, extra }
}

/** The JSON object of a record in the order of the table, between `first` and `last`; extras come at the end. */
export function writeFields(
  record: JsonObject,
  table: readonly Field[],
  first: JsonObject,
  last: JsonObject,
  taken: readonly string[],
): JsonObject {
  const json: Record<string, unknown> = { ...first }
  for (const { field, path, write } of table) {
    const value = write(record[field])
    if (value === undefined) continue
    const [key, inner] = path
    if (inner === undefined) json[key] = value
    else json[key] = { ...(json[key] as JsonObject | undefined), [inner]: value }
  }
  const extra = Object.entries(record.extra as JsonObject).filter(([key]) => !taken.includes(key))
  return withExtra({ ...json, ...last }, Object.fromEntries(extra))
}

/** The name a field has in the JSON, for people who wrote the JSON. */
export function jsonName(table: readonly Field[], field: string): string {
  // Identity and place of the JSON are kept apart from ours, and what it has no word for in a field of its own
  const said = field.replace(/^(source|extra)\./, '')
  const [first = '', ...more] = said.split('.')
  const known = table.find((entry) => entry.field === first)
  return [known?.path.join('.') ?? first, ...more].join('.')
}

/** A nested object without the keys the table knows; undefined: nothing is left. */
function leftIn(nest: string, value: unknown, table: readonly Field[]): unknown {
  if (!isObject(value)) return value ?? undefined
  const left = Object.entries(value).filter(
    ([key]) => !table.some(({ path }) => path[0] === nest && path[1] === key),
  )
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

function valueAt(json: JsonObject, [key, inner]: Field['path']): unknown {
  const value = json[key]
  if (inner === undefined) return value
  return isObject(value) ? value[inner] : undefined
}
