import { randomUUID } from 'node:crypto'
import { app, BrowserWindow, type Session } from 'electron'
import { AppError } from '../shared/errors'
import { checkSize, type DrawPage, drawPages } from './drawPage'
import type { DrawJob, Watch } from './export/tools'
import { printShelf } from './printShelf'
import {
  type Asset,
  assetAnswer,
  assetHash,
  notFound,
  PRINT_CONTENT_SECURITY_POLICY,
  pathOf,
  reply,
} from './protocol'
import { PRINT_PREFERENCES } from './safetyRules'
import { openSession } from './session'

/**
 * Pictures as PNG, in the order of the jobs; the same jobs give the same bytes. Drawn in a page without script that is
 * shown to nobody. Throws `usage` where one is too large to draw, E_CANCELLED at once when the signal says so, and
 * print-timeout where a page does not come to an end.
 */
export async function draw(
  jobs: readonly DrawJob[],
  asset: (hash: string) => Asset | null,
  { signal }: Pick<Watch, 'signal'>,
): Promise<readonly Uint8Array[]> {
  for (const job of jobs) checkSize(job)
  if (signal.aborted) throw cancelled()
  await app.whenReady()
  const drawn: Uint8Array[] = []
  for (const page of drawPages(jobs)) drawn.push(...(await drawPage(page, asset, signal)))
  return drawn
}

async function drawPage(
  page: DrawPage,
  asset: (hash: string) => Asset | null,
  signal: AbortSignal,
): Promise<readonly Uint8Array[]> {
  if (signal.aborted) throw cancelled()
  const path = `/draw/${randomUUID()}`
  const window = new BrowserWindow({
    show: false,
    width: 64,
    height: 64,
    // A hidden window is drawn by nobody; one without a screen is
    webPreferences: { ...PRINT_PREFERENCES, session: drawSession(), offscreen: true },
  })
  pages.set(path, { html: page.html, asset })
  const end = ended(window, signal, millisecondsFor(page))
  try {
    return await Promise.race([pictures(window, path, page), end.early])
  } finally {
    end.forget()
    pages.delete(path)
    window.destroy()
  }
}

/** Only a deadline: what takes so long never comes to an end. A page of thousands of shapes has longer. */
function millisecondsFor({ html, jobs }: DrawPage): number {
  return 30_000 + 10_000 * jobs.length + html.length / 100
}

async function pictures(
  window: BrowserWindow,
  path: string,
  { jobs }: DrawPage,
): Promise<readonly Uint8Array[]> {
  const { debugger: tools } = window.webContents
  // Each picture waits for two of these
  window.webContents.setFrameRate(240)
  tools.attach('1.3')
  await window.loadURL(`app://cx${path}`)
  await tools.sendCommand('Emulation.setDefaultBackgroundColorOverride', { color: SEE_THROUGH })
  const drawn: Uint8Array[] = []
  for (const [index, { w, h, scale }] of jobs.entries()) {
    await tools.sendCommand('Emulation.setDeviceMetricsOverride', screenFor({ w, h, scale }))
    await tools.sendCommand('Runtime.evaluate', { expression: showing(index), awaitPromise: true })
    const clip = { x: 0, y: 0, width: w, height: h, scale: 1 }
    const { data } = (await tools.sendCommand('Page.captureScreenshot', { format: 'png', clip })) as {
      data: string
    }
    drawn.push(Buffer.from(data, 'base64'))
  }
  return drawn
}

/**
 * Whatever the screen of this computer is. As large as the picture before it is shown: a page that grows while it is
 * drawn is put together in other pieces, and edges that cross them come out a shade different from one time to the next.
 */
function screenFor({ w, h, scale }: Pick<DrawJob, 'w' | 'h' | 'scale'>) {
  return { width: w, height: h, deviceScaleFactor: scale, mobile: false }
}

const SEE_THROUGH = { r: 0, g: 0, b: 0, a: 0 }
/**
 * Shows one job and resolves when its fonts and pictures are there. Asked from outside, by the debugger: the page itself
 * can run nothing. A picture that is broken is not waited for.
 */
function showing(index: number): string {
  return `(async () => {
    const room = document.querySelector('main')
    room.replaceChildren(document.querySelectorAll('template')[${index}].content)
    room.getBoundingClientRect()
    await document.fonts.ready
    await Promise.allSettled([...room.querySelectorAll('image')].map((image) => image.decode()))
  })()`
}

/** What is being drawn right now, by the path it is fetched from. */
const pages = new Map<string, { readonly html: string; readonly asset: (hash: string) => Asset | null }>()
let opened: Session | null = null

function drawSession(): Session {
  opened ??= openSession('cx-draw', (request) => {
    const path = pathOf(request)
    const page = path === null ? undefined : pages.get(path)
    if (page) return reply(page.html, 'text/html; charset=utf-8', PRINT_CONTENT_SECURITY_POLICY)
    const hash = assetHash(path)
    if (hash !== null) return assetAnswer(pictureOf(hash))
    const file = path === null ? undefined : printShelf.get(path)
    return file ? reply(file.bytes(), file.type, PRINT_CONTENT_SECURITY_POLICY) : notFound()
  })
  return opened
}

/** Of whichever page has it: a hash is the same picture everywhere. */
function pictureOf(hash: string): Asset | null {
  for (const { asset } of pages.values()) {
    const found = asset(hash)
    if (found) return found
  }
  return null
}

/** Fails when the work is called off, takes too long, or loses its page. */
function ended(window: BrowserWindow, signal: AbortSignal, milliseconds: number) {
  let fail: (error: AppError) => void = () => {}
  const early = new Promise<never>((_resolve, reject) => {
    fail = reject
  })
  // Destroying the window ends what it still does with an error nobody waits for
  early.catch(() => {})
  const callOff = () => fail(cancelled())
  const timer = setTimeout(() => fail(new AppError({ code: 'print-timeout' })), milliseconds)
  signal.addEventListener('abort', callOff)
  window.webContents.once('render-process-gone', () => fail(new AppError({ code: 'print-timeout' })))
  return {
    early,
    forget: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', callOff)
    },
  }
}

function cancelled(): AppError {
  return new AppError({ code: 'E_CANCELLED' })
}
