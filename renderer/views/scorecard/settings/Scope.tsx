import { putStageIn, putStageOut, setScopeReason } from '../../../../shared/edit/board'
import { LIMITS } from '../../../../shared/limits'
import { countingFrames } from '../../../../shared/method/alignment'
import { boardOf } from '../../../../shared/model/doc'
import { STAGES, type Stage } from '../../../../shared/model/vocabulary'
import { editWords } from '../../../../shared/words/edit'
import { methodWords } from '../../../../shared/words/method'
import { settingsWords } from '../../../../shared/words/settings'
import { Field } from '../../../parts/Field'
import { Toggle } from '../../../parts/Toggle'
import { useDoc, useEditor } from '../../../use'
import style from './Scope.module.css'
import { Setting } from './Setting'

/** Which stages this story tells, and why it leaves out the others. */
export function Scope() {
  return (
    <Setting title={settingsWords.stages} lead={settingsWords.stagesLead} field="board.stages">
      <ul className={style.stages}>
        {STAGES.map((stage) => (
          <StageScope key={stage} stage={stage} />
        ))}
      </ul>
    </Setting>
  )
}

function StageScope({ stage }: { readonly stage: Stage }) {
  const editor = useEditor()
  const doc = useDoc()
  const board = boardOf(doc)
  const isIn = board.stagesInScope.includes(stage)
  const name = methodWords.stage[stage]
  const frames = isIn ? 0 : countingFrames(doc).filter((frame) => frame.stage === stage).length
  return (
    <li className={style.stage}>
      <Toggle
        label={settingsWords.scopeOf(name)}
        short={name}
        isOn={isIn}
        onChange={(isOn) =>
          editor.commit(
            editWords.scope,
            isOn ? putStageIn(editor.doc(), stage) : putStageOut(editor.doc(), stage, ''),
          )
        }
      />
      {isIn ? null : (
        <div className={style.why}>
          <Field
            label={settingsWords.whyOut(name)}
            quiet
            placeholder={settingsWords.whyOutPlaceholder}
            value={board.outOfScopeReasons[stage] ?? ''}
            limit={LIMITS.textLength}
            onChange={(text) =>
              editor.commit(
                editWords.scope,
                setScopeReason(editor.doc(), stage, text),
                `board scope ${stage}`,
              )
            }
            onDone={editor.pause}
          />
          {frames > 0 ? <p className={style.stay}>{settingsWords.framesStay(frames)}</p> : null}
        </div>
      )}
    </li>
  )
}
