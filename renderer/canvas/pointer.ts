import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import { followed } from '../../shared/edit/follow'
import { topmost } from '../../shared/edit/groups'
import type { Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { isEditingOff } from '../document/access'
import { boxOfSelection, pointerAt, viewNow } from '../document/camera'
import { keepPlacing, release, take } from '../document/placing'
import { sceneNow } from '../document/scene'
import { select, session } from '../document/session'
import { putStamp } from '../document/stamping'
import { endTyping } from '../document/typing'
import type { Draft, Gesture, Pen, Press, Scene } from '../tools/gesture'
import { deepAt } from '../tools/pick'
import { pressSelect } from '../tools/select'
import { toolFor } from '../tools/tool'
import { sayChange } from './announcing'
import { cursorAt, windowPlace } from './cursor'
import { openAt } from './doubleClick'
import { choiceAt, isGuests, itemAt } from './itemAt'
import { type Grip, gripAt, pull } from './panning'
import { isSheetPart, penOf, placeIn } from './pen'
import type { Live } from './Sheet'

interface Setting {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly live: RefObject<Live>
  lift(ids: readonly Id[]): void
  redraw(): void
  roam(): void
}

/** What the pointer has in hand: a gesture of a tool, or the sheet itself. */
type Held =
  | {
      readonly holds: 'gesture'
      readonly press: Press
      readonly gesture: Gesture
      readonly scene: Scene
      pen: Pen
      frame: number
      readonly lifting: number
    }
  | { readonly holds: 'sheet'; readonly grip: Grip }

/** A press that lasts so long (milliseconds) is a drag about to begin: what it takes is lifted ahead of the first move. */
const HOLDING = 90

/** Pointer events become presses of the chosen tool; moves only touch the draft, and the release commits it. */
export function usePointer(setting: Setting) {
  const held = useRef<Held | null>(null)
  const fingers = useRef(new Map<number, Point>())
  const hover = useRef(0)
  const { holder, live, lift, redraw, roam } = setting

  const drop = () => {
    const now = held.current
    held.current = null
    if (now?.holds === 'gesture') {
      cancelAnimationFrame(now.frame)
      window.clearTimeout(now.lifting)
      live.current = { draft: null }
      lift([])
      redraw()
    }
    if (holder.current) delete holder.current.dataset.grip
  }

  const grip = (first: Point, second: Point | null = null) => {
    held.current = { holds: 'sheet', grip: gripAt(first, second) }
    if (holder.current) holder.current.dataset.grip = 'held'
  }

  useEscape(() => {
    if (!held.current) return false
    drop()
    return true
  })

  return {
    onPointerDown(event: ReactPointerEvent<HTMLDivElement>) {
      const element = event.currentTarget
      if (isSheetPart(event.target) || !session.getState().open) return
      const place = placeIn(element, event)
      if (event.pointerType === 'touch') {
        fingers.current.set(event.pointerId, place)
        const [first, second] = [...fingers.current.values()]
        if (first && second) {
          drop()
          return grip(first, second)
        }
      }
      if (held.current || event.button > 1) return
      settleKeys()
      const byHand = session.getState().tool === 'hand' || element.dataset.hand === 'ready'
      if (event.button === 1 || byHand) {
        element.setPointerCapture(event.pointerId)
        return grip(place)
      }
      const pen = penOf(event.nativeEvent, element)
      const scene = sceneNow(1 / viewNow().scale)
      if (!scene) return
      if (isEditingOff(scene.doc)) return readPress(scene, pen)
      const { tool, stamp } = session.getState()
      if (tool === 'stamp' && stamp && toolFor(session.getState()) === null) return void putStamp(stamp, pen)
      const press = (toolFor(session.getState()) ?? toolFor({ ...session.getState(), tool: 'select' }))?.(
        pen,
        scene,
      )
      if (!press) return
      take(press)
      const { gesture } = press
      // A text that opens at once must not lose the focus to the sheet again.
      if (press.type && !gesture) event.preventDefault()
      if (!gesture) return
      element.setPointerCapture(event.pointerId)
      const lifting = window.setTimeout(() => lift(gesture.lifted), HOLDING)
      held.current = { holds: 'gesture', press, gesture, scene, pen, frame: 0, lifting }
      live.current = { draft: null }
    },

    onPointerMove(event: ReactPointerEvent<HTMLDivElement>) {
      const element = event.currentTarget
      const place = placeIn(element, event)
      pointerAt(place)
      const now = held.current
      if (!now) {
        cancelAnimationFrame(hover.current)
        const { nativeEvent } = event
        if (isSheetPart(event.target)) return
        hover.current = requestAnimationFrame(() => {
          element.style.cursor = cursorAt(penOf(nativeEvent, element), 1 / viewNow().scale)
        })
        return
      }
      if (now.holds === 'sheet') {
        if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, place)
        const [first, second] = [...fingers.current.values()]
        roam()
        return pull(now.grip, first ?? place, second ?? null)
      }
      const all = event.nativeEvent.getCoalescedEvents()
      for (const each of all.length > 0 ? all : [event.nativeEvent]) {
        now.pen = penOf(each, element)
        now.gesture.gather?.(now.pen)
      }
      // One draft a frame, drawn in the frame of the event itself.
      if (now.frame === 0) {
        now.frame = requestAnimationFrame(() => {
          now.frame = 0
          live.current = { draft: draftOf(now.gesture, now.scene, now.pen) }
          redraw()
        })
      }
    },

    onPointerUp(event: ReactPointerEvent<HTMLDivElement>) {
      fingers.current.delete(event.pointerId)
      const now = held.current
      if (!now) return
      if (now.holds === 'sheet') {
        if (fingers.current.size === 0) drop()
        return
      }
      const pen = penOf(event.nativeEvent, event.currentTarget)
      now.gesture.gather?.(pen)
      const draft = now.gesture.at(pen)
      drop()
      const editor = session.getState().open?.editor
      // Undone or changed meanwhile: what the gesture began with is not there any more.
      if (!editor || editor.doc() !== now.scene.doc) return
      release(now.press, draft)
      if (isClick(now.press, draft, now.scene)) askAbout(now.scene, pen)
      if (draft.change.size > 0) sayChange(now.scene.doc, editor.doc(), session.getState().selection)
    },

    onPointerCancel(event: ReactPointerEvent<HTMLDivElement>) {
      fingers.current.delete(event.pointerId)
      drop()
    },

    onPointerLeave() {
      pointerAt(null)
      cancelAnimationFrame(hover.current)
    },

    onMouseDown(event: React.MouseEvent<HTMLDivElement>) {
      // The middle button would scroll, or paste.
      if (event.button === 1) event.preventDefault()
    },

    onDoubleClick(event: React.MouseEvent<HTMLDivElement>) {
      const { tool, cropping } = session.getState()
      const scene = sceneNow(1 / viewNow().scale)
      if (!scene || tool !== 'select' || cropping !== null || isSheetPart(event.target)) return
      openAt(penOf(event.nativeEvent, event.currentTarget), scene)
    },

    onContextMenu(event: React.MouseEvent<HTMLDivElement>) {
      if (isSheetPart(event.target)) return
      event.preventDefault()
      openMenu(event.nativeEvent, event.currentTarget)
    },
  }
}

