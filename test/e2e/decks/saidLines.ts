import type { Box } from '../../../shared/model/geometry'
import type { Page, TableBlock, TableRow, TextBlock } from '../../../shared/scene/deck/page'
import { pitchOf, type Setting } from '../../../shared/scene/deck/typeset'
import type { Ink } from '../../../shared/scene/ink'
import { runsBothWays } from './letters'

/** A line of a page's text where the deck put it, in pixels of the page. */
export interface SaidLine {
  readonly text: string
  readonly box: Box
  /** Some line of its text runs from right to left, and with it the whole text: marks may stand at the other end. */
  readonly isTurned: boolean
}

/** Every line of every text and every cell of a page, in reading order. */
export function linesOn({ blocks }: Page): readonly SaidLine[] {
  return blocks.flatMap((block) => {
    if (block.block === 'text') return linesIn(block.setting, block)
    return block.block === 'table' ? linesOfTable(block) : []
  })
}

/** What stands in the pictures of a page. */
export function picturedOn({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) => (block.block === 'picture' ? textsIn(block.ink) : []))
}

function linesIn(setting: Setting, { x, y, w }: Pick<TextBlock, 'x' | 'y' | 'w'>): readonly SaidLine[] {
  const h = pitchOf(setting.style)
  const isTurned = runsBothWays(setting.lines.join(' '))
  return setting.lines.map((text, i) => ({ text, box: { x, y: y + i * h, w, h }, isTurned }))
}

/** Words stand in the middle of their row's height. */
function linesOfTable(table: TableBlock): readonly SaidLine[] {
  let top = table.y
  return [table.head, ...table.rows].flatMap((row) => {
    const y = top
    top += row.h
    return linesOfRow(table, row, y)
  })
}

function linesOfRow(table: TableBlock, row: TableRow, top: number): readonly SaidLine[] {
  let column = 0
  let left = table.x
  return row.cells.flatMap(({ setting, span }) => {
    const w = sum(table.columns.slice(column, column + span).map((each) => each.w))
    const x = left
    column += span
    left += w
    return linesIn(setting, { x, y: top + (row.h - setting.height) / 2, w })
  })
}

function textsIn(ink: Ink): readonly string[] {
  if (ink.ink === 'group') return ink.children.flatMap(textsIn)
  return ink.ink === 'text' ? [ink.text] : []
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
