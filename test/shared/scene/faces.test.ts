import { expect, test } from 'vitest'
import catalog from '../../../assets/method/catalog.json'
import { faceOf } from '../../../shared/scene/faces'
import { FACES } from '../../../shared/scene/figure'

test('each of the 41 feelings has a face that is drawn', () => {
  expect(catalog.emotions).toHaveLength(41)
  for (const { id, valence } of catalog.emotions) {
    expect(FACES, id).toContain(faceOf({ emotion: id, valence }))
  }
})

test('a feeling keeps its face whatever strength it was given', () => {
  for (const { id } of catalog.emotions) {
    expect(faceOf({ emotion: id, valence: 3 }), id).toBe(faceOf({ emotion: id, valence: -3 }))
  }
})

test('no pleasant feeling wears a face of a harmful one', () => {
  const faces = (harmful: boolean) =>
    new Set(
      catalog.emotions
        .filter(({ effect }) => (effect === 'harm') === harmful)
        .map(({ id }) => faceOf({ emotion: id, valence: null })),
    )
  expect([...faces(true)].filter((face) => faces(false).has(face))).toEqual([])
})

test('a word the catalogue does not know is shown by its valence', () => {
  expect(faceOf({ emotion: 'saudade', valence: -2 })).toBe(faceOf({ emotion: null, valence: -2 }))
  const scale = [-3, -2, -1, 0, 1, 2, 3].map((valence) => faceOf({ emotion: null, valence }))
  expect(new Set(scale).size).toBe(7)
  for (const face of scale) expect(FACES).toContain(face)
})

test('no feeling at all is a calm face', () => {
  expect(faceOf(null)).toBe('smile')
  expect(faceOf({ emotion: null, valence: null })).toBe('smile')
})

test('a good surprise does not look alarmed, and the strongest feelings look stronger than the mild ones', () => {
  const face = (emotion: string) => faceOf({ emotion, valence: null })
  expect([face('excited'), face('surprised')]).not.toContain('explaining')
  expect(face('joyful')).not.toBe(face('content'))
  expect(face('angry')).not.toBe(face('frustrated'))
  expect(face('anxious')).not.toBe(face('uneasy'))
})

test('a board shows at least fifteen different faces', () => {
  const worn = new Set(catalog.emotions.map(({ id, valence }) => faceOf({ emotion: id, valence })))
  expect(worn.size).toBeGreaterThanOrEqual(15)
})
