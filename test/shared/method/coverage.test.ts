import { expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { coverageOf } from '../../../shared/method/coverage'
import { boardOf, guestsOf } from '../../../shared/model/doc'

test('names what is missing', () => {
  const doc = docFromJson({
    personas: [{ id: 'p' }, { id: 'q' }],
    frames: [
      { id: 'a', stage: 'use', who: { personaId: 'p' } },
      { id: 'b', stage: 'purchase', status: 'parked' },
    ],
    stagesInScope: ['advocacy', 'use', 'purchase'],
  })
  expect(coverageOf(doc)).toMatchObject({
    missingStages: ['purchase', 'advocacy'],
    missingPhases: ['before', 'after'],
    missingGuests: [guestsOf(doc)[1]?.id],
    personas: 50,
    scoredStages: 0,
  })
})

test('of nothing is nothing, not zero percent', () => {
  expect(coverageOf(docFromJson({ frames: [], stagesInScope: [] }))).toMatchObject({
    stages: null,
    scoredStages: null,
    personas: null,
    phases: 0,
  })
})

test('counts a stage once that is listed twice', () => {
  const doc = docFromJson({ frames: [{ id: 'a', stage: 'use' }] })
  const board = boardOf(doc)
  const twice = new Map(doc).set(board.id, { ...board, stagesInScope: ['use', 'use', 'purchase'] })
  expect(coverageOf(twice)).toMatchObject({ stages: 50, missingStages: ['purchase'] })
})
