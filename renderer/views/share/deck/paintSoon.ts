/** Paintings that wait for a free moment: a few milliseconds of them a frame of the screen, so that typing goes first. */
const waiting = new Set<() => void>()
let isAsked = false

/** The answer takes the wish back. */
export function paintSoon(paint: () => void): () => void {
  waiting.add(paint)
  ask()
  return () => waiting.delete(paint)
}

function ask(): void {
  if (isAsked) return
  isAsked = true
  requestAnimationFrame(() => setTimeout(work))
}

function work(): void {
  isAsked = false
  const until = performance.now() + SLICE
  for (const paint of waiting) {
    waiting.delete(paint)
    paint()
    if (performance.now() >= until) break
  }
  if (waiting.size > 0) ask()
}

/** Milliseconds. */
const SLICE = 6
