import { PALETTE } from '../../palette'
import { measure } from '../../textWidth'
import { columnWidth } from '../frameFields'
import type { Block } from '../page'
import { bar, NOTHING, type Piece, stack, words } from '../piece'
import { bottomOf, measureOf, type Setup } from '../setup'
import { firstLines } from '../shortened'
import { BODY, LEAD, sans } from '../styles'
import { pitchOf, type Style, set } from '../typeset'
import type { Line } from './lines'

/** In one column while they fit, else in two; closer where there are many. */
export function contentsColumns(setup: Setup, lines: readonly Line[], top: number): readonly Block[] {
  const { sheet } = setup
  const w = measureOf(sheet)
  const h = bottomOf(sheet) - top
  for (const { across, styles } of MANNERS) {
    const width = across === 1 ? Math.min(w, WIDEST) : columnWidth(w - MORE_GUTTER, 2)
    const columns = split(lines, across, h, styles)
    if (columns === null) continue
    return columns.flatMap((column, i) =>
      stack(
        0,
        column.map((line, place) => lineOf(line, width, styles, place === 0)),
      ).at(sheet.margin + i * (w - width), top),
    )
  }
  return []
}

/** Lines in columns of at most `h` pixels; null where they do not fit. A column never begins with what belongs above. */
function split(
  lines: readonly Line[],
  across: number,
  h: number,
  styles: Styles,
): readonly (readonly Line[])[] | null {
  const all = lines.reduce((total, line, i) => total + heightOf(line, styles, i === 0), 0)
  if (across === 1) return all <= h ? [lines] : null
  const columns: Line[][] = [[]]
  let used = 0
  for (const line of lines) {
    const column = columns.at(-1) ?? []
    const isFirst = column.length === 0
    const height = heightOf(line, styles, isFirst)
    const isHalf = used >= all / 2 - height && line.depth !== 'frame'
    if (!isFirst && columns.length < across && (used + height > h || isHalf)) {
      columns.push([line])
      used = heightOf(line, styles, true)
      continue
    }
    column.push(line)
    used += height
    if (used > h) return null
  }
  return columns
}

type Styles = Readonly<
  Record<Line['depth'], { readonly style: Style; readonly above: number; readonly left: number }>
>

function heightOf({ depth }: Line, styles: Styles, isFirst: boolean): number {
  const { style, above } = styles[depth]
  return pitchOf(style) + (isFirst ? 0 : above)
}

/** Name left, number right, a hairline between: both lead to the page. */
function lineOf({ text, page, depth }: Line, w: number, styles: Styles, isFirst: boolean): Piece {
  const { style, above, left } = styles[depth]
  const width = w - left - NUMBER - LEADER
  const name = firstLines(text, style, width, 1)
  const reach = Math.min(width, measure(name.lines[0] ?? '', style.font))
  // Its own width: words that run from right to left would stand at the far end of a wider one.
  const own = Math.min(width, reach * SLACK + 4)
  const number = words(set(String(page.number), style, NUMBER), NUMBER, { align: 'end', to: page.id })
  const h = heightOf({ text, page, depth }, styles, isFirst)
  const lead = w - NUMBER - left - own
  const leader = lead < LEADER ? NOTHING : bar(lead - 14, 1, PALETTE.line)
  return {
    w,
    h,
    at(x, y) {
      const base = y + (isFirst ? 0 : above)
      return [
        ...words(name, own, { to: page.id }).at(x + left, base),
        ...leader.at(x + left + own + 6, base + pitchOf(style) * 0.68),
        ...number.at(x + w - NUMBER, base),
      ]
    },
  }
}

/** Pixels of a single column: a longer way from name to number is lost. */
const WIDEST = 760
const MORE_GUTTER = 36
const NUMBER = 48
const LEADER = 24
/** Widths of some scripts are guesses. */
const SLACK = 1.06

function styled(size: number, air: number): Styles {
  return {
    section: {
      style: { ...BODY, font: { ...BODY.font, size: size + 2, weight: 600 }, leading: 1.45 },
      above: air,
      left: 0,
    },
    stage: {
      style: { ...LEAD, font: { ...LEAD.font, size, weight: 600 }, leading: 1.45 },
      above: air * 0.45,
      left: 0,
    },
    frame: { style: sans(size, 400, 1.5, PALETTE.ink), above: 0, left: 18 },
  }
}

const MANNERS = [
  { across: 1, styles: styled(16, 24) },
  { across: 1, styles: styled(14, 16) },
  { across: 2, styles: styled(16, 24) },
  { across: 2, styles: styled(14, 20) },
  { across: 2, styles: styled(13, 12) },
  { across: 2, styles: styled(11, 8) },
  { across: 2, styles: styled(10, 3) },
] as const
