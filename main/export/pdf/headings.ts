import type { Bookmark } from './bookmarks'
import { NotUnderstood } from './notUnderstood'
import type { PrintedPage } from './piece'

/** A heading on a page of the whole. */
export interface Heading {
  readonly level: number
  readonly title: string
  /** From 0. */
  readonly page: number
  /** Points from the page's upper left corner. */
  readonly x: number
  readonly y: number
}

/** Where the headings are on these pages. */
export function placed(headings: readonly Heading[], pages: readonly PrintedPage[]): readonly Bookmark[] {
  return headings.map(({ level, title, page, x, y }) => {
    const on = pages[page]
    if (on === undefined) throw new NotUnderstood('a heading without a page')
    return { level, title, page: on.object, x, y: Math.max(0, on.height - y) }
  })
}
