import type { OpenFinding } from '../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { findingsWords } from '../../../shared/words/findings'
import { SeverityIcon } from '../findings/Severity'
import { spoken } from '../findings/spoken'
import { useBlind } from '../session/blind'
import style from './FieldFindings.module.css'

/** What the checks say of one field, under it; it comes and goes while one types. */
export function FieldFindings({ findings }: { readonly findings: readonly OpenFinding[] }) {
  const blind = useBlind()
  const shown = blind ? findings.filter((finding) => !isMadeOfScores(finding)) : findings
  if (shown.length === 0) return null
  return (
    <ul className={style.findings}>
      {shown.map(({ check, about, severity, message }) => (
        <li key={`${check}${about}`} className={style.finding} data-severity={severity}>
          <SeverityIcon severity={severity} />
          <span>
            <span className="unseen">{`${findingsWords.severity[severity]}: `}</span>
            {spoken(message)}
          </span>
        </li>
      ))}
    </ul>
  )
}
