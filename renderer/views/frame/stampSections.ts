import type { OwnStamp } from '../../../shared/ipc'
import { STAMPS, type StampInfo, stampInfo } from '../../../shared/scene/stamps'
import { toolboxWords } from '../../../shared/words/toolbox'

export interface StampSection {
  /** Its key, and the name of its heading; '' has none. */
  readonly title: string
  readonly tiles: readonly StampTileInfo[]
  /** Said where there is nothing to show. */
  readonly empty: string | null
}

export interface StampTileInfo {
  /** The same stamp can stand in two sections. */
  readonly key: string
  readonly id: string
  readonly name: string
}

/** All there is: recently used, one's own, then the library, category by category; of one's own none yet, a word at the end. */
export function sectionsOf(recent: readonly string[], own: readonly OwnStamp[]): readonly StampSection[] {
  const known = recent.flatMap((id) => own.find((stamp) => stamp.id === id) ?? stampInfo(id) ?? [])
  const used = section(toolboxWords.recent, known.slice(0, RECENT))
  const first = used.tiles.length > 0 ? [used] : []
  const mine = { ...section(toolboxWords.mine, own), empty: toolboxWords.noneOfMine }
  return own.length > 0 ? [...first, mine, ...LIBRARY] : [...first, ...LIBRARY, mine]
}

/** What was found, best first; one's own stamps of that name before all. */
export function foundSections(
  found: readonly StampInfo[],
  query: string,
  own: readonly OwnStamp[],
): readonly StampSection[] {
  const asked = query.trim().toLowerCase()
  const mine = own.filter(({ name }) => name.toLowerCase().includes(asked))
  const all = section('', found)
  return mine.length > 0 ? [section(toolboxWords.mine, mine), all] : [all]
}

/** Two and a half rows. */
const RECENT = 10

function section(
  title: string,
  stamps: readonly { readonly id: string; readonly name: string }[],
): StampSection {
  return { title, empty: null, tiles: stamps.map(({ id, name }) => ({ key: `${title}:${id}`, id, name })) }
}

const LIBRARY: readonly StampSection[] = [...new Set(STAMPS.map(({ category }) => category))].map((title) =>
  section(
    title,
    STAMPS.filter(({ category }) => category === title),
  ),
)
