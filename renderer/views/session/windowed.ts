import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useSession } from '../../use'

export interface Windowed {
  readonly holder: RefObject<HTMLDivElement | null>
  /** CSS pixels of one row. */
  readonly row: number
  /** CSS pixels the list is wide. */
  readonly width: number
  /** The rows that are drawn: from first up to, and without, last. */
  readonly first: number
  readonly last: number
  /** Scrolls as far as it takes to show a row whole. */
  show(index: number): void
}

/** Long lists of rows that are equally high are drawn where they are looked at. */
export function useWindowed(count: number, rowRem: number): Windowed {
  const holder = useRef<HTMLDivElement>(null)
  const textSize = useSession((state) => state.textSize)
  const [seen, setSeen] = useState({ top: 0, height: 0, width: 0, rem: 16 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of text makes other rows
  useLayoutEffect(() => {
    const list = holder.current
    if (!list) return
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const { scrollTop: top, clientHeight: height, clientWidth: width } = list
      const now = { top, height, width, rem }
      setSeen((was) => (KEYS.every((key) => was[key] === now[key]) ? was : now))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(list)
    list.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      list.removeEventListener('scroll', look)
    }
  }, [textSize])
  const row = Math.round(rowRem * seen.rem)
  return {
    holder,
    row,
    width: seen.width,
    first: Math.max(0, Math.floor(seen.top / row) - AROUND),
    last: Math.min(count, Math.ceil((seen.top + seen.height) / row) + AROUND),
    show(index) {
      const list = holder.current
      if (!list) return
      const top = index * row
      if (top < list.scrollTop) list.scrollTop = top
      // Where there is room, the row that comes after it is seen as well.
      const bottom = top + row * (list.clientHeight > 3 * row ? 2 : 1)
      if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
    },
  }
}

const AROUND = 4
const KEYS = ['top', 'height', 'width', 'rem'] as const
