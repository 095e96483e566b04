import type { Box } from '../../../shared/model/geometry'
import type { DeckPage, PictureBlock, TextBlock } from '../../../shared/scene/deck/page'
import type { Sheet } from '../../../shared/scene/deck/paper'
import { pitchOf } from '../../../shared/scene/deck/typeset'
import { directionOf } from '../../../shared/scene/direction'
import type { Matrix } from '../../../shared/scene/ink'
import { extentOf } from '../../../shared/scene/textWidth'
import { slideWords } from '../../../shared/words/slides'
import type { Drawn } from './drawn'
import { xfrm } from './emu'
import { paragraphXml, propertiesOf, settingXml, widthFor } from './paragraphs'
import { pieceOf } from './pieces'
import { type Bench, groundXml, shapeXml, textShape } from './shapes'
import { tableXml } from './tableShape'
import { nonVisual } from './xml'

/** A page with its pictures taken apart, so that what they show can be fetched before the slide is written. */
export interface OpenedPage {
  readonly page: DeckPage
  readonly pictures: ReadonlyMap<PictureBlock, Drawn | null>
}

export function openPage(page: DeckPage): OpenedPage {
  const pictures = new Map<PictureBlock, Drawn | null>()
  for (const block of page.blocks) if (block.block === 'picture') pictures.set(block, pictureOf(block))
  return { page, pictures }
}

/** The shapes of a slide in reading order. `linkTo` gives the slide's relationship to a page; null: there is none. */
export function treeXml(
  bench: Bench,
  { page, pictures }: OpenedPage,
  sheet: Sheet,
  linkTo: (page: string) => string | null,
): string {
  const title = titleOf(page)
  const shapes = page.blocks.map((block) => {
    if (block.block === 'text') return textXml(bench, page, sheet, block, block === title, linkTo)
    if (block.block === 'rule') return groundXml(bench, block.box, block.radius, block.fill, slideWords.rule)
    if (block.block === 'table') return tableXml(bench, block)
    const drawn = pictures.get(block)
    return drawn ? shapeXml(bench, named(drawn), block.alt) : ''
  })
  return shapes.join('')
}

/** The words that name a slide in lists: the largest of its headings, or without one the largest of its words. */
export function titleOf({ blocks }: DeckPage): TextBlock | null {
  const texts = blocks.filter(
    (block): block is TextBlock =>
      block.block === 'text' && block.role !== 'aside' && block.setting.lines.length > 0,
  )
  const headings = texts.filter(({ role }) => role === 'h1' || role === 'h2' || role === 'h3')
  const [first, ...others] = headings.length > 0 ? headings : texts
  return others.reduce((most, each) => (most && sizeOf(each) > sizeOf(most) ? each : most), first ?? null)
}

function sizeOf({ setting }: TextBlock): number {
  return setting.style.font.size
}

function textXml(
  bench: Bench,
  page: DeckPage,
  sheet: Sheet,
  block: TextBlock,
  isTitle: boolean,
  linkTo: (page: string) => string | null,
): string {
  const { setting, align, w } = block
  if (setting.lines.length === 0) return ''
  const id = bench.nextId()
  const link = block.to === null ? null : linkTo(block.to)
  const place = xfrm(boxOf(block))
  const isFoot = block.role === 'aside' && block.y > sheet.h - sheet.margin
  const isNumber = isFoot && setting.lines.join('') === String(page.number)
  const kind = isTitle ? 'title' : isNumber ? 'number' : isFoot ? 'foot' : 'text'
  const naming = nonVisual({ id, name: `${slideWords[kind]} ${id}`, alt: null, link })
  if (!isNumber) return textShape(naming, place, settingXml(bench, setting, align, w), PLACEHOLDERS[kind])
  const { font, colour, tracking } = setting.style
  const words = propertiesOf(bench, { font, colour, tracking, opacity: 1, text: '' })
  const field = `<a:fld id="${NUMBER_FIELD}" type="slidenum">${words}<a:t>${page.number}</a:t></a:fld>`
  const look = { align, direction: 'ltr', pitch: pitchOf(setting.style) } as const
  return textShape(naming, place, paragraphXml(field, look), PLACEHOLDERS.number)
}

/** Where the master keeps a place for it; '' for none. */
const PLACEHOLDERS = {
  title: 'type="title"',
  number: 'type="sldNum" sz="quarter" idx="12"',
  foot: 'type="ftr" sz="quarter" idx="11"',
  text: '',
} as const

export const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/**
 * As wide as its lines take to break where they do, by the side they stand at; and as much higher as lines of a given
 * height stand lower on a slide than on the page.
 */
function boxOf({ x, y, w, align, setting }: TextBlock): Box {
  const { font } = setting.style
  const { ascent, descent } = extentOf(font)
  const lowered = (pitchOf(setting.style) - ascent - descent) / 2
  const width = widthFor(setting, w)
  const isLeftwards = align === 'start' && directionOf(setting.lines.join(' ')) === 'rtl'
  const before = isLeftwards || align === 'end' ? w - width : align === 'middle' ? (w - width) / 2 : 0
  return { x: x + before, y: y - lowered, w: width, h: setting.height }
}

function pictureOf({ box, ink, units }: PictureBlock): Drawn | null {
  const matrix: Matrix = [box.w / units.w, 0, 0, box.h / units.h, box.x, box.y]
  return pieceOf(ink, matrix, [{ matrix, clip: { x: 0, y: 0, w: units.w, h: units.h, radius: 0 } }])
}

function named(drawn: Drawn): Drawn {
  return drawn.drawn === 'group' ? { ...drawn, name: slideWords.picture } : drawn
}
