import { join } from 'node:path'
import { expect, test } from 'vitest'
import { besideIt, placesFor } from '../../../main/export/places'

const bytes = new Uint8Array()
const asked = join('folder', 'Deck.v2.csv')

test('the first file is the one that was asked for, the others stand beside it', () => {
  const files = [
    { name: null, bytes },
    { name: { append: '-scores' }, bytes },
    { name: '03 Arrival.csv', bytes },
  ]
  expect(placesFor(asked, files, () => false).map(({ path }) => path)).toEqual([
    asked,
    join('folder', 'Deck.v2-scores.csv'),
    join('folder', '03 Arrival.csv'),
  ])
})

test('a first file with a name of its own still goes where it was asked for', () => {
  expect(placesFor(asked, [{ name: '01.csv', bytes }]).map(({ path }) => path)).toEqual([asked])
})

test('two files never take one place, nor that of a file that is there', () => {
  const files = ['a.csv', 'b.csv', 'b.csv', 'Deck.v2.csv'].map((name) => ({ name, bytes }))
  const there = new Set([join('folder', 'b.csv'), join('folder', 'b 2.csv')])
  expect(placesFor(asked, files, (path) => there.has(path)).map(({ path }) => path)).toEqual([
    asked,
    join('folder', 'b 3.csv'),
    join('folder', 'b 4.csv'),
    join('folder', 'Deck.v2 2.csv'),
  ])
})

test('names stand in the folder that was asked for', () => {
  expect(besideIt(join('a', 'b', 'x.png'), '01.png')).toBe(join('a', 'b', '01.png'))
  expect(besideIt('x.png', null)).toBe('x.png')
})
