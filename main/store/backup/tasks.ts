import type { Id } from '../../../shared/model/id'
import type { Kept } from './catalogue'
import { type Elsewhere, type PicturesElsewhere, takeIn, takePictures } from './elsewhere'
import { type FullBackup, writeFullBackup } from './fullBackup'
import { type Proof, proveCopy } from './proof'
import { boardsIn, type KeptBoard, type WholeBoard, wholeBoardsIn } from './reading'

/** Work on closed copies, which may take long: the app gives it to a process of its own. */
export type CopyTask =
  | { readonly task: 'prove'; readonly path: string }
  | { readonly task: 'boards'; readonly path: string; readonly sha256: Kept['sha256'] }
  | {
      readonly task: 'whole'
      readonly path: string
      readonly sha256: Kept['sha256']
      readonly boards: readonly Id[]
    }
  | ({ readonly task: 'full' } & FullBackup)
  | ({ readonly task: 'takeIn' } & Elsewhere)
  | ({ readonly task: 'takePictures' } & PicturesElsewhere)

export interface CopyAnswers {
  readonly prove: Proof
  readonly boards: readonly KeptBoard[]
  readonly whole: readonly WholeBoard[]
  /** Bytes that were written. */
  readonly full: number
  readonly takeIn: Proof
  /** Pictures that came. */
  readonly takePictures: number
}

/** Whoever does such work; rejects with AppError. */
export type Copier = <T extends CopyTask>(task: T) => Promise<CopyAnswers[T['task']]>

/** Does the work in this very process: where there is no window to keep waiting. */
export const copierHere: Copier = async (task) => doTask(task)

export function doTask<T extends CopyTask>(task: T): CopyAnswers[T['task']] {
  // Each task has the answer its own name stands for.
  return answerTo(task) as CopyAnswers[T['task']]
}

function answerTo(task: CopyTask): CopyAnswers[CopyTask['task']] {
  switch (task.task) {
    case 'prove':
      return proveCopy(task.path)
    case 'boards':
      return boardsIn(task.path, task)
    case 'whole':
      return wholeBoardsIn(task.path, task, task.boards)
    case 'full':
      return writeFullBackup(task)
    case 'takeIn':
      return takeIn(task)
    case 'takePictures':
      return takePictures(task)
  }
}
