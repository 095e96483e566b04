import { MapPin } from 'lucide-react'
import { get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { commentWords } from '../../../../shared/words/comments'
import { boxOfSelection, reveal } from '../../../document/camera'
import { elementName } from '../../../document/elementName'
import { say, select, session } from '../../../document/session'
import { useDoc } from '../../../use'
import style from './Pinned.module.css'

/** The element a comment is about; pressed, it is chosen on the sheet. */
export function Pinned({ on }: { readonly on: Id }) {
  const doc = useDoc()
  const element = get(doc, on, 'element')
  if (!element) return <p className={style.gone}>{commentWords.onGone}</p>
  const name = elementName(doc, element)
  return (
    <button
      type="button"
      className={style.chip}
      onClick={() => {
        session.setState({ tool: 'select', typing: null, entered: null })
        select([on])
        const box = boxOfSelection()
        if (box) reveal(box)
        say(name)
      }}
    >
      <MapPin aria-hidden />
      <span>{commentWords.on(name)}</span>
      <span className="unseen">{commentWords.chooseIt}</span>
    </button>
  )
}
