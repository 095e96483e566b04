import type { Box, Point } from '../../model/geometry'
import { chartWords } from '../../words/charts'
import type { Figures } from '../deck/figures'
import type { TextLook } from '../textInk'
import { measure } from '../textWidth'
import { type Curve, type Plot, piecesOf, pointAt } from './feelingPlot'
import { fitted, inter, type Label, label } from './label'
import type { Setting } from './setting'
import type { Shelf } from './shelf'
import type { Moment } from './story'

const words = chartWords.feeling

/** Each line is called by its name beside its right end, with the ending it leads to: nobody looks up a legend. */
export function sideLabels(curves: readonly Curve[], plot: Plot, setting: Setting): void {
  const { figures, tones, labels } = setting
  const { top, bottom, track, size } = plot
  const wanted = curves
    .map((curve) => ({ curve, y: lastOf(curve, plot)?.y ?? (top + bottom) / 2 }))
    .sort((a, b) => a.y - b.y)
  const tops = apart(
    wanted.map(({ y }) => y - PAIR / 2),
    PAIR,
    { from: 2, to: bottom },
  )
  const room = size.w - track.right - 10
  for (const [i, { curve }] of wanted.entries()) {
    const y = (tops[i] ?? 0) + 11
    const name = { font: inter(12, 600), colour: curve.colour }
    labels.put(label(fitted(curve.name, room, name), track.right + 10, y, name))
    const look = { font: inter(11), colour: tones.ink2 }
    labels.put(label(fitted(endOf(curve, figures), room, look), track.right + 10, y + 14, look))
  }
}

/** The peaks by the names of their frames, where the lines leave most room. */
export function peakLabels(
  story: readonly Moment[],
  curves: readonly Curve[],
  plot: Plot,
  { figures, labels }: Omit<Setting, 'tones'>,
): void {
  const ways = waysOf(curves, plot)
  const marks = curves.flatMap((curve) =>
    [curve.peak, curve.end].flatMap((place) => pointAt(curve, place, plot) ?? []),
  )
  for (const mark of marks) labels.keep({ x: mark.x - 7, y: mark.y - 7, w: 14, h: 14 })
  const named = new Map<number, number>()
  for (const curve of [...curves].reverse()) {
    const point = pointAt(curve, curve.peak, plot)
    const title = curve.peak === null ? undefined : story[curve.peak]?.title
    if (point === null || curve.peak === null || title === undefined) continue
    // Where both layers peak in one point, one name is enough.
    if (named.get(curve.peak) === point.value) continue
    named.set(curve.peak, point.value)
    const short = curve.peak === curve.end ? words.peakEnd : words.peak
    const look = { font: inter(12, 600), colour: curve.colour }
    frameLabel({ title, value: figures.signed(point.value), short }, point, look, { plot, labels, ways })
  }
}

/** Points of all lines, so close together that no line slips through a label unseen. */
export function waysOf(curves: readonly Curve[], plot: Plot): readonly Point[] {
  return curves.flatMap((curve) => piecesOf(curve, plot).flatMap(walked))
}

/** A frame's name and value beside its point: in full, shorter, or as its mark alone; null: without a mark. */
export function frameLabel(
  { title, value, short }: { readonly title: string; readonly value: string; readonly short: string | null },
  point: Point,
  look: TextLook,
  { plot, labels, ways }: { readonly plot: Plot; readonly labels: Shelf; readonly ways: readonly Point[] },
): void {
  const texts = [
    `${fitted(title, Math.min(230, plot.size.w * 0.42), look)} ${value}`,
    `${fitted(title, Math.min(110, plot.size.w * 0.24), look)} ${value}`,
    ...(short === null ? [] : [words.short(short, value)]),
  ]
  const tried = texts.flatMap((text) => around(text, point, look))
  const beyond = (box: Box) => Math.max(0, box.x + box.w - plot.track.right) / 2
  const cost = (box: Box) => ways.filter((way) => within(box, way)).length + beyond(box)
  // In a small chart, and beside a point that is marked anyway, a name across the lines says less than none.
  const most = short === null ? 1 : CROSSED
  labels.choose(plot.isWide && short !== null ? tried : tried.filter(({ box }) => cost(box) <= most), cost)
}

/** Above and below first where the line leads away, then aside. */
function around(text: string, { x, y }: Point, look: TextLook): readonly Label[] {
  const w = measure(text, look.font)
  const places: readonly (readonly [number, number])[] = [
    [x + 13, y + 4],
    [x - 13 - w, y + 4],
    [x - w / 2, y - 13],
    [x - w / 2, y + 22],
    [x - 8, y - 13],
    [x - w + 8, y - 13],
    [x - 8, y + 22],
    [x - w + 8, y + 22],
  ]
  return places.map(([left, base]) => label(text, left, base, look))
}

function endOf(curve: Curve, figures: Figures): string {
  const last = curve.spots.at(-1)?.value ?? null
  if (curve.spots.every(({ value }) => value === null)) return chartWords.notKnown
  if (curve.line === 'alignment')
    return last === null ? chartWords.notScored : figures.whole(((last + 3) / 6) * 100)
  return words.short(words.end, last === null ? chartWords.notKnown : figures.signed(last))
}

function lastOf(curve: Curve, plot: Plot): Point | null {
  return piecesOf(curve, plot).at(-1)?.at(-1) ?? null
}

/** Places of a given height moved as little as needed to lie below each other between two limits. */
function apart(
  wanted: readonly number[],
  height: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const places = [...wanted]
  for (const i of places.keys())
    places[i] = Math.max(places[i] ?? from, i === 0 ? from : (places[i - 1] ?? 0) + height)
  for (const i of [...places.keys()].reverse())
    places[i] = Math.min(places[i] ?? to, (places[i + 1] ?? to) - height)
  return places
}

function walked(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    if (!next) return [point]
    return Array.from({ length: STEPS }, (_, step) => {
      const share = step / STEPS
      // As the curve goes: level at its ends, steep between.
      const eased = share * share * (3 - 2 * share)
      return { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * eased }
    })
  })
}

const STEPS = 10
/** Points of lines a name may lie on. */
const CROSSED = 5
/** Two lines of a label. */
const PAIR = 30

function within({ x, y, w, h }: Box, point: Point): boolean {
  return point.x > x - 4 && point.x < x + w + 4 && point.y > y - 4 && point.y < y + h + 4
}
