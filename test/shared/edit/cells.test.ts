import { describe, expect, test } from 'vitest'
import { castGuest } from '../../../shared/edit/casting'
import { clearCells, editCells, writeCell } from '../../../shared/edit/cells'
import { editFrame } from '../../../shared/edit/frames'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply } from '../../../shared/model/change'
import { elementsOf, framesOf, guestsOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0)
const other = guestsOf(sports).find(({ id }) => id !== frame.guest)?.id ?? ''

describe('cells', () => {
  test('texts change as in the panel, and a guest steps into the picture', () => {
    expect(editCells(sports, frame.id, { what: 'New' })).toEqual(editFrame(sports, frame.id, { what: 'New' }))
    expect(editCells(sports, frame.id, { guest: other })).toEqual(castGuest(sports, frame.id, other))
    const both = apply(sports, editCells(sports, frame.id, { guest: other, what: 'New' }))
    expect(framesOf(both)[0]).toMatchObject({ guest: other, what: 'New' })
    expect(elementsOf(both, frame.id).some((one) => one.shape === 'figure' && one.guest === other)).toBe(true)
    expect(validateRecords([...both.values()])).toHaveLength(both.size)
  })

  test('typed words are read, and what cannot be is told', () => {
    expect(apply(sports, writeCell(sports, frame.id, 'felt', 'proud').change).get(frame.id)).toMatchObject({
      felt: { emotion: 'proud', valence: 3 },
    })
    const wrong = writeCell(sports, frame.id, 'effort', 'much')
    expect(wrong.change.size).toBe(0)
    expect(wrong.problem).toEqual({ why: 'rung', text: 'much' })
    expect(writeCell(sports, 'frm_gone', 'title', 'x').change.size).toBe(0)
  })

  test('a block is emptied: words, choices and feelings go, what must be said stays', () => {
    const rows = framesOf(sports).slice(0, 3)
    const change = clearCells(
      sports,
      rows.map(({ id }) => id),
      ['what', 'guest', 'intended', 'intendedValence', 'channel', 'status', 'importance', 'evidence'],
    )
    for (const [i, { id, status, importance, title }] of rows.entries()) {
      expect(apply(sports, change).get(id)).toMatchObject({
        ...{ what: '', guest: null, intended: null, channel: null, evidence: [] },
        ...{ status, importance, title },
      })
      expect(framesOf(apply(sports, change))[i]?.id).toBe(id)
    }
    expect(validateRecords([...apply(sports, change).values()])).toHaveLength(apply(sports, change).size)
  })
})
