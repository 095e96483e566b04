import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'
import { hits } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { sheetFields } from '../../shared/scene/sheet'
import { take } from '../document/placing'
import { select, session } from '../document/session'
import type { Gesture, Pen, Press, Scene, ToolName } from '../tools/gesture'
import { elementAt } from '../tools/pick'
import { pressPen, pressText, stampTool } from '../tools/place'
import { pressSelect } from '../tools/select'
import type { Live } from './Sheet'
import { toSheet, type View } from './view'

interface Setting {
  readonly frame: Id
  readonly view: View
  readonly live: RefObject<Live>
  lift(ids: readonly Id[]): void
  redraw(): void
}

/** Pointer events become presses of the chosen tool; moves only touch the draft, and the release commits it. */
export function usePointer(setting: Setting) {
  const held = useRef<{ gesture: Gesture; scene: Scene; pen: Pen; waiting: number } | null>(null)
  const { live, lift, redraw } = setting

  const drop = () => {
    if (held.current) cancelAnimationFrame(held.current.waiting)
    held.current = null
    live.current = { draft: null, lifted: [] }
    lift([])
    redraw()
  }

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return
      event.stopPropagation()
      drop()
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  })

  return {
    onPointerDown(event: ReactPointerEvent<HTMLDivElement>) {
      const editor = session.getState().open?.editor
      if (event.button !== 0 || !editor || (event.target as HTMLElement).closest('[data-sheet-part]')) return
      const pen = penOf(event.nativeEvent, event.currentTarget, setting.view)
      const { selection, tool, stamp } = session.getState()
      const scene: Scene = {
        doc: editor.doc(),
        frame: setting.frame,
        selection,
        unitsPerPixel: 1 / setting.view.scale,
      }
      const press = pressOf(tool, stamp)(pen, scene)
      session.setState({ choosing: null })
      take(press)
      if (press.type) event.preventDefault()
      if (!press.gesture) return
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { gesture: press.gesture, scene, pen, waiting: 0 }
      live.current = { draft: null, lifted: press.gesture.lifted }
      lift(press.gesture.lifted)
    },
    onPointerMove(event: ReactPointerEvent<HTMLDivElement>) {
      const holding = held.current
      if (!holding) return
      const all = event.nativeEvent.getCoalescedEvents()
      for (const each of all.length > 0 ? all : [event.nativeEvent]) {
        holding.pen = penOf(each, event.currentTarget, setting.view)
        holding.gesture.gather?.(holding.pen)
      }
      live.current.draft = holding.gesture.at(holding.pen)
      cancelAnimationFrame(holding.waiting)
      holding.waiting = requestAnimationFrame(redraw)
    },
    onPointerUp(event: ReactPointerEvent<HTMLDivElement>) {
      const holding = held.current
      const editor = session.getState().open?.editor
      if (!holding || !editor) return
      const pen = penOf(event.nativeEvent, event.currentTarget, setting.view)
      holding.gesture.gather?.(pen)
      const draft = holding.gesture.at(pen)
      drop()
      // Undone or changed meanwhile: what the gesture began with is not there any more.
      if (editor.doc() !== holding.scene.doc) return
      if (draft.selection) select(draft.selection)
      editor.commit(holding.gesture.label, draft.change)
    },
    onPointerCancel: drop,
    onDoubleClick(event: ReactPointerEvent<HTMLDivElement> | React.MouseEvent<HTMLDivElement>) {
      const editor = session.getState().open?.editor
      if (!editor || session.getState().tool !== 'select') return
      if ((event.target as HTMLElement).closest('[data-sheet-part]')) return
      const point = penOf(event.nativeEvent as PointerEvent, event.currentTarget, setting.view)
      openAt(setting, editor.doc(), point)
    },
  }
}

/** What a double click opens: the text under it, or the field of the sheet. */
function openAt(setting: Setting, doc: Scene['doc'], point: Pen): void {
  const element = elementAt(doc, setting.frame, point, 4 / setting.view.scale)
  if (element?.shape === 'text') return session.setState({ typing: { element: element.id } })
  if (element) return
  const field = sheetFields(doc, setting.frame).find(({ box }) =>
    hits({ ...box, degrees: 0 }, point, 2),
  )?.field
  if (!field) return
  if (field === 'guest' || field === 'feeling') return session.setState({ choosing: field, selection: [] })
  session.setState({ typing: { field }, selection: [] })
}

function pressOf(tool: ToolName, stamp: string | null): (pen: Pen, scene: Scene) => Press {
  switch (tool) {
    case 'select':
      return pressSelect
    case 'pen':
      return pressPen
    case 'text':
      return pressText
    case 'stamp':
      return stamp ? stampTool(stamp) : pressSelect
  }
}

function penOf(event: PointerEvent | MouseEvent, holder: HTMLElement, view: View): Pen {
  const corner = holder.getBoundingClientRect()
  const pressure = 'pressure' in event && event.pointerType === 'pen' ? event.pressure : 0.5
  return {
    ...toSheet(view, { x: event.clientX - corner.left, y: event.clientY - corner.top }),
    pressure,
    shift: event.shiftKey,
    alt: event.altKey,
    ctrl: event.ctrlKey || event.metaKey,
  }
}
