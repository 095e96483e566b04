import { cornerOf, drawable, textPlace, units } from './drawable'
import { fontFamily } from './fontFamily'
import type { Clip, Direction, GroupInk, ImageInk, Ink, Matrix, Paint, PathInk, TextInk } from './ink'
import { escaped } from './markup'
import { exactMatrix } from './matrix'

/** Where a picture's bytes are found, by sha256: an address or data URL; null: it is not drawn. */
export type ImageAddress = (asset: string) => string | null

/** Ink as SVG elements, for a document that has the fonts of assets/fonts. Deterministic; any string is safe in it. */
export function svgOf(ink: Ink, images: ImageAddress = () => null): string {
  const clips = new Map<string, Clip>()
  const body = elementOf(ink, clips, images)
  return `${definitions(clips)}${body}`
}

export interface SvgPage {
  /** Units of the ink, which become pixels. */
  readonly w: number
  readonly h: number
  readonly title: string
  /** '' for none. */
  readonly description: string
}

/** A whole SVG file. Read aloud by its title and description. */
export function svgDocument(ink: Ink, page: SvgPage, images: ImageAddress = () => null): string {
  const size = `width="${n(page.w)}" height="${n(page.h)}" viewBox="0 0 ${n(page.w)} ${n(page.h)}"`
  const title = `<title>${escaped(page.title)}</title>`
  const description = page.description === '' ? '' : `<desc>${escaped(page.description)}</desc>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">${title}${description}${svgOf(ink, images)}</svg>`
}

function elementOf(ink: Ink, clips: Map<string, Clip>, images: ImageAddress): string {
  if (!drawable(ink)) return ''
  switch (ink.ink) {
    case 'rect': {
      const corner = cornerOf(ink)
      const rx = corner > 0 ? ` rx="${n(corner)}"` : ''
      return `<rect${at('x', ink.x)}${at('y', ink.y)} width="${n(ink.w)}" height="${n(ink.h)}"${rx}${paintOf(ink)}/>`
    }
    case 'ellipse':
      return `<ellipse${at('cx', ink.cx)}${at('cy', ink.cy)} rx="${n(ink.rx)}" ry="${n(ink.ry)}"${paintOf(ink)}/>`
    case 'path':
      return `<path d="${escaped(ink.d)}"${paintOf(ink)}${pathOf(ink)}/>`
    case 'text':
      return textOf(ink)
    case 'image':
      return imageOf(ink, images)
    case 'group':
      return groupOf(ink, clips, images)
  }
}

function groupOf(
  { transform, clip, children }: GroupInk,
  clips: Map<string, Clip>,
  images: ImageAddress,
): string {
  const inside = children.map((child) => elementOf(child, clips, images)).join('')
  if (inside === '') return ''
  const moved = matrixOf(transform)
  if (moved === '' && clip === null) return inside
  if (clip === null) return `<g${moved}>${inside}</g>`
  const id = clipId(clip)
  clips.set(id, clip)
  return `<g${moved} clip-path="url(#${id})">${inside}</g>`
}

/** Named by what it cuts: two pictures in one page may share a name, because then they share the shape. */
function clipId({ x, y, w, h, radius }: Clip): string {
  return `clip${[x, y, w, h, radius].map((value) => n(value).replace('-', 'm').replace('.', 'p')).join('_')}`
}

function definitions(clips: ReadonlyMap<string, Clip>): string {
  if (clips.size === 0) return ''
  const all = [...clips].map(([id, clip]) => {
    const corner = cornerOf(clip)
    const rx = corner > 0 ? ` rx="${n(corner)}"` : ''
    const box = `x="${n(clip.x)}" y="${n(clip.y)}" width="${n(clip.w)}" height="${n(clip.h)}"`
    return `<clipPath id="${id}"><rect ${box}${rx}/></clipPath>`
  })
  return `<defs>${all.join('')}</defs>`
}

/**
 * Geometric precision and no ligatures: canvas can be told the same, so both set the same letters at the same places.
 */
function textOf(ink: TextInk): string {
  const { font } = ink
  const { x, y, by } = textPlace(ink)
  const style = font.italic ? ' font-style="italic"' : ''
  const tracking = ink.tracking === 0 ? '' : ` letter-spacing="${n(ink.tracking)}"`
  const opacity = ink.opacity < 1 ? ` fill-opacity="${n(ink.opacity)}"` : ''
  const face = `font-family="${fontFamily(font)}" font-size="${n(font.size)}" font-weight="${font.weight}"${style}`
  const set =
    'font-variant="none" font-kerning="normal" text-rendering="geometricPrecision" xml:space="preserve"'
  const where = `x="${x}" y="${y}"${readAs(ink.direction, by)}`
  return `<text ${where} fill="${escaped(ink.fill)}"${opacity} ${face}${tracking} ${set}>${escaped(ink.text)}</text>`
}

/** An anchor of SVG is meant as the text is read: of a line read to the left, the start is on the right. */
function readAs(direction: Direction, by: TextInk['anchor']): string {
  const isLeftwards = direction === 'rtl'
  const anchor = isLeftwards && by !== 'middle' ? (by === 'start' ? 'end' : 'start') : by
  const read = isLeftwards ? ' direction="rtl"' : ''
  return `${read}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`
}

function imageOf(ink: ImageInk, images: ImageAddress): string {
  const address = images(ink.asset)
  if (address === null) return ''
  const opacity = ink.opacity < 1 ? ` opacity="${n(ink.opacity)}"` : ''
  const box = `x="${n(ink.x)}" y="${n(ink.y)}" width="${n(ink.w)}" height="${n(ink.h)}"`
  return `<image href="${escaped(address)}" ${box} preserveAspectRatio="none"${opacity}/>`
}

function paintOf({ fill, stroke, strokeWidth, opacity }: Paint): string {
  const drawn = stroke !== null && strokeWidth > 0
  const inside = fill === null ? ' fill="none"' : ` fill="${escaped(fill)}"`
  const line = drawn ? ` stroke="${escaped(stroke)}" stroke-width="${n(strokeWidth)}"` : ''
  if (opacity >= 1) return `${inside}${line}`
  const fillOpacity = fill === null ? '' : ` fill-opacity="${n(opacity)}"`
  return `${inside}${fillOpacity}${line}${drawn ? ` stroke-opacity="${n(opacity)}"` : ''}`
}

function pathOf({ rule, dash, stroke, strokeWidth }: PathInk): string {
  const evenodd = rule === 'evenodd' ? ' fill-rule="evenodd"' : ''
  if (stroke === null || strokeWidth <= 0) return evenodd
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.map(n).join(' ')}"`
  return `${evenodd} stroke-linecap="round" stroke-linejoin="round"${dashes}`
}

function matrixOf(matrix: Matrix): string {
  const [a, b, c, d, e, f] = exactMatrix(matrix)
  if (a === 1 && b === 0 && c === 0 && d === 1)
    return e === 0 && f === 0 ? '' : ` transform="translate(${e} ${f})"`
  return ` transform="matrix(${[a, b, c, d, e, f].join(' ')})"`
}

function at(name: string, value: number): string {
  return value === 0 ? '' : ` ${name}="${n(value)}"`
}

function n(value: number): string {
  return String(units(value))
}
