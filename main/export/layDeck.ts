import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { ExportReport } from '../../shared/exports'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { type CoarsePicture, coarsest } from '../../shared/scene/deck/coarse'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { type DeckFont, fontsFor } from './deckFonts'
import type { LaidPart, PartContent } from './laying'
import type { ExportBoard, Watch } from './tools'

/** What a thread is given to lay out. */
export interface LayRequest {
  readonly records: readonly Rec[]
  readonly options: DeckOptions
  readonly fonts: readonly DeckFont[]
  readonly as: PartContent['as']
}

/** What it says: part after part, then that it is done. */
export type LaySaid =
  | { readonly said: 'part'; readonly part: LaidPart }
  | { readonly said: 'done'; readonly fonts: ExportReport['fonts'] }

export interface LaidDeck {
  /** In the order of the pages. */
  readonly contents: readonly PartContent[]
  readonly pages: number
  readonly failed: readonly Id[]
  readonly coarse: ExportReport['coarse']
  /** Those that could not be used. */
  readonly fonts: ExportReport['fonts']
}

/** Sets a deck out away from everything that must not wait. Throws E_CANCELLED at once when the watch says so. */
export type Lay = (request: LayRequest, watch: Watch) => Promise<LaidDeck>

export function layRequest(board: ExportBoard, options: DeckOptions, as: PartContent['as']): LayRequest {
  return { records: [...board.doc.values()], options, fonts: fontsFor(board, options), as }
}

/** In a thread of its own. `entry` is the built worker: code that is split into parts does not know where it lies. */
export function layInThread(entry: string): Lay {
  return (request, watch) => {
    if (watch.signal.aborted) return Promise.reject(new AppError({ code: 'E_CANCELLED' }))
    const worker = new Worker(entry, { workerData: request })
    const parts = collected(watch)
    let cancel = () => {}
    return new Promise<LaidDeck>((resolve, reject) => {
      cancel = () => reject(new AppError({ code: 'E_CANCELLED' }))
      watch.signal.addEventListener('abort', cancel, { once: true })
      worker.on('message', (heard: LaySaid) => {
        if (heard.said === 'part') parts.add(heard.part)
        else resolve(parts.deck(heard.fonts))
      })
      worker.once('error', reject)
      worker.once('exit', (status) =>
        reject(new Error(`the thread that lays pages out ended with ${status}`)),
      )
    }).finally(() => {
      watch.signal.removeEventListener('abort', cancel)
      void worker.terminate() // whatever it answers, nobody listens any more
    })
  }
}

/** Gathers parts as they come, tells how far it is, and puts them in their order. */
export function collected({ progress }: Watch) {
  const parts: LaidPart[] = []
  return {
    add(part: LaidPart): void {
      parts.push(part)
      progress({ phase: 'laying', done: part.done, of: part.of, name: part.name })
    },
    deck(fonts: ExportReport['fonts']): LaidDeck {
      const coarse: readonly CoarsePicture[] = parts.flatMap((part) => part.coarse)
      return {
        contents: parts.toSorted((a, b) => a.first - b.first).map(({ content }) => content),
        pages: parts.reduce((pages, { count }) => pages + count, 0),
        failed: [...new Set(parts.flatMap(({ failed }) => failed))],
        coarse: coarsest(coarse),
        fonts,
      }
    },
  }
}
