import { AppError } from '../errors'
import type { BrandFont } from '../model/brand'
import type { Rec } from '../model/record'
import { labelOf } from './label'
import { isFont } from './manifest'

/** Every sha256 that stands as a text in these values: the pictures a board may be pointing to. */
export function hashesIn(values: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting: unknown[] = [...values]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string' && HASH.test(value)) found.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const held of Object.values(value)) waiting.push(held)
  }
  return found
}

/** What a board carries besides its records. */
export interface Carried {
  readonly hash: string
  readonly kind: string
}

/** Throws E_REF for a picture, a logo or a font that does not come with the board, or is not what it is used as. */
export function checkAssets(records: readonly Rec[], carried: readonly Carried[]): void {
  const hashes = (wanted: (kind: string) => boolean) =>
    new Set(carried.filter(({ kind }) => wanted(kind)).map(({ hash }) => hash))
  const [pictures, fonts] = [hashes((kind) => !isFont(kind)), hashes(isFont)]
  for (const record of records) {
    const gone =
      picturesOf(record).find((hash) => !pictures.has(hash)) ??
      fontsOf(record).find(({ asset }) => !fonts.has(asset))?.asset
    if (gone !== undefined) {
      throw new AppError({ code: 'E_REF', title: labelOf(record) }, `${record.id}: assets/${gone}`)
    }
  }
}

/** What the fonts of these records call themselves, by their hash. */
export function fontNames(records: readonly Rec[]): ReadonlyMap<string, string> {
  return new Map(records.flatMap(fontsOf).map(({ asset, family }) => [asset, family]))
}

function picturesOf(record: Rec): readonly string[] {
  if (record.kind === 'brand') return record.logo === null ? [] : [record.logo.asset]
  return record.kind === 'element' && record.shape === 'picture' ? [record.asset] : []
}

function fontsOf(record: Rec): readonly BrandFont[] {
  if (record.kind !== 'brand') return []
  return [record.titleFont, record.textFont, record.textBold].filter((font) => font !== null)
}

const HASH = /^[0-9a-f]{64}$/
