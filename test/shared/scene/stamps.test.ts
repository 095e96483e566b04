import svgpath from 'svgpath'
import { expect, test } from 'vitest'
import { missingArt, STAMPS, searchStamps, stampArt } from '../../../shared/scene/stamps'
import { chromaOf, coloursOf, leaves } from './inks'

test('the library has enough stamps, each with a name of its own and a category', () => {
  expect(STAMPS.length).toBeGreaterThan(300)
  expect(new Set(STAMPS.map(({ id }) => id)).size).toBe(STAMPS.length)
  expect(new Set(STAMPS.map(({ name }) => name)).size).toBe(STAMPS.length)
  for (const stamp of STAMPS) expect(stamp.category).not.toBe('')
})

test('every stamp is drawn with paths that can be read, and nothing else', () => {
  for (const { id } of STAMPS) {
    const art = stampArt(id)
    expect(art, id).not.toBeNull()
    for (const ink of leaves(art?.ink ?? [])) {
      expect(ink.ink, id).toBe('path')
      if (ink.ink === 'path') expect(problemOf(ink.d), id).toBe('')
    }
  }
})

test('every stamp fills its box, so that what stands on the ground touches it', () => {
  for (const { id } of STAMPS) {
    const art = stampArt(id)
    expect(art?.w, id).toBeGreaterThan(5)
    expect(art?.h, id).toBeGreaterThan(3)
    expect(Math.max(art?.w ?? 0, art?.h ?? 0), id).toBeLessThanOrEqual(34)
  }
})

test('no stamp is louder than the paper', () => {
  const loud = STAMPS.flatMap(({ id }) =>
    coloursOf(stampArt(id)?.ink ?? [])
      .filter((colour) => chromaOf(colour) > 0.1205)
      .map((colour) => `${id} ${colour}`),
  )
  expect(loud).toEqual([])
})

test('a stamp is found by the beginning of its name, of another word for it, and of its category', () => {
  expect(searchStamps('trol')[0]?.id).toBe('shopping-cart')
  expect(searchStamps('toilet').map(({ id }) => id)).toContain('restroom')
  expect(searchStamps('weather rain').map(({ id }) => id)).toContain('cloud-with-rain')
  expect(searchStamps('feelings').length).toBeGreaterThan(20)
})

test('what is named so comes before what is only like it', () => {
  expect(searchStamps('phone')[0]?.name.toLowerCase()).toContain('phone')
})

test('no word finds all stamps, an unknown one none, in any letters', () => {
  expect(searchStamps('  ')).toBe(STAMPS)
  expect(searchStamps('xyzzy')).toEqual([])
  expect(searchStamps('BANK').length).toBeGreaterThan(0)
})

test('a stamp of a newer library shows as a placeholder', () => {
  expect(stampArt('from-the-future')).toBeNull()
  expect(missingArt().ink.length).toBeGreaterThan(0)
})

function problemOf(d: string): string {
  return (svgpath(d) as unknown as { err: string }).err
}
