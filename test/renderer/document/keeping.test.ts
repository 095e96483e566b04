import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { EditorState } from '../../../renderer/document/editor'
import { keepStates } from '../../../renderer/document/keeping'

/** An open board, a clock that moves when it is told to, and what was kept. */
function bench(keep: () => Promise<unknown> = async () => null) {
  const store = createStore<EditorState>(() => ({ doc: new Map(), past: [], future: [] }))
  let now = 0
  let waiting: { readonly at: number; readonly run: () => void }[] = []
  const kept: string[] = []
  const { stop, opened } = keepStates(
    store,
    (reason) => {
      kept.push(`${reason} at ${now / 1000}`)
      return keep()
    },
    {
      after(milliseconds, run) {
        const entry = { at: now + milliseconds, run }
        waiting.push(entry)
        return () => {
          waiting = waiting.filter((each) => each !== entry)
        }
      },
    },
  )
  return {
    kept,
    stop,
    opened,
    change: () => store.setState({ doc: new Map() }),
    other: () => store.setState({ past: [] }),
    seconds(count: number) {
      const until = now + count * 1000
      for (;;) {
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        now = next.at
        waiting = waiting.filter((each) => each !== next)
        next.run()
      }
      now = until
    },
  }
}

describe('states that are kept by themselves', () => {
  test('who asks for the states at once finds the one it was opened with, and only once', () => {
    const { kept, opened, seconds } = bench()
    opened()
    opened()
    seconds(60)
    expect(kept).toEqual(['open at 0'])
  })

  test('the first change can wait until the board is kept as it was, but not for ever', async () => {
    const told: string[] = []
    let keptNow = () => {}
    const first = bench(() => new Promise<void>((resolve) => (keptNow = resolve)))
    void first.opened().then(() => told.push('kept'))
    await Promise.resolve()
    expect(told).toEqual([])
    keptNow()
    await first.opened()
    expect(told).toEqual(['kept'])
    const stuck = bench(() => new Promise(() => {}))
    const waited = stuck.opened()
    stuck.seconds(5)
    await waited
    const refused = bench(() => Promise.reject(new Error('the disk is full')))
    await refused.opened()
  })

  test('a board that was only looked at is kept once', () => {
    const { kept, seconds } = bench()
    seconds(3 * 60 * 60)
    expect(kept).toEqual(['open at 1.5'])
  })

  test('who starts at once finds the board as it was opened', () => {
    const { kept, seconds, change } = bench()
    seconds(0.2)
    change()
    seconds(60)
    expect(kept).toEqual(['open at 0.2'])
  })

  test('ten minutes after the first change, and again only after another', () => {
    const { kept, seconds, change } = bench()
    seconds(60)
    change()
    seconds(300)
    change()
    seconds(3600)
    change()
    seconds(600)
    expect(kept).toEqual(['open at 1.5', 'work at 660', 'work at 4560'])
  })

  test('what is no change of the board counts for nothing', () => {
    const { kept, seconds, other } = bench()
    seconds(60)
    other()
    seconds(3600)
    expect(kept).toEqual(['open at 1.5'])
  })

  test('a board that is closed is left alone', () => {
    const { kept, seconds, change, stop } = bench()
    seconds(60)
    change()
    stop()
    change()
    seconds(3600)
    expect(kept).toEqual(['open at 1.5'])
  })

  test('what cannot be kept is tried again ten minutes of work later', () => {
    const { kept, seconds, change } = bench(() => Promise.reject(new Error('the disk is full')))
    seconds(2)
    change()
    seconds(600)
    change()
    seconds(600)
    expect(kept).toEqual(['open at 1.5', 'work at 602', 'work at 1202'])
  })
})
