import { countingFrames, framePhase } from '../../method/alignment'
import { type Doc, framesOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import type { Phase } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'

/** A frame as charts name it: by its number in the story, parked frames counted, and its title. */
export interface Moment {
  readonly frame: Frame
  readonly number: number
  readonly title: string
  /** null: neither said nor given by a stage. */
  readonly phase: Phase | null
}

/** The frames that exist for the method, in story order. */
export function storyOf(doc: Doc): readonly Moment[] {
  const numbers = new Map(framesOf(doc).map(({ id }, i) => [id, i + 1]))
  return countingFrames(doc).map((frame) => momentOf(frame, numbers))
}

/** The same, to be found by the frame's id. */
export function momentsOf(doc: Doc): ReadonlyMap<Id, Moment> {
  return new Map(storyOf(doc).map((moment) => [moment.frame.id, moment]))
}

/** Neighbours that have the same `key`; `to` is the last one's place. */
export interface Run<K> {
  readonly key: K
  readonly from: number
  readonly to: number
}

export function runsOf<T, K>(story: readonly T[], keyOf: (moment: T) => K | null): readonly Run<K>[] {
  const runs: Run<K>[] = []
  for (const [i, moment] of story.entries()) {
    const key = keyOf(moment)
    if (key === null) continue
    const last = runs.at(-1)
    if (last && last.key === key && last.to === i - 1) runs[runs.length - 1] = { ...last, to: i }
    else runs.push({ key, from: i, to: i })
  }
  return runs
}

function momentOf(frame: Frame, numbers: ReadonlyMap<Id, number>): Moment {
  return {
    frame,
    number: numbers.get(frame.id) ?? 0,
    title: frame.title.trim() || chartWords.untitledFrame,
    phase: framePhase(frame),
  }
}
