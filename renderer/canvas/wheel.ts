import { type RefObject, useEffect } from 'react'
import { panBy, zoomBy } from '../document/camera'

/** The wheel and two fingers move the sheet, Shift moves it sideways, Ctrl and pinching zoom at the pointer. */
export function useWheel(holder: RefObject<HTMLDivElement | null>, roam: () => void): void {
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const turned = (event: WheelEvent) => {
      // A list opened over the sheet scrolls by itself.
      if (event.target instanceof Element && event.target.closest('[data-sheet-part]:not(textarea)')) return
      event.preventDefault()
      roam()
      if (event.ctrlKey || event.metaKey) return zoomBy(factorOf(event), placeOf(event, element))
      const [dx, dy] = pixels(event)
      if (event.shiftKey && dx === 0) panBy(-dy, 0)
      else panBy(-dx, -dy)
    }
    // Not passive: the page itself must not zoom with Ctrl.
    element.addEventListener('wheel', turned, { passive: false })
    return () => element.removeEventListener('wheel', turned)
  }, [holder, roam])
}

/** One notch of a wheel is a fifth; the small steps of two fingers follow them. */
function factorOf(event: WheelEvent): number {
  const [, dy] = pixels(event)
  return Math.exp(-Math.max(-NOTCH, Math.min(NOTCH, dy)) / 100)
}

const NOTCH = 18
const LINE = 16
const PAGE = 400

function pixels({ deltaX, deltaY, deltaMode }: WheelEvent): readonly [number, number] {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : deltaMode === WheelEvent.DOM_DELTA_PAGE ? PAGE : 1
  return [deltaX * unit, deltaY * unit]
}

function placeOf(event: MouseEvent, holder: HTMLElement): { x: number; y: number } {
  const corner = holder.getBoundingClientRect()
  return { x: event.clientX - corner.left, y: event.clientY - corner.top }
}
