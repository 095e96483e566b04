import type { FileSummary } from '../../../shared/sharing'

export type FileDeed = 'openAsNew' | 'openReview' | 'openMine' | 'merge' | 'lookThrough' | 'addFrames'

/**
 * What can be done with a file: the one thing most people want, and what else makes sense. `editable`: a board is open
 * that frames can be added to. `first` null: nothing can be done with it here.
 */
export function deedsFor(
  { purpose, relation, board, frames }: FileSummary,
  editable: boolean,
): { readonly first: FileDeed | null; readonly others: readonly FileDeed[] } {
  const adding = editable && frames > 0 ? (['addFrames'] as const) : []
  switch (purpose) {
    case 'answer':
      return { first: board === null ? null : 'lookThrough', others: [] }
    case 'review':
      return board === null
        ? { first: 'openReview', others: [] }
        : { first: 'openMine', others: ['openAsNew'] }
    case 'slice':
    case 'board':
      if (board === null || relation === 'new') return { first: 'openAsNew', others: adding }
      if (relation === 'same' || relation === 'older')
        return { first: 'openMine', others: ['openAsNew', ...adding] }
      return { first: 'merge', others: ['openAsNew', ...adding] }
  }
}
