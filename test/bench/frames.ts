import type { Page } from 'playwright-core'
import { quantile } from './statistics'

/** What the screen did while the pointer was down. */
export interface FrameFigures {
  /** Milliseconds between two frames. */
  readonly p50: number
  readonly p95: number
  readonly frames: number
  /** Milliseconds between two frames in which a canvas was drawn on: a page can tick smoothly and show nothing new. */
  readonly draw: number
}

interface Recorder {
  start(): void
  stop(): { readonly times: readonly number[]; readonly drawn: readonly number[] }
}

/** Puts the recorder into the page; it costs baseline and app the same. */
export async function installRecorder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D
    const clear = prototype.clearRect
    let isDrawn = false
    // Konva begins every drawing of a layer by clearing it
    prototype.clearRect = function (...box) {
      isDrawn = true
      return clear.apply(this, box)
    }
    let times: number[] = []
    let drawn: number[] = []
    let waiting = 0
    const tick = (time: number) => {
      times.push(time)
      if (isDrawn) drawn.push(time)
      isDrawn = false
      waiting = requestAnimationFrame(tick)
    }
    const recorder: Recorder = {
      start() {
        times = []
        drawn = []
        isDrawn = false
        waiting = requestAnimationFrame(tick)
      },
      stop() {
        cancelAnimationFrame(waiting)
        return { times, drawn }
      },
    }
    Object.assign(window, { recorder })
  })
}

export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.start())
}

/**
 * From the first drawing to the last: what lies around them is the way of our own orders to the page. Where nothing is
 * drawn, as while the view moves, all of it.
 */
export async function stopRecording(page: Page): Promise<FrameFigures> {
  const { times, drawn } = await page.evaluate(() =>
    (window as unknown as { recorder: Recorder }).recorder.stop(),
  )
  if (drawn.length < LEAST_DRAWINGS) {
    const all = times.slice(1).map((time, i) => time - (times[i] ?? time))
    return { p50: quantile(all, 0.5), p95: quantile(all, 0.95), frames: all.length, draw: Number.NaN }
  }
  const first = drawn[0] ?? Number.NaN
  const last = drawn.at(-1) ?? Number.NaN
  const during = times.filter((time) => time >= first && time <= last)
  const intervals = during.slice(1).map((time, i) => time - (during[i] ?? time))
  return {
    p50: quantile(intervals, 0.5),
    p95: quantile(intervals, 0.95),
    frames: intervals.length,
    draw: (last - first) / (drawn.length - 1),
  }
}

const LEAST_DRAWINGS = 10

/** Milliseconds from each movement of the pointer to the drawing that shows it, as the page itself sees them. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D
    const clear = prototype.clearRect
    const waits: number[] = []
    let since = Number.NaN
    prototype.clearRect = function (...box) {
      if (!Number.isNaN(since)) waits.push(performance.now() - since)
      since = Number.NaN
      return clear.apply(this, box)
    }
    window.addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        if (Number.isNaN(since)) since = timeStamp
      },
      true,
    )
    Object.assign(window, { waits })
  })
}

export function stopwatch(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { waits: number[] }).waits.splice(0))
}
