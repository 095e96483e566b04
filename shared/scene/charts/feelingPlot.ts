import { frameAlignment } from '../../method/alignment'
import { type Layer, layerFrames, predictedMemory } from '../../method/memory'
import type { Doc } from '../../model/doc'
import type { Point } from '../../model/geometry'
import { chartWords } from '../../words/charts'
import type { Colour } from '../ink'
import { type Track, trackOf } from './axis'
import type { ChartSize, Tones } from './chart'
import type { Moment } from './story'

/** Where the curve is drawn: the best feeling near `top`, the worst near `bottom`. */
export interface Plot {
  readonly size: ChartSize
  readonly top: number
  readonly bottom: number
  readonly track: Track
  /** Room for words beside the scale, and for the stages below. */
  readonly isWide: boolean
  readonly isTall: boolean
}

export function plotOf(size: ChartSize, count: number): Plot {
  const isWide = size.w >= 560
  const isTall = size.h >= 220
  const track = trackOf(isWide ? 72 : 26, size.w - (isWide ? 104 : 78), count)
  return { size, top: 26, bottom: size.h - (isTall ? 42 : 22), track, isWide, isTall }
}

/** Of a valence −3…+3. */
export function heightAt(valence: number, { top, bottom }: Plot): number {
  const [best, worst] = [top + AIR, bottom - AIR]
  return best + ((3 - valence) / 6) * (worst - best)
}

/** Above the best and below the worst, so that marks are not cut. */
const AIR = 10

export interface Spot {
  /** Of the frame in the story, counted from 0. */
  readonly place: number
  /** −3…+3; null: not known, so the line stops here. */
  readonly value: number | null
}

/** One line over the story. */
export interface Curve {
  readonly line: Layer | 'alignment'
  readonly name: string
  readonly colour: Colour
  /** In story order; frames the layer leaves out have none. */
  readonly spots: readonly Spot[]
  /** Places; null: no prediction. */
  readonly peak: number | null
  readonly end: number | null
}

export function curvesOf(doc: Doc, story: readonly Moment[], tones: Tones): readonly Curve[] {
  const places = new Map(story.map(({ frame }, place) => [frame.id, place]))
  return (['intended', 'felt'] as const).map((layer) => {
    const { peakFrame, endFrame } = predictedMemory(doc, layer)
    return {
      line: layer,
      name: chartWords.feeling[layer],
      colour: layer === 'felt' ? tones.who : tones.what,
      spots: layerFrames(doc, layer).map(({ frame, valence }) => ({
        place: places.get(frame.id) ?? 0,
        value: valence,
      })),
      peak: peakFrame === null ? null : (places.get(peakFrame) ?? null),
      end: endFrame === null ? null : (places.get(endFrame) ?? null),
    }
  })
}

/** F3 of every frame on the same height: 0 points stand at −3, 100 at +3. */
export function alignmentCurve(doc: Doc, story: readonly Moment[], tones: Tones): Curve {
  const spots = story.map(({ frame }, place) => {
    const { alignment } = frameAlignment(doc, frame.id)
    return { place, value: alignment === null ? null : (alignment / 100) * 6 - 3 }
  })
  return {
    line: 'alignment',
    name: chartWords.feeling.alignment,
    colour: tones.ink2,
    spots,
    peak: null,
    end: null,
  }
}

/** What is known without a break, as points of the plot; a single frame is a piece of its own. */
export function piecesOf({ spots }: Curve, plot: Plot): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  let isOpen = false
  for (const spot of spots) {
    if (spot.value !== null && !isOpen) pieces.push([])
    isOpen = spot.value !== null
    if (spot.value !== null)
      pieces.at(-1)?.push({ x: plot.track.at(spot.place), y: heightAt(spot.value, plot) })
  }
  return pieces
}

/** The point of a place of the story; null: nothing is known there. */
export function pointAt(curve: Curve, place: number | null, plot: Plot): (Point & { value: number }) | null {
  const value = curve.spots.find((spot) => spot.place === place)?.value ?? null
  if (place === null || value === null) return null
  return { x: plot.track.at(place), y: heightAt(value, plot), value }
}
