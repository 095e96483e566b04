import { AppError } from '../../shared/errors'
import { OURS } from '../../shared/exchange/json'

/** Something more under our own key of a board's JSON. */
export function withOurs(json: object, key: string, value: unknown): object {
  return { ...json, [OURS]: { ...oursIn(json), [key]: value } }
}

/** What stands there under our key; undefined: nothing. */
export function ours(json: unknown, key: string): unknown {
  return oursIn(json)[key]
}

/** Something there that we did not write. */
export function notOurs(key: string): AppError {
  return new AppError({ code: 'E_RECORD', problems: [{ record: OURS, field: key }] })
}

function oursIn(json: unknown): Readonly<Record<string, unknown>> {
  return (json as Readonly<Record<string, Readonly<Record<string, unknown>>>> | null)?.[OURS] ?? {}
}
