import type { SectionId } from '../../../../shared/scene/deck/layout'
import type { PageRow } from '../../../document/deckLaying'

/** A row of the list of pages: a section's name, or a page. CSS pixels from the list's top. */
export type ListRow =
  | { readonly row: 'section'; readonly section: SectionId; readonly y: number; readonly h: number }
  | {
      readonly row: 'page'
      readonly number: number
      /** undefined: it is not known yet what is on it. */
      readonly page: PageRow | undefined
      readonly section: SectionId | null
      readonly y: number
      readonly h: number
    }

/** Where every page stands in a list, and how long the list is. A page that is not known yet counts to the section before. */
export function listRows(
  pages: readonly (PageRow | undefined)[],
  { heading, page: pageHeight }: { readonly heading: number; readonly page: number },
): { readonly rows: readonly ListRow[]; readonly height: number } {
  const rows: ListRow[] = []
  let y = 0
  let section: SectionId | null = null
  for (const [i, page] of pages.entries()) {
    if (page !== undefined && page.section !== section) {
      section = page.section
      rows.push({ row: 'section', section, y, h: heading })
      y += heading
    }
    rows.push({ row: 'page', number: i + 1, page, section, y, h: pageHeight })
    y += pageHeight
  }
  return { rows, height: y }
}

/** The rows that touch the part of the list from `top` down. */
export function rowsWithin(rows: readonly ListRow[], top: number, height: number): readonly ListRow[] {
  const first = firstBelow(rows, top)
  const found: ListRow[] = []
  for (let i = first; i < rows.length; i++) {
    const row = rows[i]
    if (!row || row.y >= top + height) break
    found.push(row)
  }
  return found
}

/** How far a list that shows `height` from `top` on must scroll so that this page is seen with its section's name. */
export function scrolledTo(
  rows: readonly ListRow[],
  number: number,
  { top, height }: { readonly top: number; readonly height: number },
): number {
  const at = rows.findIndex((row) => row.row === 'page' && row.number === number)
  const row = rows[at]
  if (!row) return top
  const above = rows[at - 1]
  const from = above?.row === 'section' ? above.y : row.y
  if (from < top) return from
  return row.y + row.h > top + height ? row.y + row.h - height : top
}

/** By halves: the list may have thousands of rows. */
function firstBelow(rows: readonly ListRow[], top: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.y + row.h <= top) low = middle + 1
    else high = middle
  }
  return low
}
