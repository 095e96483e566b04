import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { askChild } from '../../../main/import/askChild'
import type { ImportedBoard } from '../../../main/import/imported'
import { AppError } from '../../../shared/errors'
import { childRunning, folder } from './built'

afterAll(() => rmSync(folder, { recursive: true }))

const request = { path: '/tmp/Ferry.cxboard' }
const minute = 60_000

async function troubleOf(asking: Promise<unknown>) {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AppError)) throw error
  return error.trouble
}

describe('a reading process is asked once and ended', () => {
  test('with its answer', async () => {
    const source =
      'process.once("message", (m) => process.send({ ok: true, value: { records: [], echo: m.path } }))'
    const { asked, ended } = childRunning('answers', source)
    const board = (await askChild(asked, request, minute)) as ImportedBoard & { echo?: string }
    expect(board.echo).toBe(request.path)
    await ended
  })

  test('and is heard on the way', async () => {
    const source = `process.once("message", () => {
      for (const done of [1, 2]) process.send({ reached: { done, of: 2 } })
      process.send({ ok: true, value: { records: [] } })
    })`
    const { asked, ended } = childRunning('tells', source)
    const heard: number[] = []
    await askChild(asked, request, minute, { signal: null, reached: ({ done }) => heard.push(done) })
    expect(heard).toEqual([1, 2])
    await ended
  })

  test('and takes the records in parts', async () => {
    const source = `process.once("message", () => {
      for (const records of [["a", "b"], ["c"]]) process.send({ records })
      process.send({ ok: true, value: { records: ["d"] } })
    })`
    const { asked, ended } = childRunning('parts', source)
    const { records } = await askChild(asked, request, minute)
    expect(records).toEqual(['a', 'b', 'c', 'd'])
    await ended
  })

  test('with the trouble it tells', async () => {
    const source = 'process.once("message", () => process.send({ ok: false, trouble: { code: "E_BOMB" } }))'
    const { asked, ended } = childRunning('troubled', source)
    expect(await troubleOf(askChild(asked, request, minute))).toEqual({ code: 'E_BOMB' })
    await ended
  })

  test('when it hangs so hard that it no longer listens', async () => {
    const { asked, ended } = childRunning('hangs', 'process.once("message", () => { for (;;) {} })')
    const trouble = await troubleOf(askChild(asked, request, 300))
    expect(trouble).toEqual({ code: 'E_TIMEOUT' })
    expect((await ended)[1]).toBe('SIGKILL')
  })

  test('when it dies', async () => {
    const { asked, ended } = childRunning('dies', 'process.once("message", () => process.exit(9))')
    expect(await troubleOf(askChild(asked, request, minute))).toEqual({ code: 'E_MEMORY' })
    await ended
  })

  test('when the person no longer wants it', async () => {
    const cancel = new AbortController()
    const { asked, ended } = childRunning(
      'waits',
      'process.once("message", () => setInterval(() => {}, 1000))',
    )
    const asking = troubleOf(askChild(asked, request, minute, { signal: cancel.signal, reached: () => {} }))
    cancel.abort()
    expect(await asking).toEqual({ code: 'E_CANCELLED' })
    expect((await ended)[1]).toBe('SIGKILL')
  })

  test('before it began, when the person was faster', async () => {
    const { asked, ended } = childRunning('late', 'process.once("message", () => process.exit(0))')
    const watch = { signal: AbortSignal.abort(), reached: () => {} }
    expect(await troubleOf(askChild(asked, request, minute, watch))).toEqual({ code: 'E_CANCELLED' })
    await ended
  })
})
