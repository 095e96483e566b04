import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceFrom, evidenceText } from '../../../shared/edit/evidenceText'
import type { Evidence } from '../../../shared/model/record'
import { EVIDENCE_TYPES, METRIC_KINDS } from '../../../shared/model/vocabulary'

const piece = (over: Partial<Evidence>): Evidence => ({
  type: 'observation',
  note: 'Nine rings',
  metric: null,
  illustrative: false,
  extra: {},
  ...over,
})

describe('evidence in a cell', () => {
  test('is a line a piece, with its kind, what was measured and whether it is invented', () => {
    const pieces = [piece({}), piece({ type: 'metric', metric: 'time', note: '9 min', illustrative: true })]
    const text = 'Observation: Nine rings\nMetric (Time): 9 min [invented]'
    expect(evidenceText(pieces)).toBe(text)
    expect(evidenceFrom(text, [])).toEqual(pieces)
  })

  test('a line without a kind goes on with the note, and an opinion is what begins with none', () => {
    expect(evidenceFrom('We think so\nGuest voice: “I rang: nobody came”\nand left', [])).toEqual([
      piece({ type: 'opinion', note: 'We think so' }),
      piece({ type: 'guest-voice', note: '“I rang: nobody came”\nand left' }),
    ])
    expect(evidenceFrom('  ', [])).toEqual([])
  })

  test('what a piece holds besides stays with it', () => {
    const before = [piece({ extra: { who: 'Ada' } }), piece({ note: 'b', extra: { who: 'Ben' } })]
    expect(evidenceFrom('Observation: b\nObservation: Nine rings', before).map(({ extra }) => extra)).toEqual(
      [{ who: 'Ben' }, { who: 'Ada' }],
    )
    expect(evidenceFrom('Observation: reworded', before)[0]?.extra).toEqual({ who: 'Ada' })
  })

  test('of any kind is read as it was written', () => {
    const any = fc.record({
      type: fc.constantFrom(...EVIDENCE_TYPES),
      metric: fc.option(fc.constantFrom(...METRIC_KINDS)),
      note: fc.constantFrom('', 'a', 'Nine: rings', '62% of calls', 'x (y): z'),
      illustrative: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (given) => {
        const pieces = given.map((each) =>
          piece({ ...each, metric: each.type === 'metric' ? each.metric : null }),
        )
        expect(evidenceFrom(evidenceText(pieces), [])).toEqual(pieces)
      }),
    )
  })
})
