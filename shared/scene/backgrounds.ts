import type { Background } from '../model/vocabulary'
import { TINTS, TONES } from './backgroundTones'
import { ellipse, type Ink, path, rect } from './ink'

/** A place as shares of the picture: x is its middle, y where it stands, height how tall what stands there is. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly height: number
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

const GUEST: Place = { x: 0.25, y: 1, height: 0.88 }
const OTHER: Place = { x: 0.65, y: 1, height: 0.88 }
const OPEN: readonly Place[] = [GUEST, OTHER, { x: 0.9, y: 0.88, height: 0.34 }, { x: 0.45, y: 0.86, height: 0.3 }]
const OUTSIDE: readonly Place[] = [GUEST, OTHER, { x: 0.9, y: 0.85, height: 0.16 }, { x: 0.45, y: 0.88, height: 0.3 }]
const ROOM: readonly Place[] = [GUEST, OTHER, { x: 0.9, y: 0.7, height: 0.2 }, { x: 0.45, y: 0.88, height: 0.3 }]

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
    { x: 0.21, y: 1, height: 0.88 },
    { x: 0.68, y: 0.607, height: 0.5 },
    { x: 0.9, y: 0.64, height: 0.2 },
    { x: 0.475, y: 0.64, height: 0.2 },
  ],
  screen: [
    { x: 0.2, y: 1, height: 0.88 },
    { x: 0.82, y: 0.69, height: 0.42 },
    { x: 0.56, y: 0.66, height: 0.32 },
    { x: 0.8, y: 0.66, height: 0.32 },
  ],
}

/** Drawing by shares of the width and the height, so that one description fits every size. */
interface Sketch {
  box(x: number, y: number, w: number, h: number, fill: string, radius?: number): Ink
  oval(x: number, y: number, rx: number, fill: string, squash?: number): Ink
  /** Path data with numbers as thousandths of the width and of the height in turn; M, L, C, Q and Z only. */
  shape(d: string, fill: string): Ink
  line(d: string, stroke: string, width: number): Ink
}

function sketchOn(w: number, h: number): Sketch {
  function scaled(d: string): string {
    let across = true
    return d.replaceAll(/-?\d+(\.\d+)?/g, (number) => {
      const value = (Number(number) / 1000) * (across ? w : h)
      across = !across
      return String(Math.round(value * 100) / 100)
    })
  }
  return {
    box: (x, y, bw, bh, fill, radius = 0) =>
      rect({ x: x * w, y: y * h, w: bw * w, h: bh * h }, { fill, radius: radius * h }),
    oval: (x, y, rx, fill, squash = 1) => ellipse(x * w, y * h, rx * h, rx * h * squash, { fill }),
    shape: (d, fill) => path(scaled(d), { fill }),
    line: (d, stroke, width) => path(scaled(d), { stroke, strokeWidth: width * h }),
  }
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

function room(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.8, TONES.wall),
    s.box(0, 0.8, 1, 0.2, TONES.floor),
    s.box(0, 0.776, 1, 0.026, TONES.trim),
  ]
}

function windowAt(s: Sketch, x: number, y: number, w: number, h: number): readonly Ink[] {
  const share = (at: number) => Math.round((x + w * at) * 1000)
  const down = (at: number) => Math.round((y + h * at) * 1000)
  return [
    s.box(x - 0.012, y - 0.02, w + 0.024, h + 0.04, TONES.trim, 0.012),
    s.box(x, y, w, h, TONES.sky),
    s.shape(
      `M${share(0)} ${down(0.72)}C${share(0.3)} ${down(0.55)} ${share(0.6)} ${down(0.8)} ${share(1)} ${down(0.62)}L${share(1)} ${down(1)}L${share(0)} ${down(1)}Z`,
      TONES.hill,
    ),
    s.box(x + w / 2 - 0.004, y, 0.008, h, TONES.trim),
    s.box(x, y + h * 0.42, w, 0.014, TONES.trim),
    s.box(x - 0.02, y + h + 0.018, w + 0.04, 0.024, TONES.shade, 0.006),
  ]
}

function pendant(s: Sketch, x: number): readonly Ink[] {
  const at = Math.round(x * 1000)
  return [
    s.oval(x, 0.2, 0.17, TONES.wallLight),
    s.line(`M${at} 0L${at} 110`, TONES.deep, 0.006),
    s.oval(x, 0.18, 0.028, TONES.glow),
    s.shape(`M${at - 34} 178C${at - 32} 124 ${at - 14} 104 ${at} 104C${at + 14} 104 ${at + 32} 124 ${at + 34} 178Z`, TONES.wood),
  ]
}

