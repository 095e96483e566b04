import { randomUUID } from 'node:crypto'
import { app, BrowserWindow, type Session } from 'electron'
import { AppError } from '../shared/errors'
import { exportWords } from '../shared/words/export'
import { faceSheetAt } from './faceSheet'
import { withMaker } from './pdfMaker'
import { printShelf } from './printShelf'
import {
  type Asset,
  assetAnswer,
  assetHash,
  COMMON_HEADERS,
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

/** Pages without script, in the pieces they were made in. */
export interface PrintedDeck {
  readonly html: readonly Uint8Array[]
  readonly pages: number
  readonly paper: PaperSize
  /** Pictures and fonts the pages ask for, by their hash. */
  asset(hash: string): Asset | null
}

/**
 * A window shown to nobody, for each deck: there is nothing its page could reach but itself, its pictures and the fonts.
 * Throws E_CANCELLED once it is closed, print-timeout after 30 seconds and a quarter of a second a page, and
 * print-died when the window does.
 */
export interface Printer {
  /** As a PDF with tags and bookmarks. */
  pdf(deck: PrintedDeck): Promise<Uint8Array>
  /** Through the system's own dialog. */
  paper(deck: PrintedDeck): Promise<'printed' | 'cancelled'>
  /** Ends whatever it is doing. */
  close(): void
}

/** Opens the window at once, so that it is there when the pages are. */
export function openPrinter(): Printer {
  const path = `/print/${randomUUID()}`
  const closing = new AbortController()
  const over = new Promise<never>((_resolve, reject) => {
    closing.signal.addEventListener('abort', () => reject(new AppError({ code: 'E_CANCELLED' })))
  })
  // Nobody has to be waiting when it is closed
  over.catch(() => {})
  let window = opening()
  let isUsed = false

  function opening(): Promise<BrowserWindow> {
    const opened = app.whenReady().then(() => {
      closing.signal.throwIfAborted()
      return new BrowserWindow({
        show: false,
        webPreferences: { ...PRINT_PREFERENCES, session: printSession() },
      })
    })
    opened.catch(() => {})
    return opened
  }

  /** What a window has printed it keeps in memory, so the next deck gets another one. */
  async function fresh(): Promise<BrowserWindow> {
    if (!isUsed) {
      isUsed = true
      return window
    }
    const before = window
    window = opening()
    // Never without a window: the command line ends with its last one
    await window
    destroyed(before)
    return window
  }

  async function opened(deck: PrintedDeck): Promise<BrowserWindow> {
    decks.set(path, deck)
    const shown = await fresh()
    await shown.loadURL(`app://cx${path}`)
    return shown
  }

  async function within<T>(pages: number, work: Promise<T>): Promise<T> {
    // A window that dies, or is destroyed, ends loading and printing with words of Chromium's own
    const told = work.catch((error: unknown) => {
      throw error instanceof AppError ? error : died()
    })
    const dead = window.then(whenDead)
    // Whichever of them comes too late is an error nobody waits for
    for (const late of [told, dead]) late.catch(() => {})
    return withDeadline(30_000 + 250 * pages, Promise.race([over, told, dead]))
  }

  return {
    async pdf(deck) {
      const size = { width: deck.paper.widthInches, height: deck.paper.heightInches }
      const printed = opened(deck).then((shown) =>
        shown.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          pageSize: size,
          margins: NO_MARGINS,
        }),
      )
      return withMaker(await within(deck.pages, printed), 'CXBoard')
    },
    async paper(deck) {
      const shown = await within(deck.pages, opened(deck))
      // How long somebody looks at the system's dialog is hers to say
      return Promise.race([handedOver(shown, deck.paper), over, whenDead(shown)])
    },
    close() {
      closing.abort()
      decks.delete(path)
      destroyed(window)
    },
  }
}

function destroyed(window: Promise<BrowserWindow>): void {
  void window.then((shown) => shown.destroy()).catch(() => {}) // it was closed before it was there
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

/** What is being printed right now, by the path it is fetched from. */
const decks = new Map<string, PrintedDeck>()
let session: Session | null = null

function printSession(): Session {
  session ??= openSession('cx-print', (request) => {
    const path = pathOf(request)
    const deck = path === null ? undefined : decks.get(path)
    if (deck) return pageOf(deck)
    const hash = assetHash(path)
    if (hash !== null) return assetAnswer(assetOf(hash))
    const sheet = faceSheetAt(path)
    if (sheet !== null) return reply(sheet, 'text/css; charset=utf-8', PRINT_CONTENT_SECURITY_POLICY)
    const file = path === null ? undefined : printShelf.get(path)
    return file ? reply(file.bytes(), file.type, PRINT_CONTENT_SECURITY_POLICY) : notFound()
  })
  return session
}

/** Piece by piece: in one piece a long deck would be in memory twice. */
function pageOf({ html }: PrintedDeck): Response {
  const pieces = html.values()
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { done, value } = pieces.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
  })
  const headers = {
    ...COMMON_HEADERS,
    'Content-Security-Policy': PRINT_CONTENT_SECURITY_POLICY,
    'Content-Type': 'text/html; charset=utf-8',
  }
  return new Response(body, { headers })
}

/** Of whichever deck has it: a hash is the same bytes everywhere. */
function assetOf(hash: string): Asset | null {
  for (const deck of decks.values()) {
    const found = deck.asset(hash)
    if (found) return found
  }
  return null
}

function handedOver(window: BrowserWindow, paper: PaperSize): Promise<'printed' | 'cancelled'> {
  const inches = (length: number) => Math.round(length * 25_400)
  return new Promise((resolve, reject) => {
    window.webContents.print(
      {
        silent: false,
        printBackground: true,
        pageSize: { width: inches(paper.widthInches), height: inches(paper.heightInches) },
        margins: { marginType: 'none' },
      },
      (success, reason) => {
        if (success) resolve('printed')
        else if (/cancel/i.test(reason)) resolve('cancelled')
        else reject(new AppError({ code: 'usage', detail: exportWords.noPrinter }))
      },
    )
  })
}

function whenDead(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    window.webContents.once('render-process-gone', () => reject(died()))
  })
}

function died(): AppError {
  return new AppError({ code: 'print-died' })
}

async function withDeadline<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError({ code: 'print-timeout' })), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
