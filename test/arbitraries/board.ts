import fc from 'fast-check'
import type { Element, Group, Hold } from '../../shared/model/element'
import { type Id, type IdKind, idFrom } from '../../shared/model/id'
import type { Link, Rec } from '../../shared/model/record'
import type { Dismissal, Reading, Remark, Round } from '../../shared/model/scoring'
import type { Comment } from '../../shared/model/sharing'
import { anyBrand } from './brand'
import { anyElement, anyGroup, anyLink, SHAPES } from './elements'
import { anyBoard, anyFrame, anyGuest, anyRater, anyScore } from './records'
import { anyDismissal, anyReading, anyRemark, anyRound } from './session'
import { anyComment, anyParcel, anySuggestion } from './sharing'
import { anyText } from './values'

/** Short text of any sort. */
export function arbText(maxLength: number): fc.Arbitrary<string> {
  return anyText(Math.min(maxLength, 12))
}

interface Wanted {
  /** At most so many frames. */
  readonly frames?: number
  /** At least so many frames, guests and raters; 3 at most. */
  readonly least?: number
  /** Pictures need their files to be sent along, and so do brands: `ASSETS` holds them. */
  readonly shapes?: readonly Element['shape'][]
  readonly brand?: 'with-files' | 'bare'
  /** A board itself and no copy on its way: without suggestions, and without the mark of what it is for. */
  readonly copy?: 'perhaps' | 'no'
}

/**
 * A sound board with everything a record can be, the board first: all shapes, groups in groups, links, lines that hold
 * on, tails that follow, a brand, comments with answers and pins, suggestions, what the copy is for, sessions, baselines and dismissals that name frames and raters (some of them gone); awkward texts, numbers at their limits, siblings in any order.
 */
export function arbBoard({
  frames = 6,
  least = 0,
  shapes = SHAPES,
  brand = 'with-files',
  copy = 'perhaps',
}: Wanted = {}): fc.Arbitrary<readonly Rec[]> {
  return fc
    .record({
      salt: fc.uint8Array({ minLength: 14, maxLength: 14 }),
      board: anyBoard(),
      brands: fc.array(anyBrand(brand), { minLength: Math.min(1, least), maxLength: 1 }),
      guests: fc.array(anyGuest(), { minLength: least, maxLength: 4 }),
      raters: fc.array(anyRater(), { minLength: least, maxLength: 4 }),
      frames: fc.array(
        fc.record({
          frame: anyFrame(),
          guest: fc.nat(),
          scores: fc.array(anyScore(), { minLength: least, maxLength: 4 }),
          groups: fc.array(placed(anyGroup()), { maxLength: 3 }),
          elements: fc.array(placed(anyElement(shapes)), { maxLength: 5 }),
          links: fc.array(placed(anyLink()), { maxLength: 2 }),
          comments: fc.array(placed(anyComment()), { maxLength: 2 }),
          suggestions: fc.array(anySuggestion(), { maxLength: copy === 'no' ? 0 : 1 }),
        }),
        { minLength: least, maxLength: frames },
      ),
      rounds: fc.array(anyRound(), { minLength: Math.min(1, least), maxLength: 2 }),
      readings: fc.array(placed(anyReading()), { minLength: Math.min(1, least), maxLength: 3 }),
      remarks: fc.array(placed(anyRemark()), { minLength: Math.min(1, least), maxLength: 3 }),
      dismissals: fc.array(placed(anyDismissal()), { minLength: Math.min(1, least), maxLength: 3 }),
      parcels: fc.array(anyParcel(), { maxLength: copy === 'no' ? 0 : 1 }),
    })
    .map(({ salt, board, brands, guests, raters, frames, parcels, ...method }): readonly Rec[] => {
      const fresh = idsFrom(salt)
      const own = { ...board, id: fresh('board') }
      const people = guests.map((guest) => ({ ...guest, id: fresh('guest'), parent: own.id }))
      const judges = raters.map((rater) => ({ ...rater, id: fresh('rater'), parent: own.id }))
      const guestIds = people.map(({ id }) => id)
      const parts = frames.flatMap(
        ({ frame, guest, scores, groups, elements, links, ...said }): readonly Rec[] => {
          const id = fresh('frame')
          const holders: Id[] = [id]
          const nested = groups.map(({ record, pick }): Group => {
            const made = { ...record, id: fresh('group'), parent: pickFrom(holders, pick) ?? id }
            holders.push(made.id)
            return made
          })
          const drawn = elements.map(({ record, pick }) => ({
            record: { ...record, id: fresh('element'), parent: pickFrom(holders, pick) ?? id },
            pick,
          }))
          const drawnIds = drawn.map(({ record }) => record.id)
          return [
            { ...frame, id, parent: own.id, guest: pickFrom([null, ...guestIds], guest) ?? null },
            ...nested,
            ...drawn.map(({ record, pick }) => attached(record, pick, drawnIds, guestIds)),
            ...links.map(({ record, pick }) =>
              led({ ...record, id: fresh('link'), parent: id }, pick, drawnIds),
            ),
            ...judges.slice(0, scores.length).flatMap((rater, i): readonly Rec[] => {
              const score = scores[i]
              return score ? [{ ...score, id: fresh('score'), parent: id, rater: rater.id }] : []
            }),
            ...talk(said.comments, id, drawnIds, fresh),
            ...said.suggestions.map((one) => ({ ...one, id: fresh('suggestion'), parent: id })),
          ]
        },
      )
      const story = parts.filter(({ kind }) => kind === 'frame').map(({ id }) => id)
      const judgeIds = judges.map(({ id }) => id)
      const named = { board: own.id, guests: guestIds, raters: judgeIds, frames: story }
      const marks = brands.map((one) => ({ ...one, id: fresh('brand'), parent: own.id }))
      const parcel = parcels.map((one) => ({ ...one, id: fresh('parcel'), parent: own.id }))
      return [own, ...people, ...judges, ...parts, ...kept(method, named, fresh), ...marks, ...parcel]
    })
}

