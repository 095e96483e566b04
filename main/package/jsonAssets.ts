import { z } from 'zod'
import { IMAGE_KINDS } from '../../shared/exchange/manifest'
import { notOurs, ours, withOurs } from './jsonOurs'
import type { PackableAsset } from './write'

/** Pictures travel through JSON as text under our own key, so that a board turned into JSON and back has them all. */
export function withAssets(json: object, assets: readonly PackableAsset[]): object {
  if (assets.length === 0) return json
  const listed = assets.map(({ hash, kind, width, height, bytes }) => {
    return { hash, kind, width, height, base64: Buffer.from(bytes).toString('base64') }
  })
  return withOurs(json, KEY, listed)
}

/** The pictures of a JSON board. Throws E_RECORD; whether the bytes are pictures is the packer's to say. */
export function assetsInJson(json: unknown): readonly PackableAsset[] {
  const parsed = Listed.safeParse(ours(json, KEY) ?? [])
  if (!parsed.success) throw notOurs(KEY)
  return parsed.data.map(({ base64, ...asset }) => ({ ...asset, bytes: Buffer.from(base64, 'base64') }))
}

const KEY = 'assets'

const side = z.number().int().min(1)
const Listed = z.array(
  z.strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(IMAGE_KINDS),
    width: side,
    height: side,
    base64: z.string(),
  }),
)
