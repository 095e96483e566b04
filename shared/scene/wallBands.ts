import { framePhase } from '../method/alignment'
import { PHASES, type Phase, STAGES, type Stage } from '../model/vocabulary'
import { drawingWords } from '../words/drawings'
import { methodWords } from '../words/method'
import type { Card } from './wallCard'

/** A phase of the journey; the last one, without a phase, is for frames nobody has placed. */
export interface Band {
  readonly label: string
  readonly rows: readonly StageRow[]
}

export interface StageRow {
  readonly label: string
  /** In story order; never none. */
  readonly cards: readonly Card[]
}

/** A line of a band: stages side by side, or one stage that fills lines of its own. */
export type Shelf = readonly StageRow[]

/** The stages of a band in their order, side by side while all their cards fit into so many columns. */
export function shelvesOf({ rows }: Band, columns: number): readonly Shelf[] {
  const shelves: StageRow[][] = []
  let left = 0
  for (const row of rows) {
    const shelf = shelves.at(-1)
    if (shelf === undefined || row.cards.length > left) {
      shelves.push([row])
      left = columns - row.cards.length
    } else {
      shelf.push(row)
      left -= row.cards.length
    }
  }
  return shelves
}

/**
 * Cards by phase and stage, in the order of the method. `all phases`: the three are there even where nothing happens in
 * them, because that tells something.
 */
export function bandsOf(cards: readonly Card[], which: 'all phases' | 'told phases'): readonly Band[] {
  const phases = PHASES.map((phase) => bandOf(cards, phase, methodWords.phase[phase]))
  const shown = which === 'all phases' ? phases : phases.filter(({ rows }) => rows.length > 0)
  const rest = bandOf(cards, null, drawingWords.noPhase)
  return rest.rows.length > 0 ? [...shown, rest] : shown
}

function bandOf(cards: readonly Card[], phase: Phase | null, label: string): Band {
  const inPhase = cards.filter(({ frame }) => framePhase(frame) === phase)
  const stages: readonly (Stage | null)[] = [...STAGES, null]
  const rows = stages.map((stage) => ({
    label: stage === null ? drawingWords.noStage : methodWords.stage[stage],
    cards: inPhase.filter(({ frame }) => frame.stage === stage),
  }))
  return { label, rows: rows.filter((row) => row.cards.length > 0) }
}
