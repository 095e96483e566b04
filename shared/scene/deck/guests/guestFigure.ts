import { emotionOf } from '../../../method/catalog'
import type { Guest } from '../../../model/record'
import { storyWords } from '../../../words/deckStory'
import { placed } from '../../art'
import { figureOf } from '../../cast'
import { faceOf } from '../../faces'
import { figureArt, SHOWN } from '../../figure'
import { group, IDENTITY, rect } from '../../ink'
import { PALETTE } from '../../palette'
import { drawn, type Piece, stack, words } from '../piece'
import type { Setup } from '../setup'
import { shortened } from '../shortened'
import { META_NAMES, STATE } from '../styles'
import { set } from '../typeset'
import { guestName } from './guestName'

/** The guest on a quiet ground, with the face of the arriving feeling and its name below; at most `h` high. */
export function guestFigure(
  { figures }: Setup,
  guest: Guest,
  { w, h }: { readonly w: number; readonly h: number },
): Piece {
  const { arriving } = guest
  const word = emotionOf(arriving?.emotion ?? null)?.label ?? arriving?.emotion ?? ''
  const valence = arriving?.valence ?? null
  const feeling = [word, ...(valence === null ? [] : [figures.signed(valence)])].filter((part) => part !== '')
  const said = stack(1, [
    words(set(feeling.length === 0 ? '' : storyWords.arriving, META_NAMES, w), w),
    words(set(shortened(feeling.join(' '), LETTERS), STATE, w), w),
  ])
  const height = Math.min(h - (said.h === 0 ? 0 : said.h + GAP), w * TALLEST)
  const alt = storyWords.figureAlt(shortened(guestName(guest), LETTERS), word.toLowerCase())
  return stack(GAP, [drawn(figureInk(guest, w, height), { w, h: height }, w, { alt, radius: 14 }), said])
}

function figureInk(guest: Guest, w: number, h: number) {
  // Hair needs air above it; a card as tall as a person shows the soles.
  const shown = h / w > 2 ? SHOWN.whole : h / w > 1.2 ? SHOWN.waist : SHOWN.bust
  const width = Math.min(w * 0.96, (h * 0.93) / shown)
  const height = width * shown
  const box = { x: (w - width) / 2, y: h - height, w: width, h: height }
  const art = figureArt(figureOf(guest), faceOf(guest.arriving), box)
  const ground = rect({ x: 0, y: 0, w, h }, { fill: PALETTE.whoTint })
  return group([ground, placed(art, { ...box, h: (width * art.h) / art.w })], IDENTITY, {
    x: 0,
    y: 0,
    w,
    h,
    radius: 14,
  })
}

const GAP = 12
/** Times its width. */
const TALLEST = 2.4
/** Of a name or a feeling where it is not the name itself. */
const LETTERS = 60
