import type { Art } from './art'
import { lightness, mixed } from './colour'
import type { Colour, Ink } from './ink'
import { PALETTE } from './palette'

/** A drawing in one colour: what is light stays light and what is dark stays dark; the ink's own lines stay ink. */
export function tinted(art: Art, tint: Colour): Art {
  const known = lately.get(art)
  if (known?.tint === tint) return known.art
  const found = { ...art, ink: art.ink.map((ink) => tintedInk(ink, tint)) }
  lately.set(art, { tint, art: found })
  return found
}

/** Moving a stamp paints it again and again in the same colour. */
const lately = new WeakMap<Art, { readonly tint: Colour; readonly art: Art }>()

function tintedInk(ink: Ink, tint: Colour): Ink {
  switch (ink.ink) {
    case 'group':
      return { ...ink, children: ink.children.map((child) => tintedInk(child, tint)) }
    case 'image':
      return ink
    case 'text':
      return { ...ink, fill: tintedColour(ink.fill, tint) }
    case 'rect':
    case 'ellipse':
    case 'path':
      return {
        ...ink,
        fill: ink.fill === null ? null : tintedColour(ink.fill, tint),
        stroke: ink.stroke === null ? null : tintedColour(ink.stroke, tint),
      }
  }
}

/** From ink over the tint to paper, by how light the colour was. */
function tintedColour(colour: Colour, tint: Colour): Colour {
  if (colour === PALETTE.ink) return colour
  const light = lightness(colour)
  if (light < MIDDLE) return mixed(PALETTE.ink, tint, 0.25 + (0.75 * light) / MIDDLE)
  return mixed(tint, PALETTE.paper, ((light - MIDDLE) / (1 - MIDDLE)) * 0.95)
}

/** The lightness (0…1) most of a stamp is drawn in: there the tint is itself. */
const MIDDLE = 0.58
