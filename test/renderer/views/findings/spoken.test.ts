import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

async function spokenOn(language: string) {
  vi.stubGlobal('navigator', { language })
  return (await import('../../../../renderer/views/findings/spoken')).spoken
}

test('a message begins with a capital letter, whatever name stands first', async () => {
  const spoken = await spokenOn('en-GB')
  expect(spoken('ines Duarte never appears.')).toBe('Ines Duarte never appears.')
  expect(spoken('')).toBe('')
})

test('its numbers have the decimal sign of the machine, and titles stay as they were written', async () => {
  const message = '“Room 1.5” is a moment of truth at 50.25. Start here.'
  expect((await spokenOn('en-GB'))(message)).toBe(message)
  vi.resetModules()
  expect((await spokenOn('de'))(message)).toBe('“Room 1.5” is a moment of truth at 50,25. Start here.')
})
