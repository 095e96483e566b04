import { editBoard } from '../../../shared/edit/board'
import { checkedFindings } from '../../../shared/method/checks/findings'
import { boardOf, type Doc } from '../../../shared/model/doc'
import { editWords } from '../../../shared/words/edit'
import { scorecardWords } from '../../../shared/words/scorecard'
import { useReadOnly } from '../../parts/readOnly'
import { Segments } from '../../parts/Segments'
import { useEditor } from '../../use'
import { FindingsList } from '../findings/FindingsList'
import style from './FindingsSection.module.css'

/** What the checks found, and whether the extended ones are asked, too. */
export function FindingsSection({ doc }: { readonly doc: Doc }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const { checks } = boardOf(doc)
  const { open, dismissed } = checkedFindings(doc)
  return (
    <div className={style.findings}>
      <div className={style.choice}>
        <Segments
          label={scorecardWords.whichChecks}
          size="small"
          isDisabled={readOnly}
          value={checks.extended ? 'extended' : 'core'}
          options={WHICH}
          onChange={(which) => {
            const asked = boardOf(editor.doc()).checks
            const extended = which === 'extended'
            if (extended === asked.extended) return
            editor.commit(editWords.checks, editBoard(editor.doc(), { checks: { ...asked, extended } }))
          }}
        />
      </div>
      {checks.english ? null : <p className={style.quiet}>{scorecardWords.notEnglish}</p>}
      <FindingsList findings={open} dismissed={dismissed} />
    </div>
  )
}

const WHICH = [
  { id: 'core', label: scorecardWords.coreChecks },
  { id: 'extended', label: scorecardWords.allChecks },
] as const
