import { expect, test } from 'vitest'
import { BANDS } from '../../../shared/method/band'
import {
  bandLabel,
  CATALOG,
  dimensionCard,
  emotionOf,
  levelName,
  stageLabel,
} from '../../../shared/method/catalog'
import {
  DIMENSIONS,
  EVIDENCE_TYPES,
  FUNCTIONS,
  MOMENTS_OF_TRUTH,
  phaseOf,
  STAGES,
  ZONES,
} from '../../../shared/model/vocabulary'

const LEVELS = [1, 2, 3, 4, 5] as const

test('the catalogue speaks of exactly the words of the model', () => {
  expect(CATALOG.dimensions.map(({ id }) => id)).toEqual([...DIMENSIONS])
  expect(CATALOG.stages.map(({ id }) => id)).toEqual([...STAGES])
  expect(CATALOG.functions).toEqual([...FUNCTIONS])
  expect(Object.keys(CATALOG.momentsOfTruth)).toEqual([...MOMENTS_OF_TRUTH])
  expect(Object.keys(CATALOG.evidenceTypes)).toEqual([...EVIDENCE_TYPES])
  expect(CATALOG.bands.map(({ id }) => id)).toEqual([...BANDS])
  expect(ZONES.flatMap((zone) => CATALOG.pillars[zone])).toEqual([...DIMENSIONS])
})

test('every stage stands in the phase the model puts it in', () => {
  for (const { id, phase } of CATALOG.stages) expect(phaseOf(id)).toBe(phase)
})

test('every dimension asks a question and has five anchors', () => {
  for (const id of DIMENSIONS) {
    const { question, anchors, pillar } = dimensionCard(id)
    expect(question.endsWith('?')).toBe(true)
    expect(LEVELS.map((level) => anchors[level].length > 0)).toEqual(LEVELS.map(() => true))
    expect(CATALOG.pillars[pillar]).toContain(id)
  }
})

test('every level, stage and band has a name', () => {
  expect(LEVELS.map(levelName)).toEqual([
    'Works against',
    'Left to chance',
    'Functional',
    'Designed',
    'Signature',
  ])
  expect(stageLabel('cultivation')).toBe('Cultivation')
  expect(bandLabel('left-to-chance')).toBe('Left to chance')
})

test('there are 41 feelings, each once, between furious and elated', () => {
  expect(new Set(CATALOG.emotions.map(({ id }) => id)).size).toBe(41)
  for (const { id, valence } of CATALOG.emotions) {
    expect(Math.abs(valence)).toBeLessThanOrEqual(3)
    expect(emotionOf(id)?.valence).toBe(valence)
  }
  expect(emotionOf('sehnsucht')).toBeNull()
  expect(emotionOf(null)).toBeNull()
})
