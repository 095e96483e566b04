import type { Figure } from '../model/element'
import type { Id } from '../model/id'
import type { Colour } from './ink'

/** Colours a figure is offered, light to dark or round the wheel: they keep apart from the backgrounds. */
export const SKINS: readonly Colour[] = [
  '#f6dcc4',
  '#efc8a4',
  '#e3b083',
  '#cf9563',
  '#b57b4d',
  '#9c6a45',
  '#85573b',
  '#6f4733',
]
export const HAIRS: readonly Colour[] = [
  '#2b2622',
  '#47301f',
  '#6d4427',
  '#94602f',
  '#bd8440',
  '#d9b26b',
  '#a54d2b',
  '#857d74',
  '#cfc8bd',
]
export const CLOTHES: readonly Colour[] = [
  '#4b8b84',
  '#c4704f',
  '#5d6a98',
  '#dfae4f',
  '#86965f',
  '#b5686a',
  '#6f9aa6',
  '#8b7595',
  '#56606b',
  '#a5825f',
  '#e8d8bd',
]

/** A pleasant figure that follows from any id or name, the same on every machine. */
export function figureFor(id: Id): Figure {
  const pick = picker(id)
  const head = pick(ALL_DAY_HEADS)
  const short = SHORT_HEADS.has(head)
  const clothing = pick(CLOTHES)
  const covered = COVERED_HEADS.has(head)
  const hair = covered ? pick(CLOTHES.filter((colour) => colour !== clothing)) : pick(HAIR_CHANCES)
  return {
    head,
    skin: pick(SKINS),
    hair,
    clothing,
    facialHair: short ? pick(BEARD_CHANCES) : null,
    accessory: pick(GLASSES_CHANCES),
  }
}

/** Heads for people met by chance; the rest is there to be chosen. */
const ALL_DAY_HEADS = [
  'afro',
  'bangs',
  'bangs2',
  'bun',
  'bun2',
  'cornrows2',
  'dreads2',
  'flatTop',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hijab',
  'long',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'mediumBangs',
  'mediumBangs2',
  'noHair1',
  'pomp',
  'shaved2',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const

const COVERED_HEADS: ReadonlySet<string> = new Set(['hijab', 'hatHip'])
const SHORT_HEADS: ReadonlySet<string> = new Set([
  'flatTop',
  'grayShort',
  'noHair1',
  'pomp',
  'shaved2',
  'short1',
  'short2',
  'short4',
  'short5',
  'turban',
])
const HAIR_CHANCES = [
  '#2b2622',
  '#2b2622',
  '#47301f',
  '#47301f',
  '#6d4427',
  '#94602f',
  '#bd8440',
  '#d9b26b',
  '#a54d2b',
  '#857d74',
  '#cfc8bd',
]
const BEARD_CHANCES = [null, null, null, 'full', 'goatee2', 'chin', 'moustache7']
const GLASSES_CHANCES = [null, null, null, null, null, null, 'glasses', 'glasses2', 'glasses3']

/** Draws one after another from what the text hashes to (FNV-1a, then xorshift). */
function picker(text: string): <T>(from: readonly T[]) => T {
  let state = 2166136261
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 16777619)
  return (from) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0
    return from[(mixed >>> 4) % from.length] as (typeof from)[number]
  }
}
