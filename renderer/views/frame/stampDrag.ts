import { type PointerEvent, useRef } from 'react'
import type { Point } from '../../../shared/model/geometry'
import { frameWords } from '../../../shared/words/frame'
import { paintInk } from '../../canvas/painter'
import { viewNow } from '../../document/camera'
import { ownStamp } from '../../document/ownStamps'
import { session } from '../../document/session'
import { putStamp } from '../../document/stamping'
import { toSheet } from '../../document/view'
import style from './StampList.module.css'
import { stampDrawing } from './stampDrawing'

/**
 * Drags a stamp from the list onto the sheet with mouse, pen or finger: its picture goes along under the pointer, as
 * large as it will be, and it comes to stand where it is let go. Escape, or letting go elsewhere, is no drag at all.
 */
export function useStampDrag(id: string) {
  const held = useRef<{ readonly x: number; readonly y: number; ghost: HTMLElement | null } | null>(null)
  const drop = () => {
    held.current?.ghost?.remove()
    held.current = null
    window.removeEventListener('keydown', giveUp, true)
  }
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.preventDefault()
    drop()
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { x: event.clientX, y: event.clientY, ghost: null }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = held.current
      if (!now) return
      if (!now.ghost) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < SLOP) return
        window.addEventListener('keydown', giveUp, true)
        session.setState({ stamp: id })
        now.ghost = ghostOf(id)
      }
      now.ghost.style.translate = `${event.clientX}px ${event.clientY}px`
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const dragged = held.current?.ghost
      drop()
      const place = dragged ? placeOf(event.clientX, event.clientY) : null
      if (place) void putStamp(id, place)
    },
    onPointerCancel: drop,
  }
}

/** CSS pixels a hand may tremble before a press is a drag. */
const SLOP = 4
/** Sheet units, as the stamp tool puts them down. */
const STAMP_SIZE = 110

/** The picture that goes along; it belongs to the page and not to the list, which scrolls. */
function ghostOf(id: string): HTMLElement {
  const drawing = stampDrawing(id, ownStamp(id), session.getState().styles.tints[id] ?? null)
  const { scale } = viewNow()
  // One's own come as large as they were kept, the library's in the size of the tool.
  const fit = ownStamp(id) ? scale : (STAMP_SIZE * scale) / Math.max(drawing.w, drawing.h)
  const [w, h] = [drawing.w * fit, drawing.h * fit]
  const ghost = document.createElement('canvas')
  const dots = window.devicePixelRatio || 1
  ghost.width = Math.max(1, Math.round(w * dots))
  ghost.height = Math.max(1, Math.round(h * dots))
  const context = ghost.getContext('2d')
  context?.setTransform(fit * dots, 0, 0, fit * dots, 0, 0)
  if (context) paintInk(context, drawing.ink, () => null)
  ghost.setAttribute('aria-hidden', 'true')
  ghost.className = style.ghost ?? ''
  Object.assign(ghost.style, { left: `${-w / 2}px`, top: `${-h / 2}px`, width: `${w}px`, height: `${h}px` })
  document.body.append(ghost)
  return ghost
}

/** The place on the sheet under a point of the window, or null where there is no sheet. */
function placeOf(clientX: number, clientY: number): Point | null {
  const sheet = document
    .elementFromPoint(clientX, clientY)
    ?.closest(`[role=group][aria-label="${frameWords.sheet}"]`)
  if (!sheet) return null
  const { left, top } = sheet.getBoundingClientRect()
  return toSheet(viewNow(), { x: clientX - left, y: clientY - top })
}