/** A table that bleeds off the right edge; its top is where small things stand. */
function sideTable(s: Sketch): readonly Ink[] {
  return [
    s.oval(0.91, 0.925, 0.2, TONES.floorShade, 0.08),
    s.box(0.83, 0.72, 0.016, 0.21, TONES.woodDark),
    s.box(0.966, 0.72, 0.016, 0.21, TONES.woodDark),
    s.box(0.825, 0.71, 0.2, 0.055, TONES.wood),
    s.box(0.805, 0.69, 0.22, 0.034, TONES.woodLight, 0.01),
  ]
}

/** A bench at the right edge: outside, small things stand on its seat. */
function bench(s: Sketch): readonly Ink[] {
  return [
    s.box(0.84, 0.87, 0.014, 0.1, TONES.woodDark),
    s.box(0.965, 0.87, 0.014, 0.1, TONES.woodDark),
    s.box(0.815, 0.845, 0.2, 0.03, TONES.woodLight, 0.008),
    s.box(0.815, 0.868, 0.2, 0.012, TONES.woodDark),
  ]
}

function indoor(s: Sketch): readonly Ink[] {
  return [
    ...room(s),
    ...windowAt(s, 0.05, 0.15, 0.13, 0.4),
    ...pendant(s, 0.86),
    s.oval(0.46, 0.9, 0.62, TONES.floorShade, 0.1),
    ...sideTable(s),
  ]
}

function home(s: Sketch): readonly Ink[] {
  return [
    ...room(s),
    ...windowAt(s, 0.47, 0.12, 0.19, 0.36),
    s.shape('M438 84L486 84C482 240 470 380 442 548L424 548C436 380 440 240 438 84Z', TONES.curtain),
    s.shape('M692 84L644 84C648 240 660 380 688 548L706 548C694 380 690 240 692 84Z', TONES.curtain),
    s.line('M424 82L706 82', TONES.woodDark, 0.014),
    s.box(0.405, 0.56, 0.33, 0.22, TONES.sofaShade, 0.04),
    s.box(0.375, 0.64, 0.05, 0.21, TONES.sofa, 0.035),
    s.box(0.715, 0.64, 0.05, 0.21, TONES.sofa, 0.035),
    s.box(0.405, 0.7, 0.33, 0.13, TONES.sofa, 0.03),
    s.box(0.568, 0.7, 0.004, 0.12, TONES.sofaShade),
    s.box(0.4, 0.845, 0.016, 0.035, TONES.woodDark),
    s.box(0.724, 0.845, 0.016, 0.035, TONES.woodDark),
    ...pendant(s, 0.87),
    s.oval(0.5, 0.94, 0.7, TONES.floorShade, 0.09),
    ...sideTable(s),
  ]
}

function counter(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.84, TONES.wall),
    s.box(0, 0.84, 1, 0.16, TONES.floor),
    s.box(0, 0.816, 1, 0.026, TONES.trim),
    ...shelf(s, 0.85, 0.31),
    s.oval(0.1, 0.9, 0.4, TONES.floorShade, 0.1),
    s.box(0.4, 0.66, 0.62, 0.28, TONES.wood),
    s.box(0.4, 0.66, 0.62, 0.028, TONES.woodDark),
    ...[0.43, 0.575, 0.72, 0.865].map((x) => s.box(x, 0.72, 0.118, 0.17, TONES.woodPanel, 0.012)),
    s.box(0.4, 0.92, 0.62, 0.03, TONES.woodDark),
    s.box(0.385, 0.605, 0.64, 0.055, TONES.woodLight, 0.012),
  ]
}

function shelf(s: Sketch, x: number, y: number): readonly Ink[] {
  const backs = [
    { at: 0.01, tall: 0.12, tone: TONES.sofa },
    { at: 0.03, tall: 0.1, tone: TONES.curtain },
    { at: 0.05, tall: 0.13, tone: TONES.mistDeep },
    { at: 0.085, tall: 0.08, tone: TONES.roseShade },
  ]
  return [
    ...backs.map(({ at, tall, tone }) => s.box(x + at, y - tall, 0.016, tall, tone, 0.006)),
    s.box(x - 0.01, y, 0.13, 0.018, TONES.wood, 0.006),
  ]
}

function screen(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.88, TONES.mist),
    s.oval(0.68, 0.5, 0.62, TONES.mistLight),
    s.box(0, 0.88, 1, 0.12, TONES.wood),
    s.box(0, 0.88, 1, 0.018, TONES.woodLight),
    s.shape('M642 780L718 780L732 892L628 892Z', TONES.frameShade),
    s.box(0.585, 0.875, 0.19, 0.022, TONES.frame, 0.01),
    s.box(0.395, 0.075, 0.57, 0.72, TONES.frame, 0.04),
    s.box(0.409, 0.1, 0.542, 0.67, TONES.page, 0.022),
    s.box(0.409, 0.1, 0.542, 0.075, TONES.bar, 0.022),
    s.box(0.409, 0.14, 0.542, 0.035, TONES.bar),
    s.oval(0.429, 0.137, 0.013, TONES.dotWarm),
    s.oval(0.447, 0.137, 0.013, TONES.glow),
    s.oval(0.465, 0.137, 0.013, TONES.mistDeep),
    s.box(0.49, 0.116, 0.3, 0.042, TONES.page, 0.02),
    s.box(0.43, 0.21, 0.24, 0.03, TONES.bar, 0.012),
    s.box(0.43, 0.7, 0.5, 0.012, TONES.bar, 0.006),
    s.box(0.43, 0.727, 0.34, 0.012, TONES.bar, 0.006),
  ]
}

