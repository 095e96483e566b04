import type { Page } from 'playwright-core'
import type { Running } from './launch'

/** What a deed took, and how long nobody could do anything else meanwhile; all in milliseconds. */
export interface Watched {
  readonly milliseconds: number
  /** The longest the page showed no new frame. */
  readonly gap: number
  /** The longest main answered nobody. */
  readonly stop: number
}

/** Main's answer to what the page asks. */
export async function answerOf<T>({ page }: Running, name: string, input: unknown): Promise<T> {
  const { value } = await asked(page, name, input)
  return value as T
}

/** Milliseconds in the page from the question to the answer. */
export async function timed({ page }: Running, name: string, input: unknown): Promise<number> {
  const { milliseconds } = await asked(page, name, input)
  return milliseconds
}

function asked(page: Page, name: string, input: unknown) {
  return page.evaluate(
    async ({ name, input }) => {
      const { host } = window as unknown as { host: Host }
      const start = performance.now()
      const answer = await host.call(name, input)
      const milliseconds = performance.now() - start
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      // Large answers need not come all the way to us
      const value = JSON.stringify(answer.value).length < 1_000_000 ? answer.value : null
      return { milliseconds, value }
    },
    { name, input },
  )
}

/** A deed that counts its own milliseconds, both hearts watched. */
export async function watched(running: Running, deed: () => Promise<number>): Promise<Watched> {
  const { electron, page } = running
  await electron.evaluate(() => {
    const pulse = { longest: 0, last: performance.now() }
    const beat = () => {
      const now = performance.now()
      pulse.longest = Math.max(pulse.longest, now - pulse.last - 5)
      pulse.last = now
    }
    Object.assign(globalThis, { pulse, beating: setInterval(beat, 5) })
  })
  await page.evaluate(() => {
    const pulse = { longest: 0, last: performance.now(), waiting: 0 }
    const beat = () => {
      const now = performance.now()
      pulse.longest = Math.max(pulse.longest, now - pulse.last)
      pulse.last = now
      pulse.waiting = requestAnimationFrame(beat)
    }
    pulse.waiting = requestAnimationFrame(beat)
    Object.assign(window, { pulse })
  })
  const milliseconds = await deed()
  const gap = await page.evaluate(() => {
    const { pulse } = window as unknown as { pulse: { longest: number; waiting: number } }
    cancelAnimationFrame(pulse.waiting)
    return pulse.longest
  })
  const stop = await electron.evaluate(() => {
    const { pulse, beating } = globalThis as unknown as {
      pulse: { longest: number }
      beating: NodeJS.Timeout
    }
    clearInterval(beating)
    return pulse.longest
  })
  return { milliseconds, gap, stop }
}

interface Host {
  call(name: string, input: unknown): Promise<{ readonly ok: boolean; readonly value: unknown }>
}
