import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Point, Pointer } from './pointer'

/** What is painted sooner has no entry in the browser's event timing. */
const AT_ONCE = 16

/** Presses on things that lie still: milliseconds from each to the next picture, in steps of 8, at least 16. */
export async function pressesToPaint(
  page: Page,
  pointer: Pointer,
  points: readonly Point[],
): Promise<readonly number[]> {
  await page.evaluate((threshold) => {
    const durations: number[] = []
    Object.assign(window, { durations })
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'pointerdown') durations.push(duration)
    })
    observer.observe({ type: 'event', durationThreshold: threshold } as PerformanceObserverInit)
  }, AT_ONCE)
  for (const point of points) {
    await pointer.press(point)
    await wait(250)
    await pointer.release(point)
    await wait(250)
  }
  const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations)
  return points.map((_, i) => durations[i] ?? AT_ONCE)
}
