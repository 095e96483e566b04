import type { Doc } from '../model/doc'
import { boardOf } from '../model/doc'
import type { Box } from '../model/geometry'
import { deckWords } from '../words/deck'
import { usable } from './deck/figures'
import type {
  Align,
  Block,
  Cell,
  DeckPage,
  Page,
  PictureBlock,
  RuleBlock,
  TableBlock,
  TableRow,
  TextBlock,
} from './deck/page'
import { sheetOf } from './deck/paper'
import type { DeckOptions } from './deck/setup'
import { TABLE_CELL } from './deck/styles'
import { BAR_LEFT, CELL_PAD } from './deck/table'
import { pitchOf, type Setting, type Style } from './deck/typeset'
import { fontFamily } from './fontFamily'
import { escaped } from './markup'
import { PALETTE } from './palette'
import { type ImageAddress, svgOf } from './svg'

/**
 * A board's deck as one HTML page for printing: no script, no address outside, real headings, vector pictures.
 * It asks for /fonts/fonts.css (and the fonts beside it) and /deck/deck.css from where it is served, and for one more
 * sheet for each font of the brand.
 */
export function deckHtml(
  doc: Doc,
  deck: readonly DeckPage[],
  options: DeckOptions,
  images: ImageAddress = () => null,
): string {
  const pages = deck.map((page) => `${pageHtml(page, images)}\n`)
  return [deckOpening(doc, options), ...pages, DECK_END].join('')
}

/**
 * What comes before the first page. `sheets` are the addresses of more style sheets; `elsewhere` are pages that links
 * lead to though they are printed in another piece: a browser keeps no link to what is not there.
 */
