import { describe, expect, test } from 'vitest'
import { castGuest, castNewGuest } from '../../../shared/edit/casting'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, drop, invert } from '../../../shared/model/change'
import { type Doc, elementsOf, get, guestsOf, layersOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'
import { groupOn, linkOn, stampOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0)
const figures = (doc: Doc) =>
  elementsOf(doc, frame.id).filter((element) => element.shape === 'figure' && element.guest !== null)
const other = guestsOf(sports).find((guest) => guest.id !== frame.guest)?.id ?? ''

describe('the guest of a frame', () => {
  test('is also who stands in its picture, where the last one stood', () => {
    const [before] = figures(sports)
    const after = apply(sports, castGuest(sports, frame.id, other))
    expect(get(after, frame.id, 'frame')?.guest).toBe(other)
    expect(figures(after)).toEqual([{ ...before, guest: other }])
  })

  test('steps onto the ground when nobody was drawn', () => {
    const bare = apply(
      sports,
      drop(
        sports,
        figures(sports).map((figure) => figure.id),
      ),
    )
    const after = apply(bare, castGuest(bare, frame.id, other))
    expect(figures(after)).toHaveLength(1)
    expect(figures(after)[0]).toMatchObject({ guest: other, zone: 'how' })
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })

  test('leaves the picture when there is none any more', () => {
    expect(figures(apply(sports, castGuest(sports, frame.id, null)))).toEqual([])
  })

  test('can be somebody new, in one step that can be taken back', () => {
    const change = castNewGuest(sports, frame.id, 'Ada')
    const after = apply(sports, change)
    const guest = guestsOf(after).at(-1)
    expect(guest).toMatchObject({ name: 'Ada' })
    expect(figures(after).map((figure) => figure.shape === 'figure' && figure.guest)).toEqual([guest?.id])
    expect(new Map(apply(after, invert(change)))).toEqual(new Map(sports))
  })

  test('chosen again is no change', () => {
    expect(castGuest(sports, frame.id, frame.guest).size).toBe(0)
  })

  test('is found in a group too, and takes lonely groups and answers along when there is none any more', () => {
    const [figure] = figures(sports)
    if (figure?.shape !== 'figure') throw new Error('no figure')
    const group = groupOn(frame.id)
    const answer = linkOn(frame.id, { item: 'x', to: figure.id })
    const grouped = withPieces(sports, group, { ...figure, parent: group.id }, answer)
    const recast = apply(grouped, castGuest(grouped, frame.id, other))
    expect(figures(recast)).toMatchObject([{ id: figure.id, guest: other, parent: group.id }])
    const alone = apply(grouped, castGuest(grouped, frame.id, null))
    expect(figures(alone)).toEqual([])
    expect(alone.has(group.id) || alone.has(answer.id)).toBe(false)
    expect(validateRecords([...alone.values()])).toHaveLength(alone.size)
  })

  test('steps in front of groups', () => {
    const bare = apply(
      sports,
      drop(
        sports,
        figures(sports).map(({ id }) => id),
      ),
    )
    const group = groupOn(frame.id)
    const grouped = withPieces(bare, group, stampOn(group.id), stampOn(group.id))
    const after = apply(grouped, castGuest(grouped, frame.id, other))
    expect(layersOf(after, frame.id).at(-1)).toMatchObject({ guest: other })
    expect(layersOf(after, group.id)).toEqual(layersOf(grouped, group.id))
  })
})
