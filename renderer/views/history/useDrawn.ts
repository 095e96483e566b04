import { useEffect, useState } from 'react'

/** How many of a long list are drawn: the first at once, the others a few at a time when the page has a moment. */
export function useDrawn(count: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE)
  useEffect(() => {
    if (drawn >= count) return
    const waiting = requestIdleCallback(() => setDrawn(drawn + MORE), { timeout: LONGEST_MILLISECONDS })
    return () => cancelIdleCallback(waiting)
  }, [drawn, count])
  return drawn
}

const AT_ONCE = 16
const MORE = 6
const LONGEST_MILLISECONDS = 200
