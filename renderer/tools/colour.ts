import { lookOf, restyle, stylesAfter } from '../../shared/edit/restyle'
import { editWords } from '../../shared/words/edit'
import type { Pen, Press, Scene } from './gesture'
import { deepAt } from './pick'

/** Takes the look of what is clicked: for what is chosen, and for what is drawn next. */
export function pressColour(pen: Pen, scene: Scene): Press {
  const element = deepAt(scene, pen)
  if (!element) return {}
  const change = restyle(scene.doc, scene.selection, lookOf(element))
  const styles = stylesAfter(scene.styles, [element])
  return change.size === 0 ? { styles } : { styles, commit: { label: editWords.changeStyle, change } }
}
