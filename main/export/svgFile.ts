import { AppError } from '../../shared/errors'
import { type GroupInk, group, rect } from '../../shared/scene/ink'
import { escaped } from '../../shared/scene/markup'
import { PALETTE } from '../../shared/scene/palette'
import { svgOf } from '../../shared/scene/svg'
import { drawingWords } from '../../shared/words/drawings'
import type { Asset } from '../protocol'
import { fontFaces } from './svgFonts'

/** What is drawn, before it is a file. */
export interface Drawing {
  readonly ink: GroupInk
  /** Units, which become CSS pixels. */
  readonly w: number
  readonly h: number
  readonly title: string
  /** '' for none. */
  readonly description: string
}

/**
 * An SVG file that stands alone: its fonts and its pictures, as they were put in, travel inside it. Without script.
 * Throws `usage` where its pictures are too much for one file.
 */
export function svgFile(
  drawing: Drawing,
  ground: 'paper' | 'transparent',
  asset: (hash: string) => Asset | null,
): string {
  const ink = ground === 'paper' ? onPaper(drawing) : drawing.ink
  const used = new Map<string, number>()
  // The first round only counts: what is used more than once is written once
  svgOf(ink, (hash) => {
    used.set(hash, (used.get(hash) ?? 0) + 1)
    return '#'
  })
  const addresses = new Map([...used.keys()].map((hash) => [hash, dataAddress(asset(hash))]))
  checkWeight([...addresses.values()])
  const shared = [...used]
    .filter(([hash, times]) => times > 1 && addresses.get(hash) !== null)
    .map(([hash]) => hash)
  const drawn = svgOf(ink, (hash) => (shared.includes(hash) ? `#p${hash}` : (addresses.get(hash) ?? null)))
  const symbols = shared.map((hash) => symbolOf(hash, addresses.get(hash) ?? ''))
  const { w, h, title, description } = drawing
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(description === '' ? [] : [`<desc>${escaped(description)}</desc>`]),
    `<style>${fontFaces(ink)}</style>`,
    ...(symbols.length === 0 ? [] : [`<defs>${symbols.join('')}</defs>`]),
    // No text can look like this: what opens an element is escaped in it
    drawn.replaceAll('<image href="#p', '<use href="#p'),
    '</svg>\n',
  ].join('')
}

/** The same, for a page of ours that has the fonts and serves the pictures. */
export function svgToDraw(
  { ink, w, h }: Drawing,
  scaledTo: { readonly w: number; readonly h: number },
): string {
  const size = `width="${n(scaledTo.w)}" height="${n(scaledTo.h)}" viewBox="0 0 ${n(w)} ${n(h)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svgOf(ink, (hash) => `/asset/${hash}`)}</svg>`
}

function onPaper({ ink, w, h }: Drawing): GroupInk {
  return group([rect({ x: 0, y: 0, w, h }, { fill: PALETTE.paper }), ink])
}

function symbolOf(hash: string, address: string): string {
  const image = `<image href="${address}" width="1" height="1" preserveAspectRatio="none"/>`
  return `<symbol id="p${hash}" viewBox="0 0 1 1" preserveAspectRatio="none">${image}</symbol>`
}

function dataAddress(asset: Asset | null): string | null {
  if (asset === null || !PICTURES.has(asset.kind)) return null
  return `data:${asset.kind};base64,${Buffer.from(asset.bytes).toString('base64')}`
}

const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

function checkWeight(addresses: readonly (string | null)[]): void {
  const letters = addresses.reduce((sum, address) => sum + (address?.length ?? 0), 0)
  if (letters > MOST_LETTERS) throw new AppError({ code: 'usage', detail: drawingWords.tooHeavy })
}

/** A text of JavaScript ends at half a billion, and few programs open a file like that. */
const MOST_LETTERS = 256 * 1024 ** 2

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
