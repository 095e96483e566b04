import type { ExportRequest } from '../../shared/exports'
import { boardOf, docOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import type { Handlers } from '../border'
import { placesFor } from '../export/places'
import type { ExportBoard } from '../export/tools'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import type { Store } from '../store/store'
import { boardNow } from './boardNow'
import { openJobs } from './jobs'
import { picturesIn } from './picturesHere'
import type { WrittenFiles } from './writtenFiles'

/** Files and paper made of a board. One job at a time; what is made is the board as it is when the place is known. */
export function exportHandlers(host: Host, written: WrittenFiles) {
  const jobs = openJobs((at) => host.progress(at))
  return {
    'export.start': async ({ board, job, request, unsaved }) => {
      const records = await boardNow(host, board, unsaved)
      const outcome = await jobs.run(job, async (watch) => {
        const path = await host.askWhere(
          request.format,
          await nameFor(boardIn(host.store(), records()), request),
        )
        if (path === null || watch.signal.aborted) return null
        const { makeExport } = await import('../export/makeExport')
        const tools = { ...(await host.pages()), locale: host.locale, date: today() }
        const made = await makeExport(request, boardIn(host.store(), records()), tools, watch)
        watch.progress({ phase: 'writing', done: 0, of: made.files.length, name: '' })
        const told = await written.writeAll(placesFor(path, made.files), watch)
        return told && { ...told, report: made.report }
      })
      return outcome ?? { state: 'cancelled' }
    },
    'export.cancel': ({ job }) => {
      jobs.cancel(job)
      return null
    },
    'deck.print': async ({ board, job, choice, unsaved }) => {
      const records = await boardNow(host, board, unsaved)
      const state = await jobs.run(job, async (watch) => {
        const { printableDeck } = await import('../export/deckPdf')
        const { lay, printer } = await host.pages()
        const printing = printer()
        watch.signal.addEventListener('abort', () => printing.close(), { once: true })
        try {
          const tools = { lay, locale: host.locale, date: today() }
          const { deck } = await printableDeck(choice, boardIn(host.store(), records()), tools, watch)
          watch.progress({ phase: 'printing', done: 0, of: deck.pages, name: '' })
          return await printing.paper(deck)
        } finally {
          printing.close()
        }
      })
      return { state: state ?? 'cancelled' }
    },
  } satisfies Partial<Handlers>
}

/** What the file would be called: the board's title, or what the first of several pictures is called. */
async function nameFor({ doc, title }: ExportBoard, request: ExportRequest): Promise<string> {
  const end = `.${request.format}`
  if (request.format !== 'png' && request.format !== 'svg') return fileNameOf(title, end)
  const { firstName } = await import('../export/firstName')
  return firstName(doc, request) ?? fileNameOf(title, end)
}

function boardIn(store: Store, records: readonly Rec[]): ExportBoard {
  const doc = docOf(records)
  return {
    doc,
    title: boardOf(doc).title,
    asset: (hash) => store.asset(hash),
    assets: () => picturesIn(store, records),
    past: null,
  }
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
