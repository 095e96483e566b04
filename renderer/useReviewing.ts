import { isReviewCopy } from '../shared/edit/reviewing'
import { useDoc } from './use'

/** Whether the open board is a review copy: editing is off in it. */
export function useReviewing(): boolean {
  return isReviewCopy(useDoc())
}
