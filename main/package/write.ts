import { AppError } from '../../shared/errors'
import { checkAssets, fontNames, hashesIn } from '../../shared/exchange/assetUse'
import { MAJOR, MINOR, writeBoardFile } from '../../shared/exchange/boardFile'
import { canonical } from '../../shared/exchange/canonical'
import { checkCount } from '../../shared/exchange/integrity'
import { labelOf, readable } from '../../shared/exchange/label'
import { type AssetKind, FONTS, isFont, parseManifest } from '../../shared/exchange/manifest'
import { validateRecords } from '../../shared/exchange/validate'
import { LIMITS } from '../../shared/limits'
import type { Board, Rec } from '../../shared/model/record'
import { pictureHeader } from '../../shared/pictures/header'
import { fontOf } from '../fonts/fontFile'
import { type Base, baseOf } from './base'
import { sha256 } from './hash'
import { checkPreview } from './preview'
import { limitOf, MIME_TYPE } from './zipFormat'
import { deflatedOf, zipOf } from './zipWrite'

export interface ToPack {
  readonly records: readonly Rec[]
  readonly assets: readonly PackableAsset[]
  /** Earlier revisions, newest first; the 256 newest travel. */
  readonly lineage: readonly string[]
  /** The canonical text of the revision last exchanged; null: none. */
  readonly base: string | null
  /** ISO 8601 in UTC with milliseconds. */
  readonly exportedAt: string
  readonly exportedBy: string
  readonly appVersion: string
  /** A PNG of at most 1,024 pixels a side. */
  readonly preview?: Uint8Array | null
}

export interface PackableAsset {
  readonly hash: string
  readonly kind: AssetKind
  /** Pixels; a font has none: 0. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

export interface Packed {
  readonly bytes: Uint8Array
  readonly revision: string
  /** board.json, which the revision is the hash of. */
  readonly text: Uint8Array
  /** The same as the library keeps it. */
  readonly packed: Uint8Array
}

/**
 * A board as a `.cxboard` file. The same input gives the same bytes. Only pictures and fonts the records point to travel.
 * Holds to every limit of the reader: throws what reading the file would throw, naming the largest items.
 */
export function packBoard(from: ToPack): Packed {
  const records = validateRecords(from.records)
  const { text, minor: own } = writeBoardFile(records)
  const board = named('board.json', text)
  checkSize(board, () => largestOf(records))
  const { id, title } = boardOf(records)
  const { base, minor } = basePart(from.base, own, id)
  const preview = from.preview ? { name: 'preview.png', bytes: from.preview } : null
  if (preview) checkPreview(preview.bytes)
  const used = hashesIn([records, base?.value ?? null])
  const assets = from.assets.filter((asset) => used.has(asset.hash)).sort(byHash)
  checkCount('assets', assets.length, LIMITS.assets)
  checkAssets(records, assets)
  const fonts = assets.filter(({ kind }) => isFont(kind))
  checkCount('fonts', fonts.length, LIMITS.fonts)
  const names = fontNames(records)
  const parts = [board, base, preview].filter((part) => part !== null)
  const revision = sha256(text)
  const manifest = parseManifest({
    format: 'cxboard',
    major: MAJOR,
    minor,
    requires: fonts.length > 0 ? [FONTS] : [],
    app: { name: 'CXBoard', version: from.appVersion },
    boardId: id,
    title,
    revision,
    base: base && sha256(base.bytes),
    lineage: from.lineage.slice(0, LIMITS.lineage),
    exportedAt: from.exportedAt,
    exportedBy: { name: readable(from.exportedBy) },
    counts: {
      records: records.length,
      frames: records.filter((record) => record.kind === 'frame').length,
      assets: assets.length,
    },
    files: [
      ...parts.map(listed),
      ...assets.map((asset, i) =>
        isFont(asset.kind)
          ? listedFont(asset, names.get(asset.hash) ?? '')
          : listedPicture(asset, i, assets.length),
      ),
    ],
  })
  const packed = deflatedOf(board.bytes)
  const entries = [
    named('mimetype', MIME_TYPE),
    named('manifest.json', canonical(manifest)),
    ...parts.map((part) => (part === board ? { ...board, deflated: packed } : part)),
    ...assets.map(({ hash, bytes }) => ({ name: `assets/${hash}`, bytes })),
  ]
  for (const entry of entries) checkSize(entry, () => entry.name)
  return { bytes: zipOf(entries), revision, text: board.bytes, packed }
}

/** The ancestor may hold what only a newer minor version can, even where the board itself no longer does. */
function basePart(
  text: string | null,
  own: number,
  boardId: string,
): { readonly base: (Part & Base) | null; readonly minor: number } {
  if (text === null) return { base: null, minor: own }
  const part = named('base.json', text)
  checkSize(part, () => part.name)
  try {
    return { base: { ...part, ...baseOf(part.bytes, own, boardId) }, minor: own }
  } catch (error) {
    if (own > MINOR) throw error
    return { base: { ...part, ...baseOf(part.bytes, MINOR + 1, boardId) }, minor: MINOR + 1 }
  }
}

interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

function named(name: string, text: string): Part {
  return { name, bytes: Buffer.from(text, 'utf8') }
}

function listed({ name, bytes }: Part): unknown {
  return { name, size: bytes.length, sha256: sha256(bytes) }
}

function listedFont({ hash, kind, bytes }: PackableAsset, name: string): unknown {
  const font = fontOf(bytes, name)
  if (font.asset.kind !== kind) throw new AppError({ code: 'E_FONT', name })
  checkHash(hash, bytes)
  return { name: `assets/${hash}`, size: bytes.length, sha256: hash, kind }
}

function listedPicture(
  { hash, kind, width, height, bytes }: PackableAsset,
  index: number,
  count: number,
): unknown {
  const header = pictureHeader(bytes)
  const place = { index: index + 1, count }
  if (typeof header === 'string') throw new AppError({ code: 'E_IMAGE', ...place, reason: header })
  const isAsListed = header.kind === kind && header.width === width && header.height === height
  if (!isAsListed) throw new AppError({ code: 'E_IMAGE', ...place, reason: 'not-as-listed' })
  checkHash(hash, bytes)
  return { name: `assets/${hash}`, size: bytes.length, sha256: hash, kind, width, height }
}

function checkHash(hash: string, bytes: Uint8Array): void {
  if (sha256(bytes) !== hash) throw new AppError({ code: 'E_HASH', part: `assets/${hash}` })
}

/** `what` is only asked where there is something to say: finding the largest items weighs them all. */
function checkSize({ name, bytes }: Part, what: () => string): void {
  const limit = limitOf(name)
  if (bytes.length > limit)
    throw new AppError({ code: 'E_TOO_LARGE', what: what(), size: bytes.length, limit })
}

function byHash(a: PackableAsset, b: PackableAsset): number {
  return a.hash < b.hash ? -1 : 1
}

/** The three records that weigh most: taking from these is what helps. */
function largestOf(records: readonly Rec[]): string {
  return records
    .map((record) => ({ record, length: JSON.stringify(record).length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map(({ record }) => labelOf(record))
    .join(', ')
}

/** Validated records have exactly one. */
function boardOf(records: readonly Rec[]): Board {
  return records.find((record) => record.kind === 'board') as Board
}
