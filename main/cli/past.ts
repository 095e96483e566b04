import { z } from 'zod'
import { LIMITS } from '../../shared/limits'
import { notOurs, ours, withOurs } from '../package/jsonOurs'
import type { BoardPackage } from '../package/read'

/** What a `.cxboard` says of its own past; it travels through JSON under our own key. */
export type Past = z.infer<typeof Past>

export function pastOf({ manifest, base, preview }: BoardPackage): Past {
  return {
    lineage: manifest.lineage,
    exportedBy: manifest.exportedBy.name,
    exportedAt: manifest.exportedAt,
    app: manifest.app.version,
    base,
    preview: preview && Buffer.from(preview).toString('base64'),
  }
}

/** A board that was never sent has no past, and nothing is added to its JSON. */
export function withPast(json: object, past: Past | null): object {
  const { lineage, exportedBy, exportedAt, base, preview } = past ?? NONE
  const isSaid = lineage.length > 0 || exportedBy !== '' || exportedAt !== NO_TIME || base || preview
  return isSaid ? withOurs(json, KEY, past) : json
}

/** null: the JSON knows of none. Throws E_RECORD. */
export function pastInJson(json: unknown): Past | null {
  const parsed = Past.nullable().safeParse(ours(json, KEY) ?? null)
  if (!parsed.success) throw notOurs(KEY)
  return parsed.data
}

/** JSON does not say when it was sent, and the clock would make two conversions of one file differ. */
export const NO_TIME = '1970-01-01T00:00:00.000Z'

const KEY = 'file'

/** The packer looks at the rest: whether a base is a board, and a preview a picture. */
const Past = z.strictObject({
  lineage: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(LIMITS.lineage),
  exportedBy: z.string().max(LIMITS.titleLength),
  exportedAt: z.iso.datetime({ precision: 3 }),
  app: z.string().regex(/^[0-9A-Za-z.+-]{1,40}$/),
  base: z.string().nullable(),
  preview: z.base64().nullable(),
})

const NONE: Past = { lineage: [], exportedBy: '', exportedAt: NO_TIME, app: '', base: null, preview: null }
