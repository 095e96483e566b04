import { boardKappa } from '../../method/agreement'
import { difference } from '../../method/formulas'
import { type Moved, type RoundReport, roundReport, type Standing } from '../../method/rounds'
import { type Doc, get, roundsOf } from '../../model/doc'
import type { Remark, Round } from '../../model/scoring'
import type { RemarkSort } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { scoreWords } from '../../words/score'
import { sessionWords } from '../../words/session'
import { PAPER_TONES } from '../charts/chart'
import { movement } from '../charts/movement'
import { signedExact } from '../charts/setting'
import { numbersTable } from './chartPiece'
import { factRow, type Reading } from './factRow'
import { fixed, type Part, textPart } from './part'
import { raterWords } from './raters'
import type { Section } from './section'
import { frameName, measureOf, type Setup } from './setup'
import { BODY } from './styles'
import { textBlocks } from './textBlocks'
import { withNumbers } from './withNumbers'

/** The last session that ended, on a page: who, how long, what moved, what was decided; null: none ended. */
export function sessionSection(setup: Setup): Section | null {
  const { doc, figures } = setup
  const round = lastEnded(doc)
  if (round === null) return null
  const report = roundReport(doc, round)
  const day = figures.day(round.startedAt)
  const facts = [
    sessionWords.heldOn(day),
    report.minutes === null ? sessionWords.stillOn : sessionWords.took(report.minutes),
    sessionWords.framesOf(report.frames),
    sessionWords.voices(report.raters.length),
    ...(round.revealedAt === null ? [sessionWords.notRevealed] : []),
  ]
  return {
    id: 'session',
    over: sessionWords.report,
    title: round.title.trim() || sessionWords.titleOf(day),
    isLarge: true,
    lead: facts.join(' · '),
    parts: [
      ...boardParts(setup, report),
      ...movedParts(setup, report),
      ...textBlocks(setup, blocksOf(setup, report)),
    ],
  }
}

function lastEnded(doc: Doc): Round | null {
  return roundsOf(doc).findLast(({ endedAt }) => endedAt !== null) ?? null
}

/** What the board was worth before and after, and what happened to its frames. */
function boardParts(setup: Setup, report: RoundReport): readonly Part[] {
  const { before, after, settingsChanged } = report
  const w = measureOf(setup.sheet)
  const readings: readonly Reading[] = [
    ...(before ? [standingOf(setup, sessionWords.before, before)] : []),
    ...(after ? [standingOf(setup, sessionWords.after, after)] : []),
  ]
  const change = difference(after?.alignment ?? null, before?.alignment ?? null)
  const moved: readonly Reading[] =
    change === null || settingsChanged
      ? []
      : [{ name: reportWords.change, value: signedExact(change, setup.figures), note: reportWords.points }]
  const notes = [
    ...(before === null ? [sessionWords.noReading] : []),
    ...(settingsChanged ? [sessionWords.otherSettings] : []),
    ...(before === null ? [] : touched(report)),
  ]
  return [fixed(factRow([...readings, ...moved], w, 3)), textPart(notes.join('. '), BODY, w)]
}

function standingOf({ figures }: Setup, name: string, standing: Standing): Reading {
  const { alignment, low, high, completeness } = standing
  const value = alignment === null ? deckWords.none : figures.exact(alignment)
  if (completeness === null || completeness === 0) return { name, value, note: sessionWords.notScored }
  if (completeness === 1 && alignment !== null) return { name, value, note: scoreWords.groupComplete }
  const share = deckWords.percent(figures.whole(Math.min(99, Math.max(1, Math.round(100 * completeness)))))
  const said = alignment === null ? scoreWords.groupWithheld : scoreWords.groupPartial
  return { name, value, note: said(share, figures.exact(low ?? 0), figures.exact(high ?? 100)) }
}

function touched({ framesChanged, framesAdded, framesRemoved }: RoundReport): readonly string[] {
  const found = [
    ...(framesChanged.length === 0 ? [] : [sessionWords.changed(framesChanged.length)]),
    ...(framesAdded.length === 0 ? [] : [sessionWords.added(framesAdded.length)]),
    ...(framesRemoved.length === 0 ? [] : [sessionWords.removed(framesRemoved.length)]),
  ]
  return found.length === 0 ? [sessionWords.untouched] : found
}

/** The scores that moved, those that moved furthest in the picture, all of them in the table. */
function movedParts(setup: Setup, { moved, before }: RoundReport): readonly Part[] {
  const w = measureOf(setup.sheet)
  if (before === null) return []
  if (moved.length === 0) return [textPart(sessionWords.nothingMoved, BODY, w)]
  const rows = moved.map((one) => ({ label: nameOf(setup, one), before: one.before, after: one.after }))
  const furthest = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, DRAWN)
  return withNumbers(setup, {
    make: (size, tones, locale) => movement(furthest, size, tones, locale),
    sentence: reportWords.movedFrames(moved.length),
    least: 0,
    most: 32 + furthest.length * 30,
    tableOf: () => numbersTable(tableOfAll(setup, rows)),
  })
}

function tableOfAll(setup: Setup, rows: Parameters<typeof movement>[0]) {
  const chart = movement(rows, { w: 600, h: 0 }, PAPER_TONES, setup.locale)
  return chart?.table ?? { caption: '', columns: [], rows: [] }
}

function nameOf(setup: Setup, { frame, title }: Moved): string {
  const record = get(setup.doc, frame, 'frame')
  return record === null ? (title ?? sessionWords.goneFrame) : frameName(setup, record)
}

/** A frame that got its first number, or lost it, moved furthest. */
function sizeOf({ before, after }: { before: number | null; after: number | null }): number {
  return Math.abs(difference(after, before) ?? 100)
}

function blocksOf(setup: Setup, { decisions, questions, raters, discuss }: RoundReport) {
  const remarks = (sort: RemarkSort, all: readonly Remark[]) =>
    all.length === 0
      ? [sessionWords.none[sort]]
      : all.map((remark) => remarkWords(setup, remark, sessionWords.settled[sort]))
  const people = raters.map(({ id, name, progress: { scored, of } }) =>
    reportWords.took(
      name === null ? sessionWords.goneRater : raterWords(setup, id),
      sessionWords.levelsOf(scored, of),
    ),
  )
  const { kappa } = boardKappa(setup.doc)
  const apart = discuss.filter(({ flag }) => flag === 'discuss').length
  const agreement = [
    sessionWords.discussCount(apart),
    sessionWords.oneVoiceCount(discuss.length - apart),
    kappa === null ? sessionWords.noKappa : sessionWords.kappa(setup.figures.exact(kappa)),
  ]
  return [
    { title: sessionWords.decisions, lines: remarks('decision', decisions) },
    { title: sessionWords.questions, lines: remarks('question', questions) },
    { title: sessionWords.whoWasThere, lines: people },
    { title: sessionWords.agreement, lines: agreement.filter((part) => part !== '') },
  ]
}

/** `• Any guest who asks, yes. (10 Could I use your restroom?) · Done`. */
function remarkWords(setup: Setup, { text, frame, settled }: Remark, settledWord: string): string {
  const about = get(setup.doc, frame, 'frame')
  return reportWords.remark(
    text.trim(),
    about === null ? '' : frameName(setup, about),
    settled ? settledWord : '',
  )
}

const DRAWN = 12
