import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LOG_BYTES, openLog } from '../../main/log'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cxboard-log-')), 'logs')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

function logged(name = 'log.txt'): string {
  return readFileSync(join(folder, name), 'utf8')
}

test('a bug gets a number that finds it again', () => {
  const support = openLog(folder).bug(new RangeError('too far'))
  expect(support).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
  expect(logged()).toMatch(new RegExp(`bug ${support} RangeError: too far\\n\\s+at `))
})

test('no two bugs share a number', () => {
  const log = openLog(folder)
  expect(new Set(Array.from({ length: 200 }, () => log.bug(new Error('x')))).size).toBe(200)
})

test('what a message quotes may be of a board and is left out', () => {
  const log = openLog(folder)
  log.bug(new SyntaxError(`Unexpected token 'D', "Dear Priya, " is not valid JSON`))
  log.bug(new Error('first line\nDear Priya'))
  log.bug('Dear Priya')
  log.bug({ text: 'Dear Priya' })
  expect(logged()).not.toContain('Priya')
  expect(logged()).toContain('SyntaxError')
})

test('the log stays small: the two before it are kept, the rest goes', () => {
  const log = openLog(folder)
  const line = 'x'.repeat(64 * 1024)
  for (let i = 0; i < 40; i++) log.note(line)
  expect(readdirSync(folder).toSorted()).toEqual(['log.1.txt', 'log.2.txt', 'log.txt'])
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).size).toBeLessThan(LOG_BYTES + line.length + 100)
})

test('a log that cannot be written stops nobody', () => {
  const log = openLog('/dev/null/logs')
  log.note('hello')
  expect(log.bug(new Error('x'))).not.toBe('')
  expect(existsSync('/dev/null/logs')).toBe(false)
})
