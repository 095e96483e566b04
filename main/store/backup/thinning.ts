import type { Kept } from './catalogue'

/** What limits the backups kept. */
export interface Allowance {
  /** The schema of this app. */
  readonly schema: number
  /** All backups together may take this many bytes. */
  readonly bytes: number
}

/**
 * The backups to keep, of those given newest first: the 4 newest, the newest of each of 8 hours, 7 days and 4 weeks,
 * and those made before a migration of the last two schemas. A clock only ever says which backups are alike: whatever
 * it says, the newest stay, because they are counted.
 */
export function keptOf(backups: readonly Kept[], { schema, bytes }: Allowance): readonly Kept[] {
  const kept = new Set(backups.slice(0, NEWEST))
  for (const { milliseconds, count } of SPACES) {
    for (const backup of newestOfEach(backups, milliseconds).slice(0, count)) kept.add(backup)
  }
  for (const backup of backups) {
    if (backup.reason === 'migration' && backup.schema >= schema - 2) kept.add(backup)
  }
  return withinBytes(
    backups.filter((backup) => kept.has(backup)),
    bytes,
  )
}

/** The oldest go first, and the two newest never. */
function withinBytes(backups: readonly Kept[], bytes: number): readonly Kept[] {
  let sum = 0
  return backups.filter((backup, place) => {
    const fits = sum + backup.bytes <= bytes
    if (fits || place < FEWEST) sum += backup.bytes
    return fits || place < FEWEST
  })
}

function newestOfEach(backups: readonly Kept[], milliseconds: number): readonly Kept[] {
  const seen = new Set<number>()
  return backups.filter(({ at }) => {
    const span = Math.floor(Date.parse(at) / milliseconds)
    if (seen.has(span)) return false
    seen.add(span)
    return true
  })
}

const NEWEST = 4
const FEWEST = 2
const HOUR = 3_600_000
const SPACES = [
  { milliseconds: HOUR, count: 8 },
  { milliseconds: 24 * HOUR, count: 7 },
  { milliseconds: 7 * 24 * HOUR, count: 4 },
] as const
