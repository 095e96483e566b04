import { basename, dirname, extname, resolve } from 'node:path'
import { z } from 'zod'
import { type BrandPatch, patchOf } from '../../shared/edit/brand'
import { AppError } from '../../shared/errors'
import type { BrandFont, BrandLogo } from '../../shared/model/brand'
import { brandOf } from '../../shared/model/doc'
import { brandWords } from '../../shared/words/brand'
import { fontOf } from '../fonts/fontFile'
import { parseJson } from '../package/json'
import type { PackableAsset } from '../package/write'
import { keptOf, pictureOf } from '../pictures/keep'
import { bytesOf, readBoard } from './boardIn'
import { about, usage } from './exit'

/** A brand as `--brand` names it, to be put in place of the board's own by `editBrand`. */
export interface BrandIn {
  readonly brand: Required<BrandPatch>
  readonly assets: readonly PackableAsset[]
}

/**
 * `none` (null), the brand of a `.cxboard`, or one described in a `.json` file: logo, titleFont, textFont and textBold
 * are paths from where it stands, main and accent are `#rrggbb`. Throws usage and FileTrouble.
 */
export function brandIn(word: string): BrandIn | null {
  if (word.toLowerCase() === 'none') return null
  switch (extname(word).toLowerCase()) {
    case '.cxboard':
      return boardBrand(word)
    case '.json':
      return describedBrand(word)
    default:
      throw usage(brandWords.kind(word))
  }
}

function boardBrand(path: string): BrandIn {
  const { doc, assets } = readBoard(path)
  const found = brandOf(doc)
  if (found === null) throw usage(brandWords.none(path))
  const brand = patchOf(found)
  const used = new Set([brand.logo, brand.titleFont, brand.textFont, brand.textBold].map((one) => one?.asset))
  return { brand, assets: assets.filter(({ hash }) => used.has(hash)) }
}

const path = z.string().min(1).max(4096)
const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
const Described = z
  .strictObject({
    logo: path,
    main: colour,
    accent: colour,
    titleFont: path,
    textFont: path,
    textBold: path,
  })
  .partial()

/** A handful of lines. */
const MOST_BYTES = 1024 ** 2
const LARGEST_FILE = 50 * 1024 ** 2

function describedBrand(file: string): BrandIn {
  const described = read(file, (name) => describedIn(bytesOf(file, MOST_BYTES), name))
  const assets: PackableAsset[] = []
  const from = (given: string) => resolve(dirname(file), given)
  const logo = (given: string): BrandLogo => {
    const picture = read(from(given), () => pictureOf(bytesOf(from(given), LARGEST_FILE)))
    assets.push(picture as PackableAsset)
    return { ...keptOf(picture), name: '' }
  }
  const font = (given: string): BrandFont => {
    const found = read(from(given), (name) => fontOf(bytesOf(from(given), LARGEST_FILE), name))
    assets.push(found.asset as PackableAsset)
    return { asset: found.asset.hash, family: found.family, style: found.style }
  }
  const brand = {
    logo: said(described.logo, logo),
    main: said(described.main, lowered),
    accent: said(described.accent, lowered),
    titleFont: said(described.titleFont, font),
    textFont: said(described.textFont, font),
    textBold: said(described.textBold, font),
  }
  return { brand, assets }
}

function describedIn(bytes: Uint8Array, name: string): z.infer<typeof Described> {
  const parsed = Described.safeParse(parseJson(bytes, name))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => ({
    record: name,
    field: issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : issue.path.join('.'),
  }))
  throw new AppError({ code: 'E_RECORD', problems })
}

function said<T>(value: string | undefined, take: (value: string) => T): T | null {
  return value === undefined ? null : take(value)
}

function lowered(text: string): string {
  return text.toLowerCase()
}

/** Trouble names the file it is about. */
function read<T>(file: string, work: (name: string) => T): T {
  try {
    return work(basename(file))
  } catch (error) {
    throw about(file, error)
  }
}
