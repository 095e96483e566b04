import { countingFrames } from '../../method/alignment'
import { guestsOf } from '../../model/doc'
import { storyWords } from '../../words/deckStory'
import { contentsColumns } from './contents/columns'
import { contentsLines } from './contents/lines'
import type { SectionId } from './layout'
import type { DeckPage, Page } from './page'
import { stack, words } from './piece'
import { measureOf, type Setup, topOf } from './setup'
import { eyebrow, PAGE_TITLE } from './styles'
import { set } from './typeset'

/** How many pages the contents take, known before the numbers in them are: none in a short deck, else one. */
export function contentsLength(setup: Setup): number {
  return leastPages(setup) < SHORT ? 0 : 1
}

/** What is on which page, each line a link. `pages` are all others of the deck. */
export function contentsPages(setup: Setup, pages: readonly DeckPage[]): readonly Page[] {
  if (contentsLength(setup) === 0) return []
  const { sheet, brand } = setup
  const w = measureOf(sheet)
  const title = stack(6, [
    words(set(storyWords.inThisDeck, eyebrow(brand.main), w), w),
    words(set(storyWords.contents, PAGE_TITLE, w), w, { role: 'h2' }),
  ])
  const top = topOf(sheet) + title.h + 28
  const blocks = [
    ...title.at(sheet.margin, topOf(sheet)),
    ...contentsColumns(setup, contentsLines(setup, pages), top),
  ]
  return [{ id: 'contents', blocks }]
}

/** Fewer pages than the deck is sure to have: what stands on each is counted as little as it can be. */
function leastPages({ doc, choice, blind }: Setup): number {
  const chosen = choice.frames === null ? null : new Set(choice.frames)
  const all = countingFrames(doc).length
  const frames = countingFrames(doc).filter(({ id }) => chosen === null || chosen.has(id)).length
  const { perPage, text } = choice.layout
  const counts: Readonly<Record<SectionId, number>> = {
    cover: 1,
    contents: 1,
    journey: Math.min(1, all),
    guests: Math.ceil(guestsOf(doc).length / 2),
    frames: Math.ceil(frames / perPage) * (text === 'following' ? 2 : 1),
    scorecard: Math.min(1, all),
    fixes: 0,
    session: 0,
    appendix: blind ? 0 : Math.min(1, all),
  }
  return choice.sections.reduce((total, section) => total + counts[section], 0)
}

/** A deck of fewer pages is quicker leafed through. */
const SHORT = 6
