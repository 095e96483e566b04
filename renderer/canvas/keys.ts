import { moveElements } from '../../shared/edit/elements'
import { elementsOf, get } from '../../shared/model/doc'
import { editWords } from '../../shared/words/edit'
import { elementName } from '../document/elementName'
import { placeChosen } from '../document/placing'
import { say, select, session } from '../document/session'

/** Keys of the sheet itself; commands (delete, duplicate, undo) come from the one table. */
export function onSheetKey(event: KeyboardEvent): void {
  const state = session.getState()
  const { open, frame, selection, typing } = state
  if (!open || !frame || typing || (event.target as HTMLElement).closest('[data-sheet-part]')) return
  const nudge = ARROWS.get(event.key)
  if (nudge && selection.length > 0 && !event.altKey && !event.ctrlKey) {
    event.preventDefault()
    const step = event.shiftKey ? 10 : 1
    const change = moveElements(open.editor.doc(), selection, nudge[0] * step, nudge[1] * step)
    return open.editor.commit(editWords.move(selection.length), change, `nudge:${selection.join()}`)
  }
  if (event.key === 'Tab') return tab(event)
  if (event.key === 'Enter' || event.key === 'F2') return enter(event)
  if (event.key !== 'Escape') return
  event.preventDefault()
  if (state.tool !== 'select') session.setState({ tool: 'select', stamp: null })
  else select([])
}

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** Tab goes through the elements from back to front and then on to the next control. */
function tab(event: KeyboardEvent): void {
  const { open, frame, selection } = session.getState()
  if (!open || !frame) return
  const all = elementsOf(open.editor.doc(), frame)
  const last = selection.at(-1)
  const at = all.findIndex((element) => element.id === last)
  const next = all[event.shiftKey ? (at === -1 ? all.length : at) - 1 : at + 1]
  if (!next) return select([])
  event.preventDefault()
  select([next.id])
  say(elementName(open.editor.doc(), next))
}

function enter(event: KeyboardEvent): void {
  const { open, selection, tool } = session.getState()
  if (!open) return
  event.preventDefault()
  if (tool === 'text' || tool === 'stamp') return placeChosen('how')
  const element = get(open.editor.doc(), selection[0] ?? null, 'element')
  if (element?.shape === 'text') return session.setState({ typing: { element: element.id } })
  if (!element) session.setState({ typing: { field: 'what' } })
}
