import { memo, useId, useRef, useState } from 'react'
import { dismiss } from '../../../shared/edit/dismissals'
import { findingId, type OpenFinding } from '../../../shared/method/checks/findings'
import { editWords } from '../../../shared/words/edit'
import { findingsWords } from '../../../shared/words/findings'
import { say } from '../../document/session'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import { jumpTo } from '../jump'
import { DismissForm } from './DismissForm'
import { dayOf } from './days'
import style from './FindingRow.module.css'
import { leaveRow } from './roving'
import { SeverityIcon } from './Severity'
import { spoken } from './spoken'
import { WhyCheck } from './WhyCheck'

interface Props {
  readonly finding: OpenFinding
  /** Only one row of a list is a stop for Tab; arrows lead to the others. */
  readonly isCurrent: boolean
  onCurrent(id: string): void
}

/** One finding: what it says, the way to its place, and the way to put it aside with a reason. */
export const FindingRow = memo(function FindingRow({ finding, isCurrent, onCurrent }: Props) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const [open, setOpen] = useState<'why' | 'dismiss' | null>(null)
  const key = findingId(finding)
  const message = spoken(finding.message)
  const stop = isCurrent ? 0 : -1
  const turn = (part: 'why' | 'dismiss') => setOpen(open === part ? null : part)
  const putAside = (reason: string) => {
    leaveRow(row.current)
    const now = new Date().toISOString()
    editor.commit(editWords.dismiss, dismiss(editor.doc(), finding, reason, now))
    say(findingsWords.wasDismissed)
  }
  const cancel = () => {
    setOpen(null)
    row.current?.querySelector<HTMLElement>('[data-deed=dismiss]')?.focus()
  }
  return (
    <li ref={row} className={style.row} data-finding={key} onFocus={() => onCurrent(key)}>
      <SeverityIcon severity={finding.severity} />
      <div className={style.said}>
        <p className={style.message}>{message}</p>
        {finding.returned ? (
          <p className={style.returned}>
            {findingsWords.returned(dayOf(finding.returned.at), finding.returned.reason)}
          </p>
        ) : null}
        <p className={style.check}>
          <span className={style.id}>{`${findingsWords.severity[finding.severity]} · ${finding.check}`}</span>
          <button
            type="button"
            data-deed="why"
            tabIndex={stop}
            aria-expanded={open === 'why'}
            aria-controls={open === 'why' ? id : undefined}
            aria-label={findingsWords.whyOf(message)}
            onClick={() => turn('why')}
          >
            {findingsWords.why}
          </button>
        </p>
        {open === 'why' ? <WhyCheck id={id} check={finding.check} /> : null}
        {open === 'dismiss' ? <DismissForm onDismiss={putAside} onCancel={cancel} /> : null}
      </div>
      <div className={style.deeds}>
        <button
          type="button"
          data-deed="jump"
          tabIndex={stop}
          aria-label={findingsWords.jumpTo(message)}
          onClick={() => jumpTo(finding.where)}
        >
          {findingsWords.jump}
        </button>
        {readOnly ? null : (
          <button
            type="button"
            data-deed="dismiss"
            tabIndex={stop}
            aria-expanded={open === 'dismiss'}
            aria-label={findingsWords.dismissOf(message)}
            onClick={() => turn('dismiss')}
          >
            {findingsWords.dismiss}
          </button>
        )}
      </div>
    </li>
  )
})
