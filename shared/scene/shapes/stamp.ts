import type { StampElement } from '../../model/element'
import { standing } from '../art'
import type { Ink } from '../ink'
import { missingArt, stampArt } from '../stamps'
import { tinted } from '../tint'

/** A stamp standing in its box, from its corner. Null: no size. */
export function stampInk({ stamp, w, h, tint, mirrored }: StampElement): readonly Ink[] | null {
  if (!(w > 0 && h > 0)) return null
  const known = stampArt(stamp)
  const art = known && tint !== null ? tinted(known, tint) : known
  return [standing(art ?? missingArt(), { x: 0, y: 0, w, h }, mirrored ? 'mirrored' : 'as-drawn')]
}
