import { createStore } from 'zustand/vanilla'
import { boundsOfElements, leavesOf, moveElements, resizeElements } from '../../shared/edit/elements'
import { followed } from '../../shared/edit/follow'
import { apply, type Change, nothing, squash } from '../../shared/model/change'
import { type Doc, layer } from '../../shared/model/doc'
import { type Box, middleOf, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { canvasWords } from '../../shared/words/canvas'
import type { Draft, Pen, Press, Scene, Tool } from '../tools/gesture'
import { toolFor } from '../tools/tool'
import { seen } from './camera'
import { layerName } from './elementName'
import { sceneNow } from './scene'
import { say, session } from './session'

/** What the keys hold over the sheet before it is kept: made where it came, then moved and sized from there. */
export interface Placing {
  readonly press: Press
  readonly scene: Scene
  readonly made: Draft
  readonly ids: readonly Id[]
  readonly from: Box
  readonly to: Box
  readonly draft: Draft
}

export const placement = createStore<{ readonly placing: Placing | null }>(() => ({ placing: null }))

/** Puts what the chosen tool makes in the middle of what is seen, not kept yet; false: it makes nothing. */
export function beginPlacing(middle: Point = seen()): boolean {
  const tool = toolFor(session.getState())
  const scene = sceneNow(1)
  const { tool: name } = session.getState()
  if (!tool || !scene || NOT_PLACED.has(name)) return false
  const press = { current: tool(penAt(middle), scene) }
  const made = madeAt(tool, scene, middle, press)
  const ids = made?.selection ?? []
  const from = made ? boundsIn(scene.doc, made.change, ids) : null
  if (!made || !from) return false
  const to = { ...from, x: middle.x - from.w / 2, y: middle.y - from.h / 2 }
  hold({ press: press.current, scene, made, ids, from, to, draft: made })
  say(canvasWords.placing(nameOf(scene.doc, made.change, ids)))
  return true
}

export function movePlacing(dx: number, dy: number): void {
  const { placing } = placement.getState()
  if (placing) hold({ ...placing, to: { ...placing.to, x: placing.to.x + dx, y: placing.to.y + dy } })
}

/** Larger or smaller to the right and below. */
export function sizePlacing(dw: number, dh: number): void {
  const { placing } = placement.getState()
  if (!placing) return
  const { to } = placing
  hold({
    ...placing,
    to: { ...to, w: grown(to.w, dw), h: grown(to.h, dh) },
  })
}

function grown(length: number, by: number): number {
  return by === 0 ? length : Math.max(SMALLEST, length + by)
}

/** It stays: one step of the history. */
export function keepPlacing(): void {
  const { placing } = placement.getState()
  if (!placing) return
  const { press, scene, draft, ids } = placing
  placement.setState({ placing: null })
  if (session.getState().open?.editor.doc() !== scene.doc) return
  say(canvasWords.kept(nameOf(scene.doc, draft.change, ids)))
  heed(press)
  release(press, draft)
}

/** As if it had never been there. */
export function dropPlacing(): void {
  if (placement.getState().placing === null) return
  placement.setState({ placing: null })
  say(canvasWords.takenBack)
}

/** Puts what the chosen tool holds into the middle of a zone, and keeps it. */
export function placeChosen(zone: Zone): void {
  if (beginPlacing(middleOf(ZONE_BOXES[zone]))) keepPlacing()
}

/** What a press did at once: chose, went into a group or out of it, made something, opened it for typing. */
export function take(press: Press): void {
  const { commit, type, styles, gesture, stays } = press
  heed(press)
  if (commit) session.getState().open?.editor.commit(commit.label, commit.change)
  if (commit || styles) putDown(stays)
  if (type && !gesture) session.setState({ typing: { element: type } })
}

function heed({ selection, enter, cropping, styles }: Press): void {
  session.setState({
    ...(selection ? { selection } : {}),
    ...(enter === undefined ? {} : { entered: enter }),
    ...(cropping === undefined ? {} : { cropping }),
    ...(styles ? { styles } : {}),
  })
}

/** What the end of a gesture did; the tool is put down then, unless it is one that stays in hand. */
export function release(press: Press, draft: Draft): void {
  const { open } = session.getState()
  if (!open) return
  open.editor.commit(draft.label ?? press.gesture?.label ?? press.commit?.label ?? '', draft.change)
  const doc = open.editor.doc()
  if (draft.selection) session.setState({ selection: draft.selection.filter((id) => doc.has(id)) })
  if (draft.copied) session.setState({ copyStep: { ...draft.copied, of: draft.selection ?? [] } })
  if (draft.change.size > 0) putDown(press.stays)
  const type = draft.type ?? press.type
  if (type && doc.has(type)) session.setState({ typing: { element: type } })
}

/** After drawing one is back at choosing. */
function putDown(stays: true | undefined): void {
  if (!stays && !session.getState().keepTool) session.setState({ tool: 'select' })
}

/** Tools that follow the pointer's way or look at what is there: the keys have other means for what they do. */
const NOT_PLACED: ReadonlySet<string> = new Set(['select', 'pen', 'eraser', 'colour'])

/** Sheet units. */
const SMALLEST = 8
/** Half of a line that was not drawn. */
const REACH = 80

/** What a click in the middle makes; a line has no size of its own and is drawn across it. */
function madeAt(tool: Tool, scene: Scene, at: Point, press: { current: Press }): Draft | null {
  const clicked = draftOf(press.current, penAt(at))
  if (clicked) return clicked
  press.current = tool(penAt({ x: at.x - REACH, y: at.y }), scene)
  return draftOf(press.current, penAt({ x: at.x + REACH, y: at.y }))
}

function draftOf({ commit, gesture, selection, type }: Press, pen: Pen): Draft | null {
  const draft = commit
    ? { change: commit.change, label: commit.label, ...(type ? { type } : {}) }
    : gesture?.at(pen)
  if (!draft || draft.change.size === 0) return null
  return { ...draft, selection: draft.selection ?? selection ?? madeIn(draft.change) }
}

function madeIn(change: Change): readonly Id[] {
  return [...change].filter(([, { before, after }]) => before === null && after !== null).map(([id]) => id)
}

function hold(placing: Placing): void {
  const { scene, made, ids, from, to } = placing
  const change = followed(
    scene.doc,
    squash(made.change, fitting(apply(scene.doc, made.change), ids, from, to)),
  )
  placement.setState({ placing: { ...placing, draft: { ...made, change } } })
}

/** Moved as it is, or fitted where it has another size now. */
function fitting(doc: Doc, ids: readonly Id[], from: Box, to: Box): Change {
  if (from.w === to.w && from.h === to.h) {
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    return dx === 0 && dy === 0 ? nothing : moveElements(doc, ids, dx, dy)
  }
  return resizeElements(doc, ids, from, to)
}

function boundsIn(doc: Doc, change: Change, ids: readonly Id[]): Box | null {
  return boundsOfElements(leavesOf(apply(doc, change), ids))
}

function nameOf(doc: Doc, change: Change, ids: readonly Id[]): string {
  const after = apply(doc, change)
  const one = layer(after, ids[0] ?? null)
  return one ? layerName(after, one) : ''
}

function penAt({ x, y }: Point): Pen {
  return { x, y, pressure: 0.5, shift: false, alt: false, ctrl: false }
}
