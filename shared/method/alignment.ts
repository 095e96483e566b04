import { boardOf, type Doc, framesOf, get, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import { type BusinessFunction, DIMENSIONS, type Stage } from '../model/vocabulary'
import {
  alignFrame,
  alignGroup,
  type ConsensusLevels,
  consensus,
  type FrameAlignment,
  type GroupAlignment,
  settled,
  weightOf,
} from './formulas'

/**
 * For display and comparison: two decimals, half away from zero, as exact fractions would round.
 * (1.005 and 8.125 have no or an unlucky binary neighbour; the twelfth digit decides, not the last bit.)
 */
export function round2(value: number): number {
  const rounded = Math.round(settled(Math.abs(value) * 100)) / 100
  return value < 0 && rounded > 0 ? -rounded : rounded
}

/** F2 of one frame: the raters' mean level 1–5 per dimension; null: nobody rated. Draft scores count. */
export function consensusLevels(doc: Doc, frame: Id): ConsensusLevels {
  return consensus(scoresOf(doc, frame).map((score) => score.levels))
}

/** F3 of one frame, unrounded. A frame the document does not hold is `not-applicable`. */
export function frameAlignment(doc: Doc, frame: Id): FrameAlignment {
  return memoised(doc).frame(frame)
}

/** F4. How much this frame counts in its stage, phase, function and board; ≥ 0. */
export function frameWeight(doc: Doc, frame: Frame): number {
  return weightOf(frame.importance, frame.momentOfTruth, boardOf(doc).motMultiplier)
}

/** F5 over all frames that are not parked, unrounded. */
export function boardAlignment(doc: Doc): GroupAlignment {
  return memoised(doc).group('board', () => true)
}

/** F5 over one stage. Frames without a stage count for the board only. */
export function stageAlignment(doc: Doc, stage: Stage): GroupAlignment {
  return memoised(doc).group(`stage ${stage}`, (frame) => frame.stage === stage)
}

/** F5 over the frames one function owns. */
export function functionAlignment(doc: Doc, owner: BusinessFunction): GroupAlignment {
  return memoised(doc).group(`function ${owner}`, (frame) => frame.ownerFunction === owner)
}

/** The frames that exist for the method, in story order: parked ones do not. */
export function countingFrames(doc: Doc): readonly Frame[] {
  return framesOf(doc).filter((frame) => frame.status !== 'parked')
}

interface Alignments {
  frame(id: Id): FrameAlignment
  group(name: string, belongs: (frame: Frame) => boolean): GroupAlignment
}

const known = new WeakMap<Doc, Alignments>()

/** A Doc never changes, so what was computed for it stays true. */
function memoised(doc: Doc): Alignments {
  const found = known.get(doc)
  if (found) return found
  const frames = new Map<Id, FrameAlignment>()
  const groups = new Map<string, GroupAlignment>()
  const alignments: Alignments = {
    frame: (id) => remembered(frames, id, () => alignmentOfFrame(doc, id)),
    group: (name, belongs) =>
      remembered(groups, name, () => {
        const members = countingFrames(doc).filter(belongs)
        return alignGroup(
          members.map((frame) => ({
            weight: frameWeight(doc, frame),
            alignment: alignments.frame(frame.id),
          })),
        )
      }),
  }
  known.set(doc, alignments)
  return alignments
}

function alignmentOfFrame(doc: Doc, id: Id): FrameAlignment {
  const frame = get(doc, id, 'frame')
  const weights = boardOf(doc).weights
  return alignFrame(consensusLevels(doc, id), weights, frame ? frame.notApplicable : DIMENSIONS)
}

function remembered<K, V>(memory: Map<K, V>, key: K, compute: () => V): V {
  const found = memory.get(key)
  if (found !== undefined) return found
  const value = compute()
  memory.set(key, value)
  return value
}
