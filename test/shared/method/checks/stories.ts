import fc from 'fast-check'
import { type Doc, docOf } from '../../../../shared/model/doc'
import { type IdKind, idFrom } from '../../../../shared/model/id'
import { ordersBetween } from '../../../../shared/model/order'
import type { Rec } from '../../../../shared/model/record'
import { anyBoard, anyFrame, anyGuest, anyRater, anyScore } from '../../../arbitraries/records'

/**
 * Boards of every shape with nothing drawn on them: what the checks look at, and little else. Made once, because making
 * the alphabet of all letters takes a second.
 */
export const STORIES: fc.Arbitrary<Doc> = fc
  .record({
    board: anyBoard(),
    guests: fc.array(anyGuest(), { maxLength: 3 }),
    raters: fc.array(anyRater(), { maxLength: 3 }),
    frames: fc.array(
      fc.record({ frame: anyFrame(), guest: fc.nat(3), scores: fc.array(anyScore(), { maxLength: 3 }) }),
      { maxLength: 12 },
    ),
  })
  .map(({ board, guests, raters, frames }) => {
    const parent = numbered('board', 0)
    const orders = ordersBetween(null, null, frames.length)
    const row = <R extends Rec>(list: readonly R[], kind: IdKind): readonly R[] =>
      list.map((one, i) => ({ ...one, id: numbered(kind, i), parent }))
    return docOf([
      { ...board, id: parent },
      ...row(guests, 'guest'),
      ...row(raters, 'rater'),
      ...frames.flatMap(({ frame, guest, scores }, i): readonly Rec[] => {
        const id = numbered('frame', i)
        const who = guest < guests.length ? numbered('guest', guest) : null
        return [
          { ...frame, id, parent, order: orders[i] ?? frame.order, guest: who },
          ...scores.slice(0, raters.length).map((score, k) => ({
            ...score,
            id: numbered('score', 10 * i + k),
            parent: id,
            rater: numbered('rater', k),
          })),
        ]
      }),
    ])
  })

function numbered(kind: IdKind, number: number): string {
  return idFrom(kind, Uint8Array.of(number >> 8, number & 255, ...new Uint8Array(14)))
}
