import { expect, test } from 'vitest'
import { openJobs } from '../../../main/handlers/jobs'
import type { ExportProgress } from '../../../shared/exports'

/** Jobs with a clock of our own. */
function jobs() {
  const told: ExportProgress[] = []
  const clock = { now: 0 }
  return {
    told,
    clock,
    ...openJobs(
      (at) => void told.push(at),
      () => clock.now,
    ),
  }
}

test('a window hears of a job ten times a second at most, but of every new phase', async () => {
  const { run, told, clock } = jobs()
  await run('a', async ({ progress }) => {
    for (let done = 0; done <= 100; done++) {
      clock.now = done * 10
      progress({ phase: 'laying', done, of: 100, name: '' })
    }
    progress({ phase: 'printing', done: 0, of: 1, name: '' })
    progress({ phase: 'printing', done: 1, of: 1, name: '' })
  })
  expect(told.filter(({ phase }) => phase === 'laying').map(({ done }) => done)).toEqual([
    0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100,
  ])
  expect(told.filter(({ phase }) => phase === 'printing')).toHaveLength(1)
  expect(new Set(told.map(({ job }) => job))).toEqual(new Set(['a']))
})

test('only the job that is meant is cancelled, and what it threw meanwhile is nobody’s trouble', async () => {
  const { run, cancel } = jobs()
  const answer = run('a', async ({ signal }) => {
    cancel('b')
    expect(signal.aborted).toBe(false)
    cancel('a')
    expect(signal.aborted).toBe(true)
    throw new Error('its window is gone')
  })
  expect(await answer).toBe(null)
})

test('after one that failed the next may come', async () => {
  const { run } = jobs()
  await expect(run('a', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom')
  expect(await run('b', async () => 7)).toBe(7)
})
