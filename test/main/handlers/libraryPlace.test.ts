import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../main/store/store'
import { temporaryFolder } from '../store/library'
import { openTestDesk } from './desk'

const TICKET = '11111111-1111-4111-8111-111111111111'

test('an empty folder becomes a library once somebody said so, and not before', async () => {
  const folder = temporaryFolder()
  const desk = openTestDesk({ askFolder: async () => folder })
  const chosen = await desk.call('library.choose', {})
  expect(chosen).toMatchObject({ folder, holds: 'nothing' })
  expect(existsSync(join(folder, 'store.db'))).toBe(false)
  expect(desk.seen.moves).toEqual([])
  await desk.call('library.move', { ticket: chosen?.ticket ?? '' })
  expect(existsSync(join(folder, 'store.db'))).toBe(true)
  expect(desk.seen.moves).toEqual([folder])
})

test('a library elsewhere is opened as it is, by the ticket it was shown with and once only', async () => {
  const data = temporaryFolder()
  openStore(join(data, 'library')).close()
  const desk = openTestDesk({ askFolder: async () => data })
  const chosen = await desk.call('library.choose', {})
  const ticket = chosen?.ticket ?? ''
  expect(await desk.trouble('library.move', { ticket: TICKET })).toEqual({ code: 'E_ARGS' })
  await desk.call('library.move', { ticket })
  expect(await desk.trouble('library.move', { ticket })).toEqual({ code: 'E_ARGS' })
  expect(desk.seen.moves).toEqual([join(data, 'library')])
})

test('a folder that is something else is refused by name, and nobody has to choose any', async () => {
  const folder = join(temporaryFolder(), 'Taxes')
  mkdirSync(folder)
  writeFileSync(join(folder, '2025.txt'), '')
  const desk = openTestDesk({ askFolder: async () => folder })
  expect(await desk.trouble('library.choose', {})).toEqual({
    code: 'place-refused',
    name: 'Taxes',
    why: 'foreign',
  })
  expect(await openTestDesk({ askFolder: async () => null }).call('library.choose', {})).toBeNull()
  expect(desk.seen.moves).toEqual([])
})

test('the way back is always open', async () => {
  const desk = openTestDesk()
  expect((await desk.call('library.place', {})).kind).toBe('usual')
  await desk.call('library.move', { ticket: null })
  expect(desk.seen.moves).toEqual([null])
})
