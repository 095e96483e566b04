import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaidDeck, type LayRequest, layInThread } from '../../../main/export/layDeck'
import { AppError } from '../../../shared/errors'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { template } from '../../shared/scene/deckBoards'
import { built, folder, harmful } from '../import/built'
import { layHere } from './pretend'

let worker: string
beforeAll(async () => {
  worker = fileURLToPath(await built('main/export/layWorker.ts'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const BOARD = template('council')

function asked(as: LayRequest['as']): LayRequest {
  const options = { choice: USUAL_CHOICE, locale: 'en', date: '2026-11-22' }
  return { records: [...BOARD.values()], options, fonts: [], as }
}

function watching() {
  const names: string[] = []
  const stop = new AbortController()
  return {
    names,
    stop,
    watch: { progress: (at: { name: string }) => void names.push(at.name), signal: stop.signal },
  }
}

function textOf({ contents }: LaidDeck): string {
  return contents
    .map((part) =>
      part.as === 'html' ? part.pages.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('') : '',
    )
    .join('')
}

describe('a thread of its own', () => {
  test('sets out what would be set out here, and names the frames on its way', async () => {
    const { watch, names } = watching()
    const there = await layInThread(worker)(asked('html'), watch)
    const here = await layHere(asked('html'), watching().watch)
    expect(textOf(there)).toBe(textOf(here))
    expect({ ...there, contents: [] }).toEqual({ ...here, contents: [] })
    const frames = [...BOARD.values()].flatMap((one) => (one.kind === 'frame' ? [one.title] : []))
    expect(names.filter((name) => name !== '')).toEqual(frames)
  })

  test('hands the pages over as they are, in their order', async () => {
    const laid = await layInThread(worker)(asked('pages'), watching().watch)
    const pages = laid.contents.flatMap((part) => (part.as === 'pages' ? part.pages : []))
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1))
    expect(laid.pages).toBe(pages.length)
  })

  test('that never ends is ended when nobody waits any more', async () => {
    const endless = fileURLToPath(harmful('endless', 'for (;;) {}'))
    const { watch, stop } = watching()
    const laid = layInThread(endless)(asked('html'), watch)
    stop.abort()
    await expect(laid).rejects.toEqual(new AppError({ code: 'E_CANCELLED' }))
    await expect(layInThread(endless)(asked('html'), watch)).rejects.toThrow('E_CANCELLED')
  })

  test('that fails, or goes without a word, is a bug that is told', async () => {
    const failing = fileURLToPath(harmful('failing', "throw new Error('boom')"))
    await expect(layInThread(failing)(asked('html'), watching().watch)).rejects.toThrow('boom')
    const silent = fileURLToPath(harmful('silent', ''))
    await expect(layInThread(silent)(asked('html'), watching().watch)).rejects.toThrow('ended with 0')
  })
})
