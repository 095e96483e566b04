import { describe, expect, test } from 'vitest'
import { addGuest, editGuest } from '../../../shared/edit/guests'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply } from '../../../shared/model/change'
import { framesOf, get, guestsOf } from '../../../shared/model/doc'
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
})
