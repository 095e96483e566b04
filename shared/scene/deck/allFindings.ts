import { countingFrames } from '../../method/alignment'
import { SEVERITIES } from '../../method/checks/catalog'
import { checkedFindings, type OpenFinding } from '../../method/checks/findings'
import { get } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { findingsWords } from '../../words/findings'
import { fixed, type Part, tablePart } from './part'
import { words } from './piece'
import type { Section } from './section'
import { frameName, measureOf, type Setup } from './setup'
import { BODY, TABLE_STRONG } from './styles'
import { type CellSaid, columnsOf, layTable, said, spanning, type Table } from './table'
import { set } from './typeset'

/** What the checks have to say, errors first; null: no frame to check. */
export function findingsSection(setup: Setup): Section | null {
  const { doc, sheet } = setup
  if (countingFrames(doc).length === 0) return null
  const w = measureOf(sheet)
  const { open, dismissed } = checkedFindings(doc)
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: open.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0)
  const said = [
    ...counts.map(({ severity, count }) => findingsWords.group[severity](count)),
    ...(dismissed.length === 0 ? [] : [findingsWords.dismissed(dismissed.length)]),
  ]
  const table: readonly Part[] =
    open.length === 0
      ? [fixed(words(set(findingsWords.none, BODY, w), w))]
      : [tablePart(layTable(findingsTable(setup, open), w))]
  return {
    id: 'findings',
    over: deckWords.appendix,
    title: reportWords.openFindings,
    flows: true,
    lead: said.join(', '),
    parts: table,
  }
}

/** Under a row a severity: what it is about, and what is said, with the check's name. */
function findingsTable(setup: Setup, open: readonly OpenFinding[]): Table {
  const groups = new Set<number>()
  const rows: (readonly CellSaid[])[] = []
  for (const severity of SEVERITIES) {
    const found = open.filter((finding) => finding.severity === severity)
    if (found.length === 0) continue
    groups.add(rows.length)
    rows.push([spanning(2, findingsWords.group[severity](found.length), TABLE_STRONG)])
    rows.push(...found.map((finding) => [said(subjectOf(setup, finding)), said(messageOf(setup, finding))]))
  }
  return {
    caption: reportWords.openFindings,
    columns: columnsOf([reportWords.about, reportWords.finding]),
    rowHeading: 0,
    rows,
    headings: groups,
  }
}

function subjectOf(setup: Setup, { frame, guest }: OpenFinding): string {
  const about = get(setup.doc, frame, 'frame')
  if (about !== null) return frameName(setup, about)
  return get(setup.doc, guest, 'guest')?.name.trim() || reportWords.wholeBoard
}

function messageOf({ figures }: Setup, { check, message, returned }: OpenFinding): string {
  const text = reportWords.checked(message.charAt(0).toLocaleUpperCase() + message.slice(1), check)
  return returned === null
    ? text
    : `${text} ${findingsWords.returned(figures.day(returned.at), returned.reason)}`
}
