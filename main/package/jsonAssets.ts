import { z } from 'zod'
import { FONT_KINDS, IMAGE_KINDS, isFont } from '../../shared/exchange/manifest'
import { notOurs, ours, withOurs } from './jsonOurs'
import type { PackableAsset } from './write'

/** Pictures and fonts travel through JSON as text under our own key, so that a board turned into JSON and back has them all. */
export function withAssets(json: object, assets: readonly PackableAsset[]): object {
  if (assets.length === 0) return json
  const listed = assets.map(({ hash, kind, width, height, bytes }) => {
    const size = isFont(kind) ? {} : { width, height }
    return { hash, kind, ...size, base64: Buffer.from(bytes).toString('base64') }
  })
  return withOurs(json, KEY, listed)
}

/** The pictures and fonts of a JSON board. Throws E_RECORD; whether the bytes are such is the packer's to say. */
export function assetsInJson(json: unknown): readonly PackableAsset[] {
  const parsed = Listed.safeParse(ours(json, KEY) ?? [])
  if (!parsed.success) throw notOurs(KEY)
  return parsed.data.map(({ base64, ...asset }) => {
    return { width: 0, height: 0, ...asset, bytes: Buffer.from(base64, 'base64') }
  })
}

const KEY = 'assets'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const side = z.number().int().min(1)
const Listed = z.array(
  z.union([
    z.strictObject({ hash, kind: z.enum(IMAGE_KINDS), width: side, height: side, base64: z.string() }),
    z.strictObject({ hash, kind: z.enum(FONT_KINDS), base64: z.string() }),
  ]),
)
