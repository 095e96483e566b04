import { type RefObject, useEffect } from 'react'
import { panBy } from '../document/camera'
import { session } from '../document/session'

/**
 * Where the caret leaves the window the browser scrolls what is around the sheet, and the drawing would lie elsewhere
 * than the camera says, for good. So that way is gone with the camera instead; a sheet seen as a whole stays.
 */
export function useCaretInSight(holder: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const scrolled = (event: Event) => {
      if (event.target !== element) return
      const { scrollLeft, scrollTop } = element
      if (scrollLeft === 0 && scrollTop === 0) return
      element.scrollTo(0, 0)
      if (session.getState().camera !== null) panBy(-scrollLeft, -scrollTop)
    }
    element.addEventListener('scroll', scrolled)
    return () => element.removeEventListener('scroll', scrolled)
  }, [holder])
}
