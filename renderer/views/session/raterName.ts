import { type Doc, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { type BusinessFunction, FUNCTIONS } from '../../../shared/model/vocabulary'
import { methodWords } from '../../../shared/words/method'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'

/** What a rater is called; one who is gone since is said to be. */
export function raterName(doc: Doc, id: Id): string {
  const rater = get(doc, id, 'rater')
  if (!rater) return sessionWords.goneRater
  return rater.name || sessionWords.unnamed
}

/** The kind of rater in words: a function, front line, a guest, the template. */
export function kindName(group: string): string {
  if (group === 'frontline' || group === 'guest' || group === 'template') return scoreWords.kind[group]
  return FUNCTIONS.includes(group as BusinessFunction)
    ? methodWords.function[group as BusinessFunction]
    : scoreWords.kindUnknown
}
