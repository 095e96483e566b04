import { editBoard, setStageTarget } from '../../../../shared/edit/board'
import { boardOf } from '../../../../shared/model/doc'
import { STAGES } from '../../../../shared/model/vocabulary'
import { editWords } from '../../../../shared/words/edit'
import { methodWords } from '../../../../shared/words/method'
import { scoreWords } from '../../../../shared/words/score'
import { settingsWords } from '../../../../shared/words/settings'
import { typedNumber } from '../../../parts/typedNumber'
import { useDoc, useEditor } from '../../../use'
import { PointsField } from './PointsField'
import { Setting } from './Setting'
import style from './Targets.module.css'

/** The board's target, and those of stages that have one of their own. */
export function Targets() {
  const editor = useEditor()
  const { target, stageTargets } = boardOf(useDoc())
  return (
    <Setting title={settingsWords.targets} lead={settingsWords.targetsLead}>
      <div data-field="board.target">
        <PointsField
          label={scoreWords.targetField}
          value={target}
          onChange={(points) =>
            editor.commit(editWords.target, editBoard(editor.doc(), { target: points }), 'board target')
          }
          onDone={editor.pause}
        />
      </div>
      <ul className={style.stages}>
        {STAGES.map((stage) => (
          <li key={stage}>
            <span aria-hidden>{methodWords.stage[stage]}</span>
            <PointsField
              label={settingsWords.stageTarget(methodWords.stage[stage])}
              quiet
              value={stageTargets[stage] ?? null}
              placeholder={target === null ? undefined : typedNumber(target)}
              onChange={(points) =>
                editor.commit(
                  editWords.stageTarget,
                  setStageTarget(editor.doc(), stage, points),
                  `board target ${stage}`,
                )
              }
              onDone={editor.pause}
            />
          </li>
        ))}
      </ul>
    </Setting>
  )
}
