import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeckChoice } from '../../../shared/deckChoice'
import { faultsIn } from '../../main/export/pptxRules'
import { ask } from '../cli/pdf'
import { fullBoard, silentBoard, tonguesBoard } from './boards'
import { choiceOf } from './choices'
import { difference, letters, sameLetters } from './letters'
import { pdfByOffice } from './office'
import { type Kept, openPress, type Press } from './press'

let press: Press
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

const WIDE = { paper: '16:9', orientation: 'landscape' } as const
const UPRIGHT = { paper: 'a4', orientation: 'portrait' } as const

describe('LibreOffice makes of the slides the pages of the PDF', () => {
  test.each([
    ['sports', choiceOf({ preset: 'story', page: WIDE })],
    ['bank', choiceOf({ preset: 'six', page: UPRIGHT })],
    ['table', choiceOf({ preset: 'nine', page: { paper: 'letter', orientation: 'landscape' } })],
  ] as const)('%s', async (template, choice) => {
    const board = await press.template(template)
    expect(await unlike(board, choice)).toEqual([])
  })

  test('a board that says nothing', async () => {
    const board = await press.board(silentBoard())
    expect(await unlike(board, choiceOf({ preset: 'two-rows', page: WIDE }))).toEqual([])
  })

  test('many scripts, both directions', async () => {
    const board = await press.board(tonguesBoard())
    expect(await unlike(board, choiceOf({ preset: 'story', page: WIDE }))).toEqual([])
  })

  test('10,000 letters in every field', async () => {
    const board = await press.board(fullBoard())
    const { path } = await press.file(board, {
      format: 'pptx',
      choice: choiceOf({ preset: 'story', page: WIDE }),
    })
    expect(await faultsIn(readFileSync(path))).toEqual([])
  })
})

test('two exports of the same board are the same bytes', async () => {
  const board = await press.template('mobile')
  const choice = choiceOf({ preset: 'story', page: WIDE })
  const [one, two] = [
    await press.file(board, { format: 'pptx', choice }),
    await press.file(board, { format: 'pptx', choice }),
  ]
  expect(Buffer.compare(readFileSync(one.path), readFileSync(two.path))).toBe(0)
})

/** Where the slides say something else than the PDF's pages, or would have to be repaired. */
async function unlike(board: Kept, choice: DeckChoice): Promise<readonly string[]> {
  const deck = await press.deck(board, choice)
  const slides = await press.file(board, { format: 'pptx', choice })
  const faults = await faultsIn(readFileSync(slides.path))
  const [wanted, found] = [pagesOf(deck.path), pagesOf(await pdfByOffice(slides.path))]
  if (wanted.length !== found.length) return [...faults, `${found.length} pages instead of ${wanted.length}`]
  const others = wanted.flatMap((page, i) => {
    const slide = found[i] ?? ''
    return sameLetters(page, slide) ? [] : [`page ${i + 1}: ${difference(page, slide)}`]
  })
  return [...faults, ...others]
}

/** The letters of each page of a PDF, without the little pictures that not every computer has a font for. */
function pagesOf(path: string): readonly string[] {
  const pages = ask('pdftotext', ['-raw', path, '-']).split('\f').slice(0, -1)
  return pages.map((page) => letters(page).replace(/(?![0-9#*])\p{Emoji}/gu, ''))
}
