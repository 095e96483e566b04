import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { AppError } from '../../shared/errors'
import { docFromJson } from '../../shared/exchange/boardJson'
import { LIMITS } from '../../shared/limits'
import { type Doc, docOf } from '../../shared/model/doc'
import { parseJson } from '../package/json'
import { assetsInJson } from '../package/jsonAssets'
import { osTrouble } from '../package/osTrouble'
import { readPackage } from '../package/read'
import type { PackableAsset } from '../package/write'
import { about } from './exit'
import { type Past, pastInJson, pastOf } from './past'

/** A board from a file, whole. */
export interface BoardIn {
  readonly doc: Doc
  readonly assets: readonly PackableAsset[]
  /** null: it was never in a `.cxboard`. */
  readonly past: Past | null
  /** The name of the state a `.cxboard` holds, as it was given when it was written; null: read from JSON. */
  readonly revision: string | null
}

/** Reads a `.json` board, or a `.cxboard` whatever its name ends in. Throws FileTrouble. */
export function readBoard(path: string): BoardIn {
  try {
    return boardIn(path)
  } catch (error) {
    throw about(path, error)
  }
}

function boardIn(path: string): BoardIn {
  const isJson = extname(path).toLowerCase() === '.json'
  const bytes = bytesOf(path, isJson ? LIMITS.jsonBytes : LIMITS.fileBytes)
  if (isJson) return jsonBoard(bytes)
  const from = readPackage(bytes)
  const assets = from.assets.map((asset) => ({ ...asset, bytes: asset.bytes() }))
  return { doc: docOf(from.records), assets, past: pastOf(from), revision: from.revision }
}

function jsonBoard(bytes: Buffer): BoardIn {
  if (bytes.length === 0) throw new AppError({ code: 'E_EMPTY' }, 'byte 0')
  const json = parseJson(withoutMark(bytes), 'JSON')
  return { doc: docFromJson(json), assets: assetsInJson(json), past: pastInJson(json), revision: null }
}

/** Some editors put a byte order mark before JSON. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes
}

/** A file of at most so many bytes. Throws E_TOO_LARGE and what the system refuses. */
export function bytesOf(path: string, limit: number): Buffer {
  try {
    // Windows cannot even open one
    if (statSync(path).isDirectory()) throw new AppError({ code: 'E_FOLDER', name: basename(path) })
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > limit) throw new AppError({ code: 'E_TOO_LARGE', what: 'file', size, limit })
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw osTrouble(error, path, (name) => ({ code: 'E_ACCESS', name }))
  }
}
