import { align, distribute, flip, reorder, setHidden, setLocked, showAll } from '../../shared/edit/arrange'
import { duplicateLayers } from '../../shared/edit/copies'
import { removeElements } from '../../shared/edit/elements'
import { groupLayers, topmost, ungroup } from '../../shared/edit/groups'
import { letterStep, lookOf, restyle, toggleLetters } from '../../shared/edit/restyle'
import type { Change } from '../../shared/model/change'
import { type Doc, elementsOf, get, isHidden, isLocked, layer } from '../../shared/model/doc'
import type { BoxElement, TextElement } from '../../shared/model/element'
import type { Id } from '../../shared/model/id'
import { editWords } from '../../shared/words/edit'
import { sheetDeedWords } from '../../shared/words/sheetDeeds'
import { notify, say, select, session } from '../document/session'
import { copyFrame } from './frames'

/** Everything on the sheet that can be taken hold of: inside the entered group, or at the top. */
export function selectAll(): void {
  const { open, frame, entered } = session.getState()
  if (!open || !frame) return
  const doc = open.editor.doc()
  const free = elementsOf(doc, entered ?? frame).filter((one) => !isHidden(doc, one) && !isLocked(doc, one))
  session.setState({ tool: 'select' })
  select([...new Set(free.map(({ id }) => topmost(doc, id, entered)))])
  say(sheetDeedWords.chosen(session.getState().selection.length))
}

/** Again by the same way as the last copy went, if it still is the last one. */
export function duplicate(): void {
  const { open, selection, copyStep } = session.getState()
  if (!open) return
  if (selection.length === 0) return copyFrame()
  const again = copyStep && sameIds(copyStep.of, selection) ? copyStep : { dx: 10, dy: 10 }
  const { change, ids } = duplicateLayers(open.editor.doc(), selection, again.dx, again.dy)
  open.editor.commit(editWords.duplicate, change)
  select(ids)
  say(sheetDeedWords.duplicated(ids.length))
  session.setState({ copyStep: { dx: again.dx, dy: again.dy, of: ids } })
}

export function remove(): void {
  const { open, selection } = session.getState()
  if (!open || selection.length === 0) return
  const doc = open.editor.doc()
  const locked = selection.filter((id) => {
    const one = layer(doc, id)
    return one !== null && isLocked(doc, one)
  })
  if (locked.length === selection.length) return notify(sheetDeedWords.allLocked)
  open.editor.commit(editWords.remove(selection.length - locked.length), removeElements(doc, selection))
  select(locked)
  say(sheetDeedWords.removed(selection.length - locked.length))
}

export function groupChosen(): void {
  const { open, selection } = session.getState()
  const made = open ? groupLayers(open.editor.doc(), selection) : null
  if (!open || !made) return
  open.editor.commit(editWords.group, made.change)
  select([made.id])
  say(sheetDeedWords.grouped(selection.length))
}

export function ungroupChosen(): void {
  const { open, selection } = session.getState()
  if (!open) return
  const { change, ids } = ungroup(open.editor.doc(), selection)
  if (change.size === 0) return
  open.editor.commit(editWords.ungroup, change)
  session.setState({ entered: null })
  select(ids)
  say(sheetDeedWords.ungrouped(ids.length))
}

export function order(to: Parameters<typeof reorder>[2]): void {
  sayIf(
    changeChosen(editWords.order, (doc, ids) => reorder(doc, ids, to)),
    sheetDeedWords.ordered[to],
  )
}

export function alignChosen(edge: Parameters<typeof align>[2]): void {
  sayIf(
    changeChosen(editWords.align, (doc, ids) => align(doc, ids, edge)),
    sheetDeedWords.aligned[edge],
  )
}

export function distributeChosen(way: Parameters<typeof distribute>[2]): void {
  sayIf(
    changeChosen(editWords.distribute, (doc, ids) => distribute(doc, ids, way)),
    sheetDeedWords.distributed,
  )
}

export function flipChosen(way: Parameters<typeof flip>[2]): void {
  sayIf(
    changeChosen(editWords.flip, (doc, ids) => flip(doc, ids, way)),
    sheetDeedWords.flipped[way],
  )
}

export function toggleLock(): void {
  const { open, selection } = session.getState()
  const layers = selection.flatMap((id) => (open ? (layer(open.editor.doc(), id) ?? []) : []))
  const locked = !layers.every((one) => one.locked)
  changeChosen(locked ? editWords.lock : editWords.unlock, (doc, ids) => setLocked(doc, ids, locked))
  say(locked ? sheetDeedWords.locked : sheetDeedWords.unlocked)
}

/** What is hidden cannot be seen chosen: it is let go, and said how it comes back. */
export function toggleHidden(): void {
  const { open, selection } = session.getState()
  if (!open || selection.length === 0) return
  const layers = selection.flatMap((id) => layer(open.editor.doc(), id) ?? [])
  const hidden = !layers.every((one) => one.hidden)
  changeChosen(hidden ? editWords.hide : editWords.show, (doc, ids) => setHidden(doc, ids, hidden))
  if (!hidden) return
  select([])
  notify(sheetDeedWords.hidden(layers.length))
}

export function showHidden(): void {
  const { open, frame } = session.getState()
  if (open && frame) open.editor.commit(editWords.show, showAll(open.editor.doc(), frame))
}

export function copyStyle(): void {
  const { open, selection } = session.getState()
  const element = open ? get(open.editor.doc(), selection[0] ?? null, 'element') : null
  if (!element) return
  session.setState({ look: lookOf(element) })
  say(sheetDeedWords.styleCopied)
}

export function pasteStyle(): void {
  const { look } = session.getState()
  if (!look) return notify(sheetDeedWords.noStyle)
  changeChosen(editWords.pasteStyle, (doc, ids) => restyle(doc, ids, look))
}

/** Bold, italic, underline: of what is typed into, or of all that is chosen. */
export function toggleStyle(what: Parameters<typeof toggleLetters>[2]): void {
  const after = changeLettered((doc, ids) => toggleLetters(doc, ids, what))
  if (after) say(sheetDeedWords.letters(what, after[what] ? 'on' : 'off'))
}

export function stepLetters(step: 1 | -1): void {
  const after = changeLettered((doc, ids) => letterStep(doc, ids, step))
  if (after) say(sheetDeedWords.letterSize(after.size))
}

/** How the first of the texts looks then; null: none was changed. */
function changeLettered(deed: (doc: Doc, ids: readonly Id[]) => Change): TextElement | BoxElement | null {
  const { open, typing, selection } = session.getState()
  const ids = typing ? ('element' in typing ? [typing.element] : []) : selection
  if (!open || ids.length === 0) return null
  const change = deed(open.editor.doc(), ids)
  open.editor.commit(editWords.changeStyle, change)
  for (const { after } of change.values())
    if (after?.kind === 'element' && (after.shape === 'text' || after.shape === 'box')) return after
  return null
}

/** Whether anything became different. */
function changeChosen(label: string, deed: (doc: Doc, ids: readonly Id[]) => Change): Outcome {
  const { open, selection } = session.getState()
  if (!open || selection.length === 0) return 'same'
  const change = deed(open.editor.doc(), selection)
  open.editor.commit(label, change)
  return change.size > 0 ? 'changed' : 'same'
}

type Outcome = 'changed' | 'same'

function sayIf(outcome: Outcome, words: string): void {
  if (outcome === 'changed') say(words)
}

function sameIds(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
