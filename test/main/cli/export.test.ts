import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blankBoard } from '../../../main/handlers/blank'
import { sha256 } from '../../../main/package/hash'
import { packBoard } from '../../../main/package/write'
import type { PrintedDeck, Printer } from '../../../main/print'
import { addPicture } from '../../../shared/edit/crop'
import { AppError } from '../../../shared/errors'
import { apply } from '../../../shared/model/change'
import { docOf } from '../../../shared/model/doc'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { pretendPages } from '../export/pretend'
import { toPack } from '../package/sample'
import { pngOf } from '../pictures/made'
import { cliFolder, run, template } from './harness'

const PDF = Buffer.from('%PDF-1.7')

/** A browser that is none; it keeps what it was asked to print. */
function printer(more: Partial<Printer> = {}) {
  const asked: { html: string; widthInches: number; heightInches: number; asset: PrintedDeck['asset'] }[] = []
  const keep = (html: string, { paper, asset }: PrintedDeck) => void asked.push({ html, ...paper, asset })
  return { asked, tools: { pages: async () => ({ ...pretendPages(keep, more), locale: 'en' }) } }
}

/** A printer that cannot. */
function broken(error: Error) {
  return printer({ pdf: () => Promise.reject(error) }).tools
}

test('the deck is printed on the paper asked for', async () => {
  const { path, put, bytes } = cliFolder()
  const { asked, tools } = printer()
  put('a.json', template('table'))
  const ran = await run(
    ['export', path('a.json'), '-o', path('a.pdf'), '--paper', 'A4', '--orientation', 'portrait'],
    tools,
  )
  expect(ran).toMatchObject({ status: 0, out: '' })
  expect(bytes('a.pdf')).toEqual(PDF)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.widthInches).toBeCloseTo(210 / 25.4)
  expect(asked[0]?.heightInches).toBeCloseTo(297 / 25.4)
  expect(asked[0]?.html).toContain('<!doctype html>')
})

test('the pictures of a board are handed to the printer', async () => {
  const { path, put } = cliFolder()
  const png = pngOf(30, 20)
  const hash = sha256(png)
  const board = blankBoard()
  const frame = board.find(({ kind }) => kind === 'frame')
  const made = addPicture(
    docOf(board),
    frame?.id ?? '',
    'how',
    { asset: hash, pixelW: 30, pixelH: 20 },
    { x: 9, y: 9 },
  )
  const records = [...apply(docOf(board), made.change).values()]
  const asset = { hash, kind: 'image/png', width: 30, height: 20, bytes: png } as const
  put('a.cxboard', packBoard(toPack({ records, assets: [asset] })).bytes)
  const { asked, tools } = printer()
  const ran = await run(['export', path('a.cxboard'), '-o', path('a.pdf')], tools)
  expect(ran.status).toBe(0)
  const { html, asset: given } = asked[0] ?? { html: '', asset: () => null }
  const wanted = [...html.matchAll(/href="\/asset\/([0-9a-f]{64})"/g)].map(([, found = '']) => given(found))
  expect(wanted).not.toEqual([])
  for (const one of wanted) expect(Buffer.from(one?.bytes ?? [])).toEqual(png)
  expect(given('0'.repeat(64))).toBeNull()
  expect(ran.err).toMatch(/a picture prints at \d+ dots to the inch/)
})

test('unasked, the deck is for a screen', async () => {
  const { path, put } = cliFolder()
  const { asked, tools } = printer()
  put('a.json', { title: 'Empty', frames: [] })
  expect((await run(['export', path('a.json'), '-o', path('a.PDF')], tools)).status).toBe(0)
  expect((asked[0]?.widthInches ?? 0) / (asked[0]?.heightInches ?? 1)).toBeCloseTo(16 / 9)
})

test('without the app there is no PDF, and it is said before anything is read', async () => {
  const { path } = cliFolder()
  const { status, err } = await run(['export', path('gone.json'), '-o', path('a.pdf')])
  expect(status).toBe(2)
  expect(err).toContain('needs the app itself')
})

