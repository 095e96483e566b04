import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type FrameFigures, startRecording, stopRecording } from './frames'
import type { Running } from './launch'
import { type Point, pointerOf } from './pointer'
import { sheetPlace } from './sheet'

/** A gesture over a full sheet and what it cost. */
export interface Moved extends FrameFigures {
  /** Processors' milliseconds of page and GPU process over the whole gesture. */
  readonly cpu: number
}

/** The program under the pointer: the app, whose tools have keys, or the bare page, which is told. */
export type Kind = 'app' | 'bare'
export type Way = 'pan' | 'box' | 'pen'

const MILLISECONDS = 1800
const KEYS: Readonly<Record<Way, string>> = { pan: 'h', box: 'v', pen: 'p' }

/** Takes the tool of a gesture in hand. */
export async function prepare(page: Page, kind: Kind, way: Way): Promise<void> {
  if (kind === 'bare') {
    await page.evaluate((mode) => Object.assign(window, { mode }), way)
    return
  }
  const sheet = page.getByRole('group', { name: 'Sheet' })
  await sheet.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press(KEYS[way])
}

/** Presses at a point and goes round it. */
export async function moved({ electron, page }: Running, from: Point): Promise<Moved> {
  const pointer = pointerOf(electron)
  await pointer.press(from)
  await wait(200)
  await startRecording(page)
  const cpu = await pointer.wander(from, MILLISECONDS)
  const figures = await stopRecording(page)
  await pointer.release(from)
  await wait(250)
  return { ...figures, cpu }
}

/**
 * In and out at a point, a step a frame. The steps are made in the page, because wheel events sent from outside cannot
 * be taken together by the browser as those of a wheel are.
 */
export async function zoomed({ electron, page }: Running, kind: Kind, at: Point): Promise<Moved> {
  const spent = () =>
    electron.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab' || type === 'GPU')
        .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? Number.NaN) * 1000, 0),
    )
  const before = await spent()
  await startRecording(page)
  await page.evaluate(
    ([program, x, y, milliseconds]) =>
      new Promise<void>((done) => {
        const sheet = document.querySelector('[aria-label="Sheet"]')
        const { zoomTo } = window as unknown as { zoomTo(scale: number, x: number, y: number): void }
        const start = performance.now()
        const step = () => {
          const gone = performance.now() - start
          if (gone > milliseconds) return done()
          const wave = Math.sin(gone / 300)
          if (program === 'bare') zoomTo(1.3 + 0.3 * wave, x, y)
          else {
            const deltaY = -1.5 * Math.cos(gone / 300)
            const turn = { deltaY, ctrlKey: true, clientX: x, clientY: y, bubbles: true, cancelable: true }
            sheet?.dispatchEvent(new WheelEvent('wheel', turn))
          }
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    [kind, at.x, at.y, MILLISECONDS] as const,
  )
  const figures = await stopRecording(page)
  const cpu = (await spent()) - before
  await wait(250)
  return { ...figures, cpu }
}

/** A place of the window over the picture, away from its edges. */
export async function overPicture(page: Page): Promise<Point> {
  return placeOf(page, 1076, 310)
}

/** Between the cards and the picture, where a press takes nothing. */
export async function betweenZones(page: Page): Promise<Point> {
  return placeOf(page, 557, 300)
}

async function placeOf(page: Page, x: number, y: number): Promise<Point> {
  const { stage, view } = await sheetPlace(page)
  return { x: stage.left + view.x + x * view.scale, y: stage.top + view.y + y * view.scale }
}
