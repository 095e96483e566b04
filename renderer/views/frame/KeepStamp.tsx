import { useMemo, useState } from 'react'
import { copyOf } from '../../../shared/edit/copies'
import { layer } from '../../../shared/model/doc'
import { toolboxWords } from '../../../shared/words/toolbox'
import { layerName } from '../../document/elementName'
import { keepSelection } from '../../document/ownStamps'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { InkPicture } from '../../parts/InkPicture'
import { Question } from '../../parts/Question'
import { wellFormed } from '../../parts/wellFormed'
import { useDoc, useSession } from '../../use'
import style from './KeepStamp.module.css'
import { drawingOf } from './stampDrawing'

/** What is chosen becomes a stamp of one's own, under a name. */
export function KeepStamp() {
  const doc = useDoc()
  const selection = useSession((state) => state.selection)
  const records = useMemo(() => copyOf(doc, selection), [doc, selection])
  const [first, ...others] = selection
  const only = others.length === 0 ? layer(doc, first ?? null) : null
  const [name, setName] = useState(only ? layerName(doc, only).slice(0, 100) : toolboxWords.stampUntitled)
  const close = () => session.setState({ dialog: null })
  const keep = () => {
    if (name.trim() === '' || records.length === 0) return
    close()
    void keepSelection(name.trim())
  }
  return (
    <Question
      title={toolboxWords.keepTitle}
      onClose={close}
      answers={
        <>
          <Button onPress={close}>{toolboxWords.cancel}</Button>
          <Button look="strong" isDisabled={name.trim() === '' || records.length === 0} onPress={keep}>
            {toolboxWords.keep}
          </Button>
        </>
      }
    >
      {records.length === 0 ? (
        <p>{toolboxWords.keepNothing}</p>
      ) : (
        <div className={style.stamp}>
          <Preview records={records} />
          <div className={style.words}>
            <label htmlFor="stamp-name">{toolboxWords.stampName}</label>
            <input
              id="stamp-name"
              type="text"
              value={name}
              maxLength={200}
              ref={focusOnce}
              onChange={(event) => setName(wellFormed(event.target.value))}
              onKeyDown={(event) => event.key === 'Enter' && keep()}
            />
            <p>{toolboxWords.keepHint}</p>
          </div>
        </div>
      )}
    </Question>
  )
}

function Preview({ records }: { readonly records: ReturnType<typeof copyOf> }) {
  const { ink, w, h } = useMemo(() => drawingOf(records), [records])
  return (
    <div className={style.picture}>
      <InkPicture ink={ink} w={w} h={h} width={Math.min(SIDE, (SIDE * w) / h)} />
    </div>
  )
}

/** CSS pixels. */
const SIDE = 112

function focusOnce(field: HTMLInputElement | null): void {
  field?.select()
}
