import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSaver } from '../../../renderer/document/saver'
import type { Step, Written } from '../../../shared/ipc'

type Outcome = 'ok' | 'no' | 'never'

/** A disk that answers when it is told to, and a clock that moves when it is told to. */
function bench() {
  const asked: { steps: Step[]; answer(outcome: Outcome): void }[] = []
  const disk: Step[] = []
  let retries: (() => void)[] = []
  const refusals: string[] = []
  const saver = createSaver(
    (steps) =>
      new Promise<Written>((resolve, reject) => {
        asked.push({
          steps,
          answer(outcome) {
            if (outcome === 'no') return reject({ trouble: { code: 'store-full' } })
            if (outcome === 'never') return reject({ trouble: { code: 'store-refused', detail: '' } })
            for (const step of steps) write(disk, step)
            resolve({ seq: disk.length, savedAt: '2026-01-01T10:00:00.000Z' })
          },
        })
      }),
    ({ code }) => refusals.push(code),
    {
      after(_, run) {
        retries.push(run)
        return () => {
          retries = retries.filter((each) => each !== run)
        }
      },
    },
  )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    saver,
    disk,
    asked,
    refusals,
    async answer(outcome: Outcome) {
      asked.shift()?.answer(outcome)
      await settle()
    },
    async tick() {
      const due = retries
      retries = []
      for (const run of due) run()
      await settle()
    },
    retries: () => retries.length,
  }
}

function write(disk: Step[], step: Step): void {
  const at = disk.findIndex((each) => each.step === step.step && each.operation === step.operation)
  if (step.step === 'commit' && at !== -1) disk[at] = step
  else disk.push(step)
}

const step = (n: number, version = 0): Step => ({
  step: 'commit',
  operation: `opr_${String(n).padStart(26, '0')}`,
  label: `deed ${n}.${version}`,
  edits: [],
})

describe('the saver', () => {
  test('keeps what a waiting step says of its past when that step goes on', async () => {
    const { saver, asked, answer } = bench()
    saver.save(step(1))
    saver.save({ ...step(2), past: { seq: 7 } } as Step)
    saver.save(step(2, 1))
    await answer('ok')
    expect(asked.map(({ steps }) => steps)).toEqual([[{ ...step(2, 1), past: { seq: 7 } }]])
  })

  test('tells the time of what was written without it, once nothing of its own is under way', async () => {
    const { saver, answer } = bench()
    saver.written('2026-01-01T09:00:00.000Z')
    expect(saver.saving.getState()).toEqual({ state: 'saved', savedAt: '2026-01-01T09:00:00.000Z' })
    saver.save(step(1))
    saver.written('2026-01-01T09:30:00.000Z')
    expect(saver.saving.getState()).toEqual({ state: 'saving' })
    await answer('ok')
    expect(saver.saving.getState()).toEqual({ state: 'saved', savedAt: '2026-01-01T10:00:00.000Z' })
  })

  test('says saved only after the answer, with its time', async () => {
    const { saver, answer } = bench()
    saver.save(step(1))
    expect(saver.saving.getState()).toEqual({ state: 'saving' })
    await answer('ok')
    expect(saver.saving.getState()).toEqual({ state: 'saved', savedAt: '2026-01-01T10:00:00.000Z' })
  })

  test('has at most one write in flight; what comes meanwhile goes with the next', async () => {
    const { saver, asked, answer, disk } = bench()
    for (const n of [1, 2, 3]) saver.save(step(n))
    expect(asked).toHaveLength(1)
    await answer('ok')
    expect(asked[0]?.steps).toEqual([step(2), step(3)])
    await answer('ok')
    expect(disk).toEqual([step(1), step(2), step(3)])
  })

  test('typing that goes on is sent once, as it stands last', async () => {
    const { saver, asked, answer } = bench()
    saver.save(step(1))
    for (const version of [1, 2, 3]) saver.save(step(2, version))
    await answer('ok')
    expect(asked[0]?.steps).toEqual([step(2, 3)])
  })

  test('a failed write is kept and retried with what came after', async () => {
    const { saver, asked, answer, tick, disk } = bench()
    saver.save(step(1))
    saver.save(step(2))
    await answer('no')
    expect(saver.saving.getState()).toEqual({ state: 'failed', trouble: { code: 'store-full' } })
    saver.save(step(3))
    expect(asked).toHaveLength(0)
    await tick()
    expect(asked[0]?.steps).toEqual([step(1), step(2), step(3)])
    await answer('ok')
    expect(disk).toEqual([step(1), step(2), step(3)])
    expect(saver.saving.getState().state).toBe('saved')
  })

  test('a step the store will never take is left out alone, and what came after gets through', async () => {
    const { saver, answer, asked, disk, refusals } = bench()
    for (const n of [1, 2, 3]) saver.save(step(n))
    await answer('ok')
    await answer('never')
    expect(asked[0]?.steps).toEqual([step(2)])
    await answer('never')
    expect(refusals).toEqual(['store-refused'])
    expect(asked[0]?.steps).toEqual([step(3)])
    await answer('ok')
    expect(disk).toEqual([step(1), step(3)])
    expect(saver.saving.getState().state).toBe('saved')
  })

  test('a flush that fails does not end the trying again', async () => {
    const { saver, answer, tick, disk, asked } = bench()
    saver.save(step(1))
    const refused = expect(saver.flush()).rejects.toEqual({ trouble: { code: 'store-full' } })
    await answer('no')
    await refused
    await tick()
    expect(asked).toHaveLength(1)
    await answer('ok')
    expect(disk).toEqual([step(1)])
  })

  test('letters of one word wait a moment and go as one write', async () => {
    const { saver, answer, tick, asked } = bench()
    saver.save(step(1, 1))
    await answer('ok')
    for (const version of [2, 3, 4]) saver.save(step(1, version))
    expect(asked).toHaveLength(0)
    expect(saver.saving.getState().state).toBe('saving')
    await tick()
    expect(asked.map(({ steps }) => steps)).toEqual([[step(1, 4)]])
  })

  test('flush waits for everything, and says when it cannot', async () => {
    const { saver, answer } = bench()
    saver.save(step(1))
    saver.save(step(2))
    let done = false
    const flushed = saver.flush().then(() => {
      done = true
    })
    await answer('ok')
    expect(done).toBe(false)
    await answer('ok')
    await flushed
    saver.save(step(3))
    const refused = expect(saver.flush()).rejects.toEqual({ trouble: { code: 'store-full' } })
    await answer('no')
    await refused
  })

  test('whatever fails and whenever, in the end everything is on disk, in order', async () => {
    const action = fc.constantFrom('save', 'ok', 'no', 'tick')
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const { saver, answer, tick, disk, asked, retries } = bench()
        let saved = 0
        for (const each of actions) {
          if (each === 'save') saver.save(step(++saved))
          else if (each === 'tick') await tick()
          else await answer(each)
        }
        for (let i = 0; i < 100 && (asked.length > 0 || retries() > 0); i++) {
          await answer('ok')
          await tick()
        }
        expect(disk).toEqual(Array.from({ length: saved }, (_, i) => step(i + 1)))
        expect(saver.saving.getState().state).toBe('saved')
      }),
      { numRuns: 100 },
    )
  })
})
