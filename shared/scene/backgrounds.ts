import type { Background } from '../model/vocabulary'
import { outdoor, street } from './backgroundOutside'
import { counter, home, indoor, screen } from './backgroundRooms'
import { type Sketch, sketchOn } from './backgroundSketch'
import { TINTS } from './backgroundTones'
import type { Ink } from './ink'

/**
 * A place as shares of the picture: x is its middle, y where it stands, height and width what may stand there.
 * A figure of another proportion than a whole person is cut at y: by the lower edge (y = 1) or by a counter.
 */
export interface Place {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly width: number
}

/** The place a picture is set in, w × h units, from the back to the front. Null and 'none': bare paper. */
export function backgroundInk(background: Background | null, w: number, h: number): readonly Ink[] {
  const draw = background === null ? null : DRAWN[background]
  return draw ? draw(sketchOn(w, h)) : []
}

/** Where the floor begins, as a share of the height from the top; things on the ground stand a little below. */
export function groundOf(background: Background | null): number {
  return GROUND[background ?? 'none']
}

/** Where people and things stand: the guest, who is spoken to, then things. y = 1 is cut by the lower edge. */
export function placesOf(background: Background | null): readonly Place[] {
  return PLACES[background ?? 'none']
}

const GROUND: Readonly<Record<Background, number>> = {
  none: 0.84,
  'tint-sand': 0.8,
  'tint-mist': 0.8,
  'tint-rose': 0.8,
  indoor: 0.8,
  outdoor: 0.74,
  counter: 0.84,
  screen: 0.88,
  street: 0.8,
  home: 0.8,
}

const GUEST: Place = { x: 0.23, y: 1, height: 0.88, width: 0.31 }
const OTHER: Place = { x: 0.65, y: 1, height: 0.88, width: 0.31 }
const OPEN: readonly Place[] = [
  GUEST,
  OTHER,
  { x: 0.9, y: 0.88, height: 0.34, width: 0.18 },
  { x: 0.44, y: 0.86, height: 0.3, width: 0.18 },
]
const OUTSIDE: readonly Place[] = [
  GUEST,
  OTHER,
  { x: 0.9, y: 0.85, height: 0.16, width: 0.18 },
  { x: 0.44, y: 0.88, height: 0.3, width: 0.18 },
]
const ROOM: readonly Place[] = [
  GUEST,
  OTHER,
  { x: 0.9, y: 0.7, height: 0.2, width: 0.18 },
  { x: 0.44, y: 0.88, height: 0.3, width: 0.18 },
]

const PLACES: Readonly<Record<Background, readonly Place[]>> = {
  none: OPEN,
  'tint-sand': OPEN,
  'tint-mist': OPEN,
  'tint-rose': OPEN,
  indoor: ROOM,
  outdoor: OUTSIDE,
  street: OUTSIDE,
  home: ROOM,
  counter: [
    { x: 0.21, y: 1, height: 0.88, width: 0.31 },
    { x: 0.68, y: 0.607, height: 0.5, width: 0.27 },
    { x: 0.9, y: 0.64, height: 0.2, width: 0.18 },
    { x: 0.475, y: 0.64, height: 0.2, width: 0.18 },
  ],
  screen: [
    { x: 0.2, y: 1, height: 0.88, width: 0.31 },
    { x: 0.82, y: 0.69, height: 0.42, width: 0.18 },
    { x: 0.56, y: 0.66, height: 0.32, width: 0.18 },
    { x: 0.8, y: 0.66, height: 0.32, width: 0.18 },
  ],
}

const DRAWN: Readonly<Record<Background, ((s: Sketch) => readonly Ink[]) | null>> = {
  none: null,
  'tint-sand': (s) => tint(s, TINTS.sand),
  'tint-mist': (s) => tint(s, TINTS.mist),
  'tint-rose': (s) => tint(s, TINTS.rose),
  indoor,
  outdoor,
  counter,
  screen,
  street,
  home,
}

function tint(s: Sketch, [back, floor, glow]: readonly [string, string, string]): readonly Ink[] {
  return [s.box(0, 0, 1, 1, back), s.oval(0.66, 0.8, 0.62, glow), s.box(0, 0.8, 1, 0.2, floor)]
}
