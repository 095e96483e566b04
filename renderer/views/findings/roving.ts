import type { KeyboardEvent } from 'react'

/** Rows say `data-finding`, the buttons of a row `data-deed`: up and down go to the same deed of the neighbour. */
export function onRovingKey(event: KeyboardEvent<HTMLElement>): void {
  const button = (event.target as HTMLElement).closest<HTMLElement>('[data-deed]')
  const row = button?.closest<HTMLElement>('[data-finding]')
  if (!button || !row || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = rowsIn(event.currentTarget)
  const to = placeAfter(event.key, rows.indexOf(row), rows.length)
  if (to === null) return
  event.preventDefault()
  const next = rows[to]
  const same = next?.querySelector<HTMLElement>(`[data-deed="${button.dataset.deed}"]`)
  const target = same ?? next?.querySelector<HTMLElement>('[data-deed]')
  target?.focus()
}

/** Gives the keys to the row beside one that is about to go, or to the list when it was the last. */
export function leaveRow(row: HTMLElement | null): void {
  const list = row?.closest<HTMLElement>('[data-findings]')
  if (!row || !list) return
  const rows = rowsIn(list)
  const at = rows.indexOf(row)
  const next = (rows[at + 1] ?? rows[at - 1])?.dataset.finding
  requestAnimationFrame(() => {
    const target = rowsIn(list).find((each) => each.dataset.finding === next)
    const first = target?.querySelector<HTMLElement>('[data-deed]')
    if (first) first.focus()
    else list.focus()
  })
}

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding]')]
}

function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