export function deckOpening(
  doc: Doc,
  { choice, locale }: DeckOptions,
  sheets: readonly string[] = [],
  elsewhere: readonly string[] = [],
): string {
  const { name } = sheetOf(choice.paper, choice.orientation)
  const title = boardOf(doc).title.trim() || deckWords.untitledBoard
  return [
    '<!doctype html>',
    `<html lang="${escaped(usable(locale))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...['/fonts/fonts.css', ...sheets, '/deck/deck.css'].map(
      (address) => `<link rel="stylesheet" href="${escaped(address)}">`,
    ),
    ...elsewhere.map((id) => `<meta id="${escaped(id)}">`),
    '</head>',
    `<body class="${name}">`,
    '',
  ].join('\n')
}

export const DECK_END = '</body>\n</html>\n'

/** One page of it. */
export function pageHtml(page: Page, images: ImageAddress): string {
  const blocks = page.blocks.map((block, i) => blockHtml(block, `${page.id}-${i}-`, images))
  return `<section class="page" id="${page.id}">\n${blocks.join('\n')}\n</section>`
}

function blockHtml(block: Block, prefix: string, images: ImageAddress): string {
  switch (block.block) {
    case 'text':
      return textHtml(block)
    case 'picture':
      return pictureHtml(block, prefix, images)
    case 'rule':
      return ruleHtml(block)
    case 'table':
      return tableHtml(block)
  }
}

function textHtml({ role, x, y, w, align, setting, to }: TextBlock): string {
  const place = `left:${n(x)}px;top:${n(y)}px;width:${n(w)}px;${setIn(setting, align)}`
  const lines = linesOf(setting, align)
  const said = to === null ? lines : `<a href="#${escaped(to)}">${lines}</a>`
  switch (role) {
    case 'aside':
      return `<p class="text" aria-hidden="true" dir="auto" style="${place}">${said}</p>`
    case 'quote':
      return `<blockquote class="text" dir="auto" style="${place}">${said}</blockquote>`
    case 'h1':
    case 'h2':
    case 'h3':
    case 'p':
      return `<${role} class="text" dir="auto" style="${place}">${said}</${role}>`
  }
}

/**
 * Lines stay as they were measured: the sheet prints them with `white-space: pre`. The space between two lines is
 * kept for those who are read to, on the side where it does not move the line.
 */
function linesOf({ lines, joins }: Setting, align: Align): string {
  return lines
    .map((line, i) => {
      const before = align === 'start' || i === 0 ? '' : (joins[i - 1] ?? '')
      const after = align !== 'start' || i === lines.length - 1 ? '' : (joins[i] ?? '')
      return escaped(`${before}${line}${after}`)
    })
    .join('\n')
}

function setIn({ style }: Setting, align: Align): string {
  return [faceOf(style), ...standing(align)].join(';')
}

function faceOf(style: Style): string {
  const { font, colour, tracking } = style
  const slope = font.italic ? 'italic ' : ''
  const face = `font:${slope}${font.weight} ${n(font.size)}px/${n(pitchOf(style))}px ${fontFamily(font)}`
  return `${face};color:${colour}${tracking === 0 ? '' : `;letter-spacing:${n(tracking)}px`}`
}

function standing(align: Align): readonly string[] {
  return align === 'start' ? [] : [`text-align:${align === 'end' ? 'right' : 'center'}`]
}

function pictureHtml({ box, ink, units, alt }: PictureBlock, prefix: string, images: ImageAddress): string {
  const spoken = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(alt)}"`
  const view = `viewBox="0 0 ${n(units.w)} ${n(units.h)}"`
  const inside = `${alt === '' ? '' : TAGGED}${owned(svgOf(ink, images), prefix)}`
  return `<svg class="picture" ${spoken} ${view} style="${boxOf(box)}">${inside}</svg>`
}

/**
 * Chromium tags a picture of a PDF, and says what it shows, only where letters stand in it: a space of our own font in
 * the middle, where a picture that leaves the page still is on it.
 */
const TAGGED = '<text x="50%" y="50%" font-size="16" font-family="Inter">\u00a0</text>'

/** Ids are unique in a document, so each picture's own get the name of its place. */
function owned(svg: string, prefix: string): string {
  return svg
    .replaceAll('<clipPath id="', `<clipPath id="${prefix}`)
    .replaceAll('clip-path="url(#', `clip-path="url(#${prefix}`)
}

function ruleHtml({ box, fill, radius }: RuleBlock): string {
  const corner = radius === 0 ? '' : `;border-radius:${n(radius)}px`
  return `<div class="rule" aria-hidden="true" style="${boxOf(box)};background:${fill}${corner}"></div>`
}

function tableHtml(table: TableBlock): string {
  const w = table.columns.reduce((total, column) => total + column.w, 0)
  const head = `<thead>${rowHtml(table, table.head, () => 'col')}</thead>`
  const rows = table.rows.map((row) => rowHtml(table, row, (i) => (i === table.rowHeading ? 'row' : null)))
  const place = `left:${n(table.x)}px;top:${n(table.y)}px;width:${n(w)}px;${faceOf(TABLE_CELL)}`
  const label = escaped(table.caption)
  return `<table aria-label="${label}" style="${place}">${head}<tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function rowHtml(
  table: TableBlock,
  row: TableRow,
  scopeOf: (column: number) => 'col' | 'row' | null,
): string {
  let next = 0
  const cells = row.cells.map((cell) => {
    const i = next
    next += cell.span
    const column = table.columns[i] ?? { w: 0, align: 'start' }
    const scope = scopeOf(i)
    const tag = scope === null ? 'td' : 'th'
    const named = scope === null ? '' : ` scope="${scope}"`
    const over = cell.span === 1 ? '' : ` colspan="${cell.span}"`
    const wide = scope === 'col' ? [`width:${n(column.w)}px`] : []
    const own = sameFace(cell.setting.style, TABLE_CELL) ? [] : [faceOf(cell.setting.style)]
    const style = [...wide, ...own, ...standing(column.align)].join(';')
    const styled = style === '' ? '' : ` style="${style}"`
    const lines = linesOf(cell.setting, column.align)
    const led = cell.to === undefined ? lines : `<a href="#${escaped(cell.to)}">${lines}</a>`
    const inside = `${led}${barHtml(cell, column.w)}`
    const kinds = [...(cell.bar === null ? [] : ['barred']), ...(column.align === 'end' ? ['figures'] : [])]
    const kind = kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`
    return `<${tag}${named}${over}${kind}${directed(cell.setting)}${styled}>${inside}</${tag}>`
  })
  const ground = row.ground === null ? '' : `;background:${row.ground}`
  return `<tr style="height:${n(row.h)}px${ground}">${cells.join('')}</tr>`
}

/** What a cell has in common with its table is said once there: a long deck has tens of thousands of cells. */
function sameFace(a: Style, b: Style): boolean {
  return faceOf(a) === faceOf(b)
}

/** Only letters that run from right to left change the direction of a cell. */
function directed({ lines }: Setting): string {
  return lines.some((line) => RIGHT_TO_LEFT.test(line)) ? ' dir="auto"' : ''
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u202b\u202e\u2067]/u

function barHtml({ bar }: Cell, columnWidth: number): string {
  if (bar === null) return ''
  const track = columnWidth - CELL_PAD - BAR_LEFT
  const mark = bar.mark === null ? '' : `<span class="mark" style="left:${n(track * bar.mark)}px"></span>`
  const filled = `<span class="fill" style="width:${n(track * bar.share)}px;background:${bar.fill}"></span>`
  const place = `left:${BAR_LEFT}px;width:${n(track)}px;background:${PALETTE.line}`
  return `<span class="track" aria-hidden="true" style="${place}">${filled}${mark}</span>`
}

function boxOf({ x, y, w, h }: Box): string {
  return `left:${n(x)}px;top:${n(y)}px;width:${n(w)}px;height:${n(h)}px`
}

/** A hundredth of a pixel is below what any printer can place. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100 || 0)
}
