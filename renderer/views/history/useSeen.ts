import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether something has come near what is looked at: what is further down a long page is not painted before. */
export function useSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const holder = useRef<E>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = holder.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: AROUND, scrollMargin: AROUND },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return [holder, seen]
}

const AROUND = '240px'