/** Where nothing may be moved a press only chooses: what is under it, or with Shift that as well. */
function readPress(scene: Scene, pen: Pen): void {
  const press = pressSelect(pen, scene)
  const { selection } = press.gesture?.at(pen) ?? {}
  take({ ...press, selection: selection ?? press.selection ?? scene.selection })
}

/** Nothing was taken hold of, and nothing drawn or chosen by the way. */
function isClick({ commit, type }: Press, { change, marquee, selection = [] }: Draft, scene: Scene): boolean {
  const { tool } = session.getState()
  return (
    tool === 'select' &&
    !commit &&
    !type &&
    !marquee &&
    change.size + selection.length === 0 &&
    scene.selection.length === 0
  )
}

/** A click on the guest or the feeling asks for another, on a need of the guest what of How answers it. */
function askAbout(scene: Scene, pen: Pen): void {
  const item = itemAt(scene, pen)
  if (item && isGuests(item)) return session.setState({ choosing: 'links', linkItem: item, selection: [] })
  const choosing = choiceAt(scene, pen)
  if (choosing) session.setState({ choosing, selection: [] })
}

/** What was begun by keys ends where the pointer begins something. */
function settleKeys(): void {
  endTyping()
  keepPlacing()
  if (session.getState().choosing !== 'links') session.setState({ choosing: null })
  if (session.getState().menu) session.setState({ menu: null })
}

function draftOf(gesture: Gesture, scene: Scene, pen: Pen): Draft {
  const draft = gesture.at(pen)
  return { ...draft, change: followed(scene.doc, draft.change) }
}

/** The menu of what is under the pointer, which is chosen first; asked for by key, of what is chosen. */
function openMenu(event: MouseEvent, holder: HTMLElement): void {
  const scene = sceneNow(1 / viewNow().scale)
  if (!scene) return
  settleKeys()
  if (event.button !== 2) {
    const box = boxOfSelection() ?? { x: 0, y: 0, w: 1600, h: 900 }
    return session.setState({ menu: windowPlace(box, viewNow(), holder.getBoundingClientRect()) })
  }
  const hit = deepAt(scene, penOf(event, holder))
  const layer = hit && topmost(scene.doc, hit.id, scene.entered)
  if (layer === null) select([])
  else if (!scene.selection.includes(layer)) select([layer])
  const linkItem = layer === null ? itemAt(scene, penOf(event, holder)) : null
  session.setState({ menu: { x: event.clientX, y: event.clientY }, linkItem })
}

/** Escape belongs to the gesture in flight before anyone else hears of it. */
function useEscape(drops: () => boolean): void {
  const latest = useRef(drops)
  latest.current = drops
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !latest.current()) return
      event.stopPropagation()
      event.preventDefault()
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [])
}
