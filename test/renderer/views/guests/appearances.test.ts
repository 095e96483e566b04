import { describe, expect, test } from 'vitest'
import { appearancesOf, framesByGuest } from '../../../../renderer/views/guests/appearances'
import { editFrame } from '../../../../shared/edit/frames'
import { removeGuest } from '../../../../shared/edit/guests'
import { apply } from '../../../../shared/model/change'
import { framesOf, guestsOf } from '../../../../shared/model/doc'
import { frameAt, templateDoc } from '../../../boards'

const doc = templateDoc('sports')
const [renee, coach] = guestsOf(doc)
if (!renee || !coach) throw new Error('the sample has no guests')

describe('where a guest appears', () => {
  test('in the frames about this guest, by their place in the story', () => {
    const places = appearancesOf(doc, renee.id)
    expect(places).toHaveLength(11)
    for (const { frame, place } of places) expect(frameAt(doc, place - 1)).toBe(frame)
    expect(framesByGuest(doc).get(renee.id)).toBe(11)
  })

  test('and where only the figure stands in the picture, which is said', () => {
    const first = frameAt(doc, 0)
    expect(first.guest).toBe(renee.id)
    const lent = apply(doc, editFrame(doc, first.id, { guest: coach.id }))
    const [appearance] = appearancesOf(lent, renee.id)
    expect(appearance).toMatchObject({ place: 1, inPictureOnly: true })
    expect(appearancesOf(lent, coach.id)[0]).toMatchObject({ place: 1, inPictureOnly: false })
  })

  test('nowhere once the guest is deleted, and all frames are still there', () => {
    const without = apply(doc, removeGuest(doc, renee.id))
    expect(appearancesOf(without, renee.id)).toEqual([])
    expect(framesOf(without)).toHaveLength(framesOf(doc).length)
  })
})
