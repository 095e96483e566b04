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

/** The newest revision of theirs that ours come from too; null: none is known. */
export function ancestorOf(ours: readonly string[], theirs: readonly string[]): string | null {
  const known = new Set(ours)
  return theirs.find((revision) => known.has(revision)) ?? null
}
