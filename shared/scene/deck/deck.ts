import { countingFrames } from '../../method/alignment'
import { type Doc, framesOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { typefacesOf } from './brandFaces'
import { contentsLength, contentsPages } from './contentsPages'
import { boardTitle, coverPages } from './cover'
import { guestPages } from './guestPages'
import { journeyPages } from './journeyPages'
import { SECTIONS, type SectionId } from './layout'
import type { DeckPage, Page } from './page'
import { type Piece, stack, words } from './piece'
import { appendixPages, fixPages, scorecardPages, sessionPages } from './report'
import { type DeckOptions, measureOf, type Setup, setupOf, topOf } from './setup'
import { speakerNotes } from './speaker'
import { type StoryPart, storyParts } from './storyPages'
import { eyebrow, FOOT, LEDE, PAGE_TITLE } from './styles'
import { set, withTypefaces } from './typeset'

/** A step of making a deck: the pages that came of it, in their places. */
export interface DeckPart {
  /** What was made, as the person is told: a frame's title; '' for what is no frame. */
  readonly name: string
  readonly pages: readonly DeckPage[]
  /** Frames that could not be set out; their page says so. */
  readonly failed: readonly Id[]
  /** Frames done so far, of all in the deck. */
  readonly done: number
  readonly of: number
}

/**
 * The pages of a board's deck, part by part, so that whoever makes it can tell how far it is and stop. Numbers are
 * final; the contents come last and stand at their number. Parked frames are left out.
 */
export function* deckParts(doc: Doc, options: DeckOptions): Generator<DeckPart, void, void> {
  const faces = typefacesOf(doc, options.choice)
  const parts = partsOf(doc, options)
  for (;;) {
    // Around every step, not around all: others may set texts of their own between two
    const step = withTypefaces(faces, () => parts.next())
    if (step.done) return
    yield step.value
  }
}

function* partsOf(doc: Doc, options: DeckOptions): Generator<DeckPart, void, void> {
  const setup = setupOf(doc, options)
  const frames = chosenFrames(setup)
  const of = frames.length
  const made: DeckPage[] = []
  let done = 0
  let number = 1
  const part = (
    section: SectionId,
    pages: readonly Made[],
    name = '',
    failed: readonly Id[] = [],
  ): DeckPart => {
    const numbered = pages.map(({ page, frames: shown }) => placed(setup, section, page, number++, shown))
    made.push(...numbered)
    return { name, pages: numbered, failed, done, of }
  }
  let contentsFrom: number | null = null
  for (const section of SECTIONS.filter((each) => options.choice.sections.includes(each))) {
    if (section === 'contents') {
      contentsFrom = number
      number += contentsLength(setup)
    } else if (section === 'frames' && of > 0) {
      for (const story of storyParts(setup, frames, number)) {
        done = Math.min(of, done + new Set(story.pages.flatMap((one) => one.frames)).size)
        yield part(section, story.pages, story.name, story.failed)
      }
    } else yield part(section, plainPages(setup, section).map(unframed))
  }
  if (contentsFrom === null) return
  number = contentsFrom
  yield part('contents', contentsPages(setup, made).map(unframed))
}

/** All of it at once, in order. */
export function deckPages(doc: Doc, options: DeckOptions): readonly DeckPage[] {
  return [...deckParts(doc, options)].flatMap(({ pages }) => pages).sort((a, b) => a.number - b.number)
}

type Made = StoryPart['pages'][number]

function unframed(page: Page): Made {
  return { page, frames: [] }
}

/** In story order; of the chosen ones those that are there and not parked. */
function chosenFrames({ doc, choice }: Setup): readonly Frame[] {
  const chosen = choice.frames === null ? null : new Set(choice.frames)
  return countingFrames(doc).filter(({ id }) => chosen === null || chosen.has(id))
}

function plainPages(setup: Setup, section: Exclude<SectionId, 'contents'>): readonly Page[] {
  const hasFrames = countingFrames(setup.doc).length > 0
  if (section === 'cover') return coverPages(setup)
  if (section === 'guests') return guestPages(setup)
  if (section === 'frames') return [emptyPage(setup)]
  return hasFrames ? OF_FRAMES[section](setup) : []
}

const OF_FRAMES = {
  journey: journeyPages,
  scorecard: scorecardPages,
  fixes: fixPages,
  session: sessionPages,
  appendix: appendixPages,
} as const

function placed(
  setup: Setup,
  section: SectionId,
  page: Page,
  number: number,
  frames: readonly Frame[],
): DeckPage {
  const ids = frames.map(({ id }) => id)
  const foot = section === 'cover' && number === 1 ? page : withFoot(setup, page, number)
  return { ...foot, section, number, frames: ids, speaker: speakerNotes(setup, frames) }
}

/** Board title left, page number right; the cover has neither. */
function withFoot(setup: Setup, page: Page, number: number): Page {
  const { sheet } = setup
  const w = measureOf(sheet)
  const y = sheet.h - Math.round(sheet.margin * 0.5) - 12
  const title = set(boardTitle(setup), FOOT, w - NUMBER, 1)
  const shown = title.rest === '' ? title : { ...title, lines: title.lines.map((line) => `${line}…`) }
  const left = words(shown, w - NUMBER, { role: 'aside' })
  const right = words(set(String(number), FOOT, NUMBER), NUMBER, { role: 'aside', align: 'end' })
  const foot = [...left.at(sheet.margin, y), ...right.at(sheet.margin + w - NUMBER, y)]
  return { ...page, blocks: [...page.blocks, ...foot] }
}

function emptyPage(setup: Setup): Page {
  const { sheet, doc } = setup
  const w = Math.min(measureOf(sheet), 720)
  const counted = countingFrames(doc).length
  const parked = framesOf(doc).length
  const text =
    counted > 0
      ? deckWords.noFramesChosen
      : parked === 0
        ? deckWords.noFrames
        : deckWords.noFramesParked(parked)
  const piece: Piece = stack(12, [
    words(set(deckWords.coverEyebrow, eyebrow(PALETTE.ink2), w), w),
    words(set(deckWords.noFramesTitle, PAGE_TITLE, w), w, { role: 'h2' }),
    words(set(text, LEDE, w), w),
  ])
  return { id: 'no-frames', blocks: piece.at(sheet.margin, Math.max(topOf(sheet), sheet.h * 0.34)) }
}

const NUMBER = 60
