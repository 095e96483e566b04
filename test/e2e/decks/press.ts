import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBoard } from '../../../main/package/write'
import type { DeckChoice } from '../../../shared/deckChoice'
import type { ExportReport, ExportRequest } from '../../../shared/exports'
import type { CallInput, CallName, CallOutput } from '../../../shared/ipc'
import { type Doc, docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { brandFaces } from '../../../shared/scene/deck/brandFaces'
import { deckPages } from '../../../shared/scene/deck/deck'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { registerFace } from '../../../shared/scene/typefaces'
import { freshFolder, type Running, start } from '../app'
import { ask as askMain } from '../intake'
import type { Meant } from './faults'

/** One running app that many decks are asked of: starting one takes longer than printing most decks. */
export interface Press {
  readonly running: Running
  /** A board of a template as the app makes it. */
  template(id: string): Promise<Kept>
  /** A board as if it had been opened from a file. */
  board(doc: Doc): Promise<Kept>
  /** A board from a file, as the app opens it. */
  opened(file: Uint8Array): Promise<Kept>
  /** The board of this title as it is now. */
  here(title: string): Promise<Kept>
  /** The board as a file a colleague could open. */
  sent(board: Kept): Promise<Uint8Array>
  /** Any file of a board; answers where it lies. Throws what the app answered if that was no file. */
  file(board: Kept, request: ExportRequest): Promise<Made>
  /** A deck, and the pages it should have. */
  deck(board: Kept, choice: DeckChoice): Promise<Made & Meant>
  close(): Promise<void>
}

/** A board in the app's library. */
export interface Kept {
  readonly id: Id
  readonly doc: Doc
}

export interface Made {
  readonly path: string
  readonly report: ExportReport
}

export async function openPress(): Promise<Press> {
  const folder = freshFolder()
  const given = join(folder, 'given.cxboard')
  const out = join(folder, 'out')
  mkdirSync(out)
  const running = await start({ env: { CXBOARD_SAVE_TO: out, CXBOARD_OPEN_FROM: given } })
  const ask = <N extends CallName>(name: N, input: CallInput<N>) =>
    askMain<CallOutput<N>>(running.page, name, input)
  // Before the library is open, main is too busy for Playwright to wait for an answer
  await ask('library.open', {})
  const locale = await running.app.evaluate(({ app }) => app.getSystemLocale())
  let made = 0

  async function kept(id: Id): Promise<Kept> {
    return { id, doc: docOf((await ask('board.open', { board: id })).records) }
  }
  async function file(board: Kept, request: ExportRequest): Promise<Made> {
    const outcome = await ask('export.start', { board: board.id, job: randomUUID(), request })
    if (outcome.state !== 'written') throw new Error(`the export was ${outcome.state}`)
    const path = join(folder, `${++made}.${request.format}`)
    renameSync(join(out, outcome.name), path)
    return { path, report: outcome.report }
  }
  async function opened(bytes: Uint8Array): Promise<Kept> {
    writeFileSync(given, bytes)
    const summary = await ask('file.pick', {})
    if (!summary) throw new Error('the board was not read')
    return kept((await ask('file.accept', { ticket: summary.ticket })).id)
  }
  return {
    running,
    file,
    async template(id) {
      return kept((await ask('board.create', { template: id })).id)
    },
    opened,
    board: (doc) => opened(packed(doc)),
    async here(title) {
      const { boards } = await ask('library.open', {})
      const board = boards.find((each) => each.title === title)
      if (!board) throw new Error(`there is no “${title}”`)
      return kept(board.id)
    },
    async sent(board) {
      const outcome = await ask('board.send', { board: board.id })
      if (outcome.state !== 'written') throw new Error(`sending was ${outcome.state}`)
      return readFileSync(join(out, outcome.name))
    },
    async deck(board, choice) {
      const before = today()
      const made = await file(board, { format: 'pdf', choice })
      for (const { family, asset } of brandFaces(board.doc, choice)) {
        const metrics = await ask('font.metrics', { asset })
        if (metrics) registerFace(family, metrics)
      }
      const options: DeckOptions = { choice, locale, date: before }
      return { ...made, doc: board.doc, options, pages: deckPages(board.doc, options) }
    },
    close: () => running.close(),
  }
}

function packed(doc: Doc): Uint8Array {
  return packBoard({
    records: [...doc.values()],
    assets: [],
    lineage: [],
    base: null,
    exportedAt: '2026-01-01T00:00:00.000Z',
    exportedBy: 'A colleague',
    appVersion: '0.0.0',
  }).bytes
}

/** The day where this computer stands. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
