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
import { columnsOf, layTable, said, type Table } from './table'
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
    role: 'h2',
    lead: said.join(', '),
    parts: table,
  }
}

function findingsTable(setup: Setup, open: readonly OpenFinding[]): Table {
  const columns = [reportWords.severity, reportWords.about, reportWords.finding, reportWords.check]
  return {
    caption: reportWords.openFindings,
    columns: columnsOf(columns),
    rowHeading: 1,
    rows: open.map((finding) => [
      said(findingsWords.severity[finding.severity], TABLE_STRONG),
      said(subjectOf(setup, finding)),
      said(messageOf(setup, finding)),
      said(finding.check),
    ]),
  }
}

function subjectOf(setup: Setup, { frame, guest }: OpenFinding): string {
  const about = get(setup.doc, frame, 'frame')
  if (about !== null) return frameName(setup, about)
  return get(setup.doc, guest, 'guest')?.name.trim() || reportWords.wholeBoard
}

function messageOf({ figures }: Setup, { message, returned }: OpenFinding): string {
  const text = message.charAt(0).toLocaleUpperCase() + message.slice(1)
  return returned === null
    ? text
    : `${text} ${findingsWords.returned(figures.day(returned.at), returned.reason)}`
}
