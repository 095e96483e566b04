import svgpath from 'svgpath'
import { expect, test } from 'vitest'
import { missingArt, STAMPS, stampArt, stampInfo } from '../../../shared/scene/stamps'
import { chromaOf, coloursOf, leaves } from './inks'

test('the library has enough stamps, each with a name of its own and a category', () => {
  expect(STAMPS.length).toBeGreaterThanOrEqual(400)
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

test('the kinds of stamps come in one piece each, the people first', () => {
  const runs = STAMPS.map(({ category }) => category).filter((each, i, all) => each !== all[i - 1])
  expect(new Set(runs).size).toBe(runs.length)
  expect(runs[0]).toBe('Guests and families')
  for (const category of runs)
    expect(STAMPS.filter((one) => one.category === category).length).toBeGreaterThan(10)
})

test('stamps of earlier libraries are still there: boards are drawn with them', () => {
  const earlier =
    'department-store bellhop-bell ticket hot-beverage speaking-head hole magic-wand fuel-pump baby-bottle'
  for (const id of earlier.split(' ')) expect(stampInfo(id)?.id).toBe(id)
})

test('names are short and say it in plain words', () => {
  for (const { id, name } of STAMPS) {
    expect(name.length, id).toBeLessThanOrEqual(32)
    expect(name[0], id).toBe(name[0]?.toUpperCase())
    expect(name, id).not.toMatch(/-medium|-light|-dark|emoji/)
  }
})

test('a stamp of a newer library shows as a placeholder', () => {
  expect(stampArt('from-the-future')).toBeNull()
  expect(stampInfo('from-the-future')).toBeNull()
  expect(missingArt().ink.length).toBeGreaterThan(0)
})

function problemOf(d: string): string {
  return (svgpath(d) as unknown as { err: string }).err
}
