import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docOf } from '../../../shared/model/doc'
import { plannedBoard } from '../../bench/boards'
import { choiceOf } from './choices'
import { faultsOf } from './faults'
import { openPress, type Press } from './press'
import { readBack } from './readBack'
import { undated } from './sameBytes'

let press: Press
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

/** Two pieces and a little more: what leads from one to another is in it, and so is a font all of them have. */
const LONG = docOf(plannedBoard({ title: 'A hundred and thirty frames', frames: 130, elementsEach: 1 }))
const CHOICE = choiceOf({ preset: 'story', page: { paper: '16:9', orientation: 'landscape' } })

test('a deck too long for one piece is the deck that was laid out, and the same bytes twice', async () => {
  const board = await press.board(LONG)
  const first = await press.deck(board, CHOICE)
  const pdf = readBack(first.path)
  expect(pdf.pages.length).toBeGreaterThan(200)
  expect(faultsOf(pdf, first)).toEqual([])
  expect(readFileSync(first.path, 'latin1')).not.toContain('app://')
  const second = await press.deck(board, CHOICE)
  const [a, b] = [first, second].map(({ path }) => undated(readFileSync(path)))
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
})
