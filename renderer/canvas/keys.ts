import { moveElements } from '../../shared/edit/elements'
import { get, layer } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { reviewWords } from '../../shared/words/comments'
import { editWords } from '../../shared/words/edit'
import { isEditingOff } from '../document/access'
import { boxOfSelection, reveal } from '../document/camera'
import { enter, leaveGroup, walkable } from '../document/entering'
import {
  beginPlacing,
  dropPlacing,
  keepPlacing,
  movePlacing,
  placement,
  sizePlacing,
} from '../document/placing'
import { refuse } from '../document/reviewing'
import { sceneNow } from '../document/scene'
import { type Session, select, session } from '../document/session'
import { putStamp } from '../document/stamping'
import { isOwnStamp } from '../tools/tool'
import { sayChange, sayChosen } from './announcing'
import { isSheetPart } from './pen'

/** Keys of the sheet itself; commands (delete, duplicate, undo) come from the one table. */
export function onSheetKey(event: KeyboardEvent): void {
  const state = session.getState()
  const { open, frame, typing, selection } = state
  if (!open || !frame || typing || event.isComposing || isSheetPart(event.target)) return
  if (placement.getState().placing) return placingKey(event, state)
  const arrow = ARROWS.get(event.key)
  if (arrow && selection.length > 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    if (refuse(reviewWords.refusedSheet)) return
    return nudge(arrow, event.shiftKey)
  }
  if (event.key === 'Tab') return walk(event, state)
  if (event.key === 'Enter') return enterKey(event, state)
  if (event.key === 'Escape') return stepBack(event, state)
  if (isEditingOff(open.editor.doc())) return
  if (event.key === 'F2') return rewrite(event, state)
  if (!state.letterKeys && isLetter(event)) typeOver(state)
}

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** Sheet units of an arrow key, and with Shift. */
const STEP = 1
const LARGE_STEP = 10

function nudge([x, y]: readonly [number, number], isLarge: boolean): void {
  const { open, selection } = session.getState()
  const scene = sceneNow(1)
  if (!open || !scene) return
  // On a grid the plain key goes by its lines, and Shift is the way to stand between them.
  const step = scene.grid === null ? (isLarge ? LARGE_STEP : STEP) : isLarge ? STEP : scene.grid
  const before = open.editor.doc()
  const change = moveElements(before, selection, x * step, y * step)
  open.editor.commit(editWords.move(selection.length), change, `nudge:${selection.join()}`)
  sayChange(before, open.editor.doc(), selection)
  showChosen()
}

function placingKey(event: KeyboardEvent, { tool }: Session): void {
  const arrow = ARROWS.get(event.key)
  if (!arrow && event.key !== 'Enter' && event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  if (event.key === 'Escape') return dropPlacing()
  if (event.key === 'Enter') return keepPlacing()
  if (!arrow || tool === 'select') return
  const [x, y] = arrow
  const step = event.altKey ? STEP : LARGE_STEP
  if (event.shiftKey) sizePlacing(x * step, y * step)
  else movePlacing(x * step, y * step)
}

/** Tab goes through what stands on the sheet (in a group: in it) from back to front, and then on to the next control. */
function walk(event: KeyboardEvent, { open, frame, selection, entered }: Session): void {
  if (!open || !frame || event.ctrlKey || event.altKey || event.metaKey) return
  const doc = open.editor.doc()
  const all = walkable(doc, frame, entered)
  const last = selection.at(-1)
  const at = all.findIndex(({ id }) => id === last)
  const next = all[event.shiftKey ? (at === -1 ? all.length : at) - 1 : at + 1]
  if (!next) return select([])
  event.preventDefault()
  choose([next.id])
}

function choose(ids: readonly Id[]): void {
  const { open } = session.getState()
  if (!open) return
  select(ids)
  sayChosen(open.editor.doc(), ids)
  showChosen()
}

/** Who goes by the keys must see where she is. */
function showChosen(): void {
  const box = boxOfSelection()
  if (box) reveal(box)
}

function enterKey(event: KeyboardEvent, { tool, stamp, selection, cropping }: Session): void {
  event.preventDefault()
  if (cropping) return session.setState({ cropping: null })
  if (event.shiftKey) return void leaveGroup()
  if (tool === 'stamp' && stamp && isOwnStamp(stamp)) return void putStamp(stamp, null)
  if (tool !== 'select' && beginPlacing()) return
  const [only] = selection
  if (only === undefined) {
    if (!refuse(reviewWords.refusedSheet)) session.setState({ typing: { field: 'what' } })
    return
  }
  if (selection.length === 1) enter(only)
}

/** F2 writes into what has words, and leaves every other name to the command. */
function rewrite(event: KeyboardEvent, { open, selection }: Session): void {
  const only = open ? get(open.editor.doc(), selection[0] ?? null, 'element') : null
  if (only?.shape !== 'text' && only?.shape !== 'box') return
  event.preventDefault()
  enter(only.id)
}

/** One thing at a time, from the innermost: the crop, the group, the tool, the selection. */
function stepBack(event: KeyboardEvent, { cropping, entered, tool, menu, choosing }: Session): void {
  event.preventDefault()
  if (menu) return session.setState({ menu: null })
  if (choosing) return session.setState({ choosing: null })
  if (cropping) return session.setState({ cropping: null })
  if (entered && leaveGroup()) return
  if (entered) return session.setState({ entered: null })
  if (tool !== 'select') return session.setState({ tool: 'select', stamp: null })
  choose([])
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

/** With single-letter keys switched off a letter is a letter: it goes into the text that is chosen. */
function typeOver({ open, selection }: Session): void {
  const [only] = selection
  if (!open || only === undefined || selection.length > 1) return
  const one = layer(open.editor.doc(), only)
  if (one?.kind === 'element' && (one.shape === 'text' || one.shape === 'box')) enter(one.id)
}
