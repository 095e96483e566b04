import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/id'
import { useSession } from '../../use'
import type { ColumnId } from './columns'
import { type Geometry, geometryOf, type Seen, scrolledTo, seenIn } from './geometry'

interface Table extends Seen {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly geometry: Geometry
  /** Whole rows that are seen at once. */
  page(): number
  show(spot: { readonly row: number; readonly column: number }): void
}

/** Where the table of a board was left, for as long as the window is open. */
const left = new Map<Id, { readonly top: number; readonly left: number }>()

/** The part of the table that is looked at; only that is drawn. */
export function useTable(board: Id, columns: readonly ColumnId[], rows: number): Table {
  const scroller = useRef<HTMLDivElement>(null)
  const textSize = useSession((state) => state.textSize)
  const rem = (16 * textSize) / 100
  const geometry = useMemo(() => geometryOf(columns, rem), [columns, rem])
  const [seen, setSeen] = useState<Seen>(NOTHING)

  useLayoutEffect(() => {
    const place = left.get(board)
    if (scroller.current && place) scroller.current.scrollTo(place)
  }, [board])

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const look = () => {
      const now = seenIn(viewOf(box), geometry, rows)
      left.set(board, { top: box.scrollTop, left: box.scrollLeft })
      // Most of scrolling stays within what is drawn already.
      setSeen((was) => (KEYS.every((key) => was[key] === now[key]) ? was : now))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [board, geometry, rows])

  return {
    ...seen,
    scroller,
    geometry,
    page: () => {
      const height = (scroller.current?.clientHeight ?? 0) - geometry.head
      return Math.max(1, Math.floor(height / geometry.row) - 1)
    },
    show(spot) {
      const box = scroller.current
      if (!box) return
      const to = scrolledTo(viewOf(box), geometry, spot)
      if (to.top !== box.scrollTop || to.left !== box.scrollLeft) box.scrollTo(to)
    },
  }
}

const NOTHING: Seen = { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 1 }
const KEYS = ['firstRow', 'lastRow', 'firstColumn', 'lastColumn'] as const

function viewOf(box: HTMLElement) {
  return { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight }
}
