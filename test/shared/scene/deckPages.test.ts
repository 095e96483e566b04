import { describe, expect, test } from 'vitest'
import { framesOf } from '../../../shared/model/doc'
import { deckPages } from '../../../shared/scene/deck/deck'
import type { Block } from '../../../shared/scene/deck/page'
import { deckPageSize, sheetOf } from '../../../shared/scene/deck/paper'
import { problemsOf } from './deck/geometry'
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
    expect(pages.map(({ id }) => id)).toContain('no-frames')
    expect(letters(wordsOn(pages))).toContain(letters('The only frame is parked.'))
  })

  test('one frame has a cover, its page, a report and an appendix', () => {
    const ids = deckPages(only(sports, [0]), WIDE).map(({ id }) => id)
    expect(ids[0]).toBe('cover')
    expect(ids.indexOf('scorecard')).toBe(ids.indexOf('frame-1') + 1)
    expect(ids.slice(-2)).toEqual(['scores', 'findings'])
  })

  test.each(PAPERS)('thirteen frames have a page each on $choice.paper $choice.orientation', (options) => {
    const ids = deckPages(sports, options).flatMap(({ id, section }) => (section === 'frames' ? [id] : []))
    expect(ids).toEqual(numbered(13))
  })

  test('a parked frame is left out and the others keep their numbers', () => {
    const pages = deckPages(changed(only(sports, [0, 1, 2]), { frames: { 1: { status: 'parked' } } }), WIDE)
    expect(pages.filter(({ section }) => section === 'frames').map(({ id }) => id)).toEqual([
      'frame-1',
      'frame-3',
    ])
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
  for (const [place, [name, doc]] of Object.entries(boards).entries()) {
    const papers = name === 'hostile' ? PAPERS : PAPERS.filter((_, i) => i % 3 === place % 3)
    test.each(papers)(`${name} on $choice.paper $choice.orientation`, (options) => {
      const sheet = sheetOf(options.choice.paper, options.choice.orientation)
      expect(problemsOf(deckPages(doc, options), sheet)).toEqual([])
    })
  }
})

describe('very long texts', () => {
  test.each(PAPERS)(
    'go on on following pages and lose no letter on $choice.paper $choice.orientation',
    (options) => {
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
    },
  )

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
