import { LIMITS } from '../limits'
import { apply, type Change, drop, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, framesOf, get, layersOf, linksOf, withDescendants } from '../model/doc'
import { type Id, newId } from '../model/id'
import { linesOf } from '../model/items'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Frame, Link, Rec } from '../model/record'
import { relinked } from './links'
import { renewed, renewedLinks, withInsides } from './renewed'
import { stageFrame } from './stage'

/** What a person may change of a frame; identity and place have commands of their own. */
export type FramePatch = Partial<Omit<Frame, 'id' | 'kind' | 'parent' | 'order' | 'source' | 'extra'>>

/** A change, and the frame people should be looking at after it (null: none is left). */
export interface Shown {
  readonly change: Change
  readonly show: Id | null
}

/** Links to lines of What and of the situation that are reworded follow. */
export function editFrame(doc: Doc, id: Id, patch: FramePatch): Change {
  const frame = get(doc, id, 'frame')
  return frame ? put(doc, { ...frame, ...patch }, ...linksAfter(doc, frame, patch)) : nothing
}

/**
 * A new frame after the given one (null: at the end). It takes guest, stage and channel from its neighbour
 * and starts from a scene that fits them, never from an empty box.
 */
export function addFrame(doc: Doc, after: Id | null): Shown {
  const frames = framesOf(doc)
  const found = frames.findIndex((frame) => frame.id === after)
  const at = found === -1 ? frames.length - 1 : found
  return addBeside(doc, frames, at, at + 1)
}

/** As addFrame, before the given one. */
export function addFrameBefore(doc: Doc, before: Id): Shown {
  const frames = framesOf(doc)
  const at = frames.findIndex((frame) => frame.id === before)
  return at === -1 ? { change: nothing, show: null } : addBeside(doc, frames, at, at)
}

/**
 * Copies with everything drawn on them and what of it answers which item, each right behind its original. Scores are
 * not copied: nobody gave them. Frames the board has no room for are left out.
 */
export function duplicateFrames(doc: Doc, ids: readonly Id[]): Shown {
  const frames = framesOf(doc)
  const chosen = new Set(ids)
  let row = frames
  let show: Id | null = null
  const parts: Rec[] = []
  for (const [at, frame] of frames.entries()) {
    if (!chosen.has(frame.id)) continue
    const id = newId('frame')
    const drawn = renewed(withInsides(doc, layersOf(doc, frame.id)), new Map([[frame.id, id]]))
    const links = renewedLinks(linksOf(doc, frame.id), id, drawn.ids)
    const copied = row.length - frames.length
    const records = doc.size + copied + parts.length + 1 + drawn.layers.length + links.length
    if (row.length >= LIMITS.frames || records > LIMITS.records) break
    row = inserted(row, at + 1 + copied, [{ ...frame, id, source: null }])
    parts.push(...drawn.layers, ...links)
    show = id
  }
  return { change: put(doc, ...row, ...parts), show }
}

/** Removes frames with their elements and scores; shows the nearest one that stays. */
export function removeFrames(doc: Doc, ids: readonly Id[]): Shown {
  const frames = framesOf(doc)
  const first = frames.findIndex((frame) => ids.includes(frame.id))
  const stays = (frame: Frame) => !ids.includes(frame.id)
  const show = frames.slice(first).find(stays) ?? frames.slice(0, first).findLast(stays) ?? null
  const gone = ids.filter((id) => doc.get(id)?.kind === 'frame')
  return { change: drop(doc, withDescendants(doc, gone)), show: show?.id ?? null }
}

/** Puts frames, in their own order, before another one (null: at the end). A frame keeps its stage. */
export function moveFrames(doc: Doc, ids: readonly Id[], before: Id | null): Change {
  const frames = framesOf(doc)
  const moved = frames.filter((frame) => ids.includes(frame.id))
  const rest = frames.filter((frame) => !ids.includes(frame.id))
  const target = before !== null && ids.includes(before) ? nextStaying(frames, before, ids) : before
  const at = target === null ? rest.length : rest.findIndex((frame) => frame.id === target)
  if (moved.length === 0 || at === -1) return nothing
  const same = [...rest.slice(0, at), ...moved, ...rest.slice(at)].every((frame, i) => frame === frames[i])
  if (same) return nothing
  return put(doc, ...inserted(rest, at, moved))
}

/** One step earlier (−1) or later (+1) in the story; at the end it stays. */
export function stepFrame(doc: Doc, id: Id, step: -1 | 1): Change {
  const frames = framesOf(doc)
  const at = frames.findIndex((frame) => frame.id === id)
  const to = at + step
  if (at === -1 || to < 0 || to >= frames.length) return nothing
  const before = step === -1 ? frames[to] : frames[to + 1]
  return moveFrames(doc, [id], before?.id ?? null)
}

/** A frame nobody has written on yet. */
export function emptyFrame(board: Id, order: string): Frame {
  return {
    id: newId('frame'),
    kind: 'frame',
    parent: board,
    order,
    source: null,
    extra: {},
    title: '',
    status: 'idea',
    stage: null,
    phase: null,
    what: '',
    guest: null,
    situation: '',
    action: '',
    backstage: '',
    props: '',
    outcome: '',
    intended: null,
    felt: null,
    channel: null,
    momentOfTruth: 'none',
    ownerRole: '',
    ownerFunction: null,
    supportFunctions: [],
    empowered: null,
    handoff: '',
    importance: 3,
    kano: null,
    expected: null,
    delivered: null,
    effort: null,
    fix: '',
    evidence: [],
    serves: [],
    tradesOff: [],
    durationMinutes: null,
    notApplicable: [],
    background: null,
  }
}

function addBeside(doc: Doc, frames: readonly Frame[], neighbourAt: number, at: number): Shown {
  const neighbour = frames[neighbourAt]
  if (frames.length >= LIMITS.frames) return { change: nothing, show: neighbour?.id ?? null }
  const frame: Frame = {
    ...emptyFrame(boardOf(doc).id, FIRST_ORDER),
    stage: neighbour?.stage ?? 'awareness',
    guest: neighbour?.guest ?? null,
    channel: neighbour?.channel ?? null,
  }
  const added = put(doc, ...inserted(frames, at, [frame]))
  return { change: squash(added, stageFrame(apply(doc, added), frame.id)), show: frame.id }
}

function linksAfter(doc: Doc, frame: Frame, { what, situation }: FramePatch): readonly Link[] {
  return [
    ...(what === undefined ? [] : linesAfter(doc, frame, 'what', what)),
    ...(situation === undefined ? [] : linesAfter(doc, frame, 'situation', situation)),
  ]
}

function linesAfter(doc: Doc, frame: Frame, from: 'what' | 'situation', text: string): readonly Link[] {
  return frame[from] === text ? [] : relinked(doc, frame.id, from, linesOf(frame[from]), linesOf(text))
}

function nextStaying(frames: readonly Frame[], from: Id, moving: readonly Id[]): Id | null {
  const at = frames.findIndex((frame) => frame.id === from)
  return frames.slice(at).find((frame) => !moving.includes(frame.id))?.id ?? null
}
