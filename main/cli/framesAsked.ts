import { type Doc, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { cliWords } from '../../shared/words/cli'
import { usage } from './exit'

/**
 * Frames by their numbers in the story, from 1, such as `1-3,5`, each once and in story order; null: `all`, or nothing
 * was asked. Throws usage for what is no list and for a number no frame has.
 */
export function framesAsked(doc: Doc, asked: string | null): readonly Id[] | null {
  if (asked === null || asked.trim().toLowerCase() === 'all') return null
  const all = framesOf(doc).map(({ id }) => id)
  const chosen = new Set<Id>()
  for (const word of asked.split(',')) {
    const [, first, last = first] = RANGE.exec(word) ?? []
    if (first === undefined) throw usage(cliWords.notFrames(asked))
    const [from, to] = [Number(first), Number(last)]
    if (from > to) throw usage(cliWords.notFrames(asked))
    if (from < 1 || to > all.length) throw usage(cliWords.noFrame(word.trim(), all.length))
    for (const id of all.slice(from - 1, to)) chosen.add(id)
  }
  return all.filter((id) => chosen.has(id))
}

const RANGE = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/
