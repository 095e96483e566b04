import type { Page } from 'playwright-core'
import { quantile } from './statistics'

/** What the screen did while the pointer was down. */
export interface FrameFigures {
  /** Milliseconds between two frames. */
  readonly p50: number
  readonly p95: number
  readonly frames: number
  /** Frames in which a canvas was drawn on: a page can tick smoothly and show nothing new. */
  readonly draws: number
  readonly milliseconds: number
}

interface Recorder {
  start(): void
  stop(): { readonly times: readonly number[]; readonly draws: number }
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
    let draws = 0
    let waiting = 0
    const tick = (time: number) => {
      times.push(time)
      if (isDrawn) draws += 1
      isDrawn = false
      waiting = requestAnimationFrame(tick)
    }
    const recorder: Recorder = {
      start() {
        times = []
        draws = 0
        isDrawn = false
        waiting = requestAnimationFrame(tick)
      },
      stop() {
        cancelAnimationFrame(waiting)
        return { times, draws }
      },
    }
    Object.assign(window, { recorder })
  })
}

export async function startRecording(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.start())
}

export async function stopRecording(page: Page): Promise<FrameFigures> {
  const { times, draws } = await page.evaluate(() =>
    (window as unknown as { recorder: Recorder }).recorder.stop(),
  )
  const intervals = times.slice(1).map((time, i) => time - (times[i] ?? time))
  return {
    p50: quantile(intervals, 0.5),
    p95: quantile(intervals, 0.95),
    frames: intervals.length,
    draws,
    milliseconds: (times.at(-1) ?? 0) - (times[0] ?? 0),
  }
}
