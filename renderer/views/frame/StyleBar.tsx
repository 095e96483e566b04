import { layer } from '../../../shared/model/doc'
import { styleWords } from '../../../shared/words/style'
import { chosenShapes, sharedLook, toolLook } from '../../document/styling'
import { useDoc, useSession } from '../../use'
import { ArrangeDeeds } from './ArrangeDeeds'
import { LetterStyles } from './LetterStyles'
import { LineStyles } from './LineStyles'
import { ShapeDeeds } from './ShapeDeeds'
import style from './StyleBar.module.css'

/** Over the sheet, while something is chosen or a drawing tool is in hand: how it looks, what can be done with it. */
export function StyleBar() {
  const doc = useDoc()
  const selection = useSession((state) => state.selection)
  const typing = useSession((state) => state.typing)
  const tool = useSession((state) => state.tool)
  const styles = useSession((state) => state.styles)
  const ids =
    typing && 'element' in typing ? [typing.element] : selection.filter((id) => layer(doc, id) !== null)
  const look = ids.length > 0 ? sharedLook(doc, ids) : toolLook(tool, styles)
  if (!look || (typing && 'field' in typing)) return null
  const shapes = chosenShapes(doc, ids)
  return (
    <div className={style.bar} role="toolbar" aria-label={styleWords.bar} data-sheet-part>
      <LineStyles look={look} />
      <LetterStyles look={look} />
      {ids.length > 0 ? (
        <>
          <ShapeDeeds ids={ids} shapes={shapes} />
          <ArrangeDeeds ids={ids} shapes={shapes} />
        </>
      ) : null}
    </div>
  )
}
