import { expect, test } from 'vitest'
import peeps from '../../../assets/art/peeps.json'
import { ACCESSORIES, FACIAL_HAIR, HEADS } from '../../../shared/scene/figure'
import { CLOTHES, figureFor, HAIRS, SKINS } from '../../../shared/scene/looks'
import { lookColourWords, partWords } from '../../../shared/words/toolbox'

const PARTS = [...HEADS, ...FACIAL_HAIR, ...ACCESSORIES]

test('every head, beard and pair of glasses has a name of its own, and no name is left over', () => {
  expect(Object.keys(partWords).toSorted()).toEqual(PARTS.toSorted())
  for (const names of [HEADS, FACIAL_HAIR, ACCESSORIES]) {
    const words = names.map((name) => Object.entries(partWords).find(([key]) => key === name)?.[1])
    expect(new Set(words).size).toBe(names.length)
  }
  expect(PARTS).toHaveLength(
    Object.keys(peeps.heads).length +
      Object.keys(peeps.facialHair).length +
      Object.keys(peeps.accessories).length,
  )
})

test('every colour of looks has a name, different within its row', () => {
  for (const row of [SKINS, HAIRS, CLOTHES]) {
    const names = row.map((colour) => Object.entries(lookColourWords).find(([key]) => key === colour)?.[1])
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(row.length)
  }
})

test('somebody met by chance wears clothes another colour than the cloth on the head', () => {
  for (let i = 0; i < 300; i += 1) {
    const { head, hair, clothing } = figureFor(`gst_${i}`)
    if (head === 'hijab') expect(hair).not.toBe(clothing)
  }
})

test('beards grow only where they fit the head', () => {
  const bearded = Array.from({ length: 300 }, (_, i) => figureFor(`gst_${i}`)).filter(
    ({ facialHair }) => facialHair !== null,
  )
  expect(bearded.length).toBeGreaterThan(10)
  for (const { head } of bearded) expect(['hijab', 'bun', 'longCurly', 'bangs']).not.toContain(head)
})
