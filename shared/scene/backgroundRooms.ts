import type { Sketch } from './backgroundSketch'
import { TONES } from './backgroundTones'
import type { Ink } from './ink'

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
    s.shape(
      `M${at - 34} 178C${at - 32} 124 ${at - 14} 104 ${at} 104C${at + 14} 104 ${at + 32} 124 ${at + 34} 178Z`,
      TONES.wood,
    ),
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

export function indoor(s: Sketch): readonly Ink[] {
  return [
    ...room(s),
    ...windowAt(s, 0.05, 0.15, 0.13, 0.4),
    ...pendant(s, 0.86),
    s.oval(0.46, 0.9, 0.62, TONES.floorShade, 0.1),
    ...sideTable(s),
  ]
}

export function home(s: Sketch): readonly Ink[] {
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

export function counter(s: Sketch): readonly Ink[] {
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

export function screen(s: Sketch): readonly Ink[] {
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
