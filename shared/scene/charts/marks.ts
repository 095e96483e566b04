import type { Box } from '../../model/geometry'
import { ellipse, type Ink } from '../ink'
import { textLine } from '../textInk'
import { measure } from '../textWidth'
import { type Bubble, boxAround, packed, type Wish } from './bubbles'
import { fitted, inter, label } from './label'
import type { Setting } from './setting'
import type { Moment } from './story'

/** A frame on a plot of four areas. */
export interface Mark extends Wish {
  readonly moment: Moment
  /** One of those to look at first: filled, and named before the others. */
  readonly isFirst: boolean
}

/**
 * Frames as numbered circles, the most important first: those beyond the first sixty as small dots, and names beside
 * as many as there is room for.
 */
export function bubbleInks(marks: readonly Mark[], names: readonly Box[], setting: Setting): readonly Ink[] {
  const shown = sized(marks.slice(0, MOST))
  const places = packed(shown, names)
  const placed = shown.flatMap((mark, i) => {
    const bubble = places[i]
    return bubble ? [{ mark, bubble }] : []
  })
  const rest = [...shown.filter((_, i) => places[i] === null), ...marks.slice(MOST)]
  for (const { bubble } of placed) setting.labels.keep(boxAround(bubble))
  for (const { mark, bubble } of placed.slice(0, NAMED)) {
    const others = placed.filter((other) => other.bubble !== bubble).map((other) => boxAround(other.bubble))
    nameBeside(mark, bubble, others, setting)
  }
  return [...dots(rest, setting), ...placed.flatMap(({ mark, bubble }) => circle(mark, bubble, setting))]
}

/** So many that they fill no more than a fifth of where they stand. */
function sized(marks: readonly Mark[]): readonly Mark[] {
  const areas = [...new Set(marks.map(({ area }) => area))]
  const factors = new Map(
    areas.map((area) => {
      const inside = marks.filter((mark) => mark.area === area)
      const filled = inside.reduce((total, { radius }) => total + Math.PI * radius * radius, 0)
      return [area, Math.min(1, Math.sqrt((area.w * area.h * 0.3) / Math.max(1, filled)))]
    }),
  )
  return marks.map((mark) => ({ ...mark, radius: Math.max(4, mark.radius * (factors.get(mark.area) ?? 1)) }))
}

function circle({ moment, isFirst }: Mark, { x, y, radius }: Bubble, { tones }: Setting): readonly Ink[] {
  const paint = isFirst
    ? { fill: tones.sun, stroke: tones.ink, strokeWidth: 2 }
    : { fill: tones.ground, stroke: tones.rule, strokeWidth: 1.4 }
  const round = ellipse(x, y, radius - 1, radius - 1, paint)
  const text = String(moment.number)
  const font = inter(radius >= 13 ? 12 : 11, 600)
  if (radius < 8 || measure(text, font) > 2 * radius - 5) return [round]
  const colour = isFirst ? tones.onSun : tones.ink
  return [round, textLine(text, x, y + font.size * 0.36, { font, colour, anchor: 'middle' })]
}

/** The frame's name, where no mark and no other name stands, and where nobody would read it as another's. */
function nameBeside(
  { moment, isFirst, area }: Mark,
  { x, y, radius }: Bubble,
  others: readonly Box[],
  { tones, labels }: Setting,
): void {
  const look = { font: inter(11, isFirst ? 600 : 400), colour: isFirst ? tones.ink : tones.ink2 }
  for (const share of [0.6, 0.4]) {
    const text = fitted(moment.title, Math.min(180, area.w * share), look)
    if (text.length < 6) return
    const w = measure(text, look.font)
    const places = [
      label(text, x + radius + 5, y + 4, look),
      label(text, x - radius - 5 - w, y + 4, look),
      label(text, x - w / 2, y + radius + 13, look),
      label(text, x - w / 2, y - radius - 5, look),
    ]
    if (
      labels.choose(places.filter(({ box }) => holds(area, box) && !others.some((each) => near(each, box))))
    )
      return
  }
}

/** Around their place, the more of them the wider. */
function dots(marks: readonly Mark[], { tones }: Setting): readonly Ink[] {
  const counts = new Map<string, number>()
  return marks.map(({ x, y, area, isFirst }) => {
    const key = `${Math.round(x)} ${Math.round(y)}`
    const turn = counts.get(key) ?? 0
    counts.set(key, turn + 1)
    const away = 4 * Math.sqrt(turn)
    const cx = Math.max(area.x + 3, Math.min(x + away * Math.cos(turn * 2.4), area.x + area.w - 3))
    const cy = Math.max(area.y + 3, Math.min(y + away * Math.sin(turn * 2.4), area.y + area.h - 3))
    return ellipse(cx, cy, 2, 2, { fill: isFirst ? tones.ink : tones.rule })
  })
}

function holds(area: Box, { x, y, w, h }: Box): boolean {
  return x >= area.x + 2 && y >= area.y && x + w <= area.x + area.w - 2 && y + h <= area.y + area.h
}

function near(a: Box, b: Box): boolean {
  return a.x < b.x + b.w + NEAR && b.x < a.x + a.w + NEAR && a.y < b.y + b.h + NEAR && b.y < a.y + a.h + NEAR
}

const NEAR = 4
const MOST = 60
const NAMED = 14
