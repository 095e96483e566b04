import { useMemo, useState } from 'react'
import { findingId, type OpenFinding } from '../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { findingsWords } from '../../../shared/words/findings'
import { Pager, usePages } from '../../parts/Pager'
import { useBlind } from '../session/blind'
import { Dismissed, type DismissedFinding } from './Dismissed'
import { FindingRow } from './FindingRow'
import style from './FindingsList.module.css'
import { onRovingKey } from './roving'
import { SEVERITIES, type Severity, SeverityIcon } from './Severity'

interface Props {
  readonly findings: readonly OpenFinding[]
  readonly dismissed: readonly DismissedFinding[]
}

/** Findings by severity, each with jump and dismiss, and what was dismissed folded behind them. */
export function FindingsList({ findings, dismissed }: Props) {
  const blind = useBlind()
  const open = useMemo(
    () => (blind ? findings.filter((finding) => !isMadeOfScores(finding)) : findings),
    [blind, findings],
  )
  const aside = useMemo(
    () => (blind ? dismissed.filter(({ finding }) => !isMadeOfScores(finding)) : dismissed),
    [blind, dismissed],
  )
  return (
    <section
      className={style.list}
      aria-label={findingsWords.list}
      data-findings
      tabIndex={-1}
      onKeyDown={onRovingKey}
    >
      {blind ? <p className={style.quiet}>{findingsWords.hidden}</p> : null}
      {open.length === 0 && !blind ? (
        <div className={style.none}>
          <p>{findingsWords.none}</p>
          <p className={style.quiet}>{findingsWords.noneText}</p>
        </div>
      ) : null}
      {SEVERITIES.map((severity) => (
        <Group key={severity} severity={severity} findings={open} />
      ))}
      <Dismissed dismissed={aside} />
    </section>
  )
}

interface GroupProps {
  readonly severity: Severity
  readonly findings: readonly OpenFinding[]
}

function Group({ severity, findings }: GroupProps) {
  const group = useMemo(
    () => findings.filter((finding) => finding.severity === severity),
    [findings, severity],
  )
  const pages = usePages(group)
  const [chosen, setChosen] = useState<string | null>(null)
  const ids = pages.rows.map(findingId)
  // The chosen one may be gone: then the first is the stop for Tab.
  const current = chosen !== null && ids.includes(chosen) ? chosen : ids[0]
  if (group.length === 0) return null
  return (
    <section>
      <h3 className={style.head}>
        <SeverityIcon severity={severity} />
        {findingsWords.group[severity](group.length)}
        <span className={style.quiet}>{findingsWords.groupMeans[severity]}</span>
      </h3>
      <ul>
        {pages.rows.map((finding, place) => (
          <FindingRow
            key={ids[place]}
            finding={finding}
            isCurrent={ids[place] === current}
            onCurrent={setChosen}
          />
        ))}
      </ul>
      <Pager {...pages} />
    </section>
  )
}
