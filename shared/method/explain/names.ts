import { type Doc, framesOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'

/** A frame as people call it: its title in quotes, or its number in the story. */
export function nameOf(doc: Doc, frame: Frame): string {
  if (frame.title.trim() !== '') return missingWords.named(frame.title)
  return missingWords.untitled(framesOf(doc).indexOf(frame) + 1)
}

/** Several frames in one sentence: the first ones by name, the others by their number. */
export function namesOf(doc: Doc, frames: readonly Frame[]): string {
  return listed(frames.map((frame) => nameOf(doc, frame)))
}

/** Names side by side, at most a few of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return names.length > MOST_NAMES ? missingWords.more(shown, names.length - MOST_NAMES) : shown
}

/** A sentence about frames, or none when there are no such frames. */
export function about(
  doc: Doc,
  frames: readonly Frame[],
  sentence: (count: number, names: string) => string,
): readonly string[] {
  return frames.length === 0 ? [] : [sentence(frames.length, namesOf(doc, frames))]
}

const MOST_NAMES = 4
