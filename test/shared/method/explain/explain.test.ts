import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import templates from '../../../../assets/templates/templates.json'
import { saveBaseline } from '../../../../shared/edit/baseline'
import { editBoard, putStageOut, setWeights } from '../../../../shared/edit/board'
import { explain, titleOf } from '../../../../shared/method/explain/explain'
import type { Figure } from '../../../../shared/method/explain/figure'
import { apply } from '../../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import { anyDoc } from '../../../arbitraries/doc'
import { frameAt, templateDoc } from '../../../boards'
import { figuresOf, type Published, published } from './published'

const TEMPLATES = templates.templates.map(({ id }) => id)

describe('every figure of every template', () => {
  for (const id of TEMPLATES) {
    const doc = templateDoc(id)
    test(`${id}: the last step is the number the formulas publish`, () => {
      ofEach(expectPublished)(doc)
    })
    test(`${id}: something is missing exactly where the figure is missing or partial`, () => {
      ofEach(expectMissing)(doc)
    })
    test(`${id}: no text says NaN, null or undefined`, () => {
      ofEach(expectSaid)(doc)
    })
  }
})

describe('every figure of boards nobody would make', () => {
  const anyBoard = anyDoc().map(titled)
  test('the last step is the number the formulas publish', () => {
    fc.assert(fc.property(anyBoard, ofEach(expectPublished)), RUNS)
  })
  test('something is missing exactly where the figure is missing or partial', () => {
    fc.assert(fc.property(anyBoard, ofEach(expectMissing)), RUNS)
  })
  test('no text says NaN, null or undefined', () => {
    fc.assert(fc.property(anyBoard, ofEach(expectSaid)), RUNS)
  })
})

describe('the board of the sporting-goods store', () => {
  const doc = templateDoc('sports')
  const said = (figure: Figure, locale?: string) =>
    Object.fromEntries(explain(doc, figure, locale).steps.map(({ label, value }) => [label, value]))

  test('its alignment shows what was added up, and what pulls it down', () => {
    const { steps, missing } = explain(doc, { figure: 'board' })
    const values = steps.map(({ value }) => value)
    expect(values).toContain('13; 12 with an alignment')
    expect(values).toContain('Importance, × 2 at 5 moments of truth')
    expect(values).toContain('2,447.78')
    expect(values).toContain('64')
    expect(values).toContain('“Could I use your restroom?” at 16.67; 42.24 without it')
    expect(values.at(-1)).toBe('38.25, partial, between 36.05 and 41.27')
    expect(missing[0]).toBe('1 frame is not scored: “The Monday note”. Score it, and the range narrows.')
  })
  test('predicted memory stands beside the average and says what it is', () => {
    for (const figure of ['memoryFelt', 'memoryIntended'] as const) {
      const { steps, note } = explain(doc, { figure })
      expect(steps.at(-1)?.value).toMatch(/^\d+\.\d\d \(average of moments \d+\.\d\d\)$/)
      expect(note).toContain('A design aid, not a forecast of survey results.')
    }
  })
  test('the first fix shows impact × gap ÷ effort', () => {
    const steps = said({ figure: 'priority', frame: frameAt(doc, 9).id })
    expect(steps).toMatchObject({
      Impact: '10',
      'Levels to the target': '(75 − 16.67) ÷ 25 = 2.33',
      'Levels to the promise': '4 − 1 = 3',
      Effort: '1',
      Priority: '30.00, quick win',
    })
  })
  test('a journey breaker names its three signs', () => {
    const steps = said({ figure: 'breaker', frame: frameAt(doc, 9).id })
    expect(steps['Journey breaker']).toBe('Yes. It can undo everything before it')
    expect(steps['Gap −3 or worse']).toBe('Yes: −3')
  })
  test('numbers are written as the reader writes them', () => {
    expect(said({ figure: 'board' }, 'de')['Sum of weight × alignment']).toBe('2.447,78')
    expect(said({ figure: 'equation' }, 'de')['What remains']).toBe('+2,33 points, balanced')
    expect(said({ figure: 'board' }, 'no such language')['Sum of weights']).toBe('64')
  })
  test('a title can be had without working the figure out', () => {
    for (const figure of figuresOf(doc)) expect(titleOf(doc, figure)).toBe(explain(doc, figure).title)
    expect(titleOf(doc, { figure: 'agreement', frame: frameAt(doc, 9).id, dimension: 'ease' })).toBe(
      'Agreement on Ease of “Could I use your restroom?”',
    )
  })
  test('a frame that is gone is said to be gone', () => {
    const { steps, missing } = explain(doc, { figure: 'frame', frame: 'frm_00000000000000000000000000' })
    expect(steps.at(-1)?.value).toBe('No longer on the board')
    expect(missing).toEqual(['This frame is no longer on the board.'])
  })
})

