import type { OpenFinding } from '../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { findingsWords } from '../../../shared/words/findings'
import { useBlind } from '../session/blind'
import style from './FindingMark.module.css'
import { SEVERITIES, SeverityIcon } from './Severity'

/** How many findings of which severity: signs and numbers for the eye, one sentence for the ear. Nothing: no mark. */
export function FindingMark({ findings }: { readonly findings: readonly OpenFinding[] }) {
  const blind = useBlind()
  const shown = blind ? findings.filter((finding) => !isMadeOfScores(finding)) : findings
  if (shown.length === 0) return null
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: shown.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0)
  const parts = counts.map(({ severity, count }) => findingsWords.group[severity](count))
  return (
    <span className={style.mark}>
      <span aria-hidden className={style.signs}>
        {counts.map(({ severity, count }) => (
          <span key={severity} className={style.sign}>
            <SeverityIcon severity={severity} />
            {count}
          </span>
        ))}
      </span>
      <span className="unseen">{findingsWords.mark(shown.length, parts.join(', '))}</span>
    </span>
  )
}
