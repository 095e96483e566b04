import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { layerFrames, predictedMemory } from '../../../shared/method/memory'
import { framesOf } from '../../../shared/model/doc'

describe('what guests feel today', () => {
  test('leaves out moments that are only planned, unless somebody felt them', () => {
    const doc = felt([1, null, 2, null, 3], ['live', 'idea', 'agreed', 'agreed', 'parked'])
    expect(layerFrames(doc, 'felt').map(({ valence }) => valence)).toEqual([1, 2])
    expect(layerFrames(doc, 'intended')).toHaveLength(4)
  })

  test('is not predicted without its ending, however much is known', () => {
    expect(predictedMemory(felt([3, 3, null]), 'felt')).toMatchObject({
      state: 'insufficient',
      reason: 'ending-unknown',
      memory: null,
      mean: 3,
    })
  })

  test('is not predicted from fewer than half, whatever the ending', () => {
    for (const valences of [
      [null, null, 3],
      [null, 3, null],
    ]) {
      expect(predictedMemory(felt(valences), 'felt').reason).toBe('fewer-than-half')
    }
    expect(predictedMemory(felt([null, 3]), 'felt')).toMatchObject({ state: 'partial', memory: 3 })
  })

  test('is unknown where only a word was said: a word is not turned into a number', () => {
    const doc = docFromJson({ frames: [{ id: 'a', feltFeeling: { emotion: 'proud', valence: null } }] })
    expect(predictedMemory(doc, 'felt')).toMatchObject({ known: 0, frames: 1, memory: null, mean: null })
  })

  test('of no moment at all is empty and has no reason to be withheld', () => {
    expect(predictedMemory(felt([]), 'felt')).toMatchObject({ state: 'empty', reason: null, frames: 0 })
    expect(predictedMemory(felt([null], ['idea']), 'felt').state).toBe('empty')
    expect(predictedMemory(felt([null], ['idea']), 'intended')).toMatchObject({
      state: 'insufficient',
      reason: 'fewer-than-half',
    })
  })

  test('can be asked of one phase alone', () => {
    const doc = docFromJson({
      frames: [
        { id: 'a', stage: 'awareness', feltFeeling: { emotion: null, valence: -3 } },
        { id: 'b', stage: 'use', feltFeeling: { emotion: null, valence: 1 } },
        { id: 'c', stage: 'use', phase: 'after', feltFeeling: { emotion: null, valence: 2 } },
      ],
    })
    expect(predictedMemory(doc, 'felt', 'during')).toMatchObject({ memory: 1, frames: 1 })
    expect(predictedMemory(doc, 'felt', 'after')).toMatchObject({ memory: 2, frames: 1 })
    expect(predictedMemory(doc, 'felt')).toMatchObject({ peak: -3, end: 2 })
  })

  test('names the frames of its peak and its end', () => {
    const doc = felt([-2, 2, 1])
    const [first, , last] = framesOf(doc)
    expect(predictedMemory(doc, 'felt')).toMatchObject({ peakFrame: first?.id, endFrame: last?.id })
  })
})

function felt(valences: readonly (number | null)[], statuses: readonly string[] = []) {
  return docFromJson({
    frames: valences.map((valence, at) => ({
      id: `f${at}`,
      status: statuses[at] ?? 'live',
      feltFeeling: valence === null ? null : { emotion: null, valence },
    })),
  })
}
