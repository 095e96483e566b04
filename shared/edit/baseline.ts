import { boardAlignment, countingFrames, frameAlignment } from '../method/alignment'
import { METHOD_VERSION } from '../method/benchmark'
import { seenOf } from '../method/fingerprint'
import { type Change, nothing, put } from '../model/change'
import { boardOf, type Doc, readingsOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Reading } from '../model/scoring'

/**
 * What the board is worth now, with the settings that make the number and every frame's own points and marks: one
 * record, or several where the frames do not fit in one. To be put behind what `holder` (board or round) holds already.
 */
export function takeReading(doc: Doc, place: Reading['place'], holder: Id, now: string): readonly Reading[] {
  const { weights, motMultiplier } = boardOf(doc)
  const { alignment, low, high, completeness } = boardAlignment(doc)
  const board = {
    alignment: within(alignment, 100),
    low: within(low, 100),
    high: within(high, 100),
    completeness: within(completeness, 1),
  }
  const frames = countingFrames(doc).map(({ id }) => {
    const points = within(frameAlignment(doc, id).alignment, 100)
    return [id, { points, seen: seenOf(doc, id) }] as const
  })
  const taken = portions(frames).map(
    (some): Reading => ({
      id: newId('reading'),
      kind: 'reading',
      parent: holder,
      order: FIRST_ORDER,
      extra: {},
      place,
      takenAt: now,
      method: METHOD_VERSION,
      weights,
      motMultiplier,
      board,
      frames: Object.fromEntries(some),
    }),
  )
  return behindEarlier(doc, holder, taken).slice(-taken.length)
}

/** Today's scores as the baseline later ones are compared with. Nothing while the board has no alignment (F5). */
export function saveBaseline(doc: Doc, now: string): Change {
  const board = boardOf(doc)
  const baseline = within(boardAlignment(doc).alignment, 100)
  if (baseline === null) return nothing
  const taken = takeReading(doc, 'baseline', board.id, now)
  return put(doc, ...behindEarlier(doc, board.id, taken), { ...board, baseline })
}

/** No baseline holds from now on; earlier readings are kept. */
export function clearBaseline(doc: Doc): Change {
  return put(doc, { ...boardOf(doc), baseline: null })
}

function behindEarlier(doc: Doc, holder: Id, taken: readonly Reading[]): readonly Reading[] {
  const earlier = readingsOf(doc, holder)
  return inserted(earlier, earlier.length, taken)
}

/** So many frames stay well below the bytes of one record. */
const FRAMES_A_READING = 400

/** At least one: a board without frames is a reading, too. */
function portions<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / FRAMES_A_READING))
  return Array.from({ length: count }, (_, i) => list.slice(i * FRAMES_A_READING, (i + 1) * FRAMES_A_READING))
}

/** Rounding noise of a sum must not leave the range a record can keep; −0 no record keeps either. */
function within(value: number | null, most: number): number | null {
  return value === null ? null : Math.max(0, Math.min(most, value)) + 0
}
