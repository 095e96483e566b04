import { aimTail, mouthOf, nearestMouth } from '../../shared/edit/boxes'
import { sheetBox } from '../../shared/edit/elements'
import { bendLine, bendPoint, bendTo, endsOf, holdAt, type LineEnd, moveEnd } from '../../shared/edit/lines'
import { nothing } from '../../shared/model/change'
import type { BoxElement, LineElement } from '../../shared/model/element'
import { hits, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import { editWords } from '../../shared/words/edit'
import type { Draft, Gesture, Pen, Scene } from './gesture'
import { type Snapping, snappingOf } from './snap'
import { isStill, snapsNow } from './still'

/** Drags one end of a line. It holds on to what is under it; Shift turns the line by steps of fifteen degrees. */
export function draggingEnd(scene: Scene, line: LineElement, which: 'start' | 'end', from: Pen): Gesture {
  const ends = endsOf(line)
  const [moved, fixed] = which === 'start' ? [ends.start, ends.end] : [ends.end, ends.start]
  const other = which === 'start' ? line.endOn : line.startOn
  const aim = endAim(scene, line.zone, line.id, other?.element ?? null)
  return {
    label: editWords.moveEnd,
    lifted: [line.id],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const to = aim({ ...pen, x: moved.x + pen.x - from.x, y: moved.y + pen.y - from.y }, fixed)
      return { change: moveEnd(scene.doc, line.id, which, to), ...targetOf(to) }
    },
  }
}

/** Drags the middle of a line to the side; almost straight is straight. */
export function bending(scene: Scene, line: LineElement, from: Pen): Gesture {
  const { start, end } = endsOf(line)
  const top = bendPoint(line)
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  return {
    label: editWords.bend,
    lifted: [line.id],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const bend = bendTo(line, { x: top.x + pen.x - from.x, y: top.y + pen.y - from.y })
      const isStraight =
        snapsNow(scene, pen) && Math.abs(bend) * length < STRAIGHT_PIXELS * scene.unitsPerPixel
      return { change: bendLine(scene.doc, line.id, isStraight ? 0 : bend) }
    },
  }
}

const STRAIGHT_PIXELS = 6

/** Points a bubble's tail at a place, or at the mouth of whoever is there; Ctrl at the place alone. */
export function aiming(scene: Scene, bubble: BoxElement, tip: Point, from: Pen): Gesture {
  return {
    label: editWords.turnTail,
    lifted: [bubble.id],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const to = { x: tip.x + pen.x - from.x, y: tip.y + pen.y - from.y }
      const speaker = pen.ctrl ? null : nearestMouth(scene.doc, scene.frame, bubble.zone, to)
      if (!speaker) return { change: aimTail(scene.doc, bubble.id, to, null) }
      const mouth = mouthOf(speaker)
      const isThere =
        hits(sheetBox(speaker), to, 0) ||
        Math.hypot(mouth.x - to.x, mouth.y - to.y) <= MOUTH_PIXELS * scene.unitsPerPixel
      if (!isThere) return { change: aimTail(scene.doc, bubble.id, to, null) }
      return { change: aimTail(scene.doc, bubble.id, mouth, speaker.id), target: speaker.id }
    },
  }
}

const MOUTH_PIXELS = 24

/**
 * Where an end of a line comes to be for a place of the pointer: on what is under it (not on the line itself, not on
 * what the other end holds), in line with something, or in steps of fifteen degrees from the other end.
 */
export function endAim(
  scene: Scene,
  zone: Zone,
  line: Id | null,
  otherHold: Id | null,
): (pen: Pen, fixed: Point | null) => LineEnd {
  const own = line === null ? [] : [line]
  const except = otherHold === null ? own : [...own, otherHold]
  const snapping: Snapping = snappingOf(scene, own)
  return (pen, fixed) => {
    const point = { x: pen.x, y: pen.y }
    if (pen.shift && fixed) return { point: stepped(fixed, point), on: null }
    if (pen.ctrl) return { point, on: null }
    const reach = HOLD_PIXELS * scene.unitsPerPixel
    const on = holdAt(scene.doc, scene.frame, zone, point, except, reach)
    if (on) return { point, on }
    return { point: snapsNow(scene, pen) ? snapping.point(zone, point) : point, on: null }
  }
}

const HOLD_PIXELS = 10

export function targetOf({ on }: LineEnd): Pick<Draft, 'target'> {
  return on ? { target: on.element } : {}
}

/** The point as far from the fixed one, in the nearest of 24 directions. */
function stepped(fixed: Point, point: Point): Point {
  const angle = Math.atan2(point.y - fixed.y, point.x - fixed.x)
  const step = Math.round(angle / STEP) * STEP
  const length = Math.hypot(point.x - fixed.x, point.y - fixed.y) * Math.cos(angle - step)
  return { x: fixed.x + Math.cos(step) * length, y: fixed.y + Math.sin(step) * length }
}

/** Radians: fifteen degrees. */
const STEP = Math.PI / 12
