import type { Difference, ScoreMoved } from '../../../../shared/exchange/difference'
import type { Merged } from '../../../../shared/exchange/merge/merge'
import type { Doc } from '../../../../shared/model/doc'
import type { Kind, Rec } from '../../../../shared/model/record'
import { mergingWords } from '../../../../shared/words/merging'
import { type DetailMoved, detailsMoved } from '../../history/compare/details'
import { type PartName, partsOf } from '../../history/compare/parts'

/** A line of what comes in, and the part of the comparison that shows it; null: the lines below the comparison. */
export interface Incoming {
  readonly key: string
  readonly part: PartName | null
  readonly count: number
  readonly said: string
}

export interface OtherChanges {
  readonly name: string
  readonly count: number
}

/** Everything the merge would change in the board as it is here, in lines that can be counted. */
export function incomingOf(
  mine: Doc,
  merged: Merged,
  difference: Difference,
  hidden: boolean,
): readonly Incoming[] {
  const details = detailsIn(mine, merged, difference)
  const lines = partsOf(difference, details.length, hidden).flatMap(({ part, count }) =>
    linesOf(part, count, difference),
  )
  const others = othersOf(mine, merged, difference, hidden)
  const count = others.reduce((sum, other) => sum + other.count, 0)
  return count === 0
    ? lines
    : [...lines, { key: 'others', part: null, count, said: mergingWords.counts.others(count) }]
}

/** What changes without being a frame, a text, a picture or a level: links, sessions, settings. */
export function othersOf(
  mine: Doc,
  merged: Merged,
  difference: Difference,
  hidden: boolean,
): readonly OtherChanges[] {
  const told = toldBy(mine, merged, difference, hidden)
  const counts = new Map<string, number>()
  for (const { before, after } of merged.change.values()) {
    const record = after ?? before
    if (record === null || told(record)) continue
    const name = hidden && record.kind === 'score' ? mergingWords.other.hidden : nameOf(record.kind)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}

function linesOf(part: PartName, count: number, difference: Difference): readonly Incoming[] {
  const { counts } = mergingWords
  const line = (key: string, of: number, said: string): readonly Incoming[] =>
    of === 0 ? [] : [{ key, part, count: of, said }]
  switch (part) {
    case 'added':
    case 'gone':
    case 'moved':
    case 'drawn':
    case 'texts':
    case 'details':
      return line(part, count, counts[part](count))
    case 'scores':
      return byRater(difference.scores).flatMap(([rater, of]) =>
        line(`scores ${rater}`, of, counts.scores(of, rater || mergingWords.someone)),
      )
    case 'guests':
      return [
        ...line('guests', difference.guestsAdded.length, counts.guests(difference.guestsAdded.length)),
        ...line('guestsGone', difference.guestsGone.length, counts.guestsGone(difference.guestsGone.length)),
      ]
    case 'comments': {
      const { commentsAdded, commentsGone } = difference
      return [
        ...line('comments', commentsAdded.length, counts.comments(commentsAdded.length)),
        ...line('commentsGone', commentsGone.length, counts.commentsGone(commentsGone.length)),
      ]
    }
  }
}

function byRater(scores: readonly ScoreMoved[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { raterName } of scores) counts.set(raterName, (counts.get(raterName) ?? 0) + 1)
  return [...counts]
}

/** Whether a line of the comparison speaks of a record already, or of the frame it comes or goes with. */
function toldBy(
  mine: Doc,
  merged: Merged,
  difference: Difference,
  hidden: boolean,
): (record: Rec) => boolean {
  const { framesAdded, framesGone, framesMoved, drawn, texts, scores } = difference
  const whole = new Set<string>([...framesAdded, ...framesGone])
  const details = detailsIn(mine, merged, difference)
  const told = new Set<string>([
    ...whole,
    ...framesMoved,
    ...drawn,
    ...texts.map(({ record }) => record),
    ...details.map(({ frame }) => frame),
    ...scores.map(({ rater }) => rater),
    ...difference.guestsAdded,
    ...difference.guestsGone,
    ...difference.commentsAdded,
    ...difference.commentsGone,
  ])
  const levels = new Set(scores.map(({ frame, rater }) => `${frame} ${rater}`))
  return (record) => {
    if (told.has(record.id) || (record.parent !== null && whole.has(record.parent))) return true
    switch (record.kind) {
      case 'element':
      case 'group':
        return true
      case 'score':
        // A count of hidden levels says how many there are, and no more
        return !hidden && levels.has(`${record.parent} ${record.rater}`)
      default:
        return false
    }
  }
}

function nameOf(kind: Kind): string {
  const names: Partial<Readonly<Record<Kind, string>>> = mergingWords.other
  return names[kind] ?? mergingWords.kind[kind]
}

/** Asked of the frames that change at all: nearly all of a large board stay as they are. */
function detailsIn(mine: Doc, { doc, change }: Merged, difference: Difference): readonly DetailMoved[] {
  const known = detailsKept.get(doc)
  if (known) return known
  const few = (whole: Doc): Doc =>
    new Map([...whole].filter(([id, { kind }]) => kind === 'board' || kind === 'guest' || change.has(id)))
  const found = detailsMoved(few(mine), few(doc), difference)
  detailsKept.set(doc, found)
  return found
}

/** Worked out once for what a merge makes. */
const detailsKept = new WeakMap<Doc, readonly DetailMoved[]>()
