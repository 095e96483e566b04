import { describe, expect, test } from 'vitest'
import { boardOf } from '../../../../shared/model/doc'
import type { PictureBlock, RuleBlock } from '../../../../shared/scene/deck/page'
import { changed, emptyBoard, letters, PAPERS, template, WIDE, wordsOn } from '../deckBoards'
import { faultsOf, linesOf, manyWords, pagesWith, textsOn, withBrand, withLongTexts } from './storyBoards'

const sports = template('sports')

describe('the cover', () => {
  test('has title, organisation, intent, promise, day and what the board is worth', () => {
    const { title, organisation, intent, promise } = boardOf(sports)
    const said = letters(wordsOn(pagesWith(sports, ['cover'])))
    for (const text of [title, organisation, intent, promise, '22 November 2026', '13 frames', 'Functional'])
      expect(said).toContain(letters(text))
  })

  test('dates are in the language chosen for them, numbers in the system’s', () => {
    const pages = pagesWith(sports, ['cover'], WIDE, { dates: 'de' })
    expect(wordsOn(pages)).toContain('22. November 2026')
  })

  test.each([
    ['wide', 1200, 160],
    ['square', 500, 500],
    ['tall', 200, 900],
    ['a line', 4000, 40],
  ])('a logo that is %s stands above the title, in proportion and about as large as any', (_, w, h) => {
    const doc = withBrand(sports, w, h)
    const [page] = pagesWith(doc, ['cover'])
    const logo = page?.blocks.find((block) => block.block === 'picture' && block.alt.startsWith('Logo'))
    const { box, alt } = logo as PictureBlock
    expect(alt).toBe('Logo: Home Turf Sports')
    expect(box.w / box.h).toBeCloseTo(w / h)
    expect(Math.max(box.w / 240, box.h / 84)).toBeLessThanOrEqual(1.001)
    expect(box.w * box.h).toBeLessThanOrEqual(9001)
    expect(faultsOf(doc, ['cover'])).toEqual([])
  })

  test('the brand’s colours stand in eyebrows and bars of every page that tells the story', () => {
    const pages = pagesWith(withBrand(sports, 400, 100), ['cover', 'journey', 'guests'])
    const eyebrows = textsOn(pages).filter(({ setting }) => setting.style.caps)
    expect(eyebrows.some(({ setting }) => setting.style.colour === '#8a1f4d')).toBe(true)
    const bars = pages.flatMap(({ blocks }) =>
      blocks.filter((block): block is RuleBlock => block.block === 'rule'),
    )
    expect(bars.filter(({ fill }) => fill === '#2f7fd0').length).toBeGreaterThanOrEqual(4)
    const plain = pagesWith(withBrand(sports, 400, 100), ['cover'], WIDE, { brand: false })
    expect(JSON.stringify(plain)).not.toContain('#8a1f4d')
  })

  test('texts that are far too long go on on the next page, word by word, with a mark on both', () => {
    const doc = withLongTexts(sports, 300)
    for (const options of PAPERS) {
      const pages = pagesWith(doc, ['cover'], options)
      expect(textsOn(pages.slice(0, 1)).find(({ to }) => to === 'cover-more')).toBeDefined()
      const said = new Set(wordsOn(pages).split(/\s+/))
      const words = `${manyWords('intent', 300)} ${manyWords('promise', 300)}`.split(' ')
      expect(words.filter((word) => !said.has(word))).toEqual([])
    }
    expect(faultsOf(doc, ['cover'])).toEqual([])
  })

  test('the longest title and organisation are whole', () => {
    const doc = changed(sports, {
      board: { title: manyWords('title', 40), organisation: manyWords('name', 40) },
    })
    for (const options of PAPERS) {
      const said = new Set(
        textsOn(pagesWith(doc, ['cover'], options)).flatMap((block) => linesOf(block).split(' ')),
      )
      for (const word of `${manyWords('title', 40)} ${manyWords('name', 40)}`.split(' '))
        expect(said).toContain(word)
    }
    expect(faultsOf(doc, ['cover'])).toEqual([])
  })

  test('an empty board has one, too', () => {
    expect(wordsOn(pagesWith(emptyBoard(), ['cover']))).toContain('Nothing here yet')
    expect(faultsOf(emptyBoard(), ['cover'])).toEqual([])
  })
})
