import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CELL_FIELDS, type CellField } from '../../../shared/edit/cellFields'
import { type Nameable, readCell } from '../../../shared/edit/cellRead'
import { emptyFrame } from '../../../shared/edit/frames'
import { LIMITS } from '../../../shared/limits'
import { newId } from '../../../shared/model/id'
import { Frame } from '../../../shared/model/record'
import { anyText } from '../../arbitraries/values'

const MEI = newId('guest')
const board: Nameable = {
  standards: ['safety', 'courtesy', 'show, and tell'],
  guest: (name) => (name.toLowerCase().startsWith('mei') ? MEI : null),
}
const empty = emptyFrame(newId('board'), 'a0')
const frame: Frame = {
  ...empty,
  stage: 'purchase',
  intended: { emotion: 'proud', valence: 3 },
  serves: ['safety'],
  tradesOff: ['courtesy'],
}
const read = (field: CellField, text: string) => readCell(board, frame, field, text)
const patch = (field: CellField, text: string) => {
  const { patch: made, problem } = read(field, text)
  expect(problem).toBeNull()
  return made
}
const why = (field: CellField, text: string) => {
  const { patch: made, problem } = read(field, text)
  expect(made).toEqual({})
  return problem?.why
}

describe('words in a cell', () => {
  test('name an option by its id, its label, or what stands before the colon, in any case', () => {
    expect(patch('channel', 'place-signage')).toEqual({ channel: 'place-signage' })
    expect(patch('channel', 'Place and signs')).toEqual({ channel: 'place-signage' })
    expect(patch('momentOfTruth', 'DECISIVE')).toEqual({ momentOfTruth: 'decisive' })
    expect(patch('kano', 'must be')).toEqual({ kano: 'must-be' })
    expect(why('channel', 'pigeon')).toBe('list')
  })

  test('that are empty say nothing, but a status and an importance stay', () => {
    expect(patch('channel', ' ')).toEqual({ channel: null })
    expect(patch('stage', '—')).toEqual({ stage: null, phase: null })
    expect(patch('momentOfTruth', '')).toEqual({ momentOfTruth: 'none' })
    expect(patch('guest', '')).toEqual({ guest: null })
    expect(patch('status', '')).toEqual({})
    expect(patch('importance', '')).toEqual({})
  })

  test('a new stage takes its own phase; a phase that is the stage’s is not set apart', () => {
    const apart: Frame = { ...frame, phase: 'after' }
    expect(readCell(board, apart, 'stage', 'Use').patch).toEqual({ stage: 'use', phase: null })
    expect(readCell(board, apart, 'stage', 'Purchase').patch).toEqual({ stage: 'purchase', phase: 'after' })
    expect(patch('phase', 'after')).toEqual({ phase: 'after' })
    expect(readCell(board, apart, 'phase', 'During').patch).toEqual({ phase: null })
    expect(patch('phase', 'During')).toEqual({})
  })

  test.each([
    ['4', 4],
    ['4.0', 4],
    ['2,0', 2],
    ['5 Decides whether they return', 5],
    ['3: Normal', 3],
    ['important', 4],
  ])('“%s” is a rung', (text, importance) => {
    expect(patch('importance', text)).toEqual({ importance })
  })

  test.each(['0', '6', '3.5', '12', '-1', 'high', '4 out of 10 or 5'])('“%s” may be no rung', (text) => {
    const { patch: made } = read('importance', text)
    expect(made).toEqual(text.startsWith('4') ? { importance: 4 } : {})
  })

  test('a feeling has the valence of its word, or the one that is written', () => {
    expect(patch('felt', 'cared for')).toEqual({ felt: { emotion: 'cared-for', valence: 2 } })
    expect(patch('felt', 'Angry (−2)')).toEqual({ felt: { emotion: 'angry', valence: -2 } })
    expect(patch('felt', 'Proud +1')).toEqual({ felt: { emotion: 'proud', valence: 1 } })
    expect(patch('felt', '-3')).toEqual({ felt: { emotion: null, valence: -3 } })
    expect(patch('felt', '')).toEqual({ felt: null })
    expect(why('felt', 'flabbergasted')).toBe('feeling')
    expect(why('felt', 'Proud +9')).toBe('feeling')
  })

  test('a word of the board’s own stays with a frame that has it', () => {
    const own: Frame = { ...frame, felt: { emotion: 'Heimelig', valence: 2 } }
    expect(readCell(board, own, 'felt', 'heimelig (+1)').patch).toEqual({
      felt: { emotion: 'Heimelig', valence: 1 },
    })
  })

  test('how good a feeling is, is set beside its word', () => {
    expect(patch('intendedValence', '+1')).toEqual({ intended: { emotion: 'proud', valence: 1 } })
    expect(patch('intendedValence', '−2')).toEqual({ intended: { emotion: 'proud', valence: -2 } })
    expect(patch('intendedValence', '')).toEqual({ intended: { emotion: 'proud', valence: null } })
    expect(patch('feltValence', '0')).toEqual({ felt: { emotion: null, valence: 0 } })
    expect(patch('feltValence', '')).toEqual({ felt: null })
    expect(why('feltValence', '4')).toBe('valence')
  })

  test('several of a list are named between commas, semicolons or lines', () => {
    expect(patch('supportFunctions', 'Sales; operations\nDigital and IT')).toEqual({
      supportFunctions: ['sales', 'operations', 'digital-it'],
    })
    expect(patch('supportFunctions', '')).toEqual({ supportFunctions: [] })
    const some = read('supportFunctions', 'Sales, Wizards')
    expect(some.patch).toEqual({ supportFunctions: ['sales'] })
    expect(some.problem).toEqual({ why: 'list', text: 'Wizards' })
  })

  test('a standard may have a comma in its name, and is served or given up, not both', () => {
    expect(patch('serves', 'Show, and tell, courtesy')).toEqual({
      serves: ['show, and tell', 'courtesy'],
      tradesOff: [],
    })
    expect(patch('tradesOff', 'safety')).toEqual({ serves: [], tradesOff: ['safety'] })
    expect(why('serves', 'speed')).toBe('standard')
  })

  test('at most two dimensions are left out', () => {
    const three = read('notApplicable', 'Ease, Promise, Feeling')
    expect(three.patch).toEqual({ notApplicable: ['ease', 'promise'] })
    expect(three.problem?.why).toBe('two-dimensions')
  })

  test('guests are known by name; who cannot be is told', () => {
    expect(patch('guest', '  MEI   Tanaka ')).toEqual({ guest: MEI })
    expect(why('guest', 'Nobody')).toBe('guests')
  })

  test.each([
    ['15', 15],
    ['2,5', 2.5],
    ['1,200', 1200],
    ['30 min', 30],
    ['', null],
  ])('“%s” is so many minutes', (text, durationMinutes) => {
    expect(patch('durationMinutes', text)).toEqual({ durationMinutes })
  })

  test('what is no number of minutes is told', () => {
    for (const text of ['soon', '-3', '1e400', '99999999999'])
      expect(why('durationMinutes', text)).toBe('minutes')
  })

  test('yes and no are said in many ways', () => {
    for (const text of ['yes', 'Y', 'TRUE', '1', 'Yes, on the spot']) {
      expect(patch('empowered', text)).toEqual({ empowered: true })
    }
    for (const text of ['no', 'false', 'No, needs permission']) {
      expect(patch('empowered', text)).toEqual({ empowered: false })
    }
    expect(patch('empowered', '')).toEqual({ empowered: null })
  })

  test('a text that is too long is kept to the limit, and told', () => {
    const title = read('title', 'ä'.repeat(LIMITS.titleLength + 5))
    expect(title.patch.title).toHaveLength(LIMITS.titleLength)
    expect(title.problem?.why).toBe('cut')
    expect(read('what', '👩'.repeat(LIMITS.textLength)).problem).toBeNull()
  })

  test('a title is one line, and keeps the space that is being typed', () => {
    expect(patch('title', ' One \r\n two\n')).toEqual({ title: 'One two' })
    expect(patch('title', 'One ')).toEqual({ title: 'One ' })
    expect(patch('what', 'One\r\ntwo')).toEqual({ what: 'One\ntwo' })
  })

  test('of any kind make a frame that can be kept, in every field', () => {
    const text = fc.oneof(anyText(60), fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('\ud800\0'))
    fc.assert(
      fc.property(fc.constantFrom(...CELL_FIELDS), text, (field, words) => {
        const next = { ...frame, ...read(field, words).patch }
        expect(Frame.safeParse(next).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('a megabyte in the wrong column is read in no time', () => {
    const text = `${' ('.repeat(200_000)}x${','.repeat(200_000)}`
    for (const field of CELL_FIELDS) readCell(board, frame, field, text)
  })
})