function facade(s: Sketch, x: number, y: number, w: number, fill: string, panes: string): readonly Ink[] {
  const columns = Math.max(1, Math.round(w / 0.075))
  const step = w / columns
  const rows = Math.floor((0.5 - y) / 0.16)
  const all: Ink[] = [s.box(x, y, w, 0.82 - y, fill), s.box(x - 0.006, y - 0.015, w + 0.012, 0.03, panes)]
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      all.push(s.box(x + step * (column + 0.27), y + 0.06 + row * 0.16, step * 0.46, 0.095, panes, 0.006))
    }
  }
  return all
}

function street(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.82, TONES.sky),
    s.oval(0.9, 0.16, 0.07, TONES.glow),
    ...facade(s, -0.02, 0.14, 0.25, TONES.wall, TONES.shade),
    ...facade(s, 0.23, 0.24, 0.21, TONES.rose, TONES.roseShade),
    ...facade(s, 0.44, 0.08, 0.27, TONES.shade, TONES.trimDark),
    ...facade(s, 0.71, 0.27, 0.31, TONES.wallLight, TONES.shade),
    s.box(0.465, 0.56, 0.22, 0.26, TONES.trimDark),
    s.box(0.48, 0.6, 0.12, 0.22, TONES.skyGlass),
    s.box(0.615, 0.6, 0.055, 0.22, TONES.woodDark),
    awning(s, 0.455, 0.52, 0.24),
    s.box(0.75, 0.62, 0.1, 0.2, TONES.woodPanel),
    s.box(0.88, 0.6, 0.1, 0.13, TONES.skyGlass),
    s.box(0.02, 0.6, 0.08, 0.22, TONES.woodPanel),
    s.box(0, 0.8, 1, 0.2, TONES.pavement),
    s.box(0, 0.8, 1, 0.018, TONES.trimDark),
    ...[0.14, 0.36, 0.58, 0.8].map((x) => s.line(`M${x * 1000} 820L${x * 1000 - 60} 1000`, TONES.pavementLine, 0.005)),
    s.line('M0 905L1000 905', TONES.pavementLine, 0.005),
    ...bench(s),
  ].flat()
}

function awning(s: Sketch, x: number, y: number, w: number): Ink[] {
  const stripes = 8
  const step = w / stripes
  return Array.from({ length: stripes }, (_, i) =>
    s.box(x + i * step, y, step, 0.075, i % 2 ? TONES.page : TONES.awning, 0.012),
  )
}

function outdoor(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.8, TONES.sky),
    s.oval(0.83, 0.17, 0.075, TONES.glow),
    cloud(s, 0.56, 0.14),
    cloud(s, 0.08, 0.22),
    s.shape('M0 560C140 420 280 450 420 540C560 440 760 400 1000 560L1000 800L0 800Z', TONES.hillFar),
    s.shape('M0 660C200 560 380 600 560 670C720 600 860 590 1000 640L1000 800L0 800Z', TONES.hill),
    ...tree(s, 0.045, 0.72, 0.3),
    ...tree(s, 0.475, 0.7, 0.2),
    ...tree(s, 0.965, 0.73, 0.27),
    s.shape('M0 740C260 700 640 720 1000 735L1000 1000L0 1000Z', TONES.grass),
    s.shape('M560 722C600 760 470 800 380 860C300 910 260 960 240 1000L860 1000C800 940 700 880 650 830C600 790 640 750 596 722Z', TONES.path),
    ...bench(s),
  ].flat()
}

function cloud(s: Sketch, x: number, y: number): Ink[] {
  return [s.oval(x, y, 0.05, TONES.page), s.oval(x + 0.04, y - 0.03, 0.065, TONES.page), s.oval(x + 0.085, y, 0.05, TONES.page), s.box(x, y, 0.085, 0.05, TONES.page, 0.02)]
}

function tree(s: Sketch, x: number, y: number, size: number): readonly Ink[] {
  return [
    s.box(x - 0.007, y - size * 0.5, 0.014, size * 0.55, TONES.woodDark),
    s.oval(x, y - size * 0.8, size * 0.32, TONES.leaf, 1.15),
    s.oval(x + size * 0.09, y - size * 0.62, size * 0.24, TONES.leafDeep),
  ]
}
