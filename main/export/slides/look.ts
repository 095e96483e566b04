import type { Doc } from '../../../shared/model/doc'
import { brandOf } from '../../../shared/model/doc'
import { brandLook } from '../../../shared/scene/deck/brandLook'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { brandFamily } from '../../../shared/scene/fontFamily'
import type { Colour, Family, Font } from '../../../shared/scene/ink'
import { PALETTE } from '../../../shared/scene/palette'
import { text } from './xml'

/** What the theme of the slides is made of. */
export interface Look {
  /** PowerPoint's name of a theme colour → ours, in the order of the theme. */
  readonly colours: ReadonlyMap<string, Colour>
  /** Our colour → what a slide calls it. */
  readonly names: ReadonlyMap<Colour, string>
  readonly titleFont: string
  readonly textFont: string
  /** What a family of ink is called by those who have it installed. */
  readonly typeface: (family: Family) => string
}

/** Ours, or with the board's brand if the choice has it. */
export function lookOf(doc: Doc, { choice }: DeckOptions): Look {
  const brand = choice.brand ? brandOf(doc) : null
  const { main, accent } = brandLook(doc, choice)
  const names = new Map<Family, string>([
    ['Inter', 'Inter'],
    ['Fraunces', 'Fraunces'],
  ])
  for (const font of [brand?.titleFont, brand?.textFont, brand?.textBold])
    if (font) names.set(brandFamily(font.asset), font.family)
  const typeface = (family: Family) => names.get(family) ?? 'Inter'
  const colours = new Map([
    ['dk1', PALETTE.ink],
    ['lt1', PALETTE.paper],
    ['dk2', PALETTE.ink2],
    ['lt2', PALETTE.desk],
    ['accent1', PALETTE.what],
    ['accent2', PALETTE.who],
    ['accent3', PALETTE.how],
    ['accent4', accent],
    ['accent5', main === PALETTE.ink2 ? PALETTE.ink3 : main],
    ['accent6', PALETTE.line],
    ['hlink', PALETTE.how],
    ['folHlink', PALETTE.ink2],
  ])
  const ofShapes = [...colours].filter(([name]) => !name.toLowerCase().includes('hlink'))
  return {
    colours,
    // Of two names for one colour the first one holds
    names: new Map(ofShapes.reverse().map(([name, colour]) => [colour, SCHEME[name] ?? name])),
    titleFont: brand?.titleFont?.family ?? 'Fraunces',
    textFont: brand?.textFont?.family ?? 'Inter',
    typeface,
  }
}

/** A colour by its name in the theme where it has one, so that another theme changes it. */
export function colourXml({ names }: Look, colour: Colour, opacity = 1): string {
  const alpha = opacity >= 1 ? '' : `<a:alpha val="${Math.round(Math.max(0, opacity) * 100_000)}"/>`
  const name = names.get(colour)
  if (name === undefined) return element('a:srgbClr', colour.slice(1).toUpperCase(), alpha)
  return element('a:schemeClr', name, alpha)
}

export function fillXml(look: Look, colour: Colour | null, opacity = 1): string {
  if (colour === null) return '<a:noFill/>'
  return `<a:solidFill>${colourXml(look, colour, opacity)}</a:solidFill>`
}

/** The typeface of letters: the theme's where it is that, else by name, with what kind it is for who lacks it. */
export function latinXml(look: Look, { family }: Pick<Font, 'family'>): string {
  const name = look.typeface(family)
  if (name === look.titleFont) return '<a:latin typeface="+mj-lt"/>'
  if (name === look.textFont) return '<a:latin typeface="+mn-lt"/>'
  return `<a:latin typeface="${text(name)}"/>`
}

/** Slides speak of the four grounds by what they are for. */
const SCHEME: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

function element(tag: string, value: string, inside: string): string {
  return inside === '' ? `<${tag} val="${value}"/>` : `<${tag} val="${value}">${inside}</${tag}>`
}