test('a deck that cannot be printed leaves the old file alone', async () => {
  const { folder, path, put, bytes } = cliFolder()
  put('a.json', template('table'))
  put('a.pdf', 'old')
  const tools = broken(new AppError({ code: 'print-timeout' }))
  const { status, err } = await run(['export', path('a.json'), '-o', path('a.pdf')], tools)
  expect(status).toBe(3)
  expect(err).toContain('took too long to print')
  expect(bytes('a.pdf').toString()).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.pdf'])
})

test('a bug while printing is told and ends in failure', async () => {
  const { path, put } = cliFolder()
  put('a.json', template('table'))
  const tools = broken(new Error('boom'))
  const { status, err } = await run(['export', path('a.json'), '-o', path('a.pdf')], tools)
  expect(status).toBe(3)
  expect(err).toContain('boom')
  expect(existsSync(path('a.pdf'))).toBe(false)
})

test('a board is exported as JSON in the schema of the templates', async () => {
  const { path, put, json } = cliFolder()
  put('a.json', template('council'))
  await run(['convert', path('a.json'), path('a.cxboard')])
  expect((await run(['export', path('a.cxboard'), '--output', path('b.json')])).status).toBe(0)
  expect(json('b.json')).toEqual(template('council'))
})

describe('of a deck', () => {
  const LONDON = { ...template('table') }

  /** The pages of a deck exported with these words. */
  async function pagesWith(...words: readonly string[]) {
    const { path, put } = cliFolder()
    const { asked, tools } = printer()
    put('a.json', LONDON)
    const ran = await run(['export', path('a.json'), '-o', path('a.pdf'), ...words], tools)
    return { ...ran, html: asked[0]?.html ?? '' }
  }

  test('only the sections asked for are there', async () => {
    const { html, status } = await pagesWith('--sections', 'scorecard,cover')
    expect(status).toBe(0)
    expect(html.match(/<h1/g)).toHaveLength(1)
    const all = (await pagesWith()).html
    expect(html.length).toBeLessThan(all.length / 2)
  })

  test('only the frames asked for are there, in the order of the story', async () => {
    const titles = (LONDON.frames as { title: string }[]).map(({ title }) => lettersOf(title))
    const { html } = await pagesWith('--sections', 'frames', '--frames', '5, 1–2')
    const said = lettersOf(html.replace(/<[^>]*>/g, ''))
    const shown = titles.map((title) => said.indexOf(title))
    expect(shown.map((at) => at > -1)).toEqual(titles.map((_, i) => [0, 1, 4].includes(i)))
    expect(shown.filter((at) => at > -1)).toEqual(shown.filter((at) => at > -1).toSorted((a, b) => a - b))
  })

  test.each([
    [['--frames', '0'], '“0” names no frame of this board'],
    [['--frames', '3-99'], '“3-99” names no frame of this board. Its frames are 1 to'],
    [['--frames', '5-2'], 'is no list of frames'],
    [['--frames', 'first'], 'is no list of frames'],
    [['--preset', 'twelve'], 'There is no preset “twelve”. There are: story,'],
    [['--sections', 'cover,credits'], '“credits” is nothing --sections knows'],
    [['--dates', 'not a language'], 'is no language'],
    [['--scale', '2'], '“--scale” is only for png.'],
  ])('%j is refused with what there is', async (words, sentence) => {
    const { status, err } = await pagesWith(...words)
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })

  test('a preset of the program is known by its id, however it is written', async () => {
    const usual = await pagesWith('--sections', 'frames')
    const nine = await pagesWith('--sections', 'frames', '--preset', 'nine')
    const two = await pagesWith('--sections', 'frames', '--preset', 'Two rows')
    const pages = [usual, nine, two].map(({ html }) => html.match(/<section/g)?.length ?? 0)
    expect(pages[1]).toBeLessThan(pages[0] ?? 0)
    expect(new Set([usual.html, nine.html, two.html]).size).toBe(3)
  })

  test('a preset of a file brings its paper, and what is asked for besides counts more', async () => {
    const { path, put } = cliFolder()
    const { frames: _f, headline: _h, ...manner } = USUAL_CHOICE
    const mine = { ...manner, name: 'Mine', paper: 'a4', sections: ['cover'] }
    const presets = [mine, { ...mine, name: 'Yours', paper: 'letter' }]
    put('p.cxpresets', { format: 'cxpresets', version: 1, presets })
    put('a.json', LONDON)
    const { asked, tools } = printer()
    const with_ = (...words: readonly string[]) =>
      run(['export', path('a.json'), '-o', path('a.pdf'), ...words], tools)
    await with_('--preset', path('p.cxpresets'))
    await with_('--preset', `${path('p.cxpresets')}:Yours`)
    await with_('--preset', path('p.cxpresets'), '--orientation', 'portrait')
    expect(asked.map(({ widthInches }) => Math.round(widthInches * 10))).toEqual([117, 110, 83])
    expect((await with_('--preset', `${path('p.cxpresets')}:Nobody`)).err).toContain(
      'There is no preset “Nobody”. There are: Mine, Yours.',
    )
    put('p.cxpresets', 'nothing')
    const { status, err } = await with_('--preset', path('p.cxpresets'))
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('no file of presets') })
  })
})

