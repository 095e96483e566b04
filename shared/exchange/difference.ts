import { boardOf, type Doc, framesOf, get, guestsOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import { sameJson } from '../model/same'
import type { Score } from '../model/scoring'
import { DIMENSIONS, type Dimension } from '../model/vocabulary'
import { keptInOrder } from './merge/rows'

/** A text of a frame, a guest or the board that is not what it was. */
export interface TextMoved {
  readonly record: Id
  readonly kind: 'frame' | 'guest' | 'board'
  /** null: not about a frame. */
  readonly frame: Id | null
  /** The field of the record: 'outcome', 'needs'. */
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface ScoreMoved {
  readonly frame: Id
  readonly rater: Id
  /** By name, as the side that has it says. */
  readonly raterName: string
  readonly dimension: Dimension
  /** 1–5; null: no level. */
  readonly before: number | null
  readonly after: number | null
}

/** What lies between two states of one board, in the story's order. */
export interface Difference {
  readonly framesAdded: readonly Id[]
  readonly framesGone: readonly Id[]
  /** Not where they stood among the frames both states have, or in another stage. */
  readonly framesMoved: readonly Id[]
  /** Frames both states have whose drawings differ. */
  readonly drawn: readonly Id[]
  readonly texts: readonly TextMoved[]
  readonly scores: readonly ScoreMoved[]
  readonly guestsAdded: readonly Id[]
  readonly guestsGone: readonly Id[]
  readonly commentsAdded: readonly Id[]
  readonly commentsGone: readonly Id[]
  /** Records that differ in anything at all; 0: the same board. */
  readonly records: number
  /** Which they are, new ones and those that are gone too. */
  readonly touched: readonly Id[]
}

/** Frames of both states are compared by id. */
export function differenceOf(before: Doc, after: Doc): Difference {
  const touched = touchedIds(before, after)
  const [framesBefore, framesAfter] = [framesOf(before).map(idIn), framesOf(after).map(idIn)]
  const guests = guestsOf(after).map(idIn)
  const isNew = (id: Id) => !before.has(id)
  const isGone = (id: Id) => !after.has(id)
  const comments = touched.filter((id) => (after.get(id) ?? before.get(id))?.kind === 'comment')
  const there = framesAfter.filter((id) => before.has(id))
  const drawn = drawnOn(touched, before, after)
  return {
    framesAdded: framesAfter.filter(isNew),
    framesGone: framesBefore.filter(isGone),
    framesMoved: movedFrames(before, after, there),
    drawn: there.filter((id) => drawn.has(id)),
    texts: textsMoved(before, after, [boardOf(after).id, ...guests, ...framesAfter]),
    scores: scoresMoved(before, after, touched, there),
    guestsAdded: guests.filter(isNew),
    guestsGone: guestsOf(before).map(idIn).filter(isGone),
    commentsAdded: comments.filter(isNew),
    commentsGone: comments.filter(isGone),
    records: touched.length,
    touched,
  }
}

/** Records that are not what they were, new ones and those that are gone too. */
function touchedIds(before: Doc, after: Doc): readonly Id[] {
  const changed = [...after].flatMap(([id, record]) => (sameJson(before.get(id), record) ? [] : [id]))
  return [...changed, ...[...before.keys()].filter((id) => !after.has(id))]
}

function movedFrames(before: Doc, after: Doc, there: readonly Id[]): readonly Id[] {
  const common = new Set(there)
  const stays = keptInOrder(
    framesOf(before)
      .map(idIn)
      .filter((id) => common.has(id)),
    there,
  )
  const stageOf = (doc: Doc, id: Id) => get(doc, id, 'frame')?.stage
  return there.filter((id) => !stays.has(id) || stageOf(before, id) !== stageOf(after, id))
}

/** Frames on whose sheets an element or a group is not what it was, or that stand in another place. */
function drawnOn(touched: readonly Id[], before: Doc, after: Doc): ReadonlySet<Id> {
  const drawn = new Set<Id>()
  for (const id of touched) {
    for (const doc of [before, after]) {
      const record = doc.get(id)
      if (record?.kind !== 'element' && record?.kind !== 'group') continue
      const frame = frameAbove(record, doc)
      if (frame !== null) drawn.add(frame)
    }
    const [was, is] = [get(before, id, 'frame'), get(after, id, 'frame')]
    if (was && is && was.background !== is.background) drawn.add(id)
  }
  return drawn
}

function frameAbove(record: Rec, doc: Doc): Id | null {
  let at: Rec | undefined = record
  while (at !== undefined && at.kind !== 'frame') at = doc.get(at.parent ?? '')
  return at?.id ?? null
}

function textsMoved(before: Doc, after: Doc, ids: readonly Id[]): readonly TextMoved[] {
  return ids.flatMap((record): readonly TextMoved[] => {
    const [was, is] = [before.get(record), after.get(record)]
    if (!was || !is || was === is || !isTold(is)) return []
    const frame = is.kind === 'frame' ? is.id : null
    return TOLD_AS_TEXTS[is.kind].flatMap((field) => {
      const [text, next] = [textIn(was, field), textIn(is, field)]
      return text === next ? [] : [{ record, kind: is.kind, frame, field, before: text, after: next }]
    })
  })
}

function isTold(record: Rec): record is Extract<Rec, { kind: keyof typeof TOLD_AS_TEXTS }> {
  return Object.hasOwn(TOLD_AS_TEXTS, record.kind)
}

/** A list is read line by line. */
function textIn(record: Rec, field: string): string {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

/** Of frames both states have, frame by frame. */
function scoresMoved(
  before: Doc,
  after: Doc,
  touched: readonly Id[],
  there: readonly Id[],
): readonly ScoreMoved[] {
  const pairs = new Map<string, { readonly frame: Id; readonly rater: Id; was?: Score; is?: Score }>()
  for (const id of touched) {
    for (const [doc, side] of [
      [before, 'was'],
      [after, 'is'],
    ] as const) {
      const score = get(doc, id, 'score')
      if (score === null) continue
      const key = `${score.parent} ${score.rater}`
      pairs.set(key, { frame: score.parent, rater: score.rater, ...pairs.get(key), [side]: score })
    }
  }
  const places = new Map(there.map((id, i) => [id, i]))
  return [...pairs.values()]
    .filter(({ frame }) => places.has(frame))
    .sort((a, b) => (places.get(a.frame) ?? 0) - (places.get(b.frame) ?? 0))
    .flatMap(({ frame, rater, was, is }) => {
      const raterName = (get(after, rater, 'rater') ?? get(before, rater, 'rater'))?.name ?? ''
      return DIMENSIONS.flatMap((dimension): readonly ScoreMoved[] => {
        const [level, next] = [was?.levels[dimension] ?? null, is?.levels[dimension] ?? null]
        return level === next ? [] : [{ frame, rater, raterName, dimension, before: level, after: next }]
      })
    })
}

function idIn({ id }: { readonly id: Id }): Id {
  return id
}

/** The fields that are told as texts, in the order they are read. */
export const TOLD_AS_TEXTS = {
  board: ['title', 'organisation', 'industry', 'intent', 'promise', 'standards'],
  guest: ['name', 'summary', 'needs', 'desires', 'context', 'emotion', 'says'],
  frame: [
    'title',
    'what',
    'situation',
    'action',
    'backstage',
    'props',
    'outcome',
    'ownerRole',
    'handoff',
    'fix',
    'serves',
    'tradesOff',
  ],
} as const
