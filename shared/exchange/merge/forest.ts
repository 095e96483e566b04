import { LIMITS } from '../../limits'
import { boardOf, type Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'
import type { Result } from './needs'

/**
 * The result as a forest again: a ring two moves made is cut at the record whose id sorts last, and what stands more
 * than 16 deep is taken out, each straight into the frame it stood in. Returns what was moved.
 */
export function replanted(result: Result, base: Doc | null, mine: Doc, theirs: Doc): readonly Id[] {
  const moved: Id[] = []
  const depths = new Map<Id, number>()
  const replant = (id: Id) => {
    const record = result.get(id)
    if (record === undefined) return
    result.set(id, below(record, rootFor(id, result, base, mine, theirs)))
    moved.push(id)
  }
  const nested = [...result.values()].filter(({ parent }) => NESTING.has(result.get(parent ?? '')?.kind))
  for (const { id } of nested.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    let way = wayUp(id, result, depths)
    while (way.ring.length > 0) {
      replant([...way.ring].sort().at(-1) ?? id)
      way = wayUp(id, result, depths)
    }
    let depth = way.depth
    for (const passed of [...way.path].reverse()) {
      if (depth >= LIMITS.parentDepth) {
        replant(passed)
        depth = IN_FRAME
      }
      depths.set(passed, ++depth)
    }
  }
  return moved
}

interface Way {
  /** From the record up to what is known, or to the top. */
  readonly path: readonly Id[]
  /** How deep what is known stands; the board: 1. */
  readonly depth: number
  /** Records that stand in each other; []: none do. */
  readonly ring: readonly Id[]
}

function wayUp(start: Id, result: Result, depths: ReadonlyMap<Id, number>): Way {
  const path: Id[] = []
  const passed = new Set<Id>()
  for (let at: Id | null = start; at !== null; at = result.get(at)?.parent ?? null) {
    const depth = depths.get(at)
    if (depth !== undefined) return { path, depth, ring: [] }
    if (passed.has(at)) return { path, depth: 0, ring: path.slice(path.indexOf(at)) }
    passed.add(at)
    path.push(at)
  }
  return { path, depth: 0, ring: [] }
}

/** The frame it stood in before all, else on one side (the same one both ways round); for what stood in none, the board. */
function rootFor(id: Id, result: Result, base: Doc | null, mine: Doc, theirs: Doc): Id {
  const before = base === null ? null : frameAbove(id, base)
  const since = [frameAbove(id, mine), frameAbove(id, theirs)].sort()
  return [before, ...since].find((root) => root !== null && result.has(root)) ?? boardOf(mine).id
}

function frameAbove(id: Id, side: Doc): Id | null {
  let at = side.get(id)
  while (at !== undefined && at.kind !== 'frame') at = side.get(at.parent ?? '')
  return at?.id ?? null
}

function below(record: Rec, parent: Id): Rec {
  if (record.kind === 'opaque') return { ...record, parent, body: { ...record.body, parent } }
  return { ...record, parent } as Rec
}

/** Kinds that can stand in their own kind; who stands in others stands in no ring. */
const NESTING: ReadonlySet<unknown> = new Set(['group', 'comment', 'opaque'])
/** Board, frame. */
const IN_FRAME = 2
