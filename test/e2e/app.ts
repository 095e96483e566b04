import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, errors, type Locator, type Page } from 'playwright-core'
import { electronFlags, electronPath } from '../../scripts/electron.mjs'

/** The real app on a data folder of its own. */
export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  /** What the page or its policy complained about: always nothing. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface Start {
  readonly folder?: string
  readonly words?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Pixels of the screen a CSS pixel, as a screen of its own would have them; left out: as it is here. */
  readonly dots?: number
  /** The folder of the program to start; left out: this checkout. */
  readonly program?: string
}

const root = join(import.meta.dirname, '../..')

export async function start({
  folder = freshFolder(),
  words = [],
  env = {},
  dots,
  program = root,
}: Start = {}): Promise<Running> {
  const { path } = await electronPath()
  const app = await launched({
    executablePath: path,
    args: [...electronFlags(), ...screenFlags(dots), program, ...words],
    env: { ...(process.env as Record<string, string>), ...env, CXBOARD_DATA: folder },
    timeout: LAUNCH_MILLISECONDS,
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy|violat/i.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // It would also say that the screen has one pixel a CSS pixel.
  if (dots === undefined) await page.setViewportSize({ width: 1280, height: 800 })
  return { app, page, folder, complaints, close: () => app.close() }
}

/**
 * On a busy machine Playwright now and then never finds the program it has started (4 of 90 starts under load; of 60
 * without Playwright none): before the first window, so nothing of ours has been seen yet, and the start is made again.
 */
async function launched(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await _electron.launch(options)
    } catch (error) {
      if (attempt === 3 || !(error instanceof errors.TimeoutError)) throw error
    }
  }
}

const LAUNCH_MILLISECONDS = 15_000

function screenFlags(dots: number | undefined): readonly string[] {
  return dots === undefined ? [] : [`--force-device-scale-factor=${dots}`]
}

export function freshFolder(): string {
  return mkdtempSync(join(process.env.CXBOARD_TEST_FOLDER ?? tmpdir(), 'cxboard-e2e-'))
}

/** Opens the board with this title from the library. */
export async function openBoard(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Open ${title}` }).click()
  await sheetOf(page).waitFor()
}

export const SAMPLE = 'Big-game week at Home Turf Sports'

export function sheetOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Sheet', exact: true })
}

export function framesOf(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Frames' }).getByRole('option')
}

/** Waits until everything done so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor()
}

/** How the sheet lies in its holder: CSS pixels a sheet unit, and its corner. */
export async function viewOf(page: Page): Promise<{ scale: number; x: number; y: number }> {
  const { scale, x, y } = await sheetOf(page).evaluate((holder: HTMLElement) => ({ ...holder.dataset }))
  return { scale: Number(scale), x: Number(x), y: Number(y) }
}

/** Where a point of the sheet (1600 × 900 units) lies in the window, however it is zoomed. */
export async function at(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await sheetOf(page).boundingBox()
  if (!box) throw new Error('no sheet to be seen')
  const view = await viewOf(page)
  return { x: box.x + view.x + x * view.scale, y: box.y + view.y + y * view.scale }
}

export async function clickSheet(page: Page, x: number, y: number, options = {}): Promise<void> {
  const point = await at(page, x, y)
  await page.mouse.click(point.x, point.y, options)
}

export async function dragSheet(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const start = await at(page, ...from)
  const end = await at(page, ...to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (let i = 1; i <= 8; i++) {
    await page.mouse.move(start.x + ((end.x - start.x) * i) / 8, start.y + ((end.y - start.y) * i) / 8)
  }
  await page.mouse.up()
}

/** The zone's own list of elements in the panel, front first. */
export function elementsIn(page: Page, zone: 'What' | 'Who' | 'How'): Locator {
  return page
    .getByRole('region', { name: zone, exact: true })
    .getByRole('list', { name: 'Elements' })
    .getByRole('button')
}
