import { describe, expect, test } from 'vitest'
import { CELL_FIELDS, fieldNamed } from '../../../shared/edit/cellFields'
import { planPaste } from '../../../shared/edit/pastePlan'
import { FRAME_FIELDS } from '../../../shared/exchange/jsonFields'
import { outlineWords } from '../../../shared/words/outline'

const SHOWN = ['title', null, null, 'stage', 'what'] as const

describe('what a pasted table means', () => {
  test('every column of the outline and every field of the file is known by its name', () => {
    for (const field of CELL_FIELDS) {
      expect(fieldNamed(field)).toBe(field)
      expect(fieldNamed(outlineWords.column[field].toUpperCase())).toBe(field)
    }
    for (const { field, path } of FRAME_FIELDS) expect(fieldNamed(path.join('.'))).toBe(field)
  })

  test('without names it fills the shown columns from where the keys are', () => {
    const plan = planPaste([['Use', 'A promise']], SHOWN, 3)
    expect(plan).toMatchObject({ fields: ['stage', 'what'], headed: false, outside: 0 })
    expect(plan.rows).toHaveLength(1)
  })

  test('columns that are only read, and those beyond the last, are left out', () => {
    const plan = planPaste([['a', 'b', 'c', 'd', 'e', 'f']], SHOWN, 0)
    expect(plan.fields).toEqual(['title', null, null, 'stage', 'what', null])
    expect(plan.outside).toBe(1)
  })

  test('a first row of names says where each column goes', () => {
    const plan = planPaste(
      [
        ['#', 'Guest’s outcome', 'who.personaId', 'Colour', ''],
        ['1', 'I am home', 'Mei', 'red', ''],
      ],
      SHOWN,
      4,
    )
    expect(plan.headed).toBe(true)
    expect(plan.fields).toEqual([null, 'outcome', 'guest', null, null])
    expect(plan.strange).toEqual(['Colour'])
    expect(plan.rows).toEqual([['1', 'I am home', 'Mei', 'red', '']])
  })

  test('words that happen to be names are words: alone, or where most of the row is none', () => {
    expect(planPaste([['What']], SHOWN, 0).headed).toBe(false)
    expect(planPaste([['Guest', 'x', 'y', 'z'], ['a']], SHOWN, 0).headed).toBe(false)
    expect(planPaste([['Title'], ['a']], SHOWN, 0).headed).toBe(true)
  })

  test('of two columns with one name the first counts', () => {
    expect(
      planPaste(
        [
          ['Title', 'title'],
          ['a', 'b'],
        ],
        SHOWN,
        0,
      ).fields,
    ).toEqual(['title', null])
  })
})