test('tables that come second are written beside the first', async () => {
  const { folder, path, put } = cliFolder()
  put('a.json', template('table'))
  const { status, err } = await run([
    'export',
    path('a.json'),
    '-o',
    path('b.csv'),
    '--tables',
    'frames,scores',
  ])
  expect({ status, err }).toMatchObject({ status: 0 })
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b-scores.csv', 'b.csv'])
})

test('what two options say at once, and a file of presets that holds none, are refused in words', async () => {
  const { folder, path, put } = cliFolder()
  put('a.json', template('table'))
  const asked = (...words: readonly string[]) => run(['export', path('a.json'), ...words], printer().tools)
  const twice = await asked('-o', path('b.csv'), '--sections', 'frames', '--tables', 'scores')
  expect(twice).toMatchObject({ status: 2, err: expect.stringContaining('says the same as “--tables”') })
  put('none.cxpresets', { format: 'cxpresets', version: 1, presets: [] })
  const none = await asked('-o', path('b.pdf'), '--preset', path('none.cxpresets'))
  expect(none).toMatchObject({ status: 2, err: expect.stringContaining('none.cxpresets” holds no presets') })
  const commas = await asked('-o', path('b.pdf'), '--sections', ',')
  expect(commas.err.match(/is nothing --sections knows/g)).toHaveLength(1)
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'none.cxpresets'])
})

test('called off, an export says so, ends with 3 and leaves what was there', async () => {
  const { folder, path, put, bytes } = cliFolder()
  put('a.json', template('table'))
  put('b.csv', 'precious')
  const tools = { pages: null, stopped: AbortSignal.abort() }
  const { status, out, err } = await run(['export', path('a.json'), '-o', path('b.csv')], tools)
  expect({ status, out, err }).toMatchObject({
    status: 3,
    out: '',
    err: expect.stringMatching(/^Stopped before/),
  })
  expect(String(bytes('b.csv'))).toBe('precious')
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.csv'])
})

test('a folder that has the name of the file is said to be one', async () => {
  const { dir, path, put } = cliFolder()
  put('a.json', template('table'))
  dir('b.svg')
  const { status, err } = await run(['export', path('a.json'), '-o', path('b.svg')])
  expect({ status, err }).toMatchObject({
    status: 3,
    err: expect.stringContaining('(a folder has this name)'),
  })
})

/** Without spaces and signs, which HTML writes in its own way and lines break at. */
function lettersOf(text: string): string {
  return text.replaceAll(/&#?\w+;|[^\p{L}\p{N}]/gu, '')
}
