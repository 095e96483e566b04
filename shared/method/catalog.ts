import catalog from '../../assets/method/catalog.json'
import type {
  BusinessFunction,
  Dimension,
  EvidenceType,
  Level,
  MomentOfTruth,
  Phase,
  Stage,
  Zone,
} from '../model/vocabulary'
import type { Band } from './band'

/** One of the six questions a frame is scored on. */
export interface DimensionCard {
  readonly id: Dimension
  /** The word of the equation it belongs to. */
  readonly pillar: Zone
  readonly label: string
  readonly question: string
  /** One observable sentence a level. */
  readonly anchors: Readonly<Record<Level, string>>
  readonly published: string
}

export interface Emotion {
  readonly id: string
  readonly label: string
  /** −3 furious, humiliated or frightened … +3 elated, moved, proud. */
  readonly valence: number
  readonly energy: 'calm' | 'active'
  readonly family: string
  readonly effect: 'harm' | 'none' | 'attention' | 'return' | 'advocacy'
}

export interface StageCard {
  readonly id: Stage
  readonly label: string
  readonly phase: Phase
}

interface Catalog {
  readonly dimensions: readonly DimensionCard[]
  readonly levels: Readonly<Record<Level, string>>
  readonly pillars: Readonly<Record<Zone, readonly Dimension[]>>
  readonly stages: readonly StageCard[]
  readonly functions: readonly BusinessFunction[]
  readonly momentsOfTruth: Readonly<Record<MomentOfTruth, string>>
  readonly evidenceTypes: Readonly<Record<EvidenceType, string>>
  readonly expectedAnchors: Readonly<Record<Level, string>>
  readonly deliveredAnchors: Readonly<Record<Level, string>>
  readonly valenceAnchors: Readonly<Record<string, string>>
  readonly bands: readonly { readonly id: Band; readonly label: string }[]
  readonly emotions: readonly Emotion[]
  readonly defaults: Defaults
}

interface Defaults {
  /** Points 0–100. */
  readonly target: number
  readonly weights: Readonly<Record<Dimension, number>>
  readonly motMultiplier: number
  readonly importance: number
  /** F13. Mean distance from the mean, in levels, above which people should talk. */
  readonly adCutoff: number
  /** F13. Levels from the mean that make a rater one voice of her own. */
  readonly outlierLevels: number
  /** F13. Items two raters must both have scored. */
  readonly kappaMinItems: number
  /** F6, F12. Points within which two sides are balanced. */
  readonly residualBalanced: number
  /** F14. The most effort a quick win takes, 1–5. */
  readonly quickWinEffortMax: number
  /** F14. The frame weight from which impact is high. */
  readonly highImpactMin: number
}

/** The method's own lists and texts. TypeScript reads JSON's words as any string; a test holds them to these types. */
export const CATALOG = catalog as Catalog

/** The word and valence of a feeling; null: a word of the board's own, not of the catalogue. */
export function emotionOf(id: string | null): Emotion | null {
  return (id === null ? undefined : emotions.get(id)) ?? null
}

export function dimensionCard(id: Dimension): DimensionCard {
  return found(dimensions, id)
}

/** `Works against` … `Signature`. */
export function levelName(level: Level): string {
  return CATALOG.levels[level]
}

export function stageLabel(id: Stage): string {
  return found(stages, id).label
}

export function bandLabel(id: Band): string {
  return found(bands, id).label
}

const emotions = new Map(CATALOG.emotions.map((emotion) => [emotion.id, emotion]))
const dimensions = byId(CATALOG.dimensions)
const stages = byId(CATALOG.stages)
const bands = byId(CATALOG.bands)

function byId<T extends { readonly id: string }>(cards: readonly T[]): ReadonlyMap<string, T> {
  return new Map(cards.map((card) => [card.id, card]))
}

function found<T>(cards: ReadonlyMap<string, T>, id: string): T {
  const card = cards.get(id)
  if (card === undefined) throw new Error(`the catalogue has no ${id}`)
  return card
}
