import { Flag } from 'lucide-react'
import { clearBaseline, saveBaseline } from '../../../../shared/edit/baseline'
import { boardAlignment } from '../../../../shared/method/alignment'
import { boardOf } from '../../../../shared/model/doc'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { Button } from '../../../parts/Button'
import { useDoc, useEditor } from '../../../use'
import { useBlind } from '../../session/blind'
import { say } from '../numbers'
import style from './Baseline.module.css'
import { BaselineList } from './BaselineList'
import { baselinesOf } from './baselines'
import { offerUndo } from './offerUndo'
import { Setting } from './Setting'

/** The scores later ones are compared with: saving today's, and what was saved before. */
export function Baseline() {
  const editor = useEditor()
  const doc = useDoc()
  const isBlind = useBlind()
  const { baseline } = boardOf(doc)
  const { alignment } = boardAlignment(doc)
  const taken = baselinesOf(doc)
  const why = isBlind ? settingsWords.hidden : alignment === null ? settingsWords.noAlignment : null
  const save = () => {
    editor.commit(editWords.saveBaseline, saveBaseline(editor.doc(), new Date().toISOString()))
    const saved = boardOf(editor.doc()).baseline
    if (saved !== null) offerUndo(editor, settingsWords.saved(say.exact(saved)))
  }
  return (
    <Setting title={settingsWords.baseline} lead={settingsWords.baselineLead} field="board.baseline">
      <div className={style.deeds}>
        <Button icon={<Flag aria-hidden />} isDisabled={why !== null} onPress={save}>
          {settingsWords.save}
        </Button>
        {baseline === null || isBlind ? null : (
          <Button
            look="quiet"
            onPress={() => editor.commit(editWords.clearBaseline, clearBaseline(editor.doc()))}
          >
            {settingsWords.clear}
          </Button>
        )}
      </div>
      {why === null ? null : <p className={style.why}>{why}</p>}
      {isBlind ? null : (
        <>
          <Standing baseline={baseline} known={taken.length > 0} held={taken.some(({ holds }) => holds)} />
          {taken.length > 0 ? <BaselineList taken={taken} /> : null}
        </>
      )}
    </Setting>
  )
}

/** What has to be said besides the list: that nothing holds, or that what holds came as a number only. */
function Standing({
  baseline,
  known,
  held,
}: {
  readonly baseline: number | null
  readonly known: boolean
  readonly held: boolean
}) {
  if (baseline === null) {
    return <p className={style.why}>{known ? settingsWords.noneHolds : settingsWords.noBaseline}</p>
  }
  return held ? null : <p className={style.why}>{settingsWords.fromFile(say.exact(baseline))}</p>
}
