import { stageLabel } from '../../../shared/method/catalog'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'

/** Frames that follow each other in the same stage. */
export interface FrameRun {
  readonly id: string
  readonly stage: string
  readonly frames: FrameRow[]
}

/** A frame as a list names it; the number counts all frames of the board. */
export interface FrameRow {
  readonly id: Id
  readonly number: number
  readonly title: string
  readonly isParked: boolean
}

/** The board's frames in its order, by stage; those that are not wanted are left out, and keep their numbers. */
export function frameRuns(doc: Doc, isWanted: (frame: Frame) => boolean = () => true): readonly FrameRun[] {
  const runs: FrameRun[] = []
  for (const [i, frame] of framesOf(doc).entries()) {
    if (!isWanted(frame)) continue
    const stage = frame.stage === null ? frameWords.noStage : stageLabel(frame.stage)
    const title = frame.title.trim() || frameWords.untitledFrame
    const row = { id: frame.id, number: i + 1, title, isParked: frame.status === 'parked' }
    const run = runs.at(-1)
    if (run?.stage === stage) run.frames.push(row)
    else runs.push({ id: `run ${i}`, stage, frames: [row] })
  }
  return runs
}
