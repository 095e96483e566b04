import { resizeElements, resizeTurned, zoneAt } from '../../shared/edit/elements'
import { type Change, nothing } from '../../shared/model/change'
import type { Element } from '../../shared/model/element'
import { type Box, middleOf, type Point, turn } from '../../shared/model/geometry'
import type { Zone } from '../../shared/model/vocabulary'
import { heightNeeded } from '../../shared/scene/lettering'
import { editWords } from '../../shared/words/edit'
import type { Gesture, Pen, Scene } from './gesture'
import { levelBox, placeOn, resized, type Side, withinReach } from './handles'
import { type Snapping, snappingOf } from './snap'
import { isStill, snapsNow } from './still'

/** Drags a side or corner of what is chosen. Alt keeps the middle where it is. */
export function resizing(scene: Scene, side: Side, from: Pen): Gesture {
  const elements = withinReach(scene.doc, scene.selection)
  const ids = elements.map(({ id }) => id)
  const box = levelBox(elements)
  const about = middleOf(box)
  const level = (point: Point) => turn(point, about, -box.degrees)
  const grabbed = level(from)
  const [u, v] = placeOn(side)
  const corner = { x: box.x + box.w * u, y: box.y + box.h * v }
  const snapping = snappingOf(scene, scene.selection)
  const zone = zoneAt(about) ?? elements[0]?.zone
  // Words are as high as their lines, so only the width of a text is in anybody's hand.
  const text = elements.length === 1 && elements[0]?.shape === 'text' ? elements[0] : null
  // Pictures of things keep their shape unless Shift says otherwise; all else is free unless it does.
  const isNatural = elements.some(keepsItsShape)

  function after(to: Point, keep: Keep): Box {
    if (!text) return resized(box, side, to, keep)
    const { x, w } = resized(box, side, to, { ...keep, ratio: false })
    return { x, y: box.y, w, h: heightNeeded({ ...text, w }) }
  }

  function change(to: Box): Change {
    const [only] = ids
    if (!only) return nothing
    return box.degrees === 0 ? resizeElements(scene.doc, ids, box, to) : resizeTurned(scene.doc, only, to)
  }

  return {
    label: editWords.resize,
    lifted: ids,
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const here = level(pen)
      const to = { x: corner.x + here.x - grabbed.x, y: corner.y + here.y - grabbed.y }
      const keep = { ratio: isNatural !== pen.shift, centred: pen.alt }
      // The edges of a turned thing are in line with nothing.
      if (!zone || box.degrees !== 0 || !snapsNow(scene, pen)) {
        return { change: change(after(to, keep)) }
      }
      const next = after(snapped(snapping, zone, box, side, to, keep), keep)
      return { change: change(next), guides: snapping.guides(zone, next) }
    },
  }
}

function keepsItsShape({ shape }: Element): boolean {
  return shape === 'stamp' || shape === 'figure' || shape === 'picture'
}

type Keep = Parameters<typeof resized>[3]

function snapped(snapping: Snapping, zone: Zone, box: Box, side: Side, to: Point, keep: Keep): Point {
  const [u, v] = placeOn(side)
  if (!keep.ratio || u === 0.5 || v === 0.5) {
    return {
      x: u === 0.5 ? to.x : snapping.place(zone, 'x', to.x),
      y: v === 0.5 ? to.y : snapping.place(zone, 'y', to.y),
    }
  }
  // The shape is kept, so only one of the two edges can be put in line: the nearer one leads.
  const free = resized(box, side, to, keep)
  const edge = { x: free.x + free.w * u, y: free.y + free.h * v }
  const there = snapping.point(zone, edge)
  const [dx, dy] = [there.x - edge.x, there.y - edge.y]
  if (dx === 0 && dy === 0) return to
  const isAcross = dx !== 0 && (dy === 0 || Math.abs(dx) <= Math.abs(dy))
  return isAcross ? { x: there.x, y: box.y + box.h * (1 - v) } : { x: box.x + box.w * (1 - u), y: there.y }
}
