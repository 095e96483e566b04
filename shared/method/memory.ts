import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import type { Phase } from '../model/vocabulary'
import { countingFrames, framePhase } from './alignment'
import { difference } from './formulas'
import { perDocAndName } from './perDoc'

/** What the frames intend to be felt, or what guests feel there today. */
export type Layer = 'intended' | 'felt'
export type MemoryState = 'complete' | 'partial' | 'insufficient' | 'empty'

/** Unrounded. Valences −3…+3, points 0–100; null: withheld or unknown, never neutral. */
export interface Memory {
  readonly state: MemoryState
  readonly reason: 'fewer-than-half' | 'ending-unknown' | null
  readonly memory: number | null
  readonly memory100: number | null
  /** Over the valences that are known, shown even where memory is withheld. */
  readonly mean: number | null
  readonly mean100: number | null
  /** memory100 − mean100. */
  readonly lift: number | null
  readonly peakFrame: Id | null
  /** The last frame of the layer, where memory is predicted. */
  readonly endFrame: Id | null
  readonly peak: number | null
  readonly end: number | null
  /** The lowest valence that is known. */
  readonly trough: number | null
  readonly known: number
  readonly frames: number
  /** Memory and mean, the lower and the higher of the two: studies disagree which predicts better. */
  readonly low100: number | null
  readonly high100: number | null
}

export interface Moment {
  readonly frame: Frame
  /** −3…+3; null: not said. A feeling's word alone is never turned into a number. */
  readonly valence: number | null
}

/**
 * F8. The frames of a layer in story order. `felt` leaves out what guests do not live yet: frames of status idea or
 * agreed without a felt valence.
 */
export function layerFrames(doc: Doc, layer: Layer): readonly Moment[] {
  return countingFrames(doc).flatMap((frame) => {
    const valence = frame[layer]?.valence ?? null
    const isPlanned = frame.status === 'idea' || frame.status === 'agreed'
    return layer === 'felt' && isPlanned && valence === null ? [] : [{ frame, valence }]
  })
}

/** F8. Peak and end, with the mean beside them; of one phase alone where one is named. A design aid, no forecast. */
export function predictedMemory(doc: Doc, layer: Layer, phase?: Phase): Memory {
  const isTold = ({ frame }: Moment) => phase === undefined || framePhase(frame) === phase
  return memories(doc, `${layer} ${phase ?? ''}`, () => memoryOf(layerFrames(doc, layer).filter(isTold)))
}

const memories = perDocAndName<Memory>()

function memoryOf(moments: readonly Moment[]): Memory {
  const known = moments.flatMap(({ frame, valence }) => (valence === null ? [] : [{ frame, valence }]))
  const valences = known.map(({ valence }) => valence)
  const mean = valences.length === 0 ? null : valences.reduce((a, b) => a + b, 0) / valences.length
  const mean100 = outOf100(mean)
  const nothing: Memory = {
    ...NO_MEMORY,
    mean,
    mean100,
    trough: valences.length === 0 ? null : valences.reduce((a, b) => Math.min(a, b)),
    known: known.length,
    frames: moments.length,
  }
  const last = moments.at(-1)
  const peak = peakOf(known)
  if (!last) return nothing
  if (!peak || known.length * 2 < moments.length) {
    return { ...nothing, state: 'insufficient', reason: 'fewer-than-half' }
  }
  if (last.valence === null) return { ...nothing, state: 'insufficient', reason: 'ending-unknown' }
  const memory = (peak.valence + last.valence) / 2
  const memory100 = outOf100(memory)
  return {
    ...nothing,
    state: known.length === moments.length ? 'complete' : 'partial',
    memory,
    memory100,
    lift: difference(memory100, mean100),
    peakFrame: peak.frame.id,
    endFrame: last.frame.id,
    peak: peak.valence,
    end: last.valence,
    low100: Math.min(memory100, mean100 ?? memory100),
    high100: Math.max(memory100, mean100 ?? memory100),
  }
}

const NO_MEMORY: Memory = {
  state: 'empty',
  reason: null,
  memory: null,
  memory100: null,
  mean: null,
  mean100: null,
  lift: null,
  peakFrame: null,
  endFrame: null,
  peak: null,
  end: null,
  trough: null,
  known: 0,
  frames: 0,
  low100: null,
  high100: null,
}

/** The strongest; of equals the negative one, then the later one. */
function peakOf<M extends { readonly valence: number }>(moments: readonly M[]): M | null {
  let peak: M | null = null
  for (const moment of moments) {
    const strength = Math.abs(moment.valence) - Math.abs(peak?.valence ?? 0)
    if (peak === null || strength > 0 || (strength === 0 && moment.valence <= peak.valence)) peak = moment
  }
  return peak
}

function outOf100(valence: number): number
function outOf100(valence: number | null): number | null
function outOf100(valence: number | null): number | null {
  return valence === null ? null : ((valence + 3) / 6) * 100
}
