import { copyFileSync } from 'node:fs'
import { translated } from '../errors'
import { catalogued, type Kept, strangers } from './catalogue'
import { isSoundFile, isStill } from './proof'
import { backupFile, type Shelf, seqIn } from './shelf'

/** A backup a library can be made from again. */
export interface Usable {
  /** ISO 8601; null: nobody knows when it was made. */
  readonly at: string | null
  /** Newer ones that were damaged themselves. */
  readonly passed: number
}

/**
 * Copies the newest backup that is still what it was to a place, where nothing may be; null: there is none. The
 * backup itself is only read.
 */
export function placeNewestUsable(shelf: Shelf, place: string): Usable | null {
  let passed = 0
  for (const { id, kept } of inOrder(shelf)) {
    const path = backupFile(shelf, id)
    if (kept ? isStill(path, kept) : isSoundFile(path)) {
      translated(() => copyFileSync(path, place))
      return { at: kept?.at ?? null, passed }
    }
    passed += 1
  }
  return null
}

/** Newest first. One the catalogue never got to know is newer than it if it counts more writes. */
function inOrder(shelf: Shelf): readonly { readonly id: string; readonly kept: Kept | null }[] {
  const known = catalogued(shelf)
  const newest = known[0]?.seq ?? 0
  const others = [...strangers(shelf)].reverse().map((id) => ({ id, kept: null }))
  return [
    ...others.filter(({ id }) => seqIn(id) > newest),
    ...known.map((kept) => ({ id: kept.id, kept })),
    ...others.filter(({ id }) => seqIn(id) <= newest),
  ]
}
