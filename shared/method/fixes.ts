import type { Doc } from '../model/doc'
import type { Frame } from '../model/record'
import { frameAlignment, frameWeight, weighedFrames } from './alignment'
import { targetOf } from './benchmark'
import { CATALOG } from './catalog'
import { compared, difference } from './formulas'
import { gapOf } from './gap'
import { kept } from './kept'
import { perDoc } from './perDoc'

export type Quadrant = 'quick-win' | 'major-project' | 'fill-in' | 'later' | 'no-action'
export type Position = 'keep-up' | 'concentrate-here' | 'possible-overkill' | 'low-priority'

export interface Fix {
  readonly frame: Frame
  /** The frame's weight ω. */
  readonly impact: number
  /** Levels to make up, ≥ 0; null: neither an alignment with its target nor a promise gap is known. */
  readonly gapLevels: number | null
  /** 1–5. */
  readonly effort: number | null
  /** impact × gap ÷ effort; null: something of it is missing, and is never guessed. */
  readonly priority: number | null
  readonly reason: 'not-scored' | 'needs-effort' | null
  /** null: the effort, or the gap, is not known. */
  readonly quadrant: Quadrant | null
}

/** Every frame that is not parked stands in exactly one of them. */
export interface FixList {
  /** Priority, then gap, then weight, each the larger first; then story order. */
  readonly ranked: readonly Fix[]
  /** The rest in story order. */
  readonly needsEffort: readonly Fix[]
  readonly notScored: readonly Fix[]
  readonly noAction: readonly Fix[]
}

/** F14 of one frame. */
export function fixOf(doc: Doc, frame: Frame): Fix {
  return fixFrom(
    frame,
    frameWeight(doc, frame),
    frameAlignment(doc, frame.id).alignment,
    targetOf(doc, frame),
  )
}

/** F14 over all frames that are not parked. */
export const fixList: (doc: Doc) => FixList = perDoc((doc) => {
  const fixes = weighedFrames(doc).map(({ frame, weight, alignment }) =>
    fixFrom(frame, weight, alignment.alignment, targetOf(doc, frame)),
  )
  return {
    ranked: fixes.filter(({ quadrant }) => quadrant !== null && quadrant !== 'no-action').sort(byPriority),
    needsEffort: fixes.filter(({ reason }) => reason === 'needs-effort'),
    notScored: fixes.filter(({ reason }) => reason === 'not-scored'),
    noAction: fixes.filter(({ quadrant }) => quadrant === 'no-action'),
  }
})

/** F14, importance and performance; null: the frame has no alignment or no target. */
export function positionOf(doc: Doc, frame: Frame): Position | null {
  const distance = difference(frameAlignment(doc, frame.id).alignment, targetOf(doc, frame))
  if (distance === null) return null
  if (isHigh(frameWeight(doc, frame))) return distance >= 0 ? 'keep-up' : 'concentrate-here'
  return distance >= 0 ? 'possible-overkill' : 'low-priority'
}

const fixes = kept<Frame, Fix>()
const { highImpactMin: HIGH_IMPACT, quickWinEffortMax: QUICK_EFFORT } = CATALOG.defaults
const POINTS_A_LEVEL = 25

function fixFrom(frame: Frame, weight: number, alignment: number | null, target: number | null): Fix {
  return fixes(frame, [weight, alignment, target], () => computed(frame, weight, alignment, target))
}

function computed(frame: Frame, impact: number, alignment: number | null, target: number | null): Fix {
  const { effort } = frame
  const fix = { frame, impact, effort, gapLevels: null, priority: null, reason: null, quadrant: null }
  const gap = gapOf(frame)
  const missing = alignment === null || target === null ? null : levelsTo(target, alignment)
  if (missing === null && gap === null) return { ...fix, reason: 'not-scored' }
  const gapLevels = Math.max(0, missing ?? 0, -(gap ?? 0))
  if (gapLevels === 0) return { ...fix, gapLevels, priority: 0, quadrant: 'no-action' }
  if (effort === null) return { ...fix, gapLevels, reason: 'needs-effort' }
  return { ...fix, gapLevels, priority: (impact * gapLevels) / effort, quadrant: quadrantOf(impact, effort) }
}

function levelsTo(target: number, alignment: number): number {
  return compared(target, alignment) > 0 ? (target - alignment) / POINTS_A_LEVEL : 0
}

function quadrantOf(weight: number, effort: number): Quadrant {
  if (isHigh(weight)) return effort <= QUICK_EFFORT ? 'quick-win' : 'major-project'
  return effort <= QUICK_EFFORT ? 'fill-in' : 'later'
}

function isHigh(weight: number): boolean {
  return compared(weight, HIGH_IMPACT) >= 0
}

/** Of equals the next figure decides; sorting keeps the story order of what is equal in all. */
function byPriority(a: Fix, b: Fix): number {
  return (
    compared(b.priority ?? 0, a.priority ?? 0) ||
    compared(b.gapLevels ?? 0, a.gapLevels ?? 0) ||
    compared(b.impact, a.impact)
  )
}
