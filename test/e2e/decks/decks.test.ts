import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countingFrames } from '../../../shared/method/alignment'
import type { Block, TextBlock, TextRole } from '../../../shared/scene/deck/page'
import { emptyBoard } from '../../shared/scene/deckBoards'
import { fullBoard, silentBoard, tonguesBoard } from './boards'
import { choiceOf, nameOf, PAPERS, SOME_CASES } from './choices'
import { faultsOf } from './faults'
import { letters } from './letters'
import { openPress, type Press } from './press'
import { readBack } from './readBack'
import { undated } from './sameBytes'

let press: Press
beforeAll(async () => {
  press = await openPress()
})
afterAll(() => press.close())

const WIDE = { paper: '16:9', orientation: 'landscape' } as const
const UPRIGHT = { paper: 'a4', orientation: 'portrait' } as const

describe('a deck read back by other programs is the deck that was laid out', () => {
  test.each(SOME_CASES.map((one) => [nameOf(one), one] as const))('%s', async (_name, one) => {
    const deck = await press.deck(await press.template(one.template), choiceOf(one))
    const pdf = readBack(deck.path)
    expect(faultsOf(pdf, deck)).toEqual([])
    expect(pdf.fonts.filter(({ name }) => !/^(Inter|Fraunces)-/.test(name))).toEqual([])
    expect(deck.report).toEqual({ failed: [], coarse: [], fonts: [] })
  })

  test('every frame is a bookmark that leads to its page, under its stage, in the order of the story', async () => {
    const deck = await press.deck(await press.template('sports'), choiceOf({ preset: 'story', page: WIDE }))
    const { bookmarks } = readBack(deck.path)
    const places = countingFrames(deck.doc).map(({ id, title }) => {
      const page = deck.pages.find(({ frames }) => frames.includes(id))?.number
      return bookmarks.findIndex((each) => each.page === page && letters(each.title).includes(letters(title)))
    })
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(13)
    for (const place of places) expect(bookmarks[place]?.depth).toBe(3)
  })

  test('what would be wrong is seen: a word, a heading, an alternative text and a link that are others', async () => {
    const deck = await press.deck(await press.template('sports'), choiceOf({ preset: 'story', page: WIDE }))
    const pdf = readBack(deck.path)
    const wrong = (change: (block: Block) => Block) => {
      const pages = deck.pages.map((page) => ({ ...page, blocks: page.blocks.map(change) }))
      return faultsOf(pdf, { ...deck, pages }).length
    }
    expect(wrong((block) => block)).toBe(0)
    expect(wrong((block) => (isSaid(block, 'p') ? { ...block, y: block.y + 30 } : block))).toBeGreaterThan(9)
    expect(wrong((block) => (isSaid(block, 'h3') ? { ...block, role: 'h2' } : block))).toBe(2)
    expect(wrong((block) => (block.block === 'picture' ? { ...block, alt: 'x' } : block))).toBe(1)
    expect(wrong((block) => (block.block === 'text' ? { ...block, to: 'cover' } : block))).toBe(1)
  })
})

describe('what no slide was made for', () => {
  test.each(['story', 'working', 'six-then-text'] as const)(
    '10,000 letters in every field, as %s: nothing is cut, nothing overlaps',
    async (preset) => {
      const page = preset === 'working' ? UPRIGHT : WIDE
      const deck = await press.deck(await press.board(fullBoard()), choiceOf({ preset, page }))
      expect(faultsOf(readBack(deck.path), deck)).toEqual([])
    },
  )

  test.each(PAPERS)('a board that says nothing, on $paper $orientation', async (page) => {
    const deck = await press.deck(await press.board(silentBoard()), choiceOf({ preset: 'two-rows', page }))
    expect(faultsOf(readBack(deck.path), deck)).toEqual([])
  })

  test('a board without frames is a cover and a page that says so', async () => {
    const deck = await press.deck(await press.board(emptyBoard()), choiceOf({ preset: 'story', page: WIDE }))
    const pdf = readBack(deck.path)
    expect(faultsOf(pdf, deck)).toEqual([])
    expect(pdf.pages[1]?.words.map(({ text }) => text).join(' ')).toContain('No frames yet')
  })

  test.each(['story', 'four'] as const)('words of many tongues, as %s', async (preset) => {
    const deck = await press.deck(await press.board(tonguesBoard()), choiceOf({ preset, page: UPRIGHT }))
    expect(faultsOf(readBack(deck.path), deck)).toEqual([])
  })
})

test('two exports of the same board are the same bytes but for their dates', async () => {
  const board = await press.template('park')
  const choice = choiceOf({ preset: 'story', page: WIDE })
  const first = await press.deck(board, choice)
  const second = await press.deck(board, choice)
  const [a, b] = [first, second].map(({ path }) => undated(readFileSync(path)))
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
})

function isSaid(block: Block, role: TextRole): block is TextBlock {
  return block.block === 'text' && block.role === role
}
