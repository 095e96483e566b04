import { type RefObject, useEffect, useState } from 'react'
import type { StampSection } from './stampSections'

/** Which sections have come near the visible part of the list; once seen, they stay made. */
export function useSeen(scroller: RefObject<HTMLElement | null>, sections: readonly StampSection[]) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const ask = (title: string) =>
    setSeen((before) => (before.has(title) ? before : new Set([...before, title])))
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections are other elements to look at
  useEffect(() => {
    const root = scroller.current
    if (!root) return
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => (target as HTMLElement).dataset.section ?? '')
        if (near.length > 0) setSeen((before) => new Set([...before, ...near]))
      },
      { root, rootMargin: '200px' },
    )
    for (const section of root.querySelectorAll(`[data-section]`)) observer.observe(section)
    return () => observer.disconnect()
  }, [scroller, sections])
  return { seen, ask }
}
