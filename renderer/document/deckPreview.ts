import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { DeckPage } from '../../shared/scene/deck/page'
import { type Sheet, sheetOf } from '../../shared/scene/deck/paper'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import { changedSince } from './changedSince'
import type { Coarse, Face, FromLayer, PageRow, ToLayer } from './deckLaying'

/** The deck as it would be made now, as far as it is laid out. */
export interface Preview {
  /** null: nothing was asked for yet. */
  readonly sheet: Sheet | null
  /** Page n at n − 1; a page that is not known yet is missing. */
  readonly rows: readonly (PageRow | undefined)[]
  readonly state: 'laying' | 'whole' | 'failed'
  /** The page that is shown large, from 1. */
  readonly shown: number
  readonly pages: ReadonlyMap<number, LaidPage>
  readonly failed: readonly Id[]
  /** Photographs with too few dots for their size in print, the worst first. */
  readonly coarse: Coarse
  /** What the report finds first; null: not known yet. */
  readonly headline: string | null
}

export interface LaidPage {
  readonly page: DeckPage
  readonly sheet: Sheet
  readonly job: number
}

/** The window's side of the preview. */
export interface DeckPreview {
  readonly store: StoreApi<Preview>
  /** Lays the deck out anew; what is shown stays until its page comes. */
  lay(doc: Doc, options: DeckOptions, faces: readonly Face[]): void
  /** These pages are looked at. */
  want(numbers: readonly number[]): void
  show(number: number): void
  hear(message: FromLayer): void
}

export function createDeckPreview(ask: (message: ToLayer) => void): DeckPreview {
  const store = createStore<Preview>(() => ({
    sheet: null,
    rows: [],
    state: 'laying',
    shown: 1,
    pages: new Map(),
    failed: [],
    coarse: [],
    headline: null,
  }))
  let job = 0
  let told: Doc | null = null
  let wanted: readonly number[] = []
  let asked = new Set<number>()
  /** The page the reader turned to, which is found again in every other deck; null: the one that is shown. */
  let anchor: PageRow | null = null
  let isFound = false
  /** While a new deck comes in, the old list stays until the new one is as long or whole. */
  let coming: (PageRow | undefined)[] = []

  return {
    store,
    lay(doc, options, faces) {
      job += 1
      asked = new Set()
      coming = []
      isFound = false
      const { rows, shown } = store.getState()
      anchor ??= rows[shown - 1] ?? null
      ask({ ask: 'doc', ...changedSince(told, doc) })
      told = doc
      ask({ ask: 'lay', job, options, faces })
      const sheet = sheetOf(options.choice.paper, options.choice.orientation)
      store.setState({ sheet, state: 'laying', failed: [] })
      bring()
    },
    want(numbers) {
      wanted = numbers
      bring()
    },
    show(number) {
      anchor = null
      store.setState(({ rows }) => ({ shown: Math.max(1, Math.min(rows.length, number)) }))
    },
    hear(message) {
      if (message.job !== job) return
      switch (message.said) {
        case 'rows':
          return takeRows(message.rows, message.failed)
        case 'headline':
          store.setState({ headline: message.headline })
          return
        case 'pages':
          return takePages(message.pages)
        case 'whole':
          return finish(message.coarse)
        case 'trouble':
          store.setState({ state: 'failed' })
          return
      }
    },
  }

  function bring(): void {
    const { pages } = store.getState()
    const numbers = wanted.filter((number) => !asked.has(number) && pages.get(number)?.job !== job)
    if (numbers.length === 0 || job === 0) return
    for (const number of numbers) asked.add(number)
    ask({ ask: 'pages', job, numbers })
  }

  function takeRows(rows: readonly PageRow[], failed: readonly Id[]): void {
    for (const row of rows) coming[row.number - 1] = row
    const before = store.getState()
    const merged = Array.from(
      { length: Math.max(coming.length, before.rows.length) },
      (_, i) => coming[i] ?? before.rows[i],
    )
    store.setState({ rows: merged, failed: [...before.failed, ...failed] })
    const found = anchor === null || isFound ? null : again(anchor, coming)
    if (found === null) return
    isFound = true
    store.setState({ shown: found })
  }

  function takePages(pages: readonly DeckPage[]): void {
    const { sheet } = store.getState()
    if (sheet === null) return
    const kept = new Map(store.getState().pages)
    for (const page of pages) {
      kept.delete(page.number)
      kept.set(page.number, { page, sheet, job })
    }
    // What was looked at longest ago goes first.
    for (const number of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST))) kept.delete(number)
    store.setState({ pages: kept })
  }

  function finish(coarse: Coarse): void {
    const { shown, pages } = store.getState()
    const kept = new Map([...pages].filter(([number]) => number <= coming.length))
    const at = anchor === null || isFound ? shown : beginningOf(anchor.section, coming)
    store.setState({
      rows: coming,
      pages: kept,
      coarse,
      state: 'whole',
      shown: Math.max(1, Math.min(coming.length, at)),
    })
  }
}

/** Pages kept in this window; all of them are in the worker. */
const MOST = 80

/** The first page of a section; 1 if it is not in the deck. */
function beginningOf(section: PageRow['section'], rows: readonly (PageRow | undefined)[]): number {
  return (
    Math.max(
      0,
      rows.findIndex((row) => row?.section === section),
    ) + 1
  )
}

/** Where a page is found again in another deck: the same frame, else a page of the same name; null: not (yet). */
function again({ id, section, frames }: PageRow, rows: readonly (PageRow | undefined)[]): number | null {
  const [frame] = frames
  const at = rows.findIndex((row) =>
    frame === undefined
      ? row?.section === section && row.id === id
      : row?.section === section && row.frames.includes(frame),
  )
  return at === -1 ? null : at + 1
}
