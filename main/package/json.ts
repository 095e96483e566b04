import { isUtf8 } from 'node:buffer'
import { AppError } from '../../shared/errors'
import { canonical } from '../../shared/exchange/canonical'
import { syntaxErrorIn } from '../../shared/exchange/jsonSyntax'
import { LIMITS } from '../../shared/limits'

/**
 * JSON from outside: UTF-8 without a byte order mark, at most 32 levels deep, which is counted on the bytes because
 * a parsed monster cannot be handled safely. Throws E_JSON or E_DEPTH with the part's name and a place.
 */
export function parseJson(bytes: Uint8Array, part: string): unknown {
  return parsed(textOf(bytes, part), part)
}

/** The same, refusing all but the canonical text: no double keys, no other spelling of the same board. */
export function parseCanonicalJson(bytes: Uint8Array, part: string): unknown {
  const text = textOf(bytes, part)
  const value = parsed(text, part)
  const expected = canonicalText(value, part)
  if (text !== expected)
    throw new AppError({ code: 'E_JSON', place: `${part}:${firstDifference(text, expected)}` })
  return value
}

function textOf(bytes: Uint8Array, part: string): string {
  if (!isUtf8(bytes) || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) {
    throw new AppError({ code: 'E_JSON', place: part })
  }
  checkDepth(bytes, part)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

function parsed(text: string, part: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column } = syntaxErrorIn(text)
    throw new AppError({ code: 'E_JSON', place: `${part}, line ${line}, column ${column}` })
  }
}

/** What has been parsed lacks a canonical text for one reason only: half a character in a text. */
function canonicalText(value: unknown, part: string): string {
  try {
    return canonical(value)
  } catch {
    throw new AppError({ code: 'E_JSON', place: part })
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

function checkDepth(bytes: Uint8Array, part: string): void {
  let depth = 0
  let inString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (inString) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) inString = false
      continue
    }
    if (byte === QUOTE) inString = true
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth--
    if (depth > LIMITS.jsonDepth) throw new AppError({ code: 'E_DEPTH', place: `${part}:${at}` })
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
