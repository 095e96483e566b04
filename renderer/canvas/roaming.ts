import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { room, viewNow } from '../document/camera'
import { session } from '../document/session'
import { NO_ROOM, onPixels, type Room, type View } from '../document/view'

/** What the canvases are drawn for: a view, and the room it lies in. */
export interface Drawn {
  readonly view: View
  readonly room: Room
}

/** Milliseconds without a move after which the sheet is drawn anew. */
const REST = 120
/** Beyond these the stretched or moved drawing is no help any more: share of the room, and factor. */
const FAR = 0.25
const STRETCHED = 2

/**
 * The view the sheet is drawn in. While it is on the move (`roam` was called) what is drawn already is moved and
 * stretched by the compositor; it is drawn anew at rest, or when too little of it is left. `mover` holds the drawing.
 */
export function useRoaming(
  holder: RefObject<HTMLDivElement | null>,
  mover: RefObject<HTMLDivElement | null>,
): { readonly drawn: Drawn; readonly roam: () => void } {
  const [drawn, setDrawn] = useState<Drawn>({ view: viewNow(), room: NO_ROOM })
  const now = useRef(drawn)
  const roaming = useRef(false)
  const roam = useCallback(() => {
    roaming.current = true
  }, [])

  useLayoutEffect(() => {
    now.current = drawn
    if (mover.current) move(mover.current, drawn.view, drawn.view)
    if (holder.current) tell(holder.current, drawn.view)
  }, [drawn, holder, mover])

  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    let frame = 0
    let rest = 0
    const settle = () => {
      roaming.current = false
      window.clearTimeout(rest)
      cancelAnimationFrame(frame)
      frame = 0
      const next = { view: onPixels(viewNow(), room.getState()), room: room.getState() }
      if (!same(next, now.current)) setDrawn(next)
      // The view came back to where it was drawn.
      else if (mover.current) move(mover.current, next.view, next.view)
    }
    const follow = () => {
      frame = 0
      const view = viewNow()
      tell(element, view)
      if (isFar(now.current, view)) return settle()
      if (mover.current) move(mover.current, now.current.view, view)
      window.clearTimeout(rest)
      rest = window.setTimeout(settle, REST)
    }
    const moved = () => {
      if (!roaming.current) return settle()
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    const measure = () => {
      room.setState(roomOf(element), true)
      settle()
    }
    measure()
    const stop = session.subscribe((state, before) => {
      if (state.camera !== before.camera) moved()
    })
    const observer = new ResizeObserver(measure)
    // Also when the window comes to a screen with other pixels.
    observer.observe(element, { box: 'device-pixel-content-box' })
    return () => {
      stop()
      observer.disconnect()
      window.clearTimeout(rest)
      cancelAnimationFrame(frame)
    }
  }, [holder, mover])

  return { drawn, roam }
}

/** Whole pixels of the screen that lie in the element, so that one pixel drawn is one pixel seen. */
function roomOf(element: HTMLElement): Room {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const dots = window.devicePixelRatio || 1
  const [x, y] = [Math.ceil(left * dots - HAIR), Math.ceil(top * dots - HAIR)]
  return {
    width: Math.max(0, Math.floor(right * dots + HAIR) - x) / dots,
    height: Math.max(0, Math.floor(bottom * dots + HAIR) - y) / dots,
    left: x / dots - left,
    top: y / dots - top,
    dots,
  }
}

const HAIR = 0.01

function move(mover: HTMLElement, from: View, to: View): void {
  const stretch = to.scale / from.scale
  const stays = stretch === 1 && from.x === to.x && from.y === to.y
  mover.style.willChange = stays ? '' : 'transform'
  mover.style.transform = stays
    ? ''
    : `translate(${to.x - from.x * stretch}px, ${to.y - from.y * stretch}px) scale(${stretch})`
}

/** Where the sheet lies, for whoever looks at the page from outside. */
function tell({ dataset }: HTMLElement, { scale, x, y }: View): void {
  dataset.scale = String(scale)
  dataset.x = String(x)
  dataset.y = String(y)
}

function isFar({ view, room: { width, height } }: Drawn, to: View): boolean {
  const stretch = to.scale / view.scale
  if (stretch > STRETCHED || stretch < 1 / STRETCHED) return true
  // What the drawing leaves bare at its edges.
  const left = to.x - view.x * stretch
  const top = to.y - view.y * stretch
  const bareX = Math.max(left, width - (left + width * stretch))
  const bareY = Math.max(top, height - (top + height * stretch))
  return bareX > width * FAR || bareY > height * FAR
}

function same(a: Drawn, b: Drawn): boolean {
  return (
    a.view.scale === b.view.scale &&
    a.view.x === b.view.x &&
    a.view.y === b.view.y &&
    a.room.width === b.room.width &&
    a.room.height === b.room.height &&
    a.room.left === b.room.left &&
    a.room.top === b.room.top &&
    a.room.dots === b.room.dots
  )
}
