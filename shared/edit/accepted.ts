import { apply, type Change, nothing, put, squash } from '../model/change'
import { boardOf, commentsOf, type Doc, docOf, get, ratersOf, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import { inserted } from '../model/order'
import type { Rater, Rec } from '../model/record'
import type { Comment, Suggestion } from '../model/sharing'
import type { Level } from '../model/vocabulary'
import { newRater } from './raters'
import { setLevel, setReason } from './scores'

/**
 * Somebody else's comments of frames that are here, behind what is said already; what one answers may be gone: then it
 * stands for itself. One that is here gets the other words.
 */
export function commentsIn(
  doc: Doc,
  said: readonly { readonly record: Comment; readonly frame: Id }[],
): Change {
  const known = said.flatMap(({ record }) => {
    const here = get(doc, record.id, 'comment')
    return here ? [{ ...here, text: record.text, at: record.at }] : []
  })
  const reworded = put(doc, ...known)
  const there = apply(doc, reworded)
  const added = said.filter(({ record }) => get(doc, record.id, 'comment') === null)
  const coming = new Set(added.map(({ record }) => record.id))
  const rows = new Map<Id, Comment[]>()
  for (const { record, frame } of added) {
    const isHeld = coming.has(record.parent) || get(doc, record.parent, 'comment') !== null
    pushTo(rows, isHeld ? record.parent : frame, record)
  }
  const placed = [...rows].flatMap(([parent, others]) => {
    const row = commentsOf(there, parent)
    return inserted(
      row,
      row.length,
      others.map((comment) => ({ ...comment, parent })),
    )
  })
  return squash(reworded, put(there, ...placed))
}

/** Suggestions for frames that are here, as levels of the raters they are named after; who is not on the board joins it. */
export function levelsIn(doc: Doc, suggestions: readonly Suggestion[]): Change {
  if (suggestions.length === 0) return nothing
  const names = new Set(suggestions.map(({ author }) => author))
  const joining = [...names]
    .filter((name) => raterNamed(doc, name) === null)
    .map((name) => newRater(boardOf(doc).id, name, ''))
  const raters = ratersOf(doc)
  const joined = joining.length === 0 ? nothing : put(doc, ...inserted(raters, raters.length, joining))
  const people = ratersOf(apply(doc, joined))
  const frames = new Map<Id, Suggestion[]>()
  for (const one of suggestions) pushTo(frames, one.parent, one)
  return squash(joined, ...[...frames].map(([frame, said]) => levelsOn(doc, frame, people, said)))
}

/** The person of this name who scores the board; templates are nobody. */
export function raterNamed(doc: Doc, name: string): Rater | null {
  return personNamed(ratersOf(doc), name)
}

/** One after the other on a small board of this frame alone: a large one need not be made anew for every level. */
function levelsOn(doc: Doc, frame: Id, people: readonly Rater[], said: readonly Suggestion[]): Change {
  const record = get(doc, frame, 'frame')
  const guest = get(doc, record?.guest ?? null, 'guest')
  const around: readonly (Rec | null)[] = [boardOf(doc), guest, record, ...people, ...scoresOf(doc, frame)]
  let small = docOf(around.filter((one) => one !== null))
  const changes: Change[] = []
  const add = (change: Change) => {
    changes.push(change)
    small = apply(small, change)
  }
  for (const { author, dimension, level, reason, at } of said) {
    const rater = personNamed(people, author)
    if (!rater) continue
    add(setLevel(small, frame, rater.id, dimension, level as Level, at))
    add(setReason(small, frame, rater.id, dimension, reason))
  }
  return squash(...changes)
}

function personNamed(people: readonly Rater[], name: string): Rater | null {
  return people.find((one) => one.group !== 'template' && one.name.trim() === name) ?? null
}

function pushTo<T>(rows: Map<Id, T[]>, key: Id, one: T): void {
  const row = rows.get(key)
  if (row) row.push(one)
  else rows.set(key, [one])
}
