import { z } from 'zod'
import { AppError } from '../errors'
import { LIMITS } from '../limits'
import { MAJOR, MINOR } from './boardFile'
import { readable } from './label'

/** manifest.json (files.md 4). Its hashes tell damage and confusion, never who wrote the file. */
export type Manifest = z.infer<typeof Strict>
export type ManifestFile = Manifest['files'][number]

/** The picture formats a board may carry. */
export const IMAGE_KINDS = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type ImageKind = (typeof IMAGE_KINDS)[number]

/** The font formats a board may carry. */
export const FONT_KINDS = ['font/ttf', 'font/otf', 'font/woff2'] as const
export type FontKind = (typeof FONT_KINDS)[number]

export type AssetKind = ImageKind | FontKind

/** What a file asks of its reader if fonts come with it, in the words an older version says it in. */
export const FONTS = 'fonts of its own'

/** Names of features a file may require of its reader. */
const FEATURES: readonly string[] = [FONTS]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().min(0).max(LIMITS.fileBytes)
const count = z.number().int().min(0)
const name = z.string().refine((value) => value.isWellFormed() && [...value].length <= LIMITS.titleLength)
const version = z.string().regex(/^[0-9A-Za-z.+-]{1,40}$/)
const side = z.number().int().min(1).max(LIMITS.imageSide)

const fields = {
  format: z.literal('cxboard'),
  major: z.literal(MAJOR),
  minor: z.number().int().min(0).max(1e6),
  requires: z.array(z.string().max(100)).max(100),
  app: z.strictObject({ name, version }),
  boardId: z.string().regex(/^brd_[0-9a-z]{26}$/),
  title: name,
  /** sha256 of the canonical board.json. */
  revision: sha256,
  /** sha256 of the canonical base.json, the revision last exchanged; null: none. */
  base: sha256.nullable(),
  /** Earlier revisions, newest first. */
  lineage: z.array(sha256).max(LIMITS.lineage),
  /** ISO 8601 in UTC; shown, never used for order. */
  exportedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  exportedBy: z.strictObject({ name }),
  /** `records` counts all of them, the board too. */
  counts: z.strictObject({ records: count, frames: count, assets: count }),
  files: z
    .array(
      z.union([
        z.strictObject({ name: z.enum(['board.json', 'base.json', 'preview.png']), size, sha256 }),
        z.strictObject({
          name: z.string().regex(/^assets\/[0-9a-f]{64}$/),
          size,
          sha256,
          kind: z.enum(IMAGE_KINDS),
          width: side,
          height: side,
        }),
        z.strictObject({
          name: z.string().regex(/^assets\/[0-9a-f]{64}$/),
          size,
          sha256,
          kind: z.enum(FONT_KINDS),
        }),
      ]),
    )
    .max(LIMITS.entries),
}

const Strict = z.strictObject(fields)

/** Fonts travel without a size on the screen. */
export function isFont(kind: string): kind is FontKind {
  return (FONT_KINDS as readonly string[]).includes(kind)
}

/** Throws E_NOT_CXBOARD, E_TOO_NEW, E_FEATURE, else E_MANIFEST. A newer minor may have fields we do not know. */
export function parseManifest(value: unknown): Manifest {
  const head = Head.safeParse(value).data
  if (head?.format !== 'cxboard') throw new AppError({ code: 'E_NOT_CXBOARD' }, 'manifest.json: format')
  if (typeof head.major === 'number' && head.major > MAJOR) {
    const told = head.app?.version ?? `${head.major}`
    throw new AppError({ code: 'E_TOO_NEW', version: told }, 'manifest.json: major')
  }
  const feature = head.requires?.find((required) => !FEATURES.includes(required))
  if (feature !== undefined)
    throw new AppError({ code: 'E_FEATURE', feature: readable(feature) }, 'manifest.json: requires')
  const isNewer = typeof head.minor === 'number' && head.minor > MINOR
  const parsed = (isNewer ? z.object(fields) : Strict).safeParse(value)
  if (!parsed.success) throw wrong(fieldOf(parsed.error.issues[0]))
  if (!saysFonts(parsed.data)) throw wrong('requires')
  return parsed.data
}

function wrong(field: string): AppError {
  return new AppError({ code: 'E_MANIFEST' }, `manifest.json: ${readable(field)}`)
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...unknown].join('.')
}

/** Who has no word for fonts must hear that from the manifest. */
function saysFonts({ files, requires }: Manifest): boolean {
  return requires.includes(FONTS) || !files.some((file) => 'kind' in file && isFont(file.kind))
}

/** As much as has to be understood of a file from any version. */
const Head = z.object({
  format: z.unknown(),
  major: z.unknown(),
  minor: z.unknown(),
  requires: z.array(z.string()).optional().catch(undefined),
  app: z.object({ version }).optional().catch(undefined),
})
