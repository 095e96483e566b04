import { editBoard } from '../../../../shared/edit/board'
import { LIMITS } from '../../../../shared/limits'
import { boardOf } from '../../../../shared/model/doc'
import { editWords } from '../../../../shared/words/edit'
import { scoreWords } from '../../../../shared/words/score'
import { settingsWords } from '../../../../shared/words/settings'
import { Field } from '../../../parts/Field'
import { useDoc, useEditor } from '../../../use'
import { Setting } from './Setting'

/** What every frame is scored against: the intent, the promise, whose they are. */
export function Story() {
  const editor = useEditor()
  const board = boardOf(useDoc())
  const write = (field: 'intent' | 'promise' | 'organisation', limit: number) => ({
    value: board[field],
    limit,
    onChange: (text: string) =>
      editor.commit(editWords.editBoard, editBoard(editor.doc(), { [field]: text }), `board ${field}`),
    onDone: editor.pause,
  })
  return (
    <Setting title={settingsWords.story} lead={settingsWords.storyLead}>
      <div data-field="board.intent">
        <Field label={scoreWords.intent} {...write('intent', LIMITS.textLength)} />
      </div>
      <div data-field="board.promise">
        <Field label={scoreWords.promise} {...write('promise', LIMITS.textLength)} />
      </div>
      <Field label={scoreWords.organisation} {...write('organisation', LIMITS.titleLength)} lines="one" />
    </Setting>
  )
}
