import { describe, expect, test } from 'vitest'
import templates from '../../../../assets/templates/templates.json'
import { editBoard, setWeights } from '../../../../shared/edit/board'
import { editFrame } from '../../../../shared/edit/frames'
import { explain } from '../../../../shared/method/explain/explain'
import type { Figure } from '../../../../shared/method/explain/figure'
import { apply, put } from '../../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import { DIMENSIONS, ZONES } from '../../../../shared/model/vocabulary'
import { frameAt, templateDoc } from '../../../boards'

/** What a reader with a pocket calculator finds when she follows the steps. */
describe('explanations add up by hand', () => {
  for (const { id } of templates.templates) {
    const doc = templateDoc(id)
    test(`${id}: the board, its range, its pillars and every scored frame`, () => {
      const board = stepsOf(doc, { figure: 'board' })
      close(number(board, 'Sum of weight × alignment') / number(board, 'Sum of weights'), result(board))
      const range = stepsOf(doc, { figure: 'range' })
      const [low = Number.NaN, high = Number.NaN] = numbersIn(range.at(-1)?.value)
      close(number(range, 'Sum of weight × lowest') / number(range, 'Sum of weights'), low)
      close(number(range, 'Sum of weight × highest') / number(range, 'Sum of weights'), high)
      for (const zone of ZONES) {
        const pillar = stepsOf(doc, { figure: 'pillar', zone })
        close(number(pillar, 'Sum of weight × points') / number(pillar, 'Sum of weights'), result(pillar))
      }
      for (const { id: frame } of framesOf(doc)) {
        const steps = stepsOf(doc, { figure: 'frame', frame })
        if (!steps.some(({ label }) => label === 'Sum of weights')) continue
        close(number(steps, 'Sum of weight × points') / number(steps, 'Sum of weights'), result(steps))
      }
    })
    test(`${id}: what the weakest link costs, and what mending it brings`, () => {
      const drag = stepsOf(doc, { figure: 'drag' })
      close(number(drag, 'Board without it') - number(drag, 'Board with it'), result(drag))
      const lift = stepsOf(doc, { figure: 'lift' })
      const gained = number(lift, 'To its target') * number(lift, 'Its weight')
      close(gained / number(lift, 'Weight of all scored frames'), result(lift))
    })
  }

  const sports = templateDoc('sports')
  test('the range names the frames that leave it open, the widest first', () => {
    const open = stepsOf(sports, { figure: 'range' }).filter(({ label }) => label === 'Leaves most open')
    expect(open.map(({ value }) => value)).toEqual([
      '“The Monday note”: 0.00 to 100.00',
      '“Held in your name”: 54.17 to 70.83',
    ])
  })
  test('the band says from where to where its level goes', () => {
    const steps = said(sports, { figure: 'band' })
    expect(steps['This level stands for']).toBe('37.5 to 62.5 points')
    expect(steps['Within its range it can be']).toBe('Left to chance to Functional')
    expect(steps.Band).toBe('Functional, partial')
  })
  test('the memory of one part of the story rests on its own frames', () => {
    const steps = stepsOf(sports, { figure: 'phaseMemory', layer: 'felt', phase: 'before' })
    expect(explain(sports, { figure: 'phaseMemory', layer: 'felt', phase: 'before' }).title).toBe(
      'Predicted memory, as felt, before',
    )
    expect(steps[0]).toEqual({ label: 'Feelings known', value: '3 of 3' })
  })
  test('only a feeling that says something counts as an outcome’s, as in the share itself', () => {
    const frame = frameAt(sports, 0)
    const silent = apply(sports, put(sports, { ...frame, intended: { emotion: null, valence: null } }))
    const steps = said(silent, { figure: 'outcomeShare' })
    const [acts, ends] = [
      steps['Weight of frames with an action'],
      steps['Weight of frames with an outcome and a feeling'],
    ]
    close(
      (100 * Number(ends)) / (Number(ends) + Number(acts)),
      Number.parseFloat(steps['Outcome share'] ?? ''),
    )
    expect(steps['Actions without outcome or feeling']).toBe('“Big-game week post”')
  })
})

