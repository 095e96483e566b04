import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, type Handlers, isOwnPage, openBorder } from '../../main/border'
import { openLog } from '../../main/log'
import { FRESH_PLACE } from '../../main/settings'
import { AppError, type Trouble } from '../../shared/errors'
import { type CallName, calls } from '../../shared/ipc'

const PAGE: Caller = { url: 'app://cx/', frame: 'main', contents: 1 }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cxboard-border-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function borderOver(deeds: Partial<Handlers>, heard: (trouble: Trouble) => void = () => {}) {
  const none = () => {
    throw new AppError({ code: 'board-gone' })
  }
  const names = Object.keys(calls) as CallName[]
  const handlers = { ...Object.fromEntries(names.map((name) => [name, none])), ...deeds } as Handlers
  return openBorder({ handlers, isOurs: (contents) => contents === 1, log: openLog(folder), heard })
}

function logged(): string {
  return readFileSync(join(folder, 'log.txt'), 'utf8')
}

test('the calls there are', () => {
  expect(Object.keys(calls)).toEqual([
    'library.open',
    'library.access',
    'library.retry',
    'library.reveal',
    'library.place',
    'library.choose',
    'library.move',
    'board.create',
    'board.open',
    'board.write',
    'board.compared',
    'board.trash',
    'board.restore',
    'export.start',
    'export.cancel',
    'deck.print',
    'deck.choices',
    'deck.choose',
    'presets.keep',
    'presets.remove',
    'presets.export',
    'presets.import',
    'font.keep',
    'font.metrics',
    'file.pick',
    'file.drop',
    'file.stop',
    'file.accept',
    'file.decline',
    'file.content',
    'file.addFrames',
    'merge.open',
    'merge.accept',
    'review.open',
    'review.accept',
    'board.send',
    'board.sendPart',
    'snapshot.list',
    'snapshot.take',
    'snapshot.read',
    'snapshot.rename',
    'snapshot.remove',
    'backup.list',
    'backup.boards',
    'backup.board',
    'backup.goBack',
    'backup.bring',
    'backup.save',
    'file.reveal',
    'clip.read',
    'picture.keep',
    'stamps.list',
    'stamps.keep',
    'stamps.rename',
    'stamps.remove',
    'stamps.export',
    'stamps.import',
    'window.clip',
    'place.get',
    'place.put',
    'window.ready',
    'window.flushed',
    'window.stay',
  ])
})

test('our page gets its answer', async () => {
  const border = borderOver({ 'place.get': () => FRESH_PLACE })
  expect(await border(PAGE, 'place.get', {})).toEqual({ ok: true, value: FRESH_PLACE })
})

describe('a call is refused', () => {
  test.each<[string, Partial<Caller>]>([
    ['from a frame that is gone', { url: null }],
    ['from a frame inside the page', { frame: 'other' }],
    ['from the blank page', { url: 'about:blank' }],
    ['from a page of the web', { url: 'https://cx/' }],
    ['from a file', { url: 'file:///cx/index.html' }],
    ['from another host of our scheme', { url: 'app://evil/' }],
    ['from a port of our host', { url: 'app://cx:1/' }],
    ['from a scheme whose origin is as empty as ours', { url: 'cx://cx/' }],
    ['from an address that is none', { url: 'cx' }],
    ['from a window that is not ours', { contents: 2 }],
  ])('%s', async (_case, caller) => {
    const border = borderOver({ 'place.get': () => FRESH_PLACE })
    const refused = { ok: false, trouble: { code: 'E_SENDER' } }
    expect(await border({ ...PAGE, ...caller }, 'place.get', {})).toEqual(refused)
    expect(logged()).toContain('refused E_SENDER')
  })

  test.each([
    '',
    'library',
    'library.open ',
    '__proto__',
    'constructor',
    'toString',
    null,
    1,
    {},
    ['library.open'],
  ])('by the name %j', async (name) => {
    expect(await borderOver({})(PAGE, name, {})).toEqual({ ok: false, trouble: { code: 'E_ARGS' } })
  })

  test('with a field too many, too few or of the wrong kind', async () => {
    const border = borderOver({
      'board.open': () => ({ records: [], past: [], future: [], seq: 0, person: '' }),
    })
    for (const input of [
      {},
      null,
      undefined,
      { board: 1 },
      { board: 'brd_1' },
      { board: `frm_${'0'.repeat(26)}` },
    ]) {
      expect(await border(PAGE, 'board.open', input)).toEqual({ ok: false, trouble: { code: 'E_ARGS' } })
    }
    const right = { board: `brd_${'0'.repeat(26)}` }
    expect(await border(PAGE, 'board.open', { ...right, path: '/etc' })).toEqual({
      ok: false,
      trouble: { code: 'E_ARGS' },
    })
    expect(await border(PAGE, 'board.open', right)).toMatchObject({ ok: true })
  })

  test('with numbers that are none', async () => {
    const border = borderOver({ 'place.put': () => null })
    for (const textSize of [Number.NaN, Infinity, -1, 2 ** 53 + 1, '100', 100n]) {
      const answer = await border(PAGE, 'place.put', { ...FRESH_PLACE, textSize })
      expect(answer).toEqual({ ok: false, trouble: { code: 'E_ARGS' } })
    }
  })
})

test('whatever a page sends, it gets an answer and main goes on', async () => {
  const names = fc.constantFrom(...Object.keys(calls))
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      async (name, input) => {
        const { ok } = await borderOver({})(PAGE, name, input)
        expect(ok).toBe(false)
      },
    ),
    { numRuns: 500 },
  )
})

test('of a thousand calls at once two hundred are heard', async () => {
  const border = borderOver({ 'window.ready': () => null })
  const answers = await Promise.all(Array.from({ length: 1000 }, () => border(PAGE, 'window.ready', {})))
  const heard = answers.filter(({ ok }) => ok).length
  expect(heard).toBeGreaterThanOrEqual(200)
  expect(heard).toBeLessThan(400)
  expect(answers.at(-1)).toEqual({ ok: false, trouble: { code: 'E_RATE' } })
})

test('expected trouble is told as it is, and main hears of it too', async () => {
  const troubles: Trouble[] = []
  const border = borderOver({}, (trouble) => troubles.push(trouble))
  expect(await border(PAGE, 'library.open', {})).toEqual({ ok: false, trouble: { code: 'board-gone' } })
  expect(troubles).toEqual([{ code: 'board-gone' }])
})

test('of a bug the page learns an id and nothing else, and the log has the rest', async () => {
  const border = borderOver({
    'library.open': () => {
      throw new TypeError('cannot read /home/ann/boards of undefined')
    },
    'place.get': () => Promise.reject('a thrown text'),
  })
  const answer = await border(PAGE, 'library.open', {})
  expect(answer).toEqual({
    ok: false,
    trouble: { code: 'unexpected', support: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) },
  })
  expect(JSON.stringify(answer)).not.toContain('ann')
  const support = answer.ok || answer.trouble.code !== 'unexpected' ? '' : answer.trouble.support
  expect(logged()).toContain(support)
  expect(logged()).toContain('TypeError')
  expect(await border(PAGE, 'place.get', {})).toMatchObject({ ok: false, trouble: { code: 'unexpected' } })
})

test('only our own page counts as ours, whatever its address looks like', () => {
  expect(isOwnPage({ url: 'app://cx/', frame: 'main' })).toBe(true)
  expect(isOwnPage({ url: 'app://cx/index.html#frame', frame: 'main' })).toBe(true)
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'apps'] }), (url) => {
      expect(isOwnPage({ url, frame: 'main' })).toBe(false)
    }),
  )
})
