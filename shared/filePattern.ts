import { stageLabel } from './method/catalog'
import { boardOf, type Doc, framesOf } from './model/doc'
import type { Frame } from './model/record'
import { deckWords } from './words/deck'
import { drawingWords } from './words/drawings'

/** What can be filled in where a pattern of file names holds `{number}` and so on. */
export const PATTERN_PARTS = ['number', 'title', 'stage', 'board'] as const
export type PatternPart = (typeof PATTERN_PARTS)[number]

/**
 * A pattern for one frame: its number in the story with as many digits as the last one has (two at least), its title,
 * its stage, the board's title. Other braces stay as they are. Not yet fit for a file system.
 */
export function filledPattern(doc: Doc, frame: Frame, pattern: string): string {
  const frames = framesOf(doc)
  const digits = Math.max(2, String(frames.length).length)
  const parts: Readonly<Record<PatternPart, string>> = {
    number: String(frames.findIndex(({ id }) => id === frame.id) + 1).padStart(digits, '0'),
    title: frame.title.trim() || deckWords.untitledFrame,
    stage: frame.stage === null ? drawingWords.noStage : stageLabel(frame.stage),
    board: boardOf(doc).title.trim() || deckWords.untitledBoard,
  }
  return pattern.replace(PART, (_, part: PatternPart) => parts[part].replace(NOT_IN_NAMES, ''))
}

/** Signs no system allows, which say nothing in a name; those that part words become a dash later. */
const NOT_IN_NAMES = /[?*"<>|]+/g
const PART = new RegExp(`\\{(${PATTERN_PARTS.join('|')})\\}`, 'g')
