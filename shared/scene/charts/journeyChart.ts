import { stageLabel } from '../../method/catalog'
import type { Doc } from '../../model/doc'
import type { Point } from '../../model/geometry'
import type { Id } from '../../model/id'
import { ZONE_BOXES } from '../../model/zones'
import { chartWords } from '../../words/charts'
import { figuresIn } from '../deck/figures'
import { ellipse, group, type Ink, rect } from '../ink'
import { PICTURE, paintPicture } from '../picture'
import { measure } from '../textWidth'
import { hairline, numberTicks, trackOf } from './axis'
import type { Chart, ChartSize, Tones } from './chart'
import { phaseBands, scaleLabels } from './feelingGround'
import { curveInks, dotInks, markInks } from './feelingLines'
import { frameLabel, peakLabels, sideLabels, waysOf } from './feelingMarks'
import { type Curve, curvesOf, heightAt, type Plot, pointAt } from './feelingPlot'
import { feelingTable } from './feelingTable'
import { inter, label } from './label'
import { outlined } from './outlined'
import type { Setting } from './setting'
import { shelf } from './shelf'
import { type Moment, runsOf, storyOf } from './story'

interface Shown {
  /** Frames that can undo the journey, the worst first: marked and named on the felt line. */
  readonly breakers: readonly Id[]
}

/**
 * The whole story from left to right: phases, intended and felt valence (F8), the frames' pictures where each has room
 * for one, their numbers and the stages by name. Where no feeling is known the lines are left out.
 */
export function journeyChart(doc: Doc, size: ChartSize, tones: Tones, locale: string, shown: Shown): Chart {
  const story = storyOf(doc)
  const figures = figuresIn(locale)
  const labels = shelf(size)
  const setting: Setting = { figures, tones, labels }
  const plot = plotOf(size, story.length)
  const { track } = plot
  const curves = curvesOf(doc, story, tones)
  const isFelt = curves.some(({ spots }) => spots.some(({ value }) => value !== null))
  const strip = stripOf(size, story.length)
  const stripTop = size.h - STAGES - NUMBERS - strip.h
  if (strip.h > 0)
    labels.keep({ x: track.left, y: stripTop - 3, w: track.right - track.left, h: strip.h + 4 })
  const bands = phaseBands(story, plot, size.h - STAGES, setting)
  const under = size.h - STAGES - 8
  if (isFelt) {
    scaleLabels(plot, tones, labels)
    sideLabels(curves, plot, setting)
  }
  numberTicks(story, track, under, { tones, shelf: labels })
  const stages = stageInks(story, plot, size.h - STAGES, setting)
  const broken = shown.breakers.map((id) => story.findIndex(({ frame }) => frame.id === id))
  const marks = isFelt ? breakerInks(story, curves, broken, { ...setting, plot }) : []
  if (isFelt) peakLabels(story, curves, plot, setting)
  const drawn = outlined([
    ...bands,
    ...(isFelt ? [hairline(track.left, heightAt(0, plot), track.right - track.left, tones.rule)] : []),
    ...stages,
    ...[...curves].reverse().flatMap((curve) => curveInks(curve, plot)),
    ...marks,
    ...curves.flatMap((curve) => dotInks(curve, plot, tones)),
    ...curves.flatMap((curve) => markInks(curve, plot, tones)),
    ...labels.inks,
  ])
  const pictures = strip.h === 0 ? [] : stripInks(doc, story, plot, { ...strip, y: stripTop, broken, tones })
  const ink = group([drawn, ...pictures])
  const table = feelingTable(doc, story, figures, { alignment: false })
  return { ink, ...size, title: chartWords.feeling.title, table }
}

/** Whether each frame's picture stands in the chart itself, at its own place. */
export function hasStrip(size: ChartSize, count: number): boolean {
  return stripOf(size, count).h > 0
}

function plotOf(size: ChartSize, count: number): Plot {
  const isWide = size.w >= 560
  const track = trackOf(isWide ? 72 : 26, size.w - (isWide ? 104 : 78), count)
  const strip = stripOf(size, count)
  const air = strip.h === 0 ? 4 : 22
  return { size, top: 28, bottom: size.h - STAGES - NUMBERS - strip.h - air, track, isWide, isTall: true }
}

