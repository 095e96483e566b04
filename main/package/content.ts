import { hashesIn } from '../../shared/exchange/assetUse'
import { docOf, framesOf, parcelOf, withDescendants } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import type { Parcel } from '../../shared/model/sharing'
import { stored } from '../store/stored'

/** What a file is made of: records, or a board's as the library reads them without parsing, joined by commas. */
export type Content = { readonly records: readonly Rec[] } | { readonly parts: readonly Uint8Array[] }

/** What has to be known of a content to find what goes along with it. */
export interface Wanted {
  /** Hashes of the pictures and fonts it may show. */
  readonly used: readonly string[]
  /** null: it is a board and no copy for a purpose. */
  readonly purpose: Parcel['purpose'] | null
  /** As much of it as its first frame's sheet is drawn from. */
  readonly cover: readonly Rec[]
}

export function recordsIn(content: Content): readonly Rec[] {
  if ('records' in content) return content.records
  return content.parts.flatMap((part) => stored<readonly Rec[]>(`[${Buffer.from(part).toString()}]`))
}

export function wantedOf(records: readonly Rec[]): Wanted {
  const doc = docOf(records)
  const [first] = framesOf(doc)
  const onFirst = new Set(first ? withDescendants(doc, [first.id]) : [])
  return {
    used: [...hashesIn([records])],
    purpose: parcelOf(doc)?.purpose ?? null,
    cover: records.filter(({ id, kind }) => onFirst.has(id) || !ON_FRAMES.has(kind)),
  }
}

/** What stands on a frame shows on no other. */
const ON_FRAMES: ReadonlySet<Rec['kind']> = new Set([
  'element',
  'group',
  'link',
  'score',
  'comment',
  'suggestion',
])
