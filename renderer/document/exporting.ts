import { createStore } from 'zustand/vanilla'
import type { DeckChoice, DeckPreset } from '../../shared/deckChoice'
import type { Trouble } from '../../shared/errors'
import type { ExportOutcome, ExportProgress, ExportRequest } from '../../shared/exports'
import { countingFrames } from '../../shared/method/alignment'
import type { Doc } from '../../shared/model/doc'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import { deckDialogWords } from '../../shared/words/deckDialog'
import { shareWords } from '../../shared/words/share'
import { call, on, troubleOf } from '../host'
import { notify, type OpenedBoard, session, showTrouble } from './session'
import { unsavedIn } from './unsaved'

export type Tab = 'pdf' | 'pptx' | 'pictures' | 'tables' | 'json'
export type PicturesRequest = Extract<ExportRequest, { readonly format: 'png' | 'svg' }>
export type TablesRequest = Extract<ExportRequest, { readonly format: 'xlsx' | 'csv' }>
export type Written = Extract<ExportOutcome, { readonly state: 'written' }>

/** What a file is made of when the dialog's button is pressed, and how far that is. */
export interface Exporting {
  readonly tab: Tab
  /** What the dialog was opened for: that button comes first. */
  readonly aim: 'export' | 'print'
  /** null: the last choice for this board was asked for and is not here yet. */
  readonly choice: DeckChoice | null
  readonly presets: readonly DeckPreset[]
  /** BCP 47: the one decks are made in. */
  readonly locale: string
  readonly pictures: PicturesRequest
  readonly tables: TablesRequest
  readonly work: Work
  /** What became of the person's own presets, said beside them; '' for nothing. */
  readonly remark: string
}

export type Work =
  | { readonly state: 'none' }
  | {
      readonly state: 'going'
      readonly job: string
      readonly deed: 'export' | 'print'
      readonly isStopping: boolean
      readonly progress: Omit<ExportProgress, 'job'> | null
    }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  /** Made, and there is something to know about it. */
  | { readonly state: 'written'; readonly outcome: Written }

export const exporting = createStore<Exporting>(() => ({
  tab: 'pdf',
  aim: 'export',
  choice: null,
  presets: [],
  locale: navigator.language,
  pictures: {
    format: 'png',
    what: 'sheet',
    frames: null,
    ground: 'paper',
    pattern: '{number} {title}',
    scale: 2,
  },
  tables: { format: 'xlsx' },
  work: { state: 'none' },
  remark: '',
}))

/** Opens the dialog; the choice made last for this board comes back, and nothing that went wrong there keeps it shut. */
export async function openExport(tab: Tab, aim: Exporting['aim'] = 'export'): Promise<void> {
  const { open } = session.getState()
  if (!open) return
  exporting.setState(({ pictures, work }) => ({
    tab,
    aim,
    choice: null,
    pictures: { ...pictures, frames: null },
    work: work.state === 'going' ? work : { state: 'none' },
    remark: '',
  }))
  session.setState({ dialog: { dialog: 'deck' } })
  coming = fetchChoice(open)
  await coming
}

/** Whoever presses the button before the last choice is here means it. */
let coming: Promise<void> = Promise.resolve()

async function fetchChoice(open: OpenedBoard): Promise<void> {
  const kept = await call('deck.choices', { board: open.id }).catch(() => null)
  if (session.getState().open?.id !== open.id || exporting.getState().choice !== null) return
  exporting.setState({
    choice: present(kept?.choice ?? USUAL_CHOICE, open.editor.doc()),
    presets: kept?.presets ?? [],
    locale: kept?.locale ?? navigator.language,
  })
}

/** Changes the choice; it is kept for this board a moment later. */
export function choose(patch: Partial<DeckChoice>): void {
  const { choice } = exporting.getState()
  if (choice === null) return
  exporting.setState({ choice: { ...choice, ...patch } })
  clearTimeout(waiting)
  waiting = setTimeout(keepChoice, REST)
}

/** Milliseconds: a choice that is being made is kept when it rests. */
const REST = 300
let waiting: ReturnType<typeof setTimeout> | undefined