describe('what stands in the way is named', () => {
  const sports = templateDoc('sports')
  const missing = (doc: Doc, figure: Figure['figure']) => explain(doc, { figure } as Figure).missing.join(' ')

  test('no baseline, then one, then other weights', () => {
    expect(missing(sports, 'change')).toContain('No baseline is saved.')
    const saved = apply(sports, saveBaseline(sports, '2026-11-22T10:00:00.000Z'))
    expect(missing(saved, 'change')).not.toContain('baseline')
    expect(explain(saved, { figure: 'change' }).steps.at(-1)?.value).toBe('0.00, partial')
    const weights = { ...boardOf(saved).weights, feeling: 2 }
    const changed = apply(saved, setWeights(saved, weights))
    expect(missing(changed, 'change')).toContain('taken with other weights')
  })
  test('no target, and a baseline beyond the target', () => {
    const aimless = apply(sports, editBoard(sports, { target: null }))
    expect(missing(aimless, 'distance')).toContain('No target is set.')
    const saved = apply(sports, saveBaseline(sports, '2026-11-22T10:00:00.000Z'))
    const low = apply(saved, editBoard(saved, { target: 20 }))
    expect(missing(low, 'progress')).toContain('already stands at the target')
    const zero = apply(sports, editBoard(sports, { target: 0 }))
    expect(missing(zero, 'attainment')).toContain('The target is 0')
  })
  test('a stage out of scope is no longer asked for', () => {
    expect(missing(sports, 'scoredCoverage')).toContain('Cultivation')
    const out = apply(sports, putStageOut(sports, 'cultivation', 'Another team tells it'))
    expect(missing(out, 'scoredCoverage')).toBe('')
  })
  test('draft scores of a template are said', () => {
    expect(explain(templateDoc('park'), { figure: 'board' }).note).toContain('draft scores')
    expect(explain(sports, { figure: 'board' }).note).not.toContain('draft scores')
  })
  test('a board whose weights are all 0 says so', () => {
    const { weights } = boardOf(sports)
    const none = Object.fromEntries(Object.keys(weights).map((d) => [d, 0])) as typeof weights
    const nothing = apply(sports, setWeights(sports, none))
    const { steps, missing: lacking } = explain(nothing, { figure: 'board' })
    expect(steps.at(-1)?.value).toBe('Nothing counts here')
    expect(lacking.join()).toContain('no dimension applies, or nothing carries weight')
  })
  test('a board without frames asks for one', () => {
    const empty = docOf([boardOf(sports)])
    for (const figure of figuresOf(empty)) {
      expectPublished(empty, figure)
      expectMissing(empty, figure)
      expectSaid(empty, figure)
    }
  })
})

const RUNS = { numRuns: 60 }

function ofEach(holds: (doc: Doc, figure: Figure) => void): (doc: Doc) => void {
  return (doc) => {
    for (const figure of figuresOf(doc)) holds(doc, figure)
  }
}

/** Titles of a frame or names of a guest may say anything, even `NaN`; what we write around them may not. */
function titled(doc: Doc): Doc {
  return docOf(
    [...doc.values()].map((record) => {
      if (record.kind === 'frame') return { ...record, title: `Frame ${framesOf(doc).indexOf(record)}` }
      return record.kind === 'guest' || record.kind === 'rater' ? { ...record, name: 'Somebody' } : record
    }),
  )
}

function expectPublished(doc: Doc, figure: Figure): void {
  const { value, form } = published(doc, figure)
  const last = explain(doc, figure).steps.at(-1)?.value ?? ''
  if (form === 'words') return expect(last, figure.figure).not.toBe('')
  if (value === null) return expect(last, figure.figure).toMatch(/^(?!0\.00)(?![+−]?\d)/)
  const [number = ''] = last.split(/, |:| points| \(| to /)
  if (form === 'short' && value !== 0 && value < 0.01) return expectTiny(number, value)
  expect(number, figure.figure).toBe(written(value, form))
}

function expectMissing(doc: Doc, figure: Figure): void {
  const { value, isWhole } = published(doc, figure)
  const { missing } = explain(doc, figure)
  expect({ figure, isMissing: missing.length > 0 }).toEqual({ figure, isMissing: value === null || !isWhole })
}

function expectSaid(doc: Doc, figure: Figure): void {
  const { title, answers, formula, steps, missing, note } = explain(doc, figure)
  const texts = [
    title,
    answers,
    formula,
    ...missing,
    note ?? 'x',
    ...steps.flatMap((s) => [s.label, s.value]),
  ]
  expect(texts, figure.figure).not.toContain('')
  expect(texts.join('\n'), figure.figure).not.toMatch(/NaN|null|undefined|Infinity|\[object/)
}

/** Two decimals, half away from zero, written by hand. */
function written(value: number, form: Published['form']): string {
  const cents = Math.round(Number((Math.abs(value) * 100).toPrecision(12)))
  const digits = (cents / 100).toFixed(2)
  const [whole = '', rest = ''] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const exact = `${grouped}.${rest}`
  const short = exact.replace(/\.?0+$/, '')
  const sign = cents === 0 ? '' : value < 0 ? '−' : '+'
  switch (form) {
    case 'exact':
    case 'words':
      return value < 0 && cents > 0 ? `−${exact}` : exact
    case 'signed':
      return `${sign}${exact}`
    case 'percent':
      return `${value < 0 && cents > 0 ? '−' : ''}${exact} %`
    case 'short':
      return rest === '00' ? grouped : short
    case 'shortSigned':
      return `${sign}${rest === '00' ? grouped : short}`
  }
}

/** What two decimals cannot show keeps three digits. */
function expectTiny(said: string, value: number): void {
  const read = Number(said.replace('E−', 'e-').replace('E', 'e'))
  expect(Math.abs(read - value) / value).toBeLessThan(0.01)
}
