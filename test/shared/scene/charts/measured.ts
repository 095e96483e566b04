import type { Box, Point } from '../../../../shared/model/geometry'
import type { Chart } from '../../../../shared/scene/charts/chart'
import { drawable } from '../../../../shared/scene/drawable'
import type { Ink, PathInk, RectInk, TextInk } from '../../../../shared/scene/ink'
import { measure } from '../../../../shared/scene/textWidth'
import { leaves } from '../inks'

/** Every line of text of a chart, in the order it is drawn. */
export function textsOf({ ink }: Pick<Chart, 'ink'>): readonly TextInk[] {
  return leaves([ink]).filter((leaf) => leaf.ink === 'text')
}

export function wordsOf(chart: Pick<Chart, 'ink'>): readonly string[] {
  return textsOf(chart).map(({ text }) => text)
}

/** Labels that stand on each other, as pairs of their words. */
export function collisions(chart: Chart): readonly string[] {
  const texts = textsOf(chart).map((ink) => ({ ink, box: roomOf(ink) }))
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `${one.ink.text} | ${other.ink.text}`),
  )
}

/** What sticks out of the chart's box by more than a rounding, or is no number. */
export function strays(chart: Chart): readonly string[] {
  return leaves([chart.ink]).flatMap((leaf) => {
    const box = boxOf(leaf)
    const isSound = drawable(leaf) && [box.x, box.y, box.w, box.h].every(Number.isFinite)
    const { w, h } = chart
    const isIn =
      box.x >= -SLACK && box.y >= -SLACK && box.x + box.w <= w + SLACK && box.y + box.h <= h + SLACK
    return isSound && isIn
      ? []
      : [`${leaf.ink} ${JSON.stringify(box)} ${leaf.ink === 'text' ? leaf.text : ''}`]
  })
}

const SLACK = 0.01

/** The room of a line's letters. */
function roomOf({ text, x, y, font, anchor, tracking }: TextInk): Box {
  const w = measure(text, font, tracking) - tracking
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - w / 2 : x - w
  return { x: left, y: y - font.size * 0.74, w, h: font.size * 0.94 }
}

function boxOf(leaf: Exclude<Ink, { ink: 'group' }>): Box {
  switch (leaf.ink) {
    case 'text':
      return roomOf(leaf)
    case 'rect':
    case 'image':
      return leaf
    case 'ellipse':
      return { x: leaf.cx - leaf.rx, y: leaf.cy - leaf.ry, w: 2 * leaf.rx, h: 2 * leaf.ry }
    case 'path':
      return boxAround(cornersOf(leaf.d))
  }
}

/** What a path of ours goes through or is drawn towards; circles by their four sides. */
function cornersOf(d: string): readonly Point[] {
  const round = circleOf(d)
  if (round) {
    const { cx, cy, radius } = round
    return [
      { x: cx - radius, y: cy - radius },
      { x: cx + radius, y: cy + radius },
    ]
  }
  return [...d.matchAll(/([MLCA])([^MLCAZ]*)/g)].flatMap(([, letter, list = '']) => {
    const numbers = list.split(/[ ,]/).map(Number)
    const places = letter === 'A' ? numbers.slice(5) : numbers
    return places.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: places[i + 1] ?? Number.NaN }] : []))
  })
}

function circleOf(d: string): { readonly cx: number; readonly cy: number; readonly radius: number } | null {
  const found = CIRCLE.exec(d)
  const [left = 0, cy = 0, radius = 0] = found?.slice(1).map(Number) ?? []
  return found ? { cx: left + radius, cy, radius } : null
}

const CIRCLE = /^M(\S+) (\S+)A(\S+) \3 [^A]*A[^A]*Z$/

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

export interface Round {
  readonly cx: number
  readonly cy: number
  readonly radius: number
  readonly fill: string | null
  readonly stroke: string | null
}

/** The circles of a chart, which it draws as paths of two arcs. */
export function circlesOf({ ink }: Pick<Chart, 'ink'>): readonly Round[] {
  return leaves([ink]).flatMap((leaf) => {
    const round = leaf.ink === 'path' ? circleOf(leaf.d) : null
    return leaf.ink === 'path' && round ? [{ ...round, fill: leaf.fill, stroke: leaf.stroke }] : []
  })
}

/** The boxes that are filled with a colour: bars and columns, whatever their corners. */
export function barsIn({ ink }: Pick<Chart, 'ink'>, colour: string): readonly Box[] {
  return leaves([ink]).flatMap((leaf) => (isBar(leaf) && leaf.fill === colour ? [boxOf(leaf)] : []))
}

function isBar(leaf: Exclude<Ink, { ink: 'group' }>): leaf is RectInk | PathInk {
  return leaf.ink === 'rect' || (leaf.ink === 'path' && (leaf.d.match(/A/g)?.length ?? 0) === 4)
}