/** What was chosen last is kept at once. */
export function closeExport(): void {
  if (waiting !== undefined) keepChoice()
  if (session.getState().dialog?.dialog === 'deck') session.setState({ dialog: null })
}

function keepChoice(): void {
  clearTimeout(waiting)
  waiting = undefined
  const { open } = session.getState()
  const { choice } = exporting.getState()
  if (open === null || choice === null) return
  void call('deck.choose', { board: open.id, choice }).catch(() => {}) // it is only asked for again next time
}

/** Makes what the open tab says. Resolves when it is written, given up, or what went wrong is shown. */
export async function startExport(): Promise<void> {
  await coming
  const request = requestOf(exporting.getState())
  if (request === null) return
  await go('export', async (board, job, unsaved) => {
    const outcome = await call('export.start', { board, job, request, ...unsaved })
    if (outcome.state === 'cancelled') return { state: 'none' }
    if (!isClean(outcome) && session.getState().dialog?.dialog === 'deck')
      return { state: 'written', outcome }
    closeExport()
    announce(outcome)
    return { state: 'none' }
  })
}

/** Hands the deck to the system's print dialog. */
export async function printDeck(): Promise<void> {
  await coming
  const { choice } = exporting.getState()
  if (choice === null) return
  await go('print', async (board, job, unsaved) => {
    const { state } = await call('deck.print', { board, job, choice, ...unsaved })
    if (state === 'printed') {
      closeExport()
      notify(deckDialogWords.printed)
    }
    return { state: 'none' }
  })
}

export function cancelExport(): void {
  const { work } = exporting.getState()
  if (work.state !== 'going' || work.isStopping) return
  exporting.setState({ work: { ...work, isStopping: true } })
  void call('export.cancel', { job: work.job }).catch(() => {}) // the job's own answer says how it ended
}

export function showWritten({ handle }: Pick<Written, 'handle'>): void {
  void call('file.reveal', { handle }).catch((error: unknown) => showTrouble(troubleOf(error)))
}

async function go(
  deed: 'export' | 'print',
  work: (board: string, job: string, unsaved: Awaited<ReturnType<typeof unsavedIn>>) => Promise<Work>,
): Promise<void> {
  const { open } = session.getState()
  if (!open || exporting.getState().work.state === 'going') return
  if (waiting !== undefined) keepChoice()
  const job = crypto.randomUUID()
  exporting.setState({ work: { state: 'going', job, deed, isStopping: false, progress: null } })
  const deaf = on('export.progress', (progress) => {
    const now = exporting.getState().work
    if (now.state === 'going' && now.job === progress.job) exporting.setState({ work: { ...now, progress } })
  })
  try {
    exporting.setState({ work: await work(open.id, job, await unsavedIn(open)) })
  } catch (error) {
    const trouble = troubleOf(error)
    exporting.setState({
      work: trouble.code === 'E_CANCELLED' ? { state: 'none' } : { state: 'failed', trouble },
    })
  } finally {
    deaf()
  }
}

function requestOf({ tab, choice, pictures, tables }: Exporting): ExportRequest | null {
  switch (tab) {
    case 'pdf':
    case 'pptx':
      return choice === null ? null : { format: tab, choice }
    case 'pictures':
      return pictures
    case 'tables':
      return tables
    case 'json':
      return { format: 'json' }
  }
}

function announce(outcome: Written): void {
  notify(writtenSentence(outcome), { label: shareWords.show, run: () => showWritten(outcome) })
}

export function writtenSentence({ name, files }: Written): string {
  return files === 1 ? shareWords.exported(name) : deckDialogWords.exportedMany(files, name)
}

function isClean({ report }: Written): boolean {
  return report.failed.length + report.coarse.length + report.fonts.length === 0
}

/** Frames that are gone since are passed over; when none of the chosen ones is left, all are taken. */
function present(choice: DeckChoice, doc: Doc): DeckChoice {
  if (choice.frames === null) return choice
  const here = new Set(countingFrames(doc).map(({ id }) => id))
  const frames = choice.frames.filter((id) => here.has(id))
  return { ...choice, frames: frames.length === 0 ? null : frames }
}
