import type { Cell, TableBlock, TableRow } from '../../../shared/scene/deck/page'
import { BAR_LEFT, CELL_PAD } from '../../../shared/scene/deck/table'
import { rect } from '../../../shared/scene/ink'
import { PALETTE } from '../../../shared/scene/palette'
import { slideWords } from '../../../shared/words/slides'
import type { Drawn, DrawnBox } from './drawn'
import { emu, UNTURNED, xfrm } from './emu'
import { fillXml, type Look } from './look'
import { settingXml, widthFor } from './paragraphs'
import { type Bench, shapeXml } from './shapes'
import { nonVisual } from './xml'

/** A table one can go on filling in; its bars are shapes over it, together in one group. */
export function tableXml(bench: Bench, table: TableBlock): string {
  const { columns, head, rows } = table
  const all = [head, ...rows]
  const w = columns.reduce((total, column) => total + column.w, 0)
  const h = all.reduce((total, row) => total + row.h, 0)
  const id = bench.nextId()
  const naming = nonVisual({ id, name: `${slideWords.table} ${id}`, alt: table.caption || null, link: null })
  const grid = columns.map((column) => `<a:gridCol w="${emu(column.w)}"/>`).join('')
  const marks = `firstRow="1"${table.rowHeading === 0 ? ' firstCol="1"' : ''}`
  const body = all.map((row, i) => rowXml(bench, table, row, i === 0)).join('')
  const frame = `<p:graphicFrame><p:nvGraphicFramePr>${naming}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrm({ x: table.x, y: table.y, w, h }, UNTURNED, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr ${marks}/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  const bars = barsOf(table)
  if (bars.length === 0) return frame
  return `${frame}${shapeXml(bench, { drawn: 'group', name: slideWords.bar, children: bars }, '')}`
}

function rowXml(bench: Bench, table: TableBlock, row: TableRow, isHead: boolean): string {
  let next = 0
  const cells = row.cells.map((cell) => {
    const at = next
    next += cell.span
    return cellXml(bench, table, row, cell, at, isHead)
  })
  return `<a:tr h="${emu(row.h)}">${cells.join('')}</a:tr>`
}

function cellXml(
  bench: Bench,
  { columns }: TableBlock,
  row: TableRow,
  cell: Cell,
  at: number,
  isHead: boolean,
): string {
  const align = columns[at]?.align ?? 'start'
  const isLast = at + cell.span >= columns.length
  const spanned = columns.slice(at, at + cell.span).reduce((total, column) => total + column.w, 0)
  const room = cell.bar === null ? spanned - CELL_PAD : Math.min(spanned - CELL_PAD, BAR_LEFT)
  const words = settingXml(bench, cell.setting, align, room)
  // Numbers stand where they do; other words have what they need of the room beside them to break where they do
  const end = isLast ? 0 : CELL_PAD
  const most = cell.bar === null ? spanned : room
  const right = align === 'end' ? end : Math.max(0, spanned - Math.min(most, widthFor(cell.setting, room)))
  const margins = `marL="0" marR="${emu(right)}" marT="0" marB="0" anchor="ctr"`
  const looks = `${edgesXml(bench.look, isHead)}${fillXml(bench.look, row.ground)}`
  const span = cell.span > 1 ? ` gridSpan="${cell.span}"` : ''
  const own = `<a:tc${span}><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins}>${looks}</a:tcPr></a:tc>`
  return `${own}${COVERED.repeat(Math.max(0, cell.span - 1))}`
}

/** A place that the cell left of it takes. */
const COVERED =
  '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr sz="100"/></a:p></a:txBody><a:tcPr/></a:tc>'

function edgesXml(look: Look, isHead: boolean): string {
  const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join('')
  const [px, colour] = isHead ? [2, PALETTE.ink] : [1, PALETTE.line]
  return `${none}<a:lnB w="${emu(px)}">${fillXml(look, colour)}</a:lnB>`
}

function barsOf({ x, y, columns, head, rows }: TableBlock): readonly Drawn[] {
  const bars: Drawn[] = []
  let top = y + head.h
  for (const row of rows) {
    let next = 0
    for (const cell of row.cells) {
      const before = columns.slice(0, next).reduce((total, column) => total + column.w, 0)
      const column = columns[next]?.w ?? 0
      next += cell.span
      if (cell.bar === null) continue
      const track = column - CELL_PAD - BAR_LEFT
      const at = { x: x + before + BAR_LEFT, y: top + row.h / 2 - 4 }
      bars.push(plain(at.x, at.y, track, 8, PALETTE.line))
      if (cell.bar.share > 0) bars.push(plain(at.x, at.y, track * cell.bar.share, 8, cell.bar.fill))
      if (cell.bar.mark !== null)
        bars.push({ ...plain(at.x + track * cell.bar.mark - 1, at.y - 3, 2, 14, PALETTE.ink), radius: 0 })
    }
    top += row.h
  }
  return bars
}

function plain(x: number, y: number, w: number, h: number, fill: string): DrawnBox {
  const box = { x, y, w, h }
  return { drawn: 'box', geometry: 'rect', radius: 4, box, turn: UNTURNED, paint: rect(box, { fill }) }
}
