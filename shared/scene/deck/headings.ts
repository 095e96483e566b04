import type { Page, TextRole } from './page'
import type { Setting } from './typeset'

/** A heading somebody may want to go to. */
export interface PageHeading {
  /** 1 for the title of the deck, 3 for a frame. */
  readonly level: 1 | 2 | 3
  /** In one line, as its author wrote it. */
  readonly title: string
  /** Its upper left corner, in pixels of the page. */
  readonly x: number
  readonly y: number
}

/** The headings of a page in their order; one without words is none. */
export function headingsOn({ blocks }: Page): readonly PageHeading[] {
  return blocks.flatMap((block) => {
    const level = block.block === 'text' ? LEVELS[block.role] : null
    if (block.block !== 'text' || level === null) return []
    const title = titleOf(block.setting)
    return title === '' ? [] : [{ level, title, x: block.x, y: block.y }]
  })
}

const LEVELS: Readonly<Record<TextRole, PageHeading['level'] | null>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  p: null,
  quote: null,
  aside: null,
}

function titleOf({ lines, joins, written }: Setting): string {
  const said = written ?? lines.map((line, i) => `${line}${joins[i] ?? ''}`).join('')
  return said.replace(/\s+/g, ' ').trim()
}
