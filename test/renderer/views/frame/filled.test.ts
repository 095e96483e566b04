import { describe, expect, test } from 'vitest'
import { ofHow, ofOwner, ofWorth } from '../../../../renderer/views/frame/filled'
import { emptyFrame } from '../../../../shared/edit/frames'
import { newId } from '../../../../shared/model/id'

const frame = emptyFrame(newId('board'), 'a0')

describe('what a folded part says is in it', () => {
  test('nothing, where nothing is filled in', () => {
    expect([ofHow(frame), ofOwner(frame), ofWorth(frame)]).toEqual([[], [], []])
    expect(ofHow({ ...frame, props: '  \n' })).toEqual([])
  })

  test('nought minutes are said, and “must ask” is an answer', () => {
    expect(ofHow({ ...frame, durationMinutes: 0 })).toEqual(['0 min'])
    expect(ofOwner({ ...frame, empowered: false })).toEqual(['must ask'])
  })

  test('everything that is there', () => {
    expect(
      ofOwner({ ...frame, supportFunctions: ['digital-it', 'people'], empowered: true, handoff: 'The name' }),
    ).toEqual(['Digital and IT, People', 'may put it right', 'The name'])
    expect(
      ofWorth({ ...frame, kano: 'must-be', serves: ['safety', 'show'], tradesOff: ['efficiency'] }),
    ).toEqual(['Must be', 'serves safety, show', 'gives up efficiency'])
  })
})
