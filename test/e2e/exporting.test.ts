import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExportOutcome, ExportProgress, ExportRequest } from '../../shared/exports'
import type { Answer } from '../../shared/ipc'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import { plannedBoard } from '../bench/boards'
import { dataFolder } from '../bench/libraries'
import { freshFolder, type Running, sheetOf, start } from './app'
import { commandFolder } from './cli/commands'

const DECK: ExportRequest = { format: 'pdf', choice: { ...USUAL_CHOICE, paper: 'a4' } }

/** Long enough that there is something to cancel. */
const records = plannedBoard({ title: 'Sixty frames', frames: 60, elementsEach: 8 })
const board = records[0]?.id ?? ''
const folder = mkdtempSync(join(freshFolder(), 'out-'))
let running: Running

beforeAll(async () => {
  running = await start({ folder: dataFolder([records], records) })
  await sheetOf(running.page).waitFor()
  await running.page.evaluate(() => {
    const said: ExportProgress[] = []
    const page = Object.assign(window as unknown as Page, { said })
    page.host.on('export.progress', (at) => said.push(at))
  })
}, 120_000)
afterAll(() => running.close())

interface Page {
  readonly host: {
    call(name: string, input: unknown): Promise<unknown>
    on(name: string, heard: (at: ExportProgress) => void): void
  }
  readonly said: ExportProgress[]
}

async function call<T>(name: string, input: unknown): Promise<Answer<T>> {
  const answer = await running.page.evaluate(
    ([called, given]) => (window as unknown as Page).host.call(called, given),
    [name, input] as const,
  )
  return answer as Answer<T>
}

/** The next file to be written is this one of the test's folder. */
async function writeTo(name: string): Promise<string> {
  const path = join(folder, name)
  await running.app.evaluate((_electron, to) => {
    process.env.CXBOARD_SAVE_TO = to
  }, path)
  return path
}

async function exported(name: string, request: ExportRequest = DECK, job: string = randomUUID()) {
  const path = await writeTo(name)
  return { path, answer: await call<ExportOutcome>('export.start', { board, job, request }) }
}

/** Resolves when the running job says it is in this phase. */
async function reached(phase: ExportProgress['phase'], job: string): Promise<void> {
  await running.page.waitForFunction(
    ([at, of]) => (window as unknown as Page).said.some((one) => one.phase === at && one.job === of),
    [phase, job] as const,
    { polling: 10 },
  )
}

function windows(): Promise<number> {
  return running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}

/** A PDF says twice when it was made; the rest must not depend on it. */
function undated(path: string): string {
  const text = readFileSync(path, 'latin1')
  expect(text.match(DATE)).toHaveLength(2)
  return text.replace(DATE, '')
}

const DATE = /\/(?:CreationDate|ModDate) \(D:[^)]*\)/g

describe('the same board', () => {
  test('gives the same file twice, and the command line gives it too', async () => {
    const first = await exported('first.pdf')
    const second = await exported('second.pdf')
    expect(first.answer).toMatchObject({ ok: true, value: { state: 'written', files: 1 } })
    expect(undated(second.path) === undated(first.path)).toBe(true)

    const sent = await writeTo('board.cxboard')
    expect(await call('board.send', { board })).toMatchObject({ ok: true })
    const { run, path } = commandFolder()
    const ran = await run('export', sent, '-o', 'deck.pdf', '--paper', 'a4')
    expect(ran).toMatchObject({ status: 0, err: '“deck.pdf” is written.\n' })
    expect(undated(path('deck.pdf')) === undated(first.path)).toBe(true)
  })

  test('is told of in phases, with the names of its frames', async () => {
    const said = await running.page.evaluate(() => (window as unknown as Page).said)
    expect([...new Set(said.map(({ phase }) => phase))]).toEqual(['laying', 'printing', 'writing'])
    expect(said.filter(({ name }) => name.startsWith('Moment')).length).toBeGreaterThan(0)
  })
})

describe('cancelling', () => {
  test.each(['laying', 'printing'] as const)(
    'while it is %s ends it at once, and the old file stays',
    async (phase) => {
      const path = await writeTo(`${phase}.pdf`)
      writeFileSync(path, 'precious')
      const job = randomUUID()
      const outcome = call<ExportOutcome>('export.start', { board, job, request: DECK })
      await reached(phase, job)
      expect(await call('export.cancel', { job })).toEqual({ ok: true, value: null })
      expect(await outcome).toEqual({ ok: true, value: { state: 'cancelled' } })
      expect(readFileSync(path, 'utf8')).toBe('precious')
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
      expect(await windows()).toBe(1)
    },
  )
})

test('what is typed meanwhile is saved meanwhile', async () => {
  await writeTo('meanwhile.pdf')
  const job = randomUUID()
  const outcome = call<ExportOutcome>('export.start', { board, job, request: DECK })
  await reached('laying', job)
  const [record] = records
  if (record?.kind !== 'board') throw new Error('no board')
  const edits = [{ id: record.id, before: record, after: { ...record, intent: 'Typed meanwhile' } }]
  const step = { step: 'commit', operation: `opr_${'1'.repeat(26)}`, label: 'Type', edits }
  expect(await call('board.write', { board, steps: [step] })).toMatchObject({ ok: true })
  expect(await outcome).toMatchObject({ ok: true, value: { state: 'written' } })
})

test('pages whose process dies are an error in words, and the next export works', async () => {
  await writeTo('died.pdf')
  const job = randomUUID()
  const outcome = call<ExportOutcome>('export.start', { board, job, request: DECK })
  await running.app.evaluate(async ({ BrowserWindow }) => {
    for (;;) {
      const printing = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes('/print/'),
      )
      if (printing) return printing.webContents.forcefullyCrashRenderer()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })
  expect(await outcome).toMatchObject({
    ok: false,
    trouble: { code: 'print-died' },
  })
  expect(readdirSync(folder)).not.toContain('died.pdf')
  expect((await exported('after.pdf')).answer).toMatchObject({ ok: true })
})

test('a second export meanwhile is asked to wait', async () => {
  await writeTo('one.pdf')
  const job = randomUUID()
  const outcome = call<ExportOutcome>('export.start', { board, job, request: DECK })
  await reached('laying', job)
  const second = await call('export.start', { board, job: randomUUID(), request: DECK })
  expect(second).toMatchObject({ ok: false, trouble: { code: 'usage' } })
  expect(await outcome).toMatchObject({ ok: true, value: { state: 'written' } })
})
