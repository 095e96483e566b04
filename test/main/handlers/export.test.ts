import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { AppError } from '../../../shared/errors'
import type { ExportRequest } from '../../../shared/exports'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { pretendPages } from '../export/pretend'
import { openTestDesk } from './desk'

const PDF: ExportRequest = { format: 'pdf', choice: USUAL_CHOICE }
const CSV: ExportRequest = { format: 'csv', tables: ['frames', 'fixes', 'scores'] }

/** A desk with the sample on it, and how a file of it is asked for. */
async function opened(more: Parameters<typeof openTestDesk>[0] = {}) {
  const desk = openTestDesk(more)
  const { id: board } = await desk.call('board.create', { template: 'sports' })
  const start = (request: ExportRequest, job: string = randomUUID()) =>
    desk.call('export.start', { board, job, request })
  const refused = (request: ExportRequest) =>
    desk.trouble('export.start', { board, job: randomUUID(), request })
  return { ...desk, board, start, refused }
}

/** A promise somebody else keeps. */
function latch() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('a deck', () => {
  test('is printed from the board and written under its title', async () => {
    const { start, folder, seen } = await opened()
    expect(await start(PDF)).toMatchObject({
      state: 'written',
      name: 'Big-game week at Home Turf Sports.pdf',
      bytes: 8,
      files: 1,
      report: { failed: [], coarse: [], fonts: [] },
    })
    expect(readFileSync(join(folder, 'Big-game week at Home Turf Sports.pdf'), 'utf8')).toBe('%PDF-1.7')
    expect(seen.printed).toHaveLength(1)
    expect(seen.printed[0]).toContain('Big-game week at Home Turf Sports')
  })

  test('holds only what was chosen, on the paper that was chosen', async () => {
    const sizes: number[] = []
    const pages = pretendPages((html, { paper }) => {
      sizes.push(paper.widthInches, html.match(/<section/g)?.length ?? 0)
    })
    const { start } = await opened({ pages: async () => pages })
    const choice = { ...USUAL_CHOICE, sections: ['cover'], paper: 'a4', orientation: 'portrait' } as const
    await start({ format: 'pdf', choice })
    expect(sizes).toEqual([210 / 25.4, 1])
  })

  test('is not made when she changes her mind about the place', async () => {
    const { start, seen } = await opened({ askWhere: async () => null })
    expect(await start(PDF)).toEqual({ state: 'cancelled' })
    expect(seen.printed).toEqual([])
  })

  test('says which frame is being set out, then that it prints and writes', async () => {
    const { start, seen } = await opened()
    const job = randomUUID()
    await start(PDF, job)
    expect([...new Set(seen.progress.map(({ phase }) => phase))]).toEqual(['laying', 'printing', 'writing'])
    expect(new Set(seen.progress.map((at) => at.job))).toEqual(new Set([job]))
  })
})

