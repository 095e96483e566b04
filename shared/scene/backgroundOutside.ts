import type { Sketch } from './backgroundSketch'
import { TONES } from './backgroundTones'
import type { Ink } from './ink'

/** A bench at the right edge: outside, small things stand on its seat. */
function bench(s: Sketch): readonly Ink[] {
  return [
    s.box(0.84, 0.87, 0.014, 0.1, TONES.woodDark),
    s.box(0.965, 0.87, 0.014, 0.1, TONES.woodDark),
    s.box(0.815, 0.845, 0.2, 0.03, TONES.woodLight, 0.008),
    s.box(0.815, 0.868, 0.2, 0.012, TONES.woodDark),
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

export function street(s: Sketch): readonly Ink[] {
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
    ...[0.14, 0.36, 0.58, 0.8].map((x) =>
      s.line(`M${x * 1000} 820L${x * 1000 - 60} 1000`, TONES.pavementLine, 0.005),
    ),
    s.line('M0 905L1000 905', TONES.pavementLine, 0.005),
    ...lampPost(s),
  ].flat()
}

function lampPost(s: Sketch): readonly Ink[] {
  return [
    s.box(0.436, 0.2, 0.009, 0.68, TONES.frameShade),
    s.box(0.43, 0.83, 0.021, 0.06, TONES.frameShade, 0.008),
    s.shape('M421 205L460 205L452 130L429 130Z', TONES.glow),
    s.box(0.418, 0.2, 0.045, 0.014, TONES.frameShade, 0.006),
    s.box(0.425, 0.115, 0.031, 0.018, TONES.frameShade, 0.006),
  ]
}

function fingerPost(s: Sketch): readonly Ink[] {
  return [
    s.box(0.435, 0.19, 0.012, 0.67, TONES.woodDark, 0.006),
    s.shape('M400 215L478 215L494 245L478 275L400 275Z', TONES.woodLight),
  ]
}

function awning(s: Sketch, x: number, y: number, w: number): Ink[] {
  const stripes = 8
  const step = w / stripes
  return Array.from({ length: stripes }, (_, i) =>
    s.box(x + i * step, y, step, 0.075, i % 2 ? TONES.page : TONES.awning, 0.012),
  )
}

export function outdoor(s: Sketch): readonly Ink[] {
  return [
    s.box(0, 0, 1, 0.8, TONES.sky),
    s.oval(0.83, 0.17, 0.075, TONES.glow),
    cloud(s, 0.56, 0.14),
    cloud(s, 0.08, 0.22),
    s.shape('M0 560C140 420 280 450 420 540C560 440 760 400 1000 560L1000 800L0 800Z', TONES.hillFar),
    s.shape('M0 660C200 560 380 600 560 670C720 600 860 590 1000 640L1000 800L0 800Z', TONES.hill),
    ...tree(s, 0.045, 0.72, 0.3),
    ...tree(s, 0.54, 0.7, 0.2),
    ...tree(s, 0.965, 0.73, 0.27),
    s.shape('M0 740C260 700 640 720 1000 735L1000 1000L0 1000Z', TONES.grass),
    s.shape(
      'M560 722C600 760 470 800 380 860C300 910 260 960 240 1000L860 1000C800 940 700 880 650 830C600 790 640 750 596 722Z',
      TONES.path,
    ),
    ...fingerPost(s),
    ...bench(s),
  ].flat()
}

function cloud(s: Sketch, x: number, y: number): Ink[] {
  return [
    s.oval(x, y, 0.05, TONES.page),
    s.oval(x + 0.04, y - 0.03, 0.065, TONES.page),
    s.oval(x + 0.085, y, 0.05, TONES.page),
    s.box(x, y, 0.085, 0.05, TONES.page, 0.02),
  ]
}

function tree(s: Sketch, x: number, y: number, size: number): readonly Ink[] {
  return [
    s.box(x - 0.007, y - size * 0.5, 0.014, size * 0.55, TONES.woodDark),
    s.oval(x, y - size * 0.8, size * 0.32, TONES.leaf, 1.15),
    s.oval(x + size * 0.09, y - size * 0.62, size * 0.24, TONES.leafDeep),
  ]
}
