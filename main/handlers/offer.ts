import { closeSync, openSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute } from 'node:path'
import { AppError } from '../../shared/errors'
import { docFromJson } from '../../shared/exchange/boardJson'
import { syntaxErrorIn } from '../../shared/exchange/jsonSyntax'
import type { Rec } from '../../shared/model/record'
import type { Host } from '../host'
import type { ReadWatch } from '../import/imported'
import { assetsInJson } from '../package/jsonAssets'
import { osTrouble } from '../package/osTrouble'
import { type AssetPlace, readAsset } from '../package/read'
import { type PackableAsset, packBoard } from '../package/write'

/** A board from a file, read and proven but not yet kept. */
export interface Offer {
  readonly records: readonly Rec[]
  /** Its revision and those before it, newest first; none for JSON, which knows no revisions. */
  readonly lineage: readonly string[]
  /** The bytes that its revision is the hash of; null: it has none. */
  readonly text: Uint8Array | null
  /** The canonical text of the revision last exchanged; null: none came along. */
  readonly base: string | null
  /** The PNG that came with it; null: none did. */
  readonly preview: Uint8Array | null
  readonly from: string
  /** ISO 8601, shown only; '' unknown. */
  readonly exportedAt: string
  readonly newerMinor: boolean
  readonly bytes: number
  readonly pictures: readonly AssetPlace[]
  /** Pictures that came inside the text: only JSON has any. */
  readonly carried: readonly PackableAsset[]
  readonly path: string
}

/** Reads a file a person chose or dropped. Throws the trouble of the file; changes nothing. */
export async function offerFrom(host: Host, path: string, watch: ReadWatch): Promise<Offer> {
  const bytes = await sizeOfFile(path)
  switch (extname(path).toLowerCase()) {
    case '.cxboard':
      return packageOffer(host, path, watch)
    case '.json':
      return jsonOffer(path, bytes)
    default:
      throw new AppError({ code: 'E_NOT_CXBOARD' })
  }
}

/** Where pictures come from: the file, and what stood in its text. */
export type PictureSource = Pick<Offer, 'path' | 'pictures' | 'carried'>

/** The pictures of an offer, one after the other. Throws E_HASH if the file has changed since it was read. */
export function* picturesOf({ path, pictures, carried }: PictureSource) {
  yield* carried
  if (pictures.length === 0) return
  const fd = opened(path)
  try {
    for (const picture of pictures) yield { ...picture, bytes: readAsset(fd, picture, basename(path)) }
  } finally {
    closeSync(fd)
  }
}

/** JSON is parsed in this process, so it is held to a size at which that takes no time. */
const JSON_BYTES = 8 * 1024 ** 2

async function packageOffer(host: Host, path: string, watch: ReadWatch): Promise<Offer> {
  const { records, revision, manifest, newerMinor, size, assets, base, preview, text } =
    await host.importFile(path, watch)
  return {
    records,
    lineage: [revision, ...manifest.lineage.filter((earlier) => earlier !== revision)],
    text,
    base,
    preview,
    from: manifest.exportedBy.name,
    exportedAt: manifest.exportedAt,
    newerMinor,
    bytes: size,
    pictures: assets,
    carried: [],
    path,
  }
}

async function jsonOffer(path: string, bytes: number): Promise<Offer> {
  if (bytes > JSON_BYTES)
    throw new AppError({ code: 'E_TOO_LARGE', what: 'file', size: bytes, limit: JSON_BYTES })
  const json = parsedJson(await readText(path), basename(path))
  const records = [...docFromJson(json).values()]
  const carried = assetsInJson(json)
  prove(records, carried)
  return {
    records,
    lineage: [],
    text: null,
    base: null,
    preview: null,
    from: '',
    exportedAt: '',
    newerMinor: false,
    bytes,
    pictures: [],
    carried,
    path,
  }
}

/** What cannot be packed could never be sent on: pictures that are missing, or are none, are refused at the door. */
function prove(records: readonly Rec[], assets: readonly PackableAsset[]): void {
  packBoard({
    records,
    assets,
    lineage: [],
    base: null,
    exportedAt: new Date(0).toISOString(),
    exportedBy: '',
    appVersion: '0.0.0',
  })
}

function parsedJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column } = syntaxErrorIn(text)
    throw new AppError({ code: 'E_JSON', place: `${place}, line ${line}, column ${column}` })
  }
}

async function sizeOfFile(path: string): Promise<number> {
  if (!isAbsolute(path) || path.includes('\0')) throw new AppError({ code: 'E_NOT_CXBOARD' })
  const found = await stat(path).catch((error: unknown) => Promise.reject(troubleFor(error, path)))
  if (!found.isFile()) throw new AppError({ code: 'E_NOT_CXBOARD' })
  return found.size
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => Promise.reject(troubleFor(error, path)))
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw troubleFor(error, path)
  }
}

function troubleFor(error: unknown, path: string): unknown {
  return osTrouble(error, path, (name) => ({ code: 'E_ACCESS', name }))
}
