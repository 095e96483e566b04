import { type ReactNode, useLayoutEffect, useRef } from 'react'
import style from './CellLayer.module.css'
import { cursor, keys } from './cursor'

interface Props {
  readonly label: string
  readonly size: 'list' | 'faces'
  /** What makes Tab take the marked option along: letters, or arrows as well. */
  readonly takes: 'typed' | 'looked'
  /** Tab leaves the list for the next cell (1) or the one before (−1), with the option that was looked for. */
  onTab(step: -1 | 1, marked: HTMLElement | null): void
  readonly children: ReactNode
}

/** What opens over a cell to choose from. It stands where there is room, and closes when the keys go elsewhere. */
export function CellLayer({ label, size, takes, onTab, children }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  const looked = useRef(false)
  useLayoutEffect(() => {
    const box = layer.current
    if (!box) return
    const place = () => putBeside(box)
    place()
    document.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      document.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [])
  return (
    <div
      ref={layer}
      role="dialog"
      aria-label={label}
      className={style.layer}
      data-size={size}
      onKeyDown={(event) => {
        if (event.key.startsWith('Arrow')) looked.current = true
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          cursor.setState({ editing: null })
        }
        if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
          event.preventDefault()
          const marked = layer.current?.querySelector<HTMLElement>('[role=option][data-active]') ?? null
          const typed = layer.current?.querySelector('input')?.value !== ''
          onTab(event.shiftKey ? -1 : 1, typed || (takes === 'looked' && looked.current) ? marked : null)
        }
      }}
      onBlur={(event) => {
        const to = event.relatedTarget
        // What goes because something was chosen leaves the keys where they are.
        if (cursor.getState().editing === null) return
        if (event.currentTarget.contains(to) || document.activeElement === event.target) return
        // Whoever goes elsewhere takes the keys along.
        if (!(to instanceof Element && to.closest('[role=grid]'))) keys.here = false
        cursor.setState({ editing: null })
      }}
    >
      {children}
    </div>
  )
}

/** The table may be scrolled while something is chosen. */
function putBeside(box: HTMLElement): void {
  const cell = box.parentElement?.querySelector('[role=grid] [data-column][tabindex="0"]')
  if (!cell) return
  const { top, left, room } = placeFor(cell.getBoundingClientRect(), box.getBoundingClientRect())
  box.style.top = `${top}px`
  box.style.left = `${left}px`
  box.style.maxHeight = `${room}px`
}

interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Below the cell, else above it, always in the window. */
function placeFor(cell: Box, { width, height }: Box) {
  const below = window.innerHeight - cell.bottom - GAP - EDGE
  const above = cell.top - GAP - EDGE
  const isBelow = height <= below || below >= above
  const room = Math.min(isBelow ? below : above, MOST)
  const high = Math.min(height, room)
  return {
    top: isBelow ? cell.bottom + GAP : cell.top - GAP - high,
    left: Math.max(EDGE, Math.min(cell.left, window.innerWidth - width - EDGE)),
    room,
  }
}

const GAP = 4
const EDGE = 8
/** CSS pixels; longer lists are scrolled. */
const MOST = 560