interface Strip {
  readonly w: number
  readonly h: number
}

/** Of one picture in the row under the curve; no height where they would be too small to be told apart. */
function stripOf({ w, h }: ChartSize, count: number): Strip {
  const room = w - (w >= 560 ? 176 : 104)
  const pitch = room / Math.max(1, count)
  const width = Math.min(pitch - PICTURE_GAP, ((h * 0.24) / PICTURE.h) * PICTURE.w)
  return width < LEAST_PICTURE ? { w: 0, h: 0 } : { w: width, h: (width * PICTURE.h) / PICTURE.w }
}

function stripInks(
  doc: Doc,
  story: readonly Moment[],
  { track }: Plot,
  {
    w,
    h,
    y,
    broken,
    tones,
  }: Strip & { readonly y: number; readonly broken: readonly number[]; readonly tones: Tones },
): readonly Ink[] {
  const scale = w / ZONE_BOXES.how.w
  return story.flatMap(({ frame }, place) => {
    const x = track.at(place) - w / 2
    const picture = group([paintPicture(doc, frame.id)], [scale, 0, 0, scale, x, y], {
      ...PICTURE,
      radius: 4 / scale,
    })
    if (!broken.includes(place)) return [picture]
    const edge = { x: x - 2, y: y - 2, w: w + 4, h: h + 4 }
    return [picture, rect(edge, { stroke: tones.alarm, strokeWidth: 2, radius: 6 })]
  })
}

/** Each stage under its frames: a line as long as they go on, and its name in the first of two rows with room. */
function stageInks(
  story: readonly Moment[],
  { track, size }: Plot,
  top: number,
  { tones, labels }: Setting,
): readonly Ink[] {
  const font = inter(12, 600)
  const look = { font, colour: tones.ink, anchor: 'middle' } as const
  return runsOf(story, ({ frame }) => frame.stage).flatMap(({ key, from, to }) => {
    const text = stageLabel(key)
    const half = measure(text, font) / 2
    const x = Math.max(half, Math.min((track.at(from) + track.at(to)) / 2, size.w - half))
    labels.choose([label(text, x, top + 19, look), label(text, x, top + 35, look)])
    const w = (to - from + 1) * track.pitch - 6
    return w < 3
      ? []
      : [rect({ x: track.at(from) - track.pitch / 2 + 3, y: top + 3, w, h: 1.5 }, { fill: tones.rule })]
  })
}

/** A ring around each breaker on the felt line, with its name unless the line's peak has it already. */
function breakerInks(
  story: readonly Moment[],
  curves: readonly Curve[],
  broken: readonly number[],
  setting: Setting & { readonly plot: Plot },
): readonly Ink[] {
  const { plot, labels, tones, figures } = setting
  const felt = curves.find(({ line }) => line === 'felt')
  if (felt === undefined) return []
  const marked: { readonly place: number; readonly point: Point & { readonly value: number } }[] = []
  for (const place of broken) {
    const point = pointAt(felt, place, plot)
    const isNear = marked.some(
      (other) => point && Math.hypot(other.point.x - point.x, other.point.y - point.y) < NEAR,
    )
    if (point !== null && !isNear && marked.length < MARKED) marked.push({ place, point })
  }
  for (const { point } of marked) labels.keep({ x: point.x - 9, y: point.y - 9, w: 18, h: 18 })
  const ways = waysOf(curves, plot)
  for (const { place, point } of marked) {
    const title = story[place]?.title
    if (place === felt.peak || title === undefined) continue
    const look = { font: inter(12, 600), colour: tones.alarm }
    frameLabel({ title, value: figures.signed(point.value), short: null }, point, look, {
      plot,
      labels,
      ways,
    })
  }
  return marked.map(({ point }) =>
    ellipse(point.x, point.y, 9, 9, { fill: tones.alarmTint, stroke: tones.alarm, strokeWidth: 2 }),
  )
}

/** Under the pictures: two rows of stage names. */
const STAGES = 42
/** The row of the frames' numbers. */
const NUMBERS = 24
const PICTURE_GAP = 7
/** Pixels; a smaller picture is a smudge. */
const LEAST_PICTURE = 54
/** Pixels: rings closer than this read as one. */
const NEAR = 24
/** Breakers beyond these are marked on their own pages only. */
const MARKED = 5
