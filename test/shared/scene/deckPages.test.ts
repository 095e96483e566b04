import { describe, expect, test } from 'vitest'
import { framesOf } from '../../../shared/model/doc'
import { deckPages } from '../../../shared/scene/deck/deck'
import type { Block, Page } from '../../../shared/scene/deck/page'
import { deckPageSize, sheetOf } from '../../../shared/scene/deck/paper'
import { changed, emptyBoard, letters, only, PAPERS, template, WIDE, withTextIn, wordsOn } from './deckBoards'
import { afterSession, endlessReport, inSession, repeatedBoard } from './deckSessions'

const sports = template('sports')

describe('the pages of a deck', () => {
  test('an empty board has a cover and a page that says there are no frames yet', () => {
    const pages = deckPages(emptyBoard(), WIDE)
    expect(pages.map(({ id }) => id)).toEqual(['cover', 'no-frames'])
    expect(wordsOn(pages)).toContain('No frames yet')
    expect(wordsOn(pages)).toContain('Add the first frame on the wall, then export the deck again.')
  })

  test('a board whose frames are all parked says so', () => {
    const one = changed(only(sports, [0]), { frames: { 0: { status: 'parked' } } })
    const pages = deckPages(one, WIDE)
    expect(pages.map(({ id }) => id)).toEqual(['cover', 'no-frames'])
    expect(letters(wordsOn(pages))).toContain(letters('The only frame is parked.'))
  })

  test('one frame has a cover, its page, a report and an appendix', () => {
    const ids = deckPages(only(sports, [0]), WIDE).map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['cover', 'frame-1', 'scorecard'])
    expect(ids.slice(-2)).toEqual(['scores', 'findings'])
  })

  test.each(PAPERS)('thirteen frames have a page each on $paper $orientation', (options) => {
    const ids = deckPages(sports, options).map(({ id }) => id)
    expect(ids.slice(0, 15)).toEqual(['cover', ...numbered(13), 'scorecard'])
    expect(ids.filter((id) => id.startsWith('frame'))).toHaveLength(13)
  })

  test('a parked frame is left out and the others keep their numbers', () => {
    const pages = deckPages(changed(only(sports, [0, 1, 2]), { frames: { 1: { status: 'parked' } } }), WIDE)
    expect(pages.map(({ id }) => id).slice(0, 4)).toEqual(['cover', 'frame-1', 'frame-3', 'scorecard'])
    expect(wordsOn(pages)).toContain('2 frames · 1 parked frame left out')
  })

  test('a long story goes on over as many scorecard pages as it needs, each frame once', () => {
    const pages = deckPages(repeatedBoard('sports', 60), WIDE)
    const many = wordsOn(pages.filter(({ id }) => id.startsWith('scorecard-frames'))).split('\n')
    for (const title of framesOf(repeatedBoard('sports', 60)).map((frame) => frame.title)) {
      expect(many.filter((line) => letters(line) === letters(title))).toHaveLength(1)
    }
    expect(pages.map(({ id }) => id)).toContain('scorecard-frames-3')
  })

  test('a picture is on the page of a frame that has one, on the cover, and where it breaks the journey', () => {
    const pages = deckPages(withTextIn(sports, 2, 'Ring ring'), WIDE)
    const described = pages.filter(({ blocks }) =>
      blocks.some(isPictureOf('Picture for frame 3: the words “Ring ring”.')),
    )
    expect(described.map(({ id }) => id)).toEqual(['cover', 'frame-3', 'scorecard'])
  })
})

describe('nothing overlaps and nothing leaves the page', () => {
  const hostile = hostileBoard()
  const pictured = withTextIn(withTextIn(hostile, 0, 'Here'), 2, 'There')
  const boards = {
    sports,
    saas: template('saas'),
    hostile,
    pictured,
    empty: emptyBoard(),
    session: afterSession(),
    blind: inSession().doc,
    endless: endlessReport(),
    many: repeatedBoard('park', 45),
  }
  for (const [name, doc] of Object.entries(boards)) {
    test.each(PAPERS)(`${name} on $paper $orientation`, (options) => {
      const { w, h } = sheetOf(options.paper, options.orientation)
      for (const page of deckPages(doc, options)) {
        const boxes = page.blocks.map((block) => ({ ...boxOf(block), block }))
        for (const box of boxes) {
          const isBleeding = page.id === 'cover' && box.block.block === 'picture'
          expect(isBleeding || inside(box, w, h), `${page.id} ${describeBlock(box.block)}`).toBe(true)
        }
        expect(overlapping(page, boxes)).toEqual([])
      }
    })
  }
})

