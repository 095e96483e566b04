import { isObject, type JsonObject } from './json'

/**
 * A record in the words of schema 2: elements of schema 1 get the fields they did not have yet, everything else comes
 * back as it is. Raw JSON in and out; lifting twice is lifting once, and what is said already is never changed.
 */
export function lifted(raw: unknown): unknown {
  if (!isObject(raw) || raw.kind !== 'element' || typeof raw.shape !== 'string') return raw
  if (!Object.hasOwn(NEW_IN_2, raw.shape)) return raw
  const missing = Object.entries(NEW_IN_2[raw.shape] ?? {}).filter(([field]) => !Object.hasOwn(raw, field))
  return missing.length === 0 ? raw : { ...raw, ...Object.fromEntries(missing) }
}

/** The same for the edits of a change, as the store and its journal keep them. */
export function liftedEdits(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw
  return raw.map((edit: unknown) =>
    isObject(edit) ? { ...edit, before: lifted(edit.before), after: lifted(edit.after) } : edit,
  )
}

const EVERY_ELEMENT: JsonObject = { locked: false, hidden: false, opacity: 1 }

/** By the shapes schema 1 had. */
const NEW_IN_2: Readonly<Record<string, JsonObject>> = {
  stamp: { ...EVERY_ELEMENT, mirrored: false, tint: null },
  text: { ...EVERY_ELEMENT, underline: false },
  stroke: EVERY_ELEMENT,
  figure: { ...EVERY_ELEMENT, wears: 'intended' },
}
