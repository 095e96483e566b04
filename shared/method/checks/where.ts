import type { Id } from '../../model/id'

/**
 * A place people can be taken to. `field` is a field of the record as `data-field` names it on screen: `what`, `guest`,
 * `action`, `scores.ease`, `evidence`; of a guest `needs`; of the board (frame and guest null) `board.target`,
 * `board.stages`, `board.weights`, `board.standards`, `board.baseline`, `board.raters`, `board.frames`.
 */
export interface Where {
  readonly frame: Id | null
  readonly guest: Id | null
  readonly field: string
}