describe('very long texts', () => {
  test.each(PAPERS)('go on on following pages and lose no letter on $paper $orientation', (options) => {
    const what = sentences(10_000, 'what')
    const action = sentences(20_000, 'how')
    const situation = sentences(3000, 'who')
    const outcome = sentences(12_000, 'felt')
    const doc = changed(only(sports, [0, 1]), { frames: { 0: { what, action, situation, outcome } } })
    const pages = deckPages(doc, options)
    const story = pages.filter(({ id }) => id.startsWith('frame-1'))
    expect(story.length).toBeGreaterThan(2)
    expect(story[1]?.id).toBe('frame-1-more')
    const said = letters(wordsOn(story))
    for (const text of [what, action, situation, outcome])
      for (const part of words(text)) expect(said).toContain(part)
    expect(pages.map(({ id }) => id)).toContain('frame-2')
  })

  test('a text in one piece is put together again letter by letter', () => {
    const action = sentences(20_000, 'how')
    const doc = changed(only(sports, [0]), {
      frames: { 0: { what: '', situation: '', outcome: '', action } },
    })
    const blocks = deckPages(doc, WIDE)
      .filter(({ id }) => id.startsWith('frame-1'))
      .flatMap((page) => page.blocks)
    const texts = blocks.flatMap((block) => (block.block === 'text' ? [block.setting.lines.join('\n')] : []))
    expect(letters(texts.filter((text) => /how\d+/.test(text)).join(''))).toBe(letters(action))
  })

  test('a text that is a little too long gets smaller before it goes on', () => {
    const sizeOf = (length: number) => {
      const doc = changed(only(sports, [0]), { frames: { 0: { action: sentences(length, 'how') } } })
      const page = deckPages(doc, WIDE).find(({ id }) => id === 'frame-1')
      return page?.blocks.flatMap((b) =>
        b.block === 'text' && /how1\b/.test(b.setting.lines[0] ?? '') ? [b] : [],
      )[0]?.setting.style.font.size
    }
    expect(sizeOf(100)).toBeGreaterThan(sizeOf(1000) ?? Number.NaN)
    expect(sizeOf(20_000)).toBe(10)
  })

  test('a long intent goes on after the cover', () => {
    const intent = sentences(5000, 'intent')
    const pages = deckPages(changed(emptyBoard(), { board: { intent } }), WIDE)
    expect(pages.map(({ id }) => id)).toEqual(['cover', 'cover-more', 'no-frames'])
    const said = letters(wordsOn(pages))
    for (const part of words(intent)) expect(said).toContain(part)
  })
})

describe('paper', () => {
  test('the printer gets the paper in inches and the page its pixels', () => {
    expect(deckPageSize('16:9', 'landscape')).toEqual({ widthInches: 1280 / 96, heightInches: 7.5 })
    expect(deckPageSize('letter', 'portrait')).toEqual({ widthInches: 8.5, heightInches: 11 })
    expect(sheetOf('16:9', 'landscape')).toMatchObject({ w: 1280, h: 720 })
    expect(sheetOf('16:9', 'portrait')).toMatchObject({ w: 720, h: 1280 })
    expect(sheetOf('a4', 'portrait')).toMatchObject({ w: 793, h: 1122 })
    expect(sheetOf('letter', 'landscape')).toMatchObject({ w: 1056, h: 816 })
  })
})

interface Placed {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

function boxOf(block: Block): Placed {
  switch (block.block) {
    case 'text':
      return { x: block.x, y: block.y, w: block.w, h: block.setting.height }
    case 'picture':
    case 'rule':
      return block.box
    case 'table': {
      const w = block.columns.reduce((total, column) => total + column.w, 0)
      const h = [block.head, ...block.rows].reduce((total, row) => total + row.h, 0)
      return { x: block.x, y: block.y, w, h }
    }
  }
}

function inside({ x, y, w, h }: Placed, width: number, height: number): boolean {
  return x >= 0 && y >= 0 && x + w <= width + 0.5 && y + h <= height + 0.5
}

/** Names of texts, tables and pictures that lie on one another. */
function overlapping(page: Page, boxes: readonly (Placed & { readonly block: Block })[]): readonly string[] {
  const solid = boxes.filter(({ block }) => block.block !== 'rule')
  return solid.flatMap((a, i) =>
    solid
      .slice(i + 1)
      .filter(
        (b) =>
          a.x < b.x + b.w - 0.5 && b.x < a.x + a.w - 0.5 && a.y < b.y + b.h - 0.5 && b.y < a.y + a.h - 0.5,
      )
      .map((b) => `${page.id}: ${describeBlock(a.block)} on ${describeBlock(b.block)}`),
  )
}

function describeBlock(block: Block): string {
  return block.block === 'text' ? `“${block.setting.lines[0] ?? ''}”` : block.block
}

function isPictureOf(alt: string) {
  return (block: Block) => block.block === 'picture' && block.alt === alt
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `frame-${i + 1}`)
}

function sentences(length: number, word: string): string {
  let text = ''
  for (let i = 1; text.length < length; i += 1)
    text += `${word}${i} of this story.${i % 9 === 0 ? '\n' : ' '}`
  return text.slice(0, length).trim()
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\d/.test(word))
}

/** The longest titles of the widest letter, the longest texts, and every field at once. */
function hostileBoard() {
  const wide = 'W'.repeat(200)
  return changed(only(template('saas'), [0, 1, 2, 3]), {
    board: { title: wide, organisation: wide, intent: sentences(20_000, 'a'), promise: 'x'.repeat(20_000) },
    guest: { name: wide },
    frames: {
      0: {
        title: wide,
        ownerRole: wide,
        intended: { emotion: wide, valence: 3 },
        felt: { emotion: wide, valence: -3 },
        what: sentences(20_000, 'b'),
        situation: 'y'.repeat(10_000),
        action: '漢字'.repeat(5000),
        outcome: sentences(20_000, 'c'),
      },
      1: {
        title: '漢'.repeat(200),
        what: '',
        situation: '',
        action: '',
        outcome: '',
        guest: null,
        ownerRole: '',
      },
      2: { what: sentences(900, 'd'), action: sentences(1500, 'e'), outcome: sentences(400, 'f') },
      3: { title: '', stage: null, what: '\n\n\n', outcome: wide },
    },
  })
}
