import { Trash2 } from 'lucide-react'
import { editRemark, removeRemark } from '../../../shared/edit/rounds'
import { framesOf, get } from '../../../shared/model/doc'
import type { Remark } from '../../../shared/model/scoring'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { session, showFrame } from '../../document/session'
import { Field } from '../../parts/Field'
import { IconButton } from '../../parts/IconButton'
import { useDoc, useEditor } from '../../use'
import { Check } from './Check'
import style from './Remarks.module.css'

interface Props {
  readonly remark: Remark
  /** Says which frame it is about; false where that is plain. */
  readonly about: boolean
}

/** A decision or a question: written on, ticked off, or deleted. */
export function RemarkLine({ remark, about }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const { id, sort, text, settled } = remark
  const frame = get(doc, remark.frame, 'frame')
  const edit = (patch: Parameters<typeof editRemark>[2], goesOn?: string) =>
    editor.commit(editWords.editRemark[sort], editRemark(editor.doc(), id, patch), goesOn)
  return (
    <li className={style.remark} data-settled={settled || undefined}>
      <div className={style.line}>
        <Field
          label={sessionWords.textOf[sort]}
          quiet
          value={text}
          limit={20_000}
          onChange={(next) => edit({ text: next }, `remark ${id}`)}
        />
        <IconButton
          label={sessionWords.remove[sort]}
          onPress={({ target }) => {
            leave(target)
            editor.commit(editWords.removeRemark[sort], removeRemark(editor.doc(), id))
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className={style.facts}>
        <Check
          checked={settled}
          label={`${sessionWords.settled[sort]}: ${text}`}
          onChange={(next) => edit({ settled: next })}
        >
          {sessionWords.settled[sort]}
        </Check>
        {about && frame ? (
          <button
            type="button"
            onClick={() => {
              session.setState({ view: 'frame' })
              showFrame(frame.id)
            }}
          >
            {sessionWords.levelsFor(framesOf(doc).indexOf(frame) + 1, frame.title || sessionWords.untitled)}
          </button>
        ) : null}
        {about && remark.frame !== null && !frame ? <span>{sessionWords.goneFrame}</span> : null}
      </div>
    </li>
  )
}

/** The line is about to go: the keys go on to its neighbour. */
function leave(button: Element): void {
  const line = button.closest('li')
  const next = line?.nextElementSibling ?? line?.previousElementSibling
  requestAnimationFrame(() => next?.querySelector('button')?.focus())
}
