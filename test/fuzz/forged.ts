import { deflateRawSync } from 'node:zlib'
import { sha256 } from '../../main/package/hash'
import { canonical } from '../../shared/exchange/canonical'
import {
  type BoardJson,
  boardJson,
  type Contents,
  entriesOf,
  type HandMade,
  manifestOf,
  zipByHand,
} from '../main/package/sample'

export function file(contents: Partial<Contents>): Uint8Array {
  return zipByHand(entriesOf(contents))
}

export function withEntry(entry: HandMade): Uint8Array {
  return zipByHand([...entriesOf(), entry])
}

export function changed(name: string, change: Partial<HandMade>): Uint8Array {
  return zipByHand(entriesOf().map((entry) => (entry.name === name ? { ...entry, ...change } : entry)))
}

export function withManifest(changes: object): Uint8Array {
  return file({ manifest: manifestOf(boardJson(), [], changes) })
}

export function listedAlso(name: string): Uint8Array {
  const { files } = manifestOf(boardJson()) as { files: readonly object[] }
  return withManifest({ files: [...files, { ...files[0], name }] })
}

/** The board is another than the one that was summed, and as long. */
export function swapped(): Uint8Array {
  const sound = canonical(boardJson())
  const other = sound.replace('"kind":"board"', '"kind":"beard"')
  return file({ board: other, manifest: manifestOf(sound) })
}

export function utf16(): Uint8Array {
  const bytes = Buffer.from(`\ufeff${canonical(boardJson())}`, 'utf16le')
  const manifest = manifestOf(boardJson()) as object
  const sum = sha256(bytes)
  const listed = {
    ...manifest,
    revision: sum,
    files: [{ name: 'board.json', size: bytes.length, sha256: sum }],
  }
  return zipByHand([...entriesOf({ manifest: listed }).slice(0, 2), { name: 'board.json', bytes }])
}

export function frame({ records }: BoardJson): Record<string, unknown> {
  const found = records.find(({ kind }) => kind === 'frame')
  if (!found) throw new Error('no frame')
  return found
}

export function inACircle({ records }: BoardJson): void {
  const group = records.find(({ kind }) => kind === 'group')
  if (!group) throw new Error('no group')
  const other = { ...group, id: `grp_${'0'.repeat(26)}`, parent: group.id }
  group.parent = other.id
  records.push(other)
  records.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** Sixteen in each of sixteen in each …, as 42.zip has them. */
export function nest(depth: number): Uint8Array {
  const inner = depth === 0 ? new Uint8Array(1024 ** 2) : nest(depth - 1)
  const packed = deflateRawSync(inner)
  return zipByHand(
    Array.from({ length: 16 }, (_, i) => ({
      name: `${i}.zip`,
      bytes: packed,
      lies: { method: 8, packedSize: packed.length, size: inner.length },
    })),
  )
}

export function signed(signature: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature)
  return bytes
}
