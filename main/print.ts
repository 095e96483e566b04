import { randomUUID } from 'node:crypto'
import { app, BrowserWindow, type Session } from 'electron'
import { AppError } from '../shared/errors'
import { withMaker } from './pdfMaker'
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

/** The paper, for pages that do not name theirs. */
export interface PaperSize {
  readonly widthInches: number
  readonly heightInches: number
}

/**
 * A page without script as a PDF with tags and bookmarks. It is shown to nobody, and there is nothing it could reach
 * but itself, its pictures and the fonts. Throws print-timeout after 30 seconds and a quarter of a second a page.
 */
export async function printDeck(
  html: string,
  paper: PaperSize,
  asset: (hash: string) => Asset | null = () => null,
): Promise<Uint8Array> {
  await app.whenReady()
  const path = `/print/${randomUUID()}`
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...PRINT_PREFERENCES, session: printSession() },
  })
  pages.set(path, { html, asset })
  try {
    return withMaker(await withDeadline(millisecondsFor(html), print(window, path, paper)), 'CXBoard')
  } finally {
    pages.delete(path)
    window.destroy()
  }
}

/** What is being printed right now, by the path it is fetched from. */
const pages = new Map<string, PrintedPage>()
let opened: Session | null = null

interface PrintedPage {
  readonly html: string
  readonly asset: (hash: string) => Asset | null
}

function printSession(): Session {
  opened ??= openSession('cx-print', (request) => {
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

async function print(window: BrowserWindow, path: string, paper: PaperSize): Promise<Uint8Array> {
  await window.loadURL(`app://cx${path}`)
  return window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    pageSize: { width: paper.widthInches, height: paper.heightInches },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })
}

/** Pages are counted roughly, by the elements that begin one: it is only a deadline. */
function millisecondsFor(html: string): number {
  return 30_000 + 250 * (html.match(/<section\b/g)?.length ?? 0)
}

async function withDeadline<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError({ code: 'print-timeout' })), milliseconds)
  })
  // The window of work that came too late is destroyed, which ends it with an error nobody waits for
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
