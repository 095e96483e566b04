import type { Box } from '../../model/geometry'
import type { Id } from '../../model/id'
import type { Colour, GroupInk } from '../ink'
import type { SectionId } from './layout'
import type { Setting } from './typeset'

/**
 * A deck described once: every size, place and line break is decided here, in pixels of the page.
 * A backend (HTML for the PDF, slides) only copies. Blocks stand in reading order.
 */
export interface Page {
  /** Unique in the deck; the prefix of every id on the page. */
  readonly id: string
  readonly blocks: readonly Block[]
}

/** A page at its place in the deck. */
export interface DeckPage extends Page {
  readonly section: SectionId
  /** From 1. */
  readonly number: number
  /** The frames on it, in reading order; those it only reports on are not named. */
  readonly frames: readonly Id[]
  /** What the speaker says to it: outcome, reasons of the scores, fixes; '' for nothing. */
  readonly speaker: string
}

export type Block = TextBlock | PictureBlock | RuleBlock | TableBlock

/** `x` is the left edge of a measure `w` wide; the lines stand in it by `align`. */
export interface TextBlock {
  readonly block: 'text'
  readonly role: TextRole
  readonly x: number
  readonly y: number
  readonly w: number
  readonly align: Align
  readonly setting: Setting
  /** The id of the page a click leads to; null: none. */
  readonly to: string | null
}

/** Headings become the PDF's bookmarks; `aside` is the foot of the page, which a screen reader may skip. */
export type TextRole = 'h1' | 'h2' | 'h3' | 'p' | 'quote' | 'aside'
export type Align = 'start' | 'middle' | 'end'

/** Ink of `w` × `h` units drawn into the box. `alt` is what it shows, in words; '' when it only decorates. */
export interface PictureBlock {
  readonly block: 'picture'
  readonly box: Box
  readonly ink: GroupInk
  readonly units: { readonly w: number; readonly h: number }
  readonly radius: number
  readonly alt: string
}

/** A plain coloured box: a rule, a bar, a ground. Never says anything that words do not say too. */
export interface RuleBlock {
  readonly block: 'rule'
  readonly box: Box
  readonly fill: Colour
  readonly radius: number
}

/** Rows under one heading row; the cell in column `rowHeading` names its row. */
export interface TableBlock {
  readonly block: 'table'
  readonly x: number
  readonly y: number
  readonly caption: string
  readonly columns: readonly { readonly w: number; readonly align: Align }[]
  readonly rowHeading: number
  readonly head: TableRow
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly h: number
  /** Sets a row apart that names those below it; null: the paper. */
  readonly ground: Colour | null
  readonly cells: readonly Cell[]
}

/** A bar is drawn right of the words, `share` (0…1) of the room there; null: no bar. `mark` stands at the target. */
export interface Cell {
  readonly setting: Setting
  readonly bar: { readonly share: number; readonly fill: Colour; readonly mark: number | null } | null
  /** How many columns it takes, 1 for most. */
  readonly span: number
  /** The id of the page a click leads to; left out: none. */
  readonly to?: string
}

export function textBlock(
  setting: Setting,
  at: { readonly x: number; readonly y: number; readonly w: number },
  more: { readonly role?: TextRole; readonly align?: Align; readonly to?: string } = {},
): TextBlock {
  return {
    block: 'text',
    role: more.role ?? 'p',
    x: at.x,
    y: at.y,
    w: at.w,
    align: more.align ?? 'start',
    setting,
    to: more.to ?? null,
  }
}

export function ruleBlock(box: Box, fill: Colour, radius = 0): RuleBlock {
  return { block: 'rule', box, fill, radius }
}
