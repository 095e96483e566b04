import { createStore } from 'zustand/vanilla'
import { removeElements } from '../../shared/edit/elements'
import { get } from '../../shared/model/doc'
import { select, session } from './session'

/** Whether an input method is putting words together: until it is done it shows them, and not the sheet. */
export const composing = createStore<{ readonly isComposing: boolean }>(() => ({ isComposing: false }))

/** Ends writing on the sheet, wherever the word to do so came from; writing nothing is no harm. */
export function endTyping(): void {
  const { open, typing, selection } = session.getState()
  if (!typing) return
  session.setState({ typing: null })
  composing.setState({ isComposing: false })
  if (!open) return
  const { editor } = open
  const element = 'element' in typing ? get(editor.doc(), typing.element, 'element') : null
  // A text nobody wrote into would be an invisible thing in the way.
  if (element?.shape === 'text' && element.text.trim() === '') {
    editor.amend(removeElements(editor.doc(), [element.id]))
    select(selection.filter((id) => id !== element.id))
  }
  editor.pause()
}
