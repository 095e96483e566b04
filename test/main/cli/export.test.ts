import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blankBoard } from '../../../main/handlers/blank'
import { sha256 } from '../../../main/package/hash'
import { packBoard } from '../../../main/package/write'
import { addPicture } from '../../../shared/edit/crop'
import { AppError } from '../../../shared/errors'
import { apply } from '../../../shared/model/change'
import { docOf } from '../../../shared/model/doc'
import { toPack } from '../package/sample'
import { pngOf } from '../pictures/made'
import { cliFolder, run, template } from './harness'

const PDF = Buffer.from('%PDF-1.7 pretend')

function printer() {
  const asked: { html: string; widthInches: number; heightInches: number }[] = []
  const printDeck = async (html: string, paper: { widthInches: number; heightInches: number }) => {
    asked.push({ html, ...paper })
    return PDF
  }
  return { asked, tools: { printDeck } }
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
  const given: unknown[] = []
  const printDeck = async (html: string, _paper: unknown, of: (hash: string) => unknown) => {
    for (const [, wanted = ''] of html.matchAll(/href="\/asset\/([0-9a-f]{64})"/g)) given.push(of(wanted))
    expect(of('0'.repeat(64))).toBeNull()
    return PDF
  }
  expect((await run(['export', path('a.cxboard'), '-o', path('a.pdf')], { printDeck })).status).toBe(0)
  expect(given).not.toEqual([])
  expect(given.every((one) => Buffer.from((one as typeof asset).bytes).equals(png))).toBe(true)
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
  expect(err).toContain('A PDF needs the app itself')
})

test('a deck that cannot be printed leaves the old file alone', async () => {
  const { folder, path, put, bytes } = cliFolder()
  put('a.json', template('table'))
  put('a.pdf', 'old')
  const printDeck = () => Promise.reject(new AppError({ code: 'print-timeout' }))
  const { status, err } = await run(['export', path('a.json'), '-o', path('a.pdf')], { printDeck })
  expect(status).toBe(3)
  expect(err).toContain('took too long to print')
  expect(bytes('a.pdf').toString()).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.pdf'])
})

test('a bug while printing is told and ends in failure', async () => {
  const { path, put } = cliFolder()
  put('a.json', template('table'))
  const printDeck = () => Promise.reject(new Error('boom'))
  const { status, err } = await run(['export', path('a.json'), '-o', path('a.pdf')], { printDeck })
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
