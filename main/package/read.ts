import { fstatSync } from 'node:fs'
import { AppError } from '../../shared/errors'
import { checkAssets, fontNames, hashesIn } from '../../shared/exchange/assetUse'
import { MINOR, readBoardFile } from '../../shared/exchange/boardFile'
import { checkCount } from '../../shared/exchange/integrity'
import {
  type AssetKind,
  isFont,
  type Manifest,
  type ManifestFile,
  parseManifest,
} from '../../shared/exchange/manifest'
import { LIMITS } from '../../shared/limits'
import type { Board, Rec } from '../../shared/model/record'
import { pictureHeader } from '../../shared/pictures/header'
import { fontOf } from '../fonts/fontFile'
import { baseOf } from './base'
import { sha256 } from './hash'
import { parseCanonicalJson } from './json'
import { migrateRecords } from './migrate'
import { osTrouble } from './osTrouble'
import { checkPreview } from './preview'
import { descriptorSource, memorySource, type Source } from './source'
import { contentOf, readEntries } from './zip'
import type { Entry } from './zipFormat'

/** A `.cxboard` file, read and proven whole. */
export interface BoardPackage {
  readonly manifest: Manifest
  /** The board first, the others by id. */
  readonly records: readonly Rec[]
  /** The canonical text of the revision last exchanged; null: none came along. */
  readonly base: string | null
  /** sha256 of the canonical board.json. */
  readonly revision: string
  /** board.json itself: the bytes the revision is named by, in the schema they were written in. */
  readonly text: Uint8Array
  readonly preview: Uint8Array | null
  readonly assets: readonly Asset[]
  /** Made by a newer version of the same major: parts of it are carried, not understood. */
  readonly newerMinor: boolean
}

/** A picture or a font (0 × 0) of the file, and where in the file its bytes stand as they are. */
export interface AssetPlace {
  readonly hash: string
  readonly kind: AssetKind
  readonly width: number
  readonly height: number
  readonly size: number
  readonly offset: number
}

export interface Asset extends AssetPlace {
  /** Read now, and proven again. */
  bytes(): Uint8Array
}

/** Reads a file held in memory. Throws AppError, whatever the bytes are. */
export function readPackage(bytes: Uint8Array): BoardPackage {
  return packageOf(memorySource(bytes))
}

/**
 * Reads an open file without loading it whole; `name` is what trouble calls it. The descriptor stays open, for the
 * assets, until the caller closes it. `reached` hears how many bytes are read and proven, after each part.
 */
export function openPackage(
  fd: number,
  name: string,
  reached: (bytes: number) => void = () => {},
): BoardPackage {
  return told(name, () => packageOf(openSource(fd), reached))
}

/** A picture's bytes from the file they were found in. Throws E_HASH if the file has changed since. */
export function readAsset(fd: number, asset: AssetPlace, name: string): Uint8Array {
  return told(name, () => provenAsset(openSource(fd), asset))
}

function openSource(fd: number): Source {
  const stat = fstatSync(fd)
  if (!stat.isFile()) throw new AppError({ code: 'E_NOT_CXBOARD' })
  return descriptorSource(fd, stat.size)
}

/** What the system refuses while reading is trouble with the file. */
function told<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw osTrouble(error, name, () => ({ code: 'E_DAMAGED', part: name }))
  }
}

function packageOf(source: Source, reached: (bytes: number) => void = () => {}): BoardPackage {
  const entries = readEntries(source)
  needed(source, entries, 'mimetype') // its text is known from the start of the file: this proves its checksum
  const manifest = parseManifest(
    parseCanonicalJson(needed(source, entries, 'manifest.json'), 'manifest.json'),
  )
  checkList(manifest, entries)
  const contents = new Map<string, Uint8Array>()
  const assets: Asset[] = []
  const count = manifest.counts.assets
  let done = 0
  for (const file of manifest.files) {
    const bytes = proven(source, entries, file)
    done += entries.get(file.name)?.packedSize ?? 0
    reached(done)
    if ('kind' in file)
      assets.push(assetOf(source, entries, file, bytes, { index: assets.length + 1, count }))
    else contents.set(file.name, bytes)
  }
  const text = contents.get('board.json') ?? NOTHING
  const board = parseCanonicalJson(text, 'board.json')
  const records = readBoardFile(board, manifest.minor, migrateRecords)
  const baseBytes = contents.get('base.json')
  const base = baseBytes ? baseOf(baseBytes, manifest.minor, manifest.boardId) : null
  checkSummary(manifest, records)
  const preview = contents.get('preview.png') ?? null
  if (preview) checkPreview(preview)
  checkUse(assets, [board, base?.value])
  checkAssets(records, assets)
  checkFonts(assets, records)
  return {
    manifest,
    records,
    base: base?.text ?? null,
    revision: manifest.revision,
    text,
    preview,
    assets,
    newerMinor: manifest.minor > MINOR,
  }
}

