import type { Relation } from '../sharing'

/** A board's content by the hash of its canonical text, and the revisions it comes from, newest first. */
export interface Descent {
  readonly revision: string
  readonly lineage: readonly string[]
}

/** How a file's board stands to ours; `ours` null: not in the library. */
export function relationOf(ours: Descent | null, theirs: Descent): Relation {
  if (ours === null) return 'new'
  if (ours.revision === theirs.revision) return 'same'
  if (ours.lineage.includes(theirs.revision)) return 'older'
  if (theirs.lineage.includes(ours.revision)) return 'newer'
  return ancestorOf(ours.lineage, theirs.lineage) === null ? 'unrelated' : 'diverged'
}

/**
 * Of the revisions both come from those that none is known to come after, the newest of theirs first: several where each
 * side took in what the other had made, and neither was made from the other. In a lineage newer stands before older, so
 * what both have in another order was made side by side. `isHeld`: others cannot be looked into and do not count.
 */
export function latestOf(
  ours: readonly string[],
  theirs: readonly string[],
  isHeld: (revision: string) => boolean,
): readonly string[] {
  const places = new Map(ours.map((revision, place) => [revision, place]))
  const latest: string[] = []
  let first = ours.length
  for (const revision of theirs) {
    const place = places.get(revision) ?? ours.length
    if (place >= first || !isHeld(revision)) continue
    latest.push(revision)
    first = place
  }
  return latest
}

/** The newest revision of theirs that ours come from too; null: none is known. */
export function ancestorOf(ours: readonly string[], theirs: readonly string[]): string | null {
  const known = new Set(ours)
  return theirs.find((revision) => known.has(revision)) ?? null
}
