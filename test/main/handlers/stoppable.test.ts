import { expect, test } from 'vitest'
import { openStoppable } from '../../../main/handlers/stoppable'

test('everything under way is called off, and nothing that comes after', async () => {
  const work = openStoppable()
  const stopped = (signal: AbortSignal) =>
    new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('stopped')))
  const both = [work.run(stopped), work.run(stopped)]
  work.stop()
  expect(await Promise.all(both)).toEqual(['stopped', 'stopped'])
  expect(await work.run(async (signal) => signal.aborted)).toBe(false)
  work.stop()
})

test('work that fails is over too', async () => {
  const work = openStoppable()
  await expect(work.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  work.stop()
})
