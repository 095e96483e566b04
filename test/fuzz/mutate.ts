import { canonical } from '../../shared/exchange/canonical'
import { contentsOf, entriesOf, manifestOf, zipByHand } from '../main/package/sample'

/** Random numbers that come again for the same seed (mulberry32): from 0 up to below `limit`. */
export type Dice = (limit: number) => number

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** The file with its bytes damaged in one of seven ways. */
export function damaged(file: Uint8Array, dice: Dice): Uint8Array {
  const bytes = Buffer.from(file)
  const at = dice(bytes.length)
  switch (dice(7)) {
    case 0:
      for (let i = dice(8); i >= 0; i--) bytes[dice(bytes.length)] = dice(256)
      return bytes
    case 1:
      bytes[at] = bytes.readUInt8(at) ^ (1 << dice(8))
      return bytes
    case 2:
      return bytes.subarray(0, at)
    case 3:
      return Buffer.concat([bytes.subarray(0, at), randomBytes(dice), bytes.subarray(at)])
    case 4:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice(40))])
    case 5:
      bytes.copy(bytes, dice(bytes.length), at, at + 1 + dice(60))
      return bytes
    default:
      return lied(bytes, dice)
  }
}

/** A field of one header or of the end record set to nothing, one or all there is. */
function lied(bytes: Buffer, dice: Dice): Buffer {
  const headers = [0x04034b50, 0x02014b50, 0x06054b50].flatMap((signature) => placesOf(bytes, signature))
  const at = (headers[dice(headers.length)] ?? 0) + 4 + 2 * dice(20)
  const value = [0, 1, 0xffffffff, 0x7fffffff, dice(2 ** 32)][dice(5)] ?? 0
  if (at + 4 > bytes.length) bytes.writeUInt16LE(value & 0xffff, bytes.length - 2)
  else if (dice(2) === 0) bytes.writeUInt32LE(value, at)
  else bytes.writeUInt16LE(value & 0xffff, at)
  return bytes
}

function placesOf(bytes: Buffer, signature: number): readonly number[] {
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(signature)
  const places: number[] = []
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) places.push(at)
  return places
}

function randomBytes(dice: Dice): Uint8Array {
  return Uint8Array.from({ length: 1 + dice(40) }, () => dice(256))
}

/**
 * A file whose container and hashes are right and whose content is not: one to three changes to its board or its
 * manifest, listed, hashed and zipped again, so that the deep layers are reached.
 */
export function rewritten(boardText: string, dice: Dice): Uint8Array {
  const board = JSON.parse(boardText)
  const isManifest = dice(4) === 0
  const minor = dice(3) === 0 ? 1 + dice(3) : 0
  if (!isManifest) for (let i = dice(3); i >= 0; i--) twist(board, dice)
  const text = spelled(board, dice)
  const manifest = manifestOf(text, [], { minor, ...summaryOf(board) }) as Record<string, unknown>
  if (isManifest) for (let i = dice(3); i >= 0; i--) twist(manifest, dice)
  return zipByHand(entriesOf(contentsOf({ board: text, manifest })))
}

function summaryOf(board: { board?: { id?: unknown; title?: unknown } | null; records?: unknown }): object {
  const records = Array.isArray(board?.records) ? board.records : []
  const frames = records.filter((record) => record?.kind === 'frame').length
  const counts = { records: records.length + 1, frames, assets: 0 }
  return { boardId: board?.board?.id ?? null, title: board?.board?.title ?? null, counts }
}

/** Mostly canonical; sometimes another spelling of the same, or damaged text. */
function spelled(value: unknown, dice: Dice): string {
  const text = canonicalOrPlain(value)
  if (dice(10) > 0) return text
  const at = dice(text.length)
  return text.slice(0, at) + SPELLINGS[dice(SPELLINGS.length)] + text.slice(at + dice(2))
}

const SPELLINGS = [
  ' ',
  ',',
  '"',
  '\\',
  '{',
  ']',
  '\ufeff',
  '-0',
  '1e999',
  '\\ud800',
  '"__proto__":1,',
  'null',
]

function canonicalOrPlain(value: unknown): string {
  try {
    return canonical(value)
  } catch {
    return JSON.stringify(value) ?? 'null'
  }
}

/** Changes one value somewhere inside: replaced, removed, added, moved or taken from elsewhere. */
function twist(root: object, dice: Dice): void {
  const all = holdersIn(root)
  const holder = all[dice(all.length)] ?? root
  const keys = Object.keys(holder)
  const key = keys[dice(keys.length)] ?? 'x'
  const held = holder as Record<string, unknown>
  switch (dice(5)) {
    case 0:
      delete held[key]
      return
    case 1:
      define(held, KEYS[dice(KEYS.length)] ?? 'x', VALUES[dice(VALUES.length)])
      return
    case 2: {
      const other = all[dice(all.length)] as Record<string, unknown>
      define(held, key, other[Object.keys(other)[0] ?? ''])
      return
    }
    case 3:
      if (Array.isArray(holder)) holder.push(structuredClone(holder[dice(holder.length)] ?? null))
      else define(held, key, idNear(held[key], dice))
      return
    default:
      define(held, key, VALUES[dice(VALUES.length)])
  }
}

/** The same id with another letter, or as it is in other clothes. */
function idNear(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'string') return [value]
  const at = dice(value.length + 1)
  return (
    value.slice(0, at) + String.fromCharCode(dice(dice(4) === 0 ? 0x10000 : 128)) + value.slice(at + dice(2))
  )
}

function define(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !Object.hasOwn(holder, key)) {
    holder.push(structuredClone(value))
    return
  }
  Object.defineProperty(holder, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'x',
  'extra',
  'cxboard:newer',
  'kind',
  'asset',
  'parent',
]
const VALUES = [
  null,
  0,
  -0,
  1,
  -1,
  0.0001,
  2 ** 53 + 2,
  1e308,
  '',
  'x'.repeat(30_000),
  '\ud800',
  '\u0000',
  [],
  {},
  true,
  'opaque',
  'hologram',
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('['.repeat(40) + ']'.repeat(40)),
  { minor: 1, fields: [{ at: ['__proto__', 'polluted'], value: true }], file: {} },
]

function holdersIn(root: unknown): readonly object[] {
  if (typeof root !== 'object' || root === null) return []
  return [root, ...Object.values(root).flatMap(holdersIn)]
}
