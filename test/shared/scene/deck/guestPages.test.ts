import { describe, expect, test } from 'vitest'
import { docOf, guestsOf } from '../../../../shared/model/doc'
import { changed, letters, only, PAPERS, template, wordsOn } from '../deckBoards'
import { headingsOn } from './pagesOf'
import { faultsOf, linesOf, longStory, manyWords, pagesWith, textsOn, withLongTexts } from './storyBoards'

const sports = template('sports')

describe('the pages of guests', () => {
  test('show each as a whole person, and where she appears', () => {
    const pages = pagesWith(sports, ['guests'])
    expect(pages.map(({ id }) => id)).toEqual(['guest-1', 'guest-2', 'guest-3'])
    expect(headingsOn(pages)).toEqual(['GUESTS', ...guestsOf(sports).map(({ name }) => name)])
    const said = letters(wordsOn(pages.slice(0, 1)))
    const [renee] = guestsOf(sports)
    for (const text of [
      renee?.summary ?? '',
      renee?.says ?? '',
      ...(renee?.needs ?? []),
      ...(renee?.desires ?? []),
      ...(renee?.context ?? []),
      ...(renee?.emotion ?? []),
      'Arrives Excited +1',
      '10 Could I use your restroom? leaves humiliated −3',
      '12 The Monday note means to leave valued +2',
    ])
      expect(said).toContain(letters(text))
  })

  test('the figure wears the arriving feeling, and says so to those who do not see it', () => {
    const [page] = pagesWith(sports, ['guests'])
    const figure = page?.blocks.find((block) => block.block === 'picture')
    expect(figure?.block === 'picture' && figure.alt).toBe('Renee Coleman, 47, excited')
  })

  test('a moment’s name leads to its page', () => {
    const pages = pagesWith(sports, ['guests', 'frames'])
    const block = textsOn(pages).find((each) => linesOf(each) === '9 The till')
    expect(block?.to).toBe('frame-9')
  })

  test('four short ones and more share pages two by two', () => {
    const guests = guestsOf(sports)
    const more = guests.map((guest, i) => ({
      ...guest,
      id: `gst_${String(i).padStart(26, '0')}`,
      order: `z${i}`,
    }))
    const pages = pagesWith(docOf([...sports.values(), ...more]), ['guests'], PAPERS[0])
    expect(pages).toHaveLength(3)
    expect(headingsOn(pages)).toHaveLength(7)
  })

  test('a board without guests has no such page', () => {
    const alone = docOf([...sports.values()].filter(({ kind }) => kind !== 'guest'))
    expect(pagesWith(alone, ['guests'])).toEqual([])
  })

  test('a guest nobody described yet has a name and a figure', () => {
    const nothing = {
      summary: '',
      says: '',
      needs: [],
      desires: [],
      context: [],
      emotion: [],
      arriving: null,
    }
    const doc = changed(sports, { guest: { ...nothing, name: ' ' } })
    expect(headingsOn(pagesWith(doc, ['guests']))[1]).toBe('A guest without a name')
    expect(faultsOf(doc, ['guests'])).toEqual([])
  })

  test('who appears in a thousand moments has those that fit, and how many more there are', () => {
    const said = wordsOn(pagesWith(longStory(sports, 1000), ['guests']))
    expect(said).toMatch(/and \d{3} further moments/)
    expect(faultsOf(longStory(sports, 1000), ['guests'])).toEqual([])
  })

  test('the longest texts go on on the next page, word by word, with a mark on both', () => {
    const doc = withLongTexts(sports, 260)
    for (const options of [PAPERS[0], PAPERS[3]]) {
      if (options === undefined) return expect.unreachable('no paper')
      const pages = pagesWith(doc, ['guests'], options)
      expect(wordsOn(pages.filter(({ id }) => id === 'guest-1'))).toContain('Continues on the next page')
      expect(pages[1]?.id).toBe('guest-1-more')
      expect(letters(wordsOn(pages.slice(1, 2)))).toContain(letters('Renee Coleman, 47, continued'))
      const said = new Set(wordsOn(pages).split(/\s+/))
      for (const what of ['summary', 'says', 'need', 'desire', 'context', 'emotion'])
        expect(
          manyWords(`${what}0g`, 260)
            .split(' ')
            .filter((word) => !said.has(word)),
        ).toEqual([])
      const points = Array.from({ length: 60 }, (_, i) => `point${i}of0`)
      expect(points.filter((word) => !said.has(word))).toEqual([])
    }
  })

  test.each([
    ['as the template has it', sports],
    ['texts that just do not fit', withLongTexts(sports, 60)],
  ])('nothing overlaps or leaves any of the six papers: %s', (_, doc) => {
    expect(faultsOf(doc, ['guests'])).toEqual([])
  })

  test.each(['landscape', 'portrait'] as const)(
    'nothing overlaps or leaves A4 %s with ten thousand letters in every field',
    (way) => {
      const papers = PAPERS.filter(({ choice }) => choice.paper === 'a4' && choice.orientation === way)
      expect(faultsOf(withLongTexts(only(sports, [0]), 800), ['guests'], papers)).toEqual([])
    },
  )
})