describe('what stands in the way of a figure is what really does', () => {
  const sports = templateDoc('sports')
  const last = (doc: Doc, figure: Figure) => stepsOf(doc, figure).at(-1)?.value

  test('a word of the equation without weight is not called unscored', () => {
    const weights = { ...boardOf(sports).weights, understanding: 0, feeling: 0 }
    const doc = apply(sports, setWeights(sports, weights))
    expect(said(doc, { figure: 'equation' }).Who).toBe('Weight 0, left out')
    expect(explain(doc, { figure: 'pillar', zone: 'who' }).missing[0]).toContain('carry no weight')
    expect(explain(doc, { figure: 'equation' }).missing.join()).not.toContain('Nothing is scored in Who')
  })
  test('nor is one that applies to no frame', () => {
    const doc = changed(sports, (frame) => ({ ...frame, notApplicable: ['ease', 'ownership'] }))
    expect(last(doc, { figure: 'pillar', zone: 'how' })).toBe('Does not apply, left out')
    expect(explain(doc, { figure: 'pillar', zone: 'how' }).missing[0]).toContain('apply to no frame')
  })
  test('frames that cannot be scored are not said to be missing', () => {
    const doc = changed(sports, (frame) => ({ ...frame, notApplicable: [...DIMENSIONS] }))
    for (const figure of ['board', 'range', 'band', 'weakest', 'drag', 'lift'] as const) {
      expect(last(doc, { figure })).toBe('Nothing counts here')
      expect(explain(doc, { figure }).missing.join()).not.toContain('no frames')
    }
    expect(last(doc, { figure: 'stage', stage: 'awareness' })).toBe('Nothing counts here')
  })
  test('the only frame with a number has nothing to be compared with', () => {
    const [board, frame] = [boardOf(sports), frameAt(sports, 0)]
    const scores = [...sports.values()].filter(
      (record) => record.parent === frame.id || record.kind === 'rater',
    )
    const doc = docOf([board, frame, ...scores])
    expect(last(doc, { figure: 'drag' })).toBe('It is the only one that counts')
    expect(last(doc, { figure: 'lift' })).toMatch(/^\+\d/)
  })
  test('lift asks for the target it needs', () => {
    const doc = apply(sports, editBoard(sports, { target: null }))
    expect(last(doc, { figure: 'lift' })).toBe('Not known yet')
    expect(explain(doc, { figure: 'lift' }).missing[0]).toContain('No target is set')
  })
  test('every figure of a parked frame says that it is parked', () => {
    const frame = frameAt(sports, 9)
    const doc = apply(sports, editFrame(sports, frame.id, { status: 'parked' }))
    for (const figure of ['frame', 'weight', 'gap', 'priority', 'breaker', 'frameAgreement'] as const) {
      expect(explain(doc, { figure, frame: frame.id }).note).toContain('This frame is parked')
    }
  })
})

interface Step {
  readonly label: string
  readonly value: string
}

function stepsOf(doc: Doc, figure: Figure): readonly Step[] {
  return explain(doc, figure).steps
}

function said(doc: Doc, figure: Figure): Readonly<Record<string, string>> {
  return Object.fromEntries(stepsOf(doc, figure).map(({ label, value }) => [label, value]))
}

function numbersIn(text = ''): readonly number[] {
  return [...text.matchAll(/[+−]?[\d,]+(?:\.\d+)?/g)].map(([one]) =>
    Number(one.replaceAll(',', '').replace('−', '-')),
  )
}

function number(steps: readonly Step[], label: string): number {
  return numbersIn(steps.find((step) => step.label === label)?.value)[0] ?? Number.NaN
}

function result(steps: readonly Step[]): number {
  return numbersIn(steps.at(-1)?.value)[0] ?? Number.NaN
}

/** Steps are rounded to two decimals, so what comes of them may be a hundredth away. */
function close(found: number, published: number): void {
  expect(Math.abs(found - published)).toBeLessThanOrEqual(0.0101)
}

function changed(doc: Doc, change: (frame: ReturnType<typeof frameAt>) => ReturnType<typeof frameAt>): Doc {
  return docOf([...doc.values()].map((record) => (record.kind === 'frame' ? change(record) : record)))
}
