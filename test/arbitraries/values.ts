import fc from 'fast-check'
import { type Id, type IdKind, idFrom } from '../../shared/model/id'

/** Text people really paste: astral letters, right to left, combining marks, line breaks; no half characters. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength }) },
      { weight: 1, arbitrary: fc.string({ unit: anyLetter(), maxLength }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          ' ',
          'שלום',
          '🙂👩‍👩‍👧',
          'a\nb\tc',
          '<b>&amp;',
          '__proto__',
          '1',
          '0',
          '𝒳\u202e"\\',
        ),
      },
    )
    .map((text) => text.replaceAll('\u0000', ''))
}

/** Any code point but half characters; fast-check's own `binary` takes most of a second to be made. */
export function anyLetter(): fc.Arbitrary<string> {
  const halves = 0x800
  return fc
    .integer({ min: 0, max: 0x10ffff - halves })
    .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + halves))
}

export function anyId(kind: IdKind): fc.Arbitrary<Id> {
  return fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => idFrom(kind, bytes))
}

/** A number of at most three decimals: what survives being written down. */
export function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000)
}

export function coordinate(min = -1e7): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.max(min, -2000), max: 2000 }),
    between(min, 1e7),
    fc.constantFrom(0, 1e7),
  )
}

/** A whole part of one to three digits, and perhaps a fraction. */
export function anyOrder(): fc.Arbitrary<string> {
  return fc.stringMatching(
    /^(Z[0-9A-Za-z]|Y[0-9A-Za-z]{2}|a[0-9A-Za-z]|b[0-9A-Za-z]{2}|c[0-9A-Za-z]{3})([0-9A-Za-z]{0,2}[1-9A-Za-z])?$/,
  )
}

export function colour(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)
}

/** Fields nobody knows, also under names the JSON schema uses. */
export function anyExtra(): fc.Arbitrary<Record<string, JsonValue>> {
  const known = ['id', 'order', 'title', 'phase', 'who', 'scores', 'cxboard', 'type', 'weights']
  const key = fc.oneof(fc.constantFrom(...known), anyText(8)).filter((name) => !FORBIDDEN.includes(name))
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(key, anyJson(), { maxKeys: 3, noNullPrototype: true }) },
  )
}

function anyJson(): fc.Arbitrary<JsonValue> {
  const leaf = fc.oneof(anyText(), fc.integer(), fc.boolean(), fc.constant(null))
  return fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }), fc.record({ personaId: leaf, x: leaf }))
}

export function nullOr<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null })
}

export function of<K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>) {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, fc.Arbitrary<T>>
}

type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']
