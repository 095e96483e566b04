import { nameOf, type Row } from './exactAlignment'
import {
  compare,
  type Exact,
  exact,
  largest,
  minus,
  over,
  shown,
  smallest,
  sum,
  times,
  whole,
  ZERO,
} from './fraction'

/** F8. */
export function exactMemory(rows: readonly Row[], layer: 'intended' | 'felt') {
  const frames = rows
    .map(({ frame }) => frame)
    .filter(
      (frame) =>
        layer === 'intended' ||
        !['idea', 'agreed'].includes(frame.status) ||
        (frame.felt !== null && frame.felt.valence !== null),
    )
  const values = frames.map((frame) => {
    const valence = frame[layer]?.valence ?? null
    return valence === null ? null : exact(valence)
  })
  const known = values.filter((value) => value !== null)
  const hundred = (value: Exact | null) => value && times(over(sum([value, whole(3)]), whole(6)), whole(100))
  const average = known.length === 0 ? null : over(sum(known), whole(known.length))
  const facts = {
    mean: shown(average),
    mean100: shown(hundred(average)),
    trough: known.length === 0 ? null : shown(smallest(known)),
    known: known.length,
    frames: frames.length,
  }
  const nothing = {
    memory: null,
    memory100: null,
    lift: null,
    peakFrame: null,
    peak: null,
    end: null,
    low100: null,
    high100: null,
  }
  const end = values.at(-1) ?? null
  if (frames.length === 0) return { state: 'empty', reason: null, ...nothing, ...facts }
  const reason = known.length < frames.length / 2 ? 'fewer-than-half' : end === null ? 'ending-unknown' : null
  if (reason !== null || end === null) return { state: 'insufficient', reason, ...nothing, ...facts }
  const strength = (value: Exact) => (value[0] < 0n ? minus(ZERO, value) : value)
  const strongest = largest(known.map(strength))
  const tied = values
    .map((value, at) => ({ value, at }))
    .filter(({ value }) => value && compare(strength(value), strongest) === 0)
  const peak = tied.filter(({ value }) => value && value[0] < 0n).at(-1) ?? tied.at(-1)
  const peakValue = peak?.value ?? ZERO
  const memory = over(sum([peakValue, end]), whole(2))
  const both = [hundred(memory) ?? ZERO, hundred(average) ?? ZERO]
  return {
    state: known.length === frames.length ? 'complete' : 'partial',
    reason: null,
    memory: shown(memory),
    memory100: shown(hundred(memory)),
    ...facts,
    lift: shown(minus(both[0] ?? ZERO, both[1] ?? ZERO)),
    peakFrame: nameOf(frames[peak?.at ?? 0]),
    peak: shown(peakValue),
    end: shown(end),
    low100: shown(smallest(both)),
    high100: shown(largest(both)),
  }
}
