import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBoard } from '../../../main/package/write'
import { docOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { pagesIn, writeBarePages } from '../bareDeck'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { type Program, type Running, runToEnd, theApp, theBare, using } from '../launch'
import { copyOf, dataFolder, emptyFolder } from '../libraries'
import { alternate, pairs } from '../rounds'
import { compared, measured, NO_LIMITS } from '../row'
import { median } from '../statistics'

/** A deck of fifty frames, from the question to the file. */
export const deck: Group = {
  name: 'deck',
  async run(rounds) {
    const work = emptyFolder()
    const records = plannedBoard({ title: 'Fifty frames', frames: 50, elementsEach: 12 })
    const board = records[0]?.id ?? ''
    const library = dataFolder([records], records)
    const pdf = join(work, 'deck.pdf')
    const file = join(work, 'fifty.cxboard')
    writeFileSync(file, packed(records))
    const byCommand: Program = theApp(library, ['export', file, '-o', pdf])
    await runToEnd(byCommand)
    const pages = pagesIn(readFileSync(pdf))
    const html = join(work, 'pages.html')
    writeBarePages(html, docOf(records), pages)

    const inApp = await alternate(rounds, {
      bare: () => using(theBare('print', emptyFolder()), (running) => twice(() => printedBare(running, html, pdf), pdf)),
      app: () =>
        using(theApp(copyOf(library)), async (running) => {
          await running.page.getByRole('group', { name: 'Sheet' }).waitFor()
          return twice(() => exported(running, board, pdf), pdf)
        }),
    })
    const commands = await alternate(rounds, {
      bare: () => runToEnd(theBare('print', emptyFolder(), [`--html=${html}`, `--pdf=${pdf}`])),
      app: () => runToEnd(byCommand),
    })
    const names = { app: 'app', bare: 'bare' } as const
    return [
      compared(`13 deck, ${pages} pages: time`, 'ms', pairs(inApp, names, (p) => p.milliseconds), TIME),
      compared(`13 deck, ${pages} pages: size`, 'KB', pairs(inApp, names, (p) => p.bytes / 1024), SIZE),
      measured('13 deck: longest editor gap', 'ms', median(inApp.map(({ app }) => app.gap)), GAP),
      compared('13 deck by command, whole process', 'ms', pairs(commands, names, (c) => c.milliseconds), NO_LIMITS),
    ]
  },
}

const TIME = { budget: 1.3, gate: 1.6 }
const SIZE = { budget: 1.2, gate: 1.2 }
/** Two frames. */
const GAP = { budget: 33.4, gate: 33.4 }

interface Printed {
  readonly milliseconds: number
  readonly bytes: number
  /** The longest the page stood still meanwhile, in milliseconds. */
  readonly gap: number
}

/** The second time counts: the first also starts what stays for the whole life of a program. */
async function twice(print: () => Promise<Omit<Printed, 'bytes'>>, pdf: string): Promise<Printed> {
  await print()
  return { ...(await print()), bytes: statSync(pdf).size }
}

async function printedBare({ electron }: Running, html: string, pdf: string) {
  const milliseconds = await electron.evaluate(
    async (_electron, { html, pdf }) => {
      const { print } = globalThis as unknown as { print(html: string, pdf: string): Promise<void> }
      const start = performance.now()
      await print(html, pdf)
      return performance.now() - start
    },
    { html, pdf },
  )
  return { milliseconds, gap: 0 }
}

/** Through the app's own call; a file name given in the environment answers for the system's dialog. */
async function exported({ electron, page }: Running, board: string, pdf: string) {
  await electron.evaluate((_electron, path) => {
    process.env.CXBOARD_SAVE_TO = path
  }, pdf)
  return page.evaluate(async (id) => {
    const { host } = window as unknown as { host: Host }
    let gap = 0
    let last = performance.now()
    let waiting = 0
    const tick = () => {
      const now = performance.now()
      gap = Math.max(gap, now - last)
      last = now
      waiting = requestAnimationFrame(tick)
    }
    waiting = requestAnimationFrame(tick)
    const start = performance.now()
    const answer = await host.call('deck.export', { board: id, paper: '16:9', orientation: 'landscape' })
    const milliseconds = performance.now() - start
    cancelAnimationFrame(waiting)
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return { milliseconds, gap }
  }, board)
}

interface Host {
  call(name: 'deck.export', input: unknown): Promise<{ readonly ok: boolean }>
}

function packed(records: readonly Rec[]): Uint8Array {
  const about = { lineage: [], base: null, exportedAt: '2026-01-01T00:00:00.000Z', exportedBy: '', appVersion: '0.0.0' }
  return packBoard({ records, assets: [], ...about }).bytes
}
