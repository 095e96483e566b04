import fc from 'fast-check'
import type { Comment, Parcel, Suggestion } from '../../shared/model/sharing'
import { DIMENSIONS, PARCELS } from '../../shared/model/vocabulary'
import { anyMoment } from './session'
import { anyExtra, anyId, anyOrder, anyText, nullOr } from './values'

/** Parents and elements are made up: `arbBoard` puts what is there in their place, and leaves some pins on what is gone. */
export function anyComment(): fc.Arbitrary<Comment> {
  return fc.record({
    ...fields('comment'),
    parent: anyId('frame'),
    author: anyText(),
    text: anyText(),
    on: nullOr(anyId('element')),
    at: anyMoment(),
    resolved: fc.boolean(),
  })
}

export function anySuggestion(): fc.Arbitrary<Suggestion> {
  return fc.record({
    ...fields('suggestion'),
    parent: anyId('frame'),
    author: anyText(),
    dimension: fc.constantFrom(...DIMENSIONS),
    level: fc.integer({ min: 1, max: 5 }),
    reason: anyText(),
    at: anyMoment(),
  })
}

export function anyParcel(): fc.Arbitrary<Parcel> {
  return fc.record({
    ...fields('parcel'),
    parent: anyId('board'),
    purpose: fc.constantFrom(...PARCELS),
    board: anyId('board'),
    from: anyText(),
    note: anyText(),
    at: anyMoment(),
  })
}

function fields<K extends 'comment' | 'suggestion' | 'parcel'>(kind: K) {
  return { id: anyId(kind), kind: fc.constant(kind), order: anyOrder(), extra: anyExtra() }
}