describe('a job', () => {
  test('that is cancelled while pages are set out leaves what was there', async () => {
    const laying = latch()
    const pages = pretendPages(() => {})
    const desk = await opened({
      pages: async () => ({
        ...pages,
        lay: (request, watch) => {
          laying.open()
          return new Promise((_resolve, reject) => {
            watch.signal.addEventListener('abort', () => reject(new AppError({ code: 'E_CANCELLED' })))
            void request
          })
        },
      }),
    })
    const path = join(desk.folder, 'Big-game week at Home Turf Sports.pdf')
    writeFileSync(path, 'old')
    const job = randomUUID()
    const outcome = desk.start(PDF, job)
    await laying.opened
    await desk.call('export.cancel', { job })
    expect(await outcome).toEqual({ state: 'cancelled' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(desk.folder).filter((name) => name.includes('.cxb'))).toEqual([])
  })

  test('that is cancelled while it prints closes the printer and leaves nothing', async () => {
    const printing = latch()
    const closed = latch()
    const pages = pretendPages(() => {}, {
      pdf: async () => {
        printing.open()
        await closed.opened
        throw new AppError({ code: 'E_CANCELLED' })
      },
      close: closed.open,
    })
    const desk = await opened({ pages: async () => pages })
    const job = randomUUID()
    const outcome = desk.start(PDF, job)
    await printing.opened
    await desk.call('export.cancel', { job })
    expect(await outcome).toEqual({ state: 'cancelled' })
    expect(existsSync(join(desk.folder, 'Big-game week at Home Turf Sports.pdf'))).toBe(false)
  })

  test('that nobody knows can be cancelled without harm', async () => {
    const { call, start } = await opened()
    expect(await call('export.cancel', { job: randomUUID() })).toBe(null)
    expect(await start(PDF)).toMatchObject({ state: 'written' })
  })

  test('waits for nobody: a second one meanwhile is told to come back, and the first goes on', async () => {
    const asked = latch()
    const answer = latch()
    const desk = await opened({
      askWhere: async () => {
        asked.open()
        await answer.opened
        return null
      },
    })
    const first = desk.start(PDF)
    await asked.opened
    expect(await desk.refused(PDF)).toMatchObject({ code: 'usage' })
    answer.open()
    expect(await first).toEqual({ state: 'cancelled' })
    expect(await desk.start(PDF)).toEqual({ state: 'cancelled' })
  })
})

describe('what cannot be written', () => {
  test('a printer that does not answer is told, and no file is left', async () => {
    const pages = pretendPages(() => {}, {
      pdf: () => Promise.reject(new AppError({ code: 'print-timeout' })),
    })
    const { refused, folder } = await opened({ pages: async () => pages })
    expect(await refused(PDF)).toEqual({ code: 'print-timeout' })
    expect(readdirSync(folder)).toEqual(['library'])
  })

  test('a folder that is gone, and a place that is taken by a folder', async () => {
    const { refused, folder } = await opened({
      askWhere: async (kind, name) => (kind === 'pdf' ? join('/nowhere/at/all', name) : join(folder, name)),
    })
    expect(await refused(PDF)).toMatchObject({ code: 'export-failed', detail: 'its folder is not there' })
    mkdirSync(join(folder, 'Big-game week at Home Turf Sports.json'))
    expect(await refused({ format: 'json' })).toMatchObject({ code: 'export-failed' })
    expect(readdirSync(folder).sort()).toEqual(['Big-game week at Home Turf Sports.json', 'library'])
  })
})

describe('several files', () => {
  test('stand beside the one that was asked for, under its name and their own', async () => {
    const { start, folder } = await opened()
    expect(await start(CSV)).toMatchObject({
      state: 'written',
      name: 'Big-game week at Home Turf Sports.csv',
      files: 3,
    })
    expect(readdirSync(folder).sort()).toEqual([
      'Big-game week at Home Turf Sports-fixes.csv',
      'Big-game week at Home Turf Sports-scores.csv',
      'Big-game week at Home Turf Sports.csv',
      'library',
    ])
  })

  test('never take the place of a file nobody was asked about', async () => {
    const { start, folder } = await opened()
    const path = join(folder, 'Big-game week at Home Turf Sports-fixes.csv')
    writeFileSync(path, 'hers')
    await start(CSV)
    expect(readFileSync(path, 'utf8')).toBe('hers')
    expect(existsSync(join(folder, 'Big-game week at Home Turf Sports-fixes 2.csv'))).toBe(true)
  })
})

test('the data of a board is the board', async () => {
  const { start, folder } = await opened()
  await start({ format: 'json' })
  const json: unknown = JSON.parse(
    readFileSync(join(folder, 'Big-game week at Home Turf Sports.json'), 'utf8'),
  )
  expect(json).toMatchObject({ title: 'Big-game week at Home Turf Sports' })
})

describe('a deck on paper', () => {
  test('is handed to the system, which says what became of it', async () => {
    const papers: string[] = []
    const { call, board } = await opened({ pages: async () => pretendPages((html) => papers.push(html)) })
    const job = randomUUID()
    expect(await call('deck.print', { board, job, choice: USUAL_CHOICE })).toEqual({ state: 'printed' })
    expect(papers).toHaveLength(1)
  })

  test('is closed when she thinks better of it', async () => {
    let closed = 0
    const pages = pretendPages(() => {}, { paper: async () => 'cancelled', close: () => void closed++ })
    const { call, board } = await opened({ pages: async () => pages })
    expect(await call('deck.print', { board, job: randomUUID(), choice: USUAL_CHOICE })).toEqual({
      state: 'cancelled',
    })
    expect(closed).toBe(1)
  })
})

describe('a board that could not be written', () => {
  const screened = async () => {
    const desk = await opened()
    const { records } = await desk.call('board.open', { board: desk.board })
    const unsaved = records.map((each) =>
      each.kind === 'frame' ? { ...each, title: 'On the screen' } : each,
    )
    return { ...desk, unsaved }
  }

  test('is exported as it is on the screen', async () => {
    const { call, board, unsaved, folder } = await screened()
    const request: ExportRequest = { format: 'json' }
    await call('export.start', { board, job: randomUUID(), request, unsaved })
    expect(readFileSync(join(folder, 'Big-game week at Home Turf Sports.json'), 'utf8')).toContain(
      'On the screen',
    )
    expect((await call('board.open', { board })).records).not.toEqual(unsaved)
  })

  test('is sent as it is on the screen, though nothing can be remembered of it', async () => {
    const { call, board, unsaved, folder, store, seen } = await screened()
    const full = Object.assign(store, {
      addRevision() {
        throw new AppError({ code: 'store-full' })
      },
    })
    await call('board.send', { board, unsaved })
    const { records } = readPackage(readFileSync(join(folder, 'Big-game week at Home Turf Sports.cxboard')))
    expect(records.some((each) => each.kind === 'frame' && each.title === 'On the screen')).toBe(true)
    expect(seen.notes).toEqual(['a file was sent and could not be remembered: store-full'])
    expect(full.lineage(board)).toEqual([])
  })

  test('is refused when it is another board than the one that is open, or does not hold together', async () => {
    const { trouble, call, unsaved } = await screened()
    const { id: board } = await call('board.create', { template: null })
    const request: ExportRequest = { format: 'json' }
    const start = (given: typeof unsaved, of: string) =>
      trouble('export.start', { board: of, job: randomUUID(), request, unsaved: given })
    expect((await start(unsaved, board)).code).toBe('store-refused')
    const own = unsaved.find(({ kind }) => kind === 'board')?.id ?? ''
    const torn = unsaved.filter(({ kind }) => kind !== 'frame')
    expect((await start(torn, own)).code).toBe('E_REF')
  })
})
