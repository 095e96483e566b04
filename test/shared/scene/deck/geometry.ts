import type { Block, Page, TableBlock, TextBlock } from '../../../../shared/scene/deck/page'
import type { Sheet } from '../../../../shared/scene/deck/paper'
import { bottomOf, topOf } from '../../../../shared/scene/deck/setup'
import { CELL_PAD } from '../../../../shared/scene/deck/table'
import { measure } from '../../../../shared/scene/textWidth'

/**
 * What is wrong with the places of pages, in words; [] when nothing is: ids that stand twice, texts, tables and
 * pictures on one another, texts outside the margins or in the foot, anything outside the page, lines wider than
 * their measure, cells higher than their row, pictures out of proportion.
 */
export function problemsOf(pages: readonly Page[], sheet: Sheet): string[] {
  const ids = pages.map(({ id }) => id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two pages are ${id}`)
  return [...twice, ...pages.flatMap((page) => problemsOn(page, sheet))]
}

function problemsOn({ id, blocks }: Page, sheet: Sheet): readonly string[] {
  const found = blocks.flatMap((block) => [...misplaced(block, sheet), ...misfit(block)])
  return [...found, ...overlaps(blocks)].map((problem) => `${id}: ${problem}`)
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A text takes its measure: one that is read from right to left stands at its far end. */
export function placeOf(block: Block): Placed {
  switch (block.block) {
    case 'text':
      return { x: block.x, y: block.y, w: block.w, h: block.setting.height }
    case 'picture':
    case 'rule':
      return block.box
    case 'table': {
      const w = block.columns.reduce((total, column) => total + column.w, 0)
      const h = [block.head, ...block.rows].reduce((total, row) => total + row.h, 0)
      return { x: block.x, y: block.y, w, h }
    }
  }
}

function misplaced(block: Block, sheet: Sheet): readonly string[] {
  const at = placeOf(block)
  const bleed = block.block === 'picture' ? BLEED : 0
  const page = { left: -bleed, top: -bleed, right: sheet.w + bleed, bottom: sheet.h + bleed }
  const isFoot = block.block === 'text' && block.role === 'aside'
  const isSaid = block.block === 'text' || block.block === 'table'
  const room =
    isSaid && !isFoot
      ? { left: sheet.margin, top: topOf(sheet), right: sheet.w - sheet.margin, bottom: bottomOf(sheet) }
      : page
  const isInside =
    at.x >= room.left - NEAR &&
    at.y >= room.top - NEAR &&
    at.x + at.w <= room.right + NEAR &&
    at.y + at.h <= room.bottom + NEAR
  return isInside ? [] : [`${nameOf(block)} leaves its room (${figures(at)})`]
}

function misfit(block: Block): readonly string[] {
  switch (block.block) {
    case 'text':
      return wideLines(block)
    case 'picture': {
      const { box, units } = block
      const off = Math.abs((box.w * units.h) / (box.h * units.w) - 1)
      return off < 0.01 ? [] : [`${nameOf(block)} is out of proportion by ${Math.round(off * 100)} %`]
    }
    case 'rule':
      return []
    case 'table':
      return crowdedCells(block)
  }
}

function wideLines(block: TextBlock): readonly string[] {
  const { lines, style } = block.setting
  return lines
    .filter((line) => measure(line, style.font, style.tracking) > block.w * 1.01)
    .map((line) => `“${line.slice(0, 40)}” is wider than ${Math.round(block.w)}`)
}

function crowdedCells(table: TableBlock): readonly string[] {
  return [table.head, ...table.rows].flatMap((row) => {
    let next = 0
    return row.cells.flatMap(({ setting, span }) => {
      const own = table.columns.slice(next, next + span)
      next += span
      const w = own.reduce((total, column) => total + column.w, 0)
      const room = next >= table.columns.length ? w : w - CELL_PAD
      const wide = setting.lines
        .filter((line) => measure(line, setting.style.font, setting.style.tracking) > room * 1.01 + NEAR)
        .map((line) => `the cell “${line.slice(0, 40)}” is wider than ${Math.round(room)}`)
      const high = setting.height > row.h + NEAR ? [`the cell “${setting.lines[0] ?? ''}” is too high`] : []
      return [...wide, ...high]
    })
  })
}

function overlaps(blocks: readonly Block[]): readonly string[] {
  const solid = blocks.filter(({ block }) => block !== 'rule').map((block) => ({ block, at: placeOf(block) }))
  return solid.flatMap((a, i) =>
    solid
      .slice(i + 1)
      .filter((b) => meet(a.at, b.at))
      .map((b) => `${nameOf(a.block)} (${figures(a.at)}) on ${nameOf(b.block)} (${figures(b.at)})`),
  )
}

function meet(a: Placed, b: Placed): boolean {
  return a.x < b.x + b.w - NEAR && b.x < a.x + a.w - NEAR && a.y < b.y + b.h - NEAR && b.y < a.y + a.h - NEAR
}

function nameOf(block: Block): string {
  return block.block === 'text' ? `“${(block.setting.lines[0] ?? '').slice(0, 40)}”` : `a ${block.block}`
}

function figures({ x, y, w, h }: Placed): string {
  return [x, y, w, h].map(Math.round).join(' ')
}

/** A picture may run off the page so far that its round corners do. */
const BLEED = 16
/** Pixels that no one sees. */
const NEAR = 0.5
