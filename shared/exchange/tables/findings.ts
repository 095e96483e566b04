import { checkedFindings, type Finding } from '../../method/checks/findings'
import { isMadeOfScores } from '../../method/checks/scoreMade'
import { isBlind } from '../../method/rounds'
import { type Doc, framesOf, get } from '../../model/doc'
import type { Dismissal } from '../../model/scoring'
import { findingsWords } from '../../words/findings'
import { outlineWords } from '../../words/outline'
import { tableWords } from '../../words/tables'
import { titleOf } from './numbered'
import { date, number, type Said, type Table, tableFrom, text } from './table'

/** What the checks say: open findings, errors first, then the dismissed ones with their reasons. */
export function findingsTable(doc: Doc): Table {
  const { open, dismissed } = checkedFindings(doc)
  const blind = isBlind(doc)
  const rows: readonly Told[] = [
    ...open.map((finding) => ({
      finding,
      dismissal: finding.returned,
      state: finding.returned === null ? ('open' as const) : ('returned' as const),
    })),
    ...dismissed.map(({ finding, dismissal }) => ({ finding, dismissal, state: 'dismissed' as const })),
  ].filter(({ finding }) => !(blind && isMadeOfScores(finding)))
  const table = tableFrom('findings', tableWords.titles.findings, columnsOf(doc), rows)
  if (!blind) return table
  const message = table.columns.findIndex(({ name }) => name === tableWords.finding)
  const note = table.columns.map((_, place) => (place === message ? findingsWords.hidden : null))
  return { ...table, rows: [...table.rows, note] }
}

interface Told {
  readonly finding: Finding
  /** Of an open one that came back: when and why it had been put aside. */
  readonly dismissal: Dismissal | null
  readonly state: keyof typeof tableWords.states
}

function columnsOf(doc: Doc): readonly Said<Told>[] {
  const numbers = new Map(framesOf(doc).map(({ id }, place) => [id, place + 1]))
  return [
    text(tableWords.state, 12, ({ state }) => tableWords.states[state]),
    text(tableWords.severity, 12, ({ finding }) => findingsWords.severity[finding.severity]),
    text(tableWords.check, 8, ({ finding }) => finding.check),
    number(outlineWords.number, ({ finding }) => numbers.get(finding.frame ?? '') ?? null),
    text(tableWords.about, 34, ({ finding }) => subjectOf(doc, finding)),
    text(tableWords.finding, 70, ({ finding }) => sentence(finding.message)),
    text(tableWords.reason, 44, ({ dismissal }) => dismissal?.reason ?? null),
    date(tableWords.dismissedOn, ({ dismissal }) => dismissal?.at ?? null),
  ]
}

function subjectOf(doc: Doc, { frame, guest, scope }: Finding): string {
  const found = get(doc, frame, 'frame')
  if (found) return titleOf({ frame: found })
  const person = get(doc, guest, 'guest')
  if (person) return person.name.trim() || tableWords.unnamedGuest
  return scope === 'board' ? tableWords.wholeBoard : ''
}

function sentence(message: string): string {
  return message.charAt(0).toLocaleUpperCase('en') + message.slice(1)
}
