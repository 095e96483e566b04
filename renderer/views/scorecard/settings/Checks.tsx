import { editBoard } from '../../../../shared/edit/board'
import { boardOf } from '../../../../shared/model/doc'
import type { Board } from '../../../../shared/model/record'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { Toggle } from '../../../parts/Toggle'
import { useDoc, useEditor } from '../../../use'
import style from './Checks.module.css'
import { Setting } from './Setting'

/** Which checks are asked for. */
export function Checks() {
  const editor = useEditor()
  const { checks } = boardOf(useDoc())
  const ask = (patch: Partial<Board['checks']>) =>
    editor.commit(
      editWords.checks,
      editBoard(editor.doc(), { checks: { ...boardOf(editor.doc()).checks, ...patch } }),
    )
  return (
    <Setting title={settingsWords.checks} lead={settingsWords.checksLead} field="board.checks">
      <div className={style.check}>
        <Toggle
          label={settingsWords.extended}
          isOn={checks.extended}
          onChange={(extended) => ask({ extended })}
        />
        <p>{settingsWords.extendedWhy}</p>
      </div>
      <div className={style.check}>
        <Toggle
          label={settingsWords.english}
          isOn={checks.english}
          onChange={(english) => ask({ english })}
        />
        <p>{settingsWords.englishWhy}</p>
      </div>
    </Setting>
  )
}
