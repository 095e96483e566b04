import { useStore } from 'zustand'
import { access } from './document/access'
import { useReviewing } from './useReviewing'

/** Whether nothing may be written on this computer now. */
export function useLooking(): boolean {
  return useStore(access, (state) => state.access === 'look')
}

/** Whether the open board cannot be edited: nothing may be written, or it is a review copy. */
export function useEditingOff(): boolean {
  const looking = useLooking()
  const reviewing = useReviewing()
  return looking || reviewing
}
