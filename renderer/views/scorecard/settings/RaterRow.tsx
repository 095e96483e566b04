import { X } from 'lucide-react'
import { useDeferredValue } from 'react'
import { editRater, removeRater } from '../../../../shared/edit/raters'
import { LIMITS } from '../../../../shared/limits'
import type { Rater } from '../../../../shared/model/record'
import { RATER_KINDS } from '../../../../shared/model/vocabulary'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { Choice } from '../../../parts/Choice'
import { Field } from '../../../parts/Field'
import { IconButton } from '../../../parts/IconButton'
import { useDoc, useEditor } from '../../../use'
import { kindName } from '../../session/raterName'
import { framesScored } from './framesScored'
import { offerUndo } from './offerUndo'
import style from './RaterRow.module.css'

/** One rater: name, kind, how much she scored. A template's drafts are named as what they are. */
export function RaterRow({ rater }: { readonly rater: Rater }) {
  const editor = useEditor()
  const frames = framesScored(useDeferredValue(useDoc())).get(rater.id) ?? 0
  const name = rater.name || settingsWords.unnamed
  const isTemplate = rater.group === 'template'
  const remove = () => {
    editor.commit(editWords.removeRater, removeRater(editor.doc(), rater.id))
    offerUndo(editor, settingsWords.raterRemoved(name, frames))
  }
  return (
    <li className={style.row}>
      {isTemplate ? (
        <div className={style.draft}>
          <p className={style.name}>{name}</p>
          {name === settingsWords.templateDraft ? null : (
            <p className={style.mark}>{settingsWords.templateDraft}</p>
          )}
          <p className={style.why}>{settingsWords.templateWhy}</p>
        </div>
      ) : (
        <>
          <Field
            label={settingsWords.raterName}
            lines="one"
            value={rater.name}
            limit={LIMITS.titleLength}
            onChange={(text) =>
              editor.commit(
                editWords.editRater,
                editRater(editor.doc(), rater.id, { name: text }),
                `rater ${rater.id}`,
              )
            }
            onDone={editor.pause}
          />
          <Choice
            label={settingsWords.raterKind}
            value={KINDS.some(({ id }) => id === rater.group) ? rater.group : null}
            placeholder={rater.group || settingsWords.kindUnknown}
            options={KINDS}
            onChange={(group) =>
              editor.commit(editWords.editRater, editRater(editor.doc(), rater.id, { group }))
            }
          />
        </>
      )}
      <span className={style.scored}>{settingsWords.scoredFrames(frames)}</span>
      <IconButton label={settingsWords.remove(name)} onPress={remove}>
        <X aria-hidden />
      </IconButton>
    </li>
  )
}

const KINDS = RATER_KINDS.map((id) => ({ id, label: kindName(id) }))
