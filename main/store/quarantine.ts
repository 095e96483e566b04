import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { COMPANIONS } from './places'

/** Moves a closed, damaged database and what belongs to it out of the way, into a folder of its own. */
export function quarantine(path: string, quarantineFolder: string): void {
  if (!COMPANIONS.some((suffix) => existsSync(path + suffix))) return
  const target = existsSync(path) ? nextSet(quarantineFolder) : unfinishedSet(path, quarantineFolder)
  mkdirSync(target, { recursive: true })
  // The database first: a log left behind without it shows that the move was cut short.
  for (const suffix of COMPANIONS) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(target, basename(path) + suffix))
  }
}

/** The database of this name that was moved away last; null: none was. */
export function newestQuarantined(path: string, quarantineFolder: string): string | null {
  const places = sets(quarantineFolder).map((set) => join(quarantineFolder, String(set), basename(path)))
  return places.reverse().find((place) => existsSync(place)) ?? null
}

/** Where a move that was cut short has to be brought to its end. */
function unfinishedSet(path: string, folder: string): string {
  const newest = sets(folder).at(-1)
  if (newest === undefined) return nextSet(folder)
  const set = join(folder, String(newest))
  const taken = COMPANIONS.some(
    (suffix) => existsSync(path + suffix) && existsSync(join(set, basename(path) + suffix)),
  )
  return taken ? nextSet(folder) : set
}

function nextSet(folder: string): string {
  return join(folder, String((sets(folder).at(-1) ?? 0) + 1))
}

function sets(folder: string): number[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^\d{1,9}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
}
