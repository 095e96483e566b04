import { editBoard } from '../../../shared/edit/board'
import { LIMITS } from '../../../shared/limits'
import { boardOf } from '../../../shared/model/doc'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { Field } from '../../parts/Field'
import { useDoc, useEditor } from '../../use'
import style from './BoardFacts.module.css'

/** What every frame is scored against: the intent, the promise, the target. */
export function BoardFacts() {
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
    <section className={style.facts} aria-label={scoreWords.board}>
      <Field label={scoreWords.intent} {...write('intent', LIMITS.textLength)} />
      <Field label={scoreWords.promise} {...write('promise', LIMITS.textLength)} />
      <Field label={scoreWords.organisation} {...write('organisation', LIMITS.titleLength)} lines="one" />
      <Field
        label={scoreWords.targetField}
        lines="one"
        limit={3}
        value={board.target === null ? '' : String(board.target)}
        onChange={(text) => {
          const target = targetOf(text)
          if (target !== undefined) {
            editor.commit(editWords.editBoard, editBoard(editor.doc(), { target }), 'board target')
          }
        }}
        onDone={editor.pause}
      />
    </section>
  )
}

/** Points 0–100; nothing written is no target; anything else is not taken. */
function targetOf(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const points = Number(text)
  return /^\d+$/.test(text.trim()) && points <= 100 ? points : undefined
}
