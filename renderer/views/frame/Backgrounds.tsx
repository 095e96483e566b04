import { memo, useMemo } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useStore } from 'zustand'
import { editFrame } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { BACKGROUNDS, type Background } from '../../../shared/model/vocabulary'
import { PICTURE, pictureGround } from '../../../shared/scene/picture'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { toolboxWords } from '../../../shared/words/toolbox'
import { InkPicture } from '../../parts/InkPicture'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import style from './Backgrounds.module.css'

/** What the picture is set in, one click each: bare paper, a tint, a place. */
export const Backgrounds = memo(function Backgrounds({ frame }: { readonly frame: Id }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const value = useStore(editor.store, ({ doc }) => get(doc, frame, 'frame')?.background ?? 'none')
  const choose = (background: Background) =>
    editor.commit(editWords.background, editFrame(editor.doc(), frame, { background }))
  return (
    <RadioGroup
      isDisabled={readOnly}
      value={value}
      onChange={(key) => choose(key as Background)}
      orientation="horizontal"
      className={style.group ?? ''}
    >
      <Label className={style.label ?? ''}>{toolboxWords.backgrounds}</Label>
      <div className={style.grid}>
        {BACKGROUNDS.map((each) => (
          <Radio
            key={each}
            value={each}
            aria-label={frameWords.backgrounds[each]}
            className={style.one ?? ''}
          >
            <Ground background={each} />
            <span className={style.name} aria-hidden>
              {frameWords.backgrounds[each]}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
})

const Ground = memo(function Ground({ background }: { readonly background: Background }) {
  const ink = useMemo(() => pictureGround(background), [background])
  return <InkPicture ink={ink} w={PICTURE.w} h={PICTURE.h} width={64} className={style.picture} />
})
