import { elementsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Zone } from '../../../shared/model/vocabulary'
import { frameWords } from '../../../shared/words/frame'
import { elementName } from '../../document/elementName'
import { select, session } from '../../document/session'
import { useDoc, useSession } from '../../use'
import style from './ElementList.module.css'

/** What is drawn on one zone, front first, as a list: the way to every element without a pointer. */
export function ElementList({ frame, zone }: { readonly frame: Id; readonly zone: Zone }) {
  const doc = useDoc()
  const selection = useSession((state) => state.selection)
  const elements = elementsOf(doc, frame)
    .filter((element) => element.zone === zone)
    .toReversed()
  if (elements.length === 0) return null
  return (
    <ul className={style.list} aria-label={frameWords.elements}>
      {elements.map((element) => (
        <li key={element.id}>
          <button
            type="button"
            aria-pressed={selection.includes(element.id)}
            className={style.element}
            onClick={() => {
              session.setState({ tool: 'select' })
              select([element.id])
            }}
          >
            {elementName(doc, element)}
          </button>
        </li>
      ))}
    </ul>
  )
}
