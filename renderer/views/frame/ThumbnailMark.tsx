import { isMadeOfScores } from '../../../shared/method/checks/scoreMade'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { findingsWords } from '../../../shared/words/findings'
import { useDoc } from '../../use'
import { SEVERITIES, SeverityIcon } from '../findings/Severity'
import { useBlind } from '../session/blind'
import style from './Filmstrip.module.css'
import { findingsAt } from './findingsAt'

/** The worst the checks say of a frame, as a sign in the corner of its picture; hints are no reason for one. */
export function ThumbnailMark({ id }: { readonly id: Id }) {
  const doc = useDoc()
  const blind = useBlind()
  if (!get(doc, id, 'frame')) return null
  const findings = findingsAt(doc, id).filter((finding) => !blind || !isMadeOfScores(finding))
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity))
  if (worst === undefined || worst === 'info') return null
  const count = findings.filter(({ severity }) => severity === worst).length
  return (
    <span className={style.mark}>
      <SeverityIcon severity={worst} />
      <span className="unseen">{`, ${findingsWords.group[worst](count)}, `}</span>
    </span>
  )
}
