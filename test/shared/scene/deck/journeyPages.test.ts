import { describe, expect, test } from 'vitest'
import { type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import type { Rec } from '../../../../shared/model/record'
import type { PictureBlock } from '../../../../shared/scene/deck/page'
import { changed, letters, only, template, WIDE, wordsOn } from '../deckBoards'
import { inSession } from '../deckSessions'
import { headingsOn } from './pagesOf'
import { faultsOf, linesOf, longStory, manyWords, pagesWith, textsOn } from './storyBoards'

const sports = template('sports')
const frames = framesOf(sports)

describe('the journey on one page', () => {
  test('says in a title, a sentence and four figures what an executive must know', () => {
    const pages = pagesWith(sports, ['journey'])
    expect(pages).toHaveLength(1)
    expect(headingsOn(pages)).toEqual([
      'THE JOURNEY ON ONE PAGE',
      '“Could I use your restroom?” can undo everything before it, and so can two other moments',
    ])
    const said = letters(wordsOn(pages))
    for (const text of [
      'Predicted memory is 8 of 100, although the average moment is 45.',
      'What stays is “Could I use your restroom?” and the end, “What she tells the party”.',
      'Alignment 38 partial, 12 of 13 frames · between 36 and 41 · target 75',
      'Promises kept 33 % 11 of 13 moments rated',
      'Predicted memory, felt today 8 average of moments 45',
      'First fix 10 Could I use your restroom? priority 30 · effort 1 of 5',
    ])
      expect(said).toContain(letters(text))
  })

  test('has the title the person chose', () => {
    const pages = pagesWith(sports, ['journey'], WIDE, { headline: 'A good shop, ruined at the till' })
    expect(headingsOn(pages)[1]).toBe('A good shop, ruined at the till')
  })

  test('tells those who do not see the curve every feeling, stage and breaker', () => {
    const { alt } = curveOf(sports)
    expect(alt).toContain('Stages: Awareness, Discovery, Attraction')
    expect(alt).toContain(
      '10 Could I use your restroom?: intended +2 cared for, felt −3 humiliated, journey breaker.',
    )
    expect(alt).toContain('12 The Monday note: intended +2 valued.')
  })

  test('leads to the page of the first fix where that is in the deck', () => {
    const toFix = (sections: Parameters<typeof pagesWith>[1], more = {}) =>
      textsOn(pagesWith(sports, sections, WIDE, more).filter(({ section }) => section === 'journey')).find(
        (block) => letters(linesOf(block)) === letters('10 Could I use your restroom?'),
      )?.to
    expect(toFix(['journey', 'frames'])).toBe('frame-10')
    expect(toFix(['journey'])).toBeNull()
    expect(toFix(['journey', 'frames'], { frames: [frames[0]?.id ?? ''] })).toBeNull()
  })

  test('a board without feelings says so, and shows its moments instead of an empty curve', () => {
    const pages = pagesWith(withoutFeelings(sports), ['journey'])
    expect(letters(wordsOn(pages))).toContain(letters('No feeling is said yet'))
    expect(letters(wordsOn(pages))).toContain(letters('No moment says yet how it is felt today.'))
    expect(picturesOn(pages)).toHaveLength(13)
  })

  test('a board nobody scored has a title of its story, and a dash for every number', () => {
    const bare = docOf(
      [...withoutFeelings(sports).values()].filter(({ kind }) => kind !== 'score').map(unrated),
    )
    const pages = pagesWith(bare, ['journey'])
    expect(headingsOn(pages)[1]).toBe('The journey in 13 moments')
    expect(
      textsOn(pages)
        .map(linesOf)
        .filter((text) => text === '—'),
    ).toHaveLength(4)
  })

  test('while scores are hidden nothing made of them is said', () => {
    const pages = pagesWith(inSession().doc, ['journey'])
    expect(headingsOn(pages)[1]).toBe('The journey in 13 moments')
    expect(wordsOn(pages)).toContain('Scores are hidden until the reveal')
    expect(curveOf(inSession().doc).alt).not.toContain('journey breaker')
  })

  test('shows the moments that carry a long story, among them where it peaks and how it ends', () => {
    const pages = pagesWith(longStory(sports, 1000), ['journey'])
    expect(pages).toHaveLength(1)
    const shown = picturesOn(pages)
      .map(({ alt }) => alt)
      .filter((alt) => alt.startsWith('Picture for'))
    expect(shown.length).toBeGreaterThanOrEqual(6)
    expect(shown.length).toBeLessThanOrEqual(12)
    expect(shown.at(-1)).toMatch(/^Picture for frame 1000\b/)
    expect(wordsOn(pages)).toMatch(/\d · Breaker/)
  })

  test.each([
    ['one frame', only(sports, [9])],
    ['three frames', only(sports, [0, 9, 12])],
    ['thirteen frames', sports],
    ['forty frames', longStory(sports, 40)],
    ['a thousand frames', longStory(sports, 1000)],
    ['no feelings', withoutFeelings(sports)],
    ['the longest titles', longTitles(sports)],
  ])('nothing overlaps or leaves any of the six papers: %s', (_, doc) => {
    expect(faultsOf(doc, ['journey'])).toEqual([])
  })

  test('a title as long as it may be has all its words, and nothing meets another', () => {
    const headline = manyWords('word', 30).slice(0, 200)
    const pages = pagesWith(sports, ['journey'], WIDE, { headline })
    expect(letters(headingsOn(pages)[1] ?? '')).toBe(letters(headline))
  })
})

function picturesOn(pages: ReturnType<typeof pagesWith>): readonly PictureBlock[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'picture' ? [block] : [])))
}

function curveOf(doc: Doc): PictureBlock {
  const [curve] = picturesOn(pagesWith(doc, ['journey']))
  return curve ?? expect.unreachable('no picture')
}

function withoutFeelings(doc: Doc): Doc {
  const all = Object.fromEntries(framesOf(doc).map((_, i) => [i, { intended: null, felt: null }]))
  return changed(doc, { frames: all })
}

function longTitles(doc: Doc): Doc {
  const all = Object.fromEntries(framesOf(doc).map((_, i) => [i, { title: manyWords(`title${i}x`, 30) }]))
  return changed(doc, { frames: all })
}

function unrated(record: Rec): Rec {
  return record.kind === 'frame' ? { ...record, expected: null, delivered: null, effort: null } : record
}
