import { type RefObject, useEffect } from 'react'

/** While Space is down over the sheet the pointer is a hand; elsewhere Space keeps what it means there. */
export function useSpaceHand(holder: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const away = () => {
      if (holder.current) delete holder.current.dataset.hand
    }
    const down = (event: KeyboardEvent) => {
      const element = holder.current
      if (event.code !== 'Space' || !element || event.ctrlKey || event.altKey || event.metaKey) return
      const isHere = document.activeElement === element || document.activeElement === document.body
      if (!isHere || event.defaultPrevented) return
      event.preventDefault()
      element.dataset.hand = 'ready'
    }
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') away()
    }
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    window.addEventListener('blur', away)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', away)
    }
  }, [holder])
}
