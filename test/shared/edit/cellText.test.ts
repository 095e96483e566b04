import { describe, expect, test } from 'vitest'
import { CELL_FIELDS } from '../../../shared/edit/cellFields'
import { type Nameable, readCell } from '../../../shared/edit/cellRead'
import { cellText } from '../../../shared/edit/cellText'
import { boardOf, framesOf, guestsOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const sports = templateDoc('sports')
const first = frameAt(sports, 0)

describe('what a cell says', () => {
  test.each(['sports', 'park', 'saas', 'table', 'council'])(
    'means the same when it is read again: %s',
    (id) => {
      const doc = templateDoc(id)
      const board: Nameable = {
        standards: boardOf(doc).standards,
        guest: (name) => guestsOf(doc).find((guest) => guest.name === name)?.id ?? null,
      }
      for (const frame of framesOf(doc)) {
        for (const field of CELL_FIELDS) {
          const { patch, problem } = readCell(board, frame, field, cellText(doc, frame, field))
          expect(problem).toBeNull()
          expect({ ...frame, ...patch }).toEqual(frame)
        }
      }
    },
  )

  test('is a name people read, and not the word of the file', () => {
    expect(cellText(sports, first, 'channel')).toBe('Social media')
    expect(cellText(sports, { ...first, momentOfTruth: 'decisive' }, 'momentOfTruth')).toBe('Decisive')
    expect(cellText(sports, { ...first, empowered: null }, 'empowered')).toBe('')
    expect(cellText(sports, first, 'guest')).toBe('Renee Coleman, 47')
  })

  test('a phase nobody set apart is the stage’s', () => {
    expect(cellText(sports, { ...first, stage: 'use', phase: null }, 'phase')).toBe('During')
    expect(cellText(sports, { ...first, stage: null, phase: null }, 'phase')).toBe('')
  })

  test('a feeling says how good it is where that is not usual', () => {
    const feeling = (emotion: string | null, valence: number | null) =>
      cellText(sports, { ...first, felt: { emotion, valence } }, 'felt')
    expect(feeling('proud', 3)).toBe('Proud')
    expect(feeling('proud', 1)).toBe('Proud (+1)')
    expect(feeling('proud', null)).toBe('Proud')
    expect(feeling(null, -2)).toBe('-2')
    expect(feeling('Heimelig', 2)).toBe('Heimelig (+2)')
  })
})
