import type { Evidence } from '../model/record'
import { EVIDENCE_TYPES, type EvidenceType, METRIC_KINDS, type MetricKind } from '../model/vocabulary'
import { detailsWords } from '../words/details'
import { outlineWords } from '../words/outline'
import { sameWords } from './sameWords'

/** Evidence as lines: `Observation: nine rings on a Sunday`, `Metric (Time): 9 min [invented]`. */
export function evidenceText(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ type, metric, note, illustrative }) => {
      const kind = metric === null ? '' : ` (${outlineWords.metric[metric]})`
      return `${outlineWords.evidence[type]}${kind}: ${note}${illustrative ? ` ${INVENTED}` : ''}`
    })
    .join('\n')
}

/**
 * Pieces from lines. A line that names no kind goes on with the note before it; the first such line is an opinion. What
 * a piece holds besides stays with the piece that says the same, else with the one in the same place.
 */
export function evidenceFrom(text: string, before: readonly Evidence[]): Evidence[] {
  const pieces: Said[] = []
  for (const line of text.trim().split(/\r\n?|\n/)) {
    const started = startOf(line)
    const last = pieces.at(-1)
    if (started) pieces.push(started)
    else if (last) last.note += `\n${line}`
    else if (line.trim() !== '') pieces.push({ type: 'opinion', metric: null, note: line })
  }
  return pieces.slice(0, MOST).map(({ note, ...piece }, place) => {
    const illustrative = note.endsWith(INVENTED)
    const said = {
      ...piece,
      note: illustrative ? note.slice(0, -INVENTED.length).replace(/ $/, '') : note,
      illustrative,
    }
    const same = before.find((each) => each.note === said.note && each.type === said.type)
    return { ...said, extra: (same ?? before[place])?.extra ?? {} }
  })
}

interface Said {
  readonly type: EvidenceType
  readonly metric: MetricKind | null
  note: string
}

function startOf(line: string): Said | null {
  const [, kind = '', inside = '', note = ''] = STARTED.exec(line.trim()) ?? []
  const wanted = sameWords(kind)
  const type = EVIDENCE_TYPES.find(
    (each) => sameWords(each) === wanted || sameWords(outlineWords.evidence[each]) === wanted,
  )
  if (type === undefined) return null
  const named = sameWords(inside)
  const metric = METRIC_KINDS.find(
    (each) =>
      named !== '' &&
      [each, outlineWords.metric[each], detailsWords.metricNames[each]].some(
        (name) => sameWords(name) === named,
      ),
  )
  return { type, metric: type === 'metric' ? (metric ?? null) : null, note }
}

const STARTED = /^([^:()]{3,30}?)\s*(?:\(([^)]{0,60})\))?\s*:\s*(.*)$/
const INVENTED = `[${outlineWords.invented}]`
/** As the record holds them. */
const MOST = 200
