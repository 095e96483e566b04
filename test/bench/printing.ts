import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import type { ExportRequest } from '../../shared/exports'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import type { Running } from './launch'

export interface Printed {
  readonly milliseconds: number
  readonly bytes: number
  /** The longest the page stood still meanwhile, in milliseconds. */
  readonly gap: number
}

/** A file of pages, printed by the bare program. */
export function printedBare({ electron }: Running, html: string, pdf: string): Promise<Printed> {
  return second(pdf, async () => {
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
  })
}

/** A board's deck through the app's own call; a file name in the environment answers for the system's dialog. */
export function printedByApp({ electron, page }: Running, board: string, pdf: string): Promise<Printed> {
  return second(pdf, async () => {
    await electron.evaluate((_electron, path) => {
      process.env.CXBOARD_SAVE_TO = path
    }, pdf)
    const request: ExportRequest = { format: 'pdf', choice: USUAL_CHOICE }
    const input = { board, job: randomUUID(), request }
    return page.evaluate(async (asked) => {
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
      const answer = await host.call('export.start', asked)
      const milliseconds = performance.now() - start
      cancelAnimationFrame(waiting)
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return { milliseconds, gap }
    }, input)
  })
}

interface Host {
  call(name: 'export.start', input: unknown): Promise<{ readonly ok: boolean }>
}

/** The first time also starts what stays for the whole life of a program. */
async function second(pdf: string, print: () => Promise<Omit<Printed, 'bytes'>>): Promise<Printed> {
  await print()
  return { ...(await print()), bytes: statSync(pdf).size }
}
