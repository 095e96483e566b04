import { bringBack } from '../../../shared/edit/dismissals'
import type { Finding } from '../../../shared/method/checks/findings'
import type { Dismissal } from '../../../shared/model/scoring'
import { editWords } from '../../../shared/words/edit'
import { findingsWords } from '../../../shared/words/findings'
import { say } from '../../document/session'
import { Button } from '../../parts/Button'
import { Pager, usePages } from '../../parts/Pager'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import style from './Dismissed.module.css'
import { dayOf } from './days'
import { spoken } from './spoken'

export interface DismissedFinding {
  readonly finding: Finding
  readonly dismissal: Dismissal
}

/** What was put aside, folded: why, when, and the way back. */
export function Dismissed({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const pages = usePages(dismissed)
  if (dismissed.length === 0) return null
  return (
    <details className={style.fold}>
      <summary>{findingsWords.dismissed(dismissed.length)}</summary>
      <ul>
        {pages.rows.map(({ finding, dismissal }) => (
          <li key={dismissal.id} className={style.row}>
            <div>
              <p>{spoken(finding.message)}</p>
              <p className={style.reason}>
                {findingsWords.dismissedOn(dayOf(dismissal.at), dismissal.reason)}{' '}
                <span>{`${findingsWords.severity[finding.severity]} · ${finding.check}`}</span>
              </p>
            </div>
            <Button
              look="quiet"
              isDisabled={readOnly}
              aria-label={findingsWords.bringBackOf(spoken(finding.message))}
              onPress={() => {
                editor.commit(editWords.bringBack, bringBack(editor.doc(), dismissal.id))
                say(findingsWords.wasBroughtBack)
              }}
            >
              {findingsWords.bringBack}
            </Button>
          </li>
        ))}
      </ul>
      <Pager {...pages} />
    </details>
  )
}
