import peeps from '../../assets/art/peeps.json'
import type { Figure } from '../model/element'
import type { Art } from './art'
import { behindTorso, overTorso } from './bodies'
import { mixed } from './colour'
import { type Colour, group, type Ink, path } from './ink'
import { PALETTE } from './palette'

/** The figure's own space: Open Peeps' units, moved so that every head of hair fits. */
const SPACE = { w: 860, h: 2000, dx: 88, dy: 70 } as const

/** How tall a box one unit wide must be to show a person to the shoulders, the hips, the soles. */
export const SHOWN = { bust: 820 / SPACE.w, waist: 1260 / SPACE.w, whole: SPACE.h / SPACE.w } as const

/**
 * A person of the figure's looks, facing right. The box it is meant for decides how much of the person is
 * seen, from the bust to the whole: its width sets the size, its lower edge cuts, and at SHOWN.whole the soles
 * stand on it. Null: a bust.
 * A head, face, beard or glasses the art does not know is passed over.
 */
export function figureArt(
  figure: Figure,
  face: string,
  box: { readonly w: number; readonly h: number } | null = null,
): Art {
  const asked = box && box.w > 0 ? box.h / box.w : SHOWN.bust
  const ratio = Math.max(SHOWN.bust, Math.min(asked, SHOWN.whole))
  const h = ratio * SPACE.w
  const colours = coloursOf(figure)
  const legs = ratio > SHOWN.waist - 0.1
  const drawn: Ink[] = [
    ...(legs ? behindTorso(colours) : []),
    ...inked(ART.torso, colours),
    ...(legs ? overTorso() : []),
    ...inked(named(ART.heads, figure.head) ?? ART.heads[PLAIN_HEAD], colours),
    ...inked(named(ART.faces, face) ?? ART.faces[PLAIN_FACE], colours),
    ...inked(named(ART.facialHair, figure.facialHair), colours),
    ...inked(named(ART.accessories, figure.accessory), colours),
  ]
  const clip = ratio < SHOWN.whole ? { x: -SPACE.dx, y: -SPACE.dy, w: SPACE.w, h, radius: 0 } : null
  const person: Ink = { ...group(drawn, [1, 0, 0, 1, SPACE.dx, SPACE.dy], clip), of: 'figure' }
  return { w: SPACE.w, h, ink: [person] }
}

/** Names come from files: `__proto__` is none of ours. */
function named(
  art: Readonly<Record<string, readonly Stroke[]>>,
  name: string | null,
): readonly Stroke[] | undefined {
  return name !== null && Object.hasOwn(art, name) ? art[name] : undefined
}

interface Stroke {
  readonly r: string
  readonly d: string
  readonly e?: number
}

interface PeepsArt {
  readonly torso: readonly Stroke[]
  readonly heads: Readonly<Record<string, readonly Stroke[]>>
  readonly faces: Readonly<Record<string, readonly Stroke[]>>
  readonly facialHair: Readonly<Record<string, readonly Stroke[]>>
  readonly accessories: Readonly<Record<string, readonly Stroke[]>>
}

const ART: PeepsArt = peeps
const PLAIN_HEAD = 'short1'
const PLAIN_FACE = 'calm'

export const HEADS: readonly string[] = Object.keys(ART.heads)
export const FACES: readonly string[] = Object.keys(ART.faces)
export const FACIAL_HAIR: readonly string[] = Object.keys(ART.facialHair)
export const ACCESSORIES: readonly string[] = Object.keys(ART.accessories)

type Colours = Readonly<Record<string, Colour>> & {
  readonly skin: Colour
  readonly trousers: Colour
  readonly shoes: Colour
}

function coloursOf({ skin, hair, clothing }: Figure): Colours {
  return {
    skin,
    hair,
    clothing,
    ink: PALETTE.ink,
    paper: PALETTE.paper,
    tongue: '#d5796a',
    trousers: mixed(clothing, '#3a3f4a', 0.72),
    shoes: mixed(clothing, PALETTE.paper, 0.78),
  }
}

function inked(strokes: readonly Stroke[] | undefined, colours: Colours): readonly Ink[] {
  return (strokes ?? []).map(({ r, d, e }) =>
    path(d, { fill: colours[r] ?? PALETTE.ink, rule: e ? 'evenodd' : 'nonzero' }),
  )
}
