import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { editBoard } from '../../../shared/edit/board'
import { checkedFindings } from '../../../shared/method/checks/findings'
import { boardOf, type Doc } from '../../../shared/model/doc'
import { editWords } from '../../../shared/words/edit'
import { scorecardWords } from '../../../shared/words/scorecard'
import { useReadOnly } from '../../parts/readOnly'
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
      <ToggleButtonGroup
        isDisabled={readOnly}
        aria-label={scorecardWords.whichChecks}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[checks.extended ? 'extended' : 'core']}
        onSelectionChange={(keys) => {
          const extended = keys.has('extended')
          const asked = boardOf(editor.doc()).checks
          if (extended === asked.extended) return
          editor.commit(editWords.checks, editBoard(editor.doc(), { checks: { ...asked, extended } }))
        }}
        className={style.choice ?? ''}
      >
        <ToggleButton id="core" className={style.option ?? ''}>
          {scorecardWords.coreChecks}
        </ToggleButton>
        <ToggleButton id="extended" className={style.option ?? ''}>
          {scorecardWords.allChecks}
        </ToggleButton>
      </ToggleButtonGroup>
      {checks.english ? null : <p className={style.quiet}>{scorecardWords.notEnglish}</p>}
      <FindingsList findings={open} dismissed={dismissed} />
    </div>
  )
}
