import { describe, expect, test } from 'vitest'
import { isSaying } from '../../../shared/edit/reviewing'
import { suggestLevel } from '../../../shared/edit/suggestions'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply } from '../../../shared/model/change'
import { type Doc, suggestionsOf } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const SAID = {
  author: 'Ben',
  dimension: 'ease',
  level: 2,
  reason: '',
  at: '2026-11-22T10:00:00.000Z',
} as const

function suggested(doc: Doc, said: Partial<Parameters<typeof suggestLevel>[2]> = {}): Doc {
  const change = suggestLevel(doc, frame, { ...SAID, ...said })
  expect(isSaying(change)).toBe(true)
  return apply(doc, change)
}

const told = (doc: Doc) =>
  suggestionsOf(doc, frame).map(({ author, dimension, level, reason }) => [author, dimension, level, reason])

describe('a suggested level', () => {
  test('stands under its author’s name, one for each dimension', () => {
    const doc = suggested(suggested(sports), { dimension: 'feeling', level: 5, reason: 'Warm.' })
    expect(told(doc)).toEqual([
      ['Ben', 'ease', 2, ''],
      ['Ben', 'feeling', 5, 'Warm.'],
    ])
    expect(validateRecords([...doc.values()])).toHaveLength(doc.size)
  })

  test('takes the place of what the same person suggested, and of nobody else', () => {
    const doc = suggested(suggested(sports), { author: 'Ana', level: 4 })
    expect(told(suggested(doc, { level: 3 }))).toEqual([
      ['Ben', 'ease', 3, ''],
      ['Ana', 'ease', 4, ''],
    ])
  })

  test('is taken back with null, and said twice is said once', () => {
    const doc = suggested(sports)
    expect(suggestLevel(doc, frame, { ...SAID, at: '2026-11-23T10:00:00.000Z' }).size).toBe(0)
    expect(suggested(doc, { level: null })).toEqual(sports)
    expect(suggestLevel(sports, frame, { ...SAID, level: null }).size).toBe(0)
    expect(suggestLevel(sports, 'frm_gone', SAID).size).toBe(0)
  })
})
