import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../shared/ipc'
import type { FileSummary } from '../../shared/sharing'
import { freshFolder, type Running, start } from './app'
import { writeLargeFile } from './largeFile'

/** 1,000 is the largest file there may be. */
const MEGABYTES = Number(process.env.IMPORT_MEGABYTES ?? 60)
const MEGABYTE = 1024 ** 2

/** What a page knows of the rest of the app; the tests ask it what its buttons would. */
interface Page {
  readonly host: {
    call(name: string, input: unknown): Promise<Answer<unknown>>
    on(name: string, listener: (payload: { phase: string; done: number; of: number }) => void): () => void
  }
  kept?: Promise<Answer<unknown>>
  measured?: { lags: number[]; waits: number[]; phases: string[]; stop(): void }
}

describe(`a file of ${MEGABYTES} MB`, () => {
  const folder = freshFolder()
  const path = join(folder, 'As large as can be.cxboard')
  let running: Running
  let bytes = 0
  beforeAll(async () => {
    bytes = writeLargeFile(path, MEGABYTES)
    running = await start({ env: { CXBOARD_OPEN_FROM: path } })
    await running.page.getByRole('button', { name: 'Open file…' }).waitFor()
  }, 240_000)
  afterAll(async () => {
    await running.close()
    rmSync(folder, { recursive: true })
  })

  test('shows its pictures before it is kept, and none once it was left', async () => {
    const { ticket, cover } = await asked<FileSummary>(running, 'file.pick', {})
    const hashes = cover.flatMap((record) =>
      record.kind === 'element' && record.shape === 'picture' ? [record.asset] : [],
    )
    // Each is asked for once: what was seen may be seen again without asking
    const [seen = '', other = ''] = hashes
    expect(await widthOf(running, seen)).toBe(64)
    await asked(running, 'file.decline', { ticket })
    expect(await widthOf(running, other)).toBeNull()
  })

  test('is read and kept while the window answers, and says how far it is', {
    timeout: 300_000,
  }, async () => {
    const before = await settledMemory(running)
    await watchMemory(running)
    const reading = await timed(() => asked<FileSummary>(running, 'file.pick', {}))
    const grown = (await mostMemory(running)) - before
    const { ticket, pictures, frames } = reading.value
    const keeping = await timed(() => asked(running, 'file.accept', { ticket }))
    const figures = {
      megabytes: Math.round(bytes / MEGABYTE),
      pictures,
      frames,
      read: reading,
      kept: keeping,
      grownMegabytes: Math.round(grown / MEGABYTE),
    }
    console.log(JSON.stringify(figures, (key, value) => (key === 'value' ? undefined : value)))
    expect(reading.phases).toContain('reading')
    expect(keeping.phases).toContain('keeping')
    expect(grown).toBeLessThan(GROWTH_MEGABYTES * MEGABYTE)
    // Asked of a quiet machine only
    if (process.env.TRIAL === undefined) return
    expect(reading.milliseconds).toBeLessThan(30_000)
    for (const { lag } of [reading, keeping]) expect(lag).toBeLessThan(LAG_MILLISECONDS)
  })

  test('can be stopped while it is read, and nothing of it is kept', async () => {
    const before = await boards()
    const outcome = await running.page.evaluate(async () => {
      const { host } = window as unknown as Page
      const heard = new Promise<void>((resolve) => host.on('file.progress', () => resolve()))
      const reading = host.call('file.pick', {})
      await heard
      await host.call('file.stop', {})
      return reading
    })
    expect(outcome).toEqual({ ok: false, trouble: { code: 'E_CANCELLED' } })
    expect(await boards()).toEqual(before)
  })

  test('can be stopped while it is kept, and nothing of it is there', { timeout: 120_000 }, async () => {
    const before = await boards()
    const { ticket } = await asked<FileSummary>(running, 'file.pick', {})
    await keeping(ticket, 0)
    await asked(running, 'file.stop', {})
    const outcome = await running.page.evaluate(() => (window as unknown as Page).kept)
    expect(outcome).toEqual({ ok: false, trouble: { code: 'E_CANCELLED' } })
    expect(await boards()).toEqual(before)
  })

  test('of one that was being kept when the app was killed the next start has all or nothing', {
    timeout: 120_000,
  }, async () => {
    const before = await boards()
    const { ticket, title, frames } = await asked<FileSummary>(running, 'file.pick', {})
    await keeping(ticket, RECORDS_FROM)
    const process = running.app.process()
    process.kill('SIGKILL')
    await once(process, 'exit')
    running = await start({ folder: running.folder, env: { CXBOARD_OPEN_FROM: path } })
    await running.page.getByRole('button', { name: 'Open file…' }).waitFor()
    // On a machine that is quick enough it was there a moment before
    const whole = [...before, `${title}, ${frames}`].sort()
    expect([before, whole]).toContainEqual(await boards())
    expect(await running.page.getByRole('alert').count()).toBe(0)
  })

  /** Titles of all boards, each with its number of frames. */
  async function boards(): Promise<readonly string[]> {
    const view = await asked<{ boards: readonly { title: string; frames: number }[] }>(
      running,
      'library.open',
      {},
    )
    return view.boards.map(({ title, frames }) => `${title}, ${frames}`).sort()
  }

  /** Begins to keep it, and goes on once so much of it (0 to 1) is said to be kept: or all, where it was too quick to say. */
  function keeping(ticket: string, share: number): Promise<void> {
    return running.page.evaluate(
      ([which, least]) => {
        const here = window as unknown as Page
        return new Promise<void>((resolve) => {
          here.host.on('file.progress', ({ phase, done, of }) => {
            if (phase === 'keeping' && done >= least * of) resolve()
          })
          here.kept = here.host.call('file.accept', { ticket: which })
          void here.kept.then(() => resolve())
        })
      },
      [ticket, share] as const,
    )
  }

  /** Asks main while the page's own heart is watched: pauses between two beats, and how long main's answers take (99 %). */
  async function timed<T>(work: () => Promise<T>) {
    const { page } = running
    await page.evaluate(() => {
      const here = window as unknown as Page
      const measured = { lags: [0], waits: [0], phases: [] as string[], stop: () => {} }
      here.measured = measured
      let last = performance.now()
      let isOver = false
      const beat = setInterval(() => {
        measured.lags.push(performance.now() - last - 10)
        last = performance.now()
      }, 10)
      const deaf = here.host.on('file.progress', ({ phase }) => measured.phases.push(phase))
      const ask = async () => {
        while (!isOver) {
          const start = performance.now()
          await here.host.call('place.get', {})
          measured.waits.push(performance.now() - start)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      void ask()
      measured.stop = () => {
        isOver = true
        clearInterval(beat)
        deaf()
      }
    })
    const start = performance.now()
    const value = await work()
    const milliseconds = Math.round(performance.now() - start)
    const seen = await page.evaluate(() => {
      const { measured } = window as unknown as Page
      measured?.stop()
      const sorted = (list: readonly number[] = []) => [...list].sort((a, b) => a - b)
      const at = (list: readonly number[], share: number) =>
        Math.round(list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0)
      const [lags, waits] = [sorted(measured?.lags), sorted(measured?.waits)]
      return {
        lag: at(lags, 0.99),
        longestLag: at(lags, 1),
        wait: at(waits, 0.99),
        longestWait: at(waits, 1),
        phases: [...new Set(measured?.phases)],
        heard: measured?.phases.length ?? 0,
      }
    })
    return { value, milliseconds, ...seen }
  }
})

/** Pictures come first, and are more than this share of it. */
const RECORDS_FROM = 0.975
const LAG_MILLISECONDS = 100
const GROWTH_MEGABYTES = 100

async function asked<T>({ page }: Running, name: string, input: unknown): Promise<T> {
  const answer = (await page.evaluate(
    ([call, what]) => (window as unknown as Page).host.call(call as string, what),
    [name, input],
  )) as Answer<T>
  if (!answer.ok) throw new Error(JSON.stringify(answer.trouble))
  return answer.value
}

/** Of a picture as the page sees it, in pixels; null: it does not. */
function widthOf({ page }: Running, hash: string): Promise<number | null> {
  return page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    return image.decode().then(
      () => image.naturalWidth,
      () => null,
    )
  }, `/asset/${hash}`)
}

async function settledMemory({ app, page }: Running): Promise<number> {
  await page.waitForTimeout(1000)
  return app.evaluate(() => process.memoryUsage.rss())
}

function watchMemory({ app }: Running): Promise<void> {
  return app.evaluate(() => {
    const seen = { most: 0 }
    Object.assign(globalThis, { seen })
    setInterval(() => {
      seen.most = Math.max(seen.most, process.memoryUsage.rss())
    }, 25).unref()
  })
}

function mostMemory({ app }: Running): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { seen: { most: number } }).seen.most)
}