/** Comments of a frame and answers to earlier ones; every second pin is on something that is there. */
function talk(
  comments: readonly Placed<Comment>[],
  frame: Id,
  drawn: readonly Id[],
  fresh: Fresh,
): readonly Comment[] {
  const asked: Id[] = []
  return comments.map(({ record, pick }) => {
    const id = fresh('comment')
    const parent = pickFrom([frame, ...asked], pick) ?? frame
    if (parent !== frame) return { ...record, id, parent, on: null, resolved: false }
    asked.push(id)
    const on = record.on && pickFrom([record.on, ...drawn], pick)
    return { ...record, id, parent, on: on ?? null }
  })
}

interface Kept {
  readonly rounds: readonly Round[]
  readonly readings: readonly Placed<Reading>[]
  readonly remarks: readonly Placed<Remark>[]
  readonly dismissals: readonly Placed<Dismissal>[]
}

interface Named {
  readonly board: Id
  readonly guests: readonly Id[]
  readonly raters: readonly Id[]
  readonly frames: readonly Id[]
}

/** Sessions, readings, remarks and dismissals in their places; every second name is that of somebody who is there. */
function kept({ rounds, readings, remarks, dismissals }: Kept, named: Named, fresh: Fresh): readonly Rec[] {
  const { board, guests, raters, frames } = named
  const there = (ids: readonly Id[], from: readonly Id[]) =>
    ids.map((id, i) => (i === 0 ? (from[0] ?? id) : id))
  const held = rounds.map((round) => ({
    ...round,
    id: fresh('round'),
    parent: board,
    raters: there(round.raters, raters),
    frames: there(round.frames, frames),
    done: there(round.done, raters),
    talked: there(round.talked, frames),
    turn: round.turn && (raters[0] ?? round.turn),
  }))
  const holders = [board, ...held.map(({ id }) => id)]
  const subjects = [...frames, ...guests, board]
  return [
    ...held,
    ...readings.map(({ record, pick }) => ({
      ...record,
      id: fresh('reading'),
      parent: pickFrom(holders, pick) ?? board,
      frames: Object.fromEntries(
        Object.entries(record.frames).map(([id, seen], i) => [i === 0 ? (frames[0] ?? id) : id, seen]),
      ),
    })),
    ...remarks.map(({ record, pick }) => ({
      ...record,
      id: fresh('remark'),
      parent: pickFrom(holders, pick) ?? board,
      frame: record.frame && (pickFrom([record.frame, ...frames], pick) ?? null),
    })),
    ...dismissals.map(({ record, pick }) => ({
      ...record,
      id: fresh('dismissal'),
      parent: pickFrom(subjects, pick) ?? board,
    })),
  ]
}

interface Placed<T> {
  readonly record: T
  readonly pick: number
}

type Fresh = (kind: IdKind) => Id

/** With a number that decides where it stands and what it points to. */
function placed<T>(record: fc.Arbitrary<T>): fc.Arbitrary<Placed<T>> {
  return fc.record({ record, pick: fc.nat() })
}

/** What it points to is there, in its own frame, and is not itself; where nothing is, it points to nothing. */
function attached(element: Element, pick: number, drawn: readonly Id[], guests: readonly Id[]): Element {
  const others = drawn.filter((id) => id !== element.id)
  const held = (hold: Hold | null, at: number): Hold | null => {
    const id = hold && pickFrom(others, at)
    return hold && id ? { ...hold, element: id } : null
  }
  switch (element.shape) {
    case 'figure':
      return { ...element, guest: element.guest && (pickFrom(guests, pick) ?? null) }
    case 'box':
      return { ...element, tailTo: element.tailTo && (pickFrom(others, pick) ?? null) }
    case 'line':
      return { ...element, startOn: held(element.startOn, pick), endOn: held(element.endOn, pick >> 4) }
    case 'stamp':
    case 'text':
    case 'stroke':
    case 'picture':
      return element
  }
}

function led(link: Link, pick: number, drawn: readonly Id[]): Link {
  return link.to.startsWith('elm_') ? { ...link, to: pickFrom(drawn, pick) ?? 'picture' } : link
}

function pickFrom<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)]
}

/** All different, in no order. */
function idsFrom(salt: Uint8Array): Fresh {
  let next = 0
  return (kind) => {
    const number = (next++ * 40_503) % 65_536
    return idFrom(kind, Uint8Array.of(number >> 8, number & 255, ...salt))
  }
}
