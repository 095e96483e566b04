import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { openTestDesk } from './desk'

const WIDE = { paper: '16:9', orientation: 'landscape' } as const

test('a deck is printed from the board and written under its title', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: 'sports' })
  const outcome = await desk.call('deck.export', { board, ...WIDE })
  expect(outcome).toMatchObject({ state: 'written', name: 'Big-game week at Home Turf Sports.pdf', bytes: 8 })
  expect(readFileSync(join(desk.folder, 'Big-game week at Home Turf Sports.pdf'), 'utf8')).toBe('%PDF-1.7')
  expect(desk.seen.printed).toHaveLength(1)
  expect(desk.seen.printed[0]).toContain('Big-game week at Home Turf Sports')
})

test('nothing is printed when she changes her mind', async () => {
  const desk = openTestDesk({ askWhere: async () => null })
  const { id: board } = await desk.call('board.create', { template: null })
  expect(await desk.call('deck.export', { board, ...WIDE })).toEqual({ state: 'cancelled' })
  expect(desk.seen.printed).toEqual([])
})

test('a printer that does not answer is told, and no file is left', async () => {
  const desk = openTestDesk({ print: () => Promise.reject(new AppError({ code: 'print-timeout' })) })
  const { id: board } = await desk.call('board.create', { template: null })
  expect(await desk.trouble('deck.export', { board, ...WIDE })).toEqual({ code: 'print-timeout' })
  expect(() => readFileSync(join(desk.folder, 'Untitled board.pdf'))).toThrow('ENOENT')
})
