import { describe, expect, test } from 'vitest'
import { addGuest, copyGuestIn, editGuest, moveGuest, removeGuest } from '../../../shared/edit/guests'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, invert } from '../../../shared/model/change'
import { type Doc, elementsOf, framesOf, get, guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { figureOf } from '../../../shared/scene/cast'
import { frameAt, templateDoc } from '../../boards'
import { answersOf, linkOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const { id: frame, guest: guestId } = frameAt(sports, 0)
const guest = guestId ?? ''

describe('guests', () => {
  test('a new one stands behind the others, and only the name is known', () => {
    const { change, guest: ada } = addGuest(sports, 'Ada')
    const after = apply(sports, change)
    expect(guestsOf(after).at(-1)).toMatchObject({ id: ada, name: 'Ada', needs: [], figure: null })
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })

  test('one is changed, and what is changed to the same is no change', () => {
    const after = apply(sports, editGuest(sports, guest, { says: 'Hello' }))
    expect(get(after, guest, 'guest')?.says).toBe('Hello')
    expect(editGuest(after, guest, { says: 'Hello' }).size).toBe(0)
    expect(editGuest(after, 'gst_gone', { says: 'Hello' }).size).toBe(0)
  })

  test('answers follow a need that is reworded, and stay with one that is put elsewhere in the list', () => {
    const known = apply(sports, editGuest(sports, guest, { needs: ['Be quick', 'Be kind', 'Be fair'] }))
    const doc = withPieces(known, linkOn(frame, { from: 'need', item: 'Be kind' }))
    const reworded = apply(doc, editGuest(doc, guest, { needs: ['Be quick', 'Be very kind', 'Be fair'] }))
    expect(answersOf(reworded, frame)).toEqual(['need: Be very kind → action'])
    const moved = apply(doc, editGuest(doc, guest, { needs: ['Be kind', 'Be quick', 'Be fair'] }))
    expect(answersOf(moved, frame)).toEqual(['need: Be kind → action'])
    const gone = apply(doc, editGuest(doc, guest, { needs: ['Be quick', 'Be fair'], desires: ['Be kind'] }))
    expect(answersOf(gone, frame)).toEqual(['need: Be kind → action'])
  })

  test('other fields touch no frame', () => {
    const doc = withPieces(
      sports,
      ...framesOf(sports).map(({ id }) => linkOn(id, { from: 'need', item: 'x' })),
    )
    expect([...editGuest(doc, guest, { name: 'Ada', summary: 'x' }).keys()]).toEqual([guest])
  })

  test('one who goes leaves the frames to nobody, and the figures as they looked', () => {
    const shown = figuresOf(sports, guest)
    expect(shown.length).toBeGreaterThan(0)
    const removal = removeGuest(sports, guest)
    const after = apply(sports, removal)
    expect(guestsOf(after)).toHaveLength(guestsOf(sports).length - 1)
    expect(framesOf(after)).toHaveLength(framesOf(sports).length)
    expect(framesOf(after).filter((each) => each.guest === null)).toHaveLength(
      framesOf(sports).filter((each) => each.guest === guest).length,
    )
    const looks = figureOf(get(sports, guest, 'guest') ?? expect.unreachable())
    for (const { id } of shown) expect(after.get(id)).toMatchObject({ guest: null, figure: looks })
    expect(JSON.stringify([...after.values()])).not.toContain(guest)
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
    expect(apply(after, invert(removal))).toEqual(sports)
    expect(removeGuest(sports, 'gst_gone').size).toBe(0)
  })

  test('they are put in another order', () => {
    const ids = (doc: Doc) => guestsOf(doc).map(({ id }) => id)
    const [first = '', second = '', third = ''] = ids(sports)
    const moved = apply(sports, moveGuest(sports, third, first))
    expect(ids(moved)).toEqual([third, first, second])
    expect(ids(apply(moved, moveGuest(moved, third, null)))).toEqual([first, second, third])
    expect(moveGuest(sports, first, second).size).toBe(0)
    expect(moveGuest(sports, first, 'gst_gone').size).toBe(0)
  })

  test('one of another board comes in whole, with the same looks and an id of her own', () => {
    const park = templateDoc('park')
    const [theirs] = guestsOf(park)
    if (!theirs) return expect.unreachable('the park has guests')
    const { change, guest: copy } = copyGuestIn(sports, theirs)
    const after = apply(sports, change)
    expect(guestsOf(after).at(-1)).toMatchObject({
      id: copy,
      name: theirs.name,
      needs: theirs.needs,
      source: null,
      figure: figureOf(theirs),
    })
    expect(copy).not.toBe(theirs.id)
    expect(validateRecords([...after.values()])).toHaveLength(after.size)
  })
})

function figuresOf(doc: Doc, of: Id): readonly { readonly id: Id }[] {
  return framesOf(doc)
    .flatMap(({ id }) => elementsOf(doc, id))
    .filter((element) => element.shape === 'figure' && element.guest === of)
}
