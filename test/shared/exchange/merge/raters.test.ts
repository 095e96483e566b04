import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addRater } from '../../../../shared/edit/raters'
import { handOver, startRound, takeTurn } from '../../../../shared/edit/rounds'
import { setLevel, setReason } from '../../../../shared/edit/scores'
import { merge } from '../../../../shared/exchange/merge/merge'
import { validateRecords } from '../../../../shared/exchange/validate'
import { reportOf } from '../../../../shared/method/report'
import { apply, type Change } from '../../../../shared/model/change'
import { type Doc, framesOf, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { DIMENSIONS, type Level } from '../../../../shared/model/vocabulary'
import { templateDoc } from '../../../boards'
import { trialFigures } from '../../../trialFigures'
import { RUNS } from './arbTriple'

test('two raters who scored blindly on their own copies give what one board with both would have given', () => {
  const start = silentSession()
  const holds = fc.property(anySheet(), anySheet(), fc.boolean(), (ann, bob, isLast) => {
    const [ours, theirs] = [scored(start.doc, start, 'ann', ann), scored(start.doc, start, 'bob', bob)]
    const together = scored(scored(start.doc, start, 'ann', ann), start, 'bob', bob)
    const { doc, conflicts } = isLast ? merge(start.doc, ours, theirs) : merge(start.doc, theirs, ours)
    expect(conflicts).toEqual([])
    expect(scoresIn(doc)).toEqual(scoresIn(together))
    expect(new Set(get(doc, start.round, 'round')?.done)).toEqual(new Set([start.ann, start.bob]))
    expect(reportOf(doc)).toEqual(reportOf(together))
    validateRecords([...doc.values()])
  })
  fc.assert(holds, { numRuns: Math.ceil(RUNS / 3) })
  trialFigures('laws, two raters', { pairs: Math.ceil(RUNS / 3), 'scores that differ': 0 })
}, 600_000)

test('the same rater on two machines: what she said once stands, what she said twice is asked', () => {
  const start = silentSession()
  const [frame = ''] = framesOf(start.doc).map(({ id }) => id)
  const at = '2026-01-01T10:00:00.000Z'
  const level = (dimension: 'ease' | 'feeling', value: Level) =>
    apply(start.doc, setLevel(start.doc, frame, start.ann, dimension, value, at))
  const { doc, conflicts } = merge(start.doc, level('ease', 4), level('feeling', 2))
  expect(conflicts).toEqual([])
  expect(scoresIn(doc).get(`${frame} ${start.ann}`)?.levels).toMatchObject({ ease: 4, feeling: 2 })
  const asked = merge(start.doc, level('ease', 4), level('ease', 2)).conflicts
  expect(asked).toMatchObject([{ kind: 'score', field: 'levels.ease', mine: 4, theirs: 2, frame }])
})

interface Session {
  readonly doc: Doc
  readonly round: Id
  readonly ann: Id
  readonly bob: Id
}

function silentSession(): Session {
  let doc = templateDoc('park')
  const does = (change: Change) => {
    doc = apply(doc, change)
  }
  const [ann, bob] = ['Ann', 'Bob'].map((name) => {
    const added = addRater(doc, name, 'operations')
    does(added.change)
    return added.rater
  }) as [Id, Id]
  const plan = { title: '', raters: [ann, bob], frames: [], minutesEach: null }
  const { change, round } = startRound(doc, plan, '2026-01-01T09:00:00.000Z')
  does(change)
  return { doc, round, ann, bob }
}

/** What one rater does in her turn: levels by frame and dimension, some with a reason. */
type Sheet = readonly {
  readonly frame: number
  readonly dimension: number
  readonly level: number
  readonly reason: string
}[]

function anySheet(): fc.Arbitrary<Sheet> {
  const mark = fc.record({
    frame: fc.nat(3),
    dimension: fc.nat(5),
    level: fc.nat(5),
    reason: fc.constantFrom('', '', 'because', 'twice\nover'),
  })
  return fc.array(mark, { maxLength: 30, size: 'max' })
}

function scored(before: Doc, { round, ...raters }: Session, who: 'ann' | 'bob', sheet: Sheet): Doc {
  const [rater, at] = [raters[who], who === 'ann' ? '2026-01-01T10:00:00.000Z' : '2026-01-01T11:00:00.000Z']
  let doc = before
  const does = (change: Change) => {
    doc = apply(doc, change)
  }
  does(takeTurn(doc, round, rater))
  for (const { frame, dimension, level, reason } of sheet) {
    const [id, about] = [framesOf(doc)[frame]?.id ?? '', DIMENSIONS[dimension] ?? 'ease']
    does(setLevel(doc, id, rater, about, level === 0 ? null : (level as Level), at))
    does(setReason(doc, id, rater, about, reason))
  }
  does(handOver(doc, round, { finished: true }))
  return doc
}

/** By frame and rater; ids and order are made by chance. */
function scoresIn(doc: Doc) {
  const scores = [...doc.values()].filter((record) => record.kind === 'score')
  return new Map(
    scores
      .map(
        ({ parent, rater, levels, seen, reasons, at }) =>
          [`${parent} ${rater}`, { levels, seen, reasons, at }] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