const NOTHING = new Uint8Array()

function needed(source: Source, entries: ReadonlyMap<string, Entry>, name: string): Uint8Array {
  const entry = entries.get(name)
  if (entry === undefined) throw new AppError({ code: 'E_DAMAGED', part: name })
  return contentOf(source, entry)
}

/** The manifest lists every entry but `mimetype` and itself, once, and nothing else. */
function checkList({ files, counts, revision, base }: Manifest, entries: ReadonlyMap<string, Entry>): void {
  const listed = new Map(files.map((file) => [file.name, file.sha256]))
  const isComplete = listed.size === files.length && files.length === entries.size - 2
  const isThere = files.every(
    (file) => entries.has(file.name) && (!('kind' in file) || file.name === `assets/${file.sha256}`),
  )
  if (!isComplete || !isThere) throw unlisted('files')
  if (files.filter((file) => 'kind' in file).length !== counts.assets) throw unlisted('counts.assets')
  if (listed.get('board.json') !== revision) throw unlisted('revision')
  if ((listed.get('base.json') ?? null) !== base) throw unlisted('base')
}

function proven(source: Source, entries: ReadonlyMap<string, Entry>, file: ManifestFile): Uint8Array {
  const bytes = needed(source, entries, file.name)
  if (bytes.length !== file.size) throw unlisted(`files, size of ${file.name}`)
  if (sha256(bytes) !== file.sha256) throw new AppError({ code: 'E_HASH', part: file.name })
  return bytes
}

function assetOf(
  source: Source,
  entries: ReadonlyMap<string, Entry>,
  file: Extract<ManifestFile, { kind: AssetKind }>,
  bytes: Uint8Array,
  place: { readonly index: number; readonly count: number },
): Asset {
  const offset = entries.get(file.name)?.offset ?? 0
  const header = isPicture(file) ? headerOf(file, bytes, place) : { kind: file.kind, width: 0, height: 0 }
  const asset = { hash: file.sha256, ...header, size: bytes.length, offset }
  return { ...asset, bytes: () => provenAsset(source, asset) }
}

type ListedPicture = Extract<ManifestFile, { width: number }>

function isPicture(file: ManifestFile): file is ListedPicture {
  return 'width' in file
}

function headerOf(
  file: ListedPicture,
  bytes: Uint8Array,
  place: { readonly index: number; readonly count: number },
) {
  const header = pictureHeader(bytes)
  if (typeof header === 'string') throw new AppError({ code: 'E_IMAGE', ...place, reason: header }, file.name)
  const isAsListed = header.kind === file.kind && header.width === file.width && header.height === file.height
  if (!isAsListed) throw new AppError({ code: 'E_IMAGE', ...place, reason: 'not-as-listed' }, file.name)
  return header
}

/** Read again, now that the board has said what they are called. */
function checkFonts(assets: readonly Asset[], records: readonly Rec[]): void {
  const names = fontNames(records)
  const fonts = assets.filter(({ kind }) => isFont(kind))
  checkCount('fonts', fonts.length, LIMITS.fonts)
  for (const font of fonts) {
    const name = names.get(font.hash) ?? ''
    if (fontOf(font.bytes(), name).asset.kind !== font.kind) throw new AppError({ code: 'E_FONT', name })
  }
}

function provenAsset(source: Source, { hash, offset, size }: AssetPlace): Uint8Array {
  if (offset + size > source.size) throw new AppError({ code: 'E_TRUNCATED' })
  const bytes = source.read(offset, size)
  if (sha256(bytes) !== hash) throw new AppError({ code: 'E_HASH', part: `assets/${hash}` })
  return bytes
}

function checkSummary({ boardId, title, counts }: Manifest, records: readonly Rec[]): void {
  const board = records[0] as Board
  const frames = records.filter((record) => record.kind === 'frame').length
  if (board.id !== boardId) throw unlisted('boardId')
  if (board.title !== title) throw unlisted('title')
  if (counts.records !== records.length) throw unlisted('counts.records')
  if (counts.frames !== frames) throw unlisted('counts.frames')
}

/** The field of the table of contents that does not tell the truth. */
function unlisted(field: string): AppError {
  return new AppError({ code: 'E_MANIFEST' }, `manifest.json: ${field}`)
}

/** A picture nobody points to does not belong in the file. */
function checkUse(assets: readonly Asset[], values: readonly unknown[]): void {
  if (assets.length === 0) return
  const used = hashesIn(values.filter((value) => value !== undefined))
  const idle = assets.find((asset) => !used.has(asset.hash))
  if (idle) throw unlisted(`files, assets/${idle.hash}`)
}
