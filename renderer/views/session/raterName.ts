import { type Doc, get, ratersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Rater } from '../../../shared/model/record'
import { type BusinessFunction, FUNCTIONS } from '../../../shared/model/vocabulary'
import { methodWords } from '../../../shared/words/method'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'

/**
 * What a rater is called in a sentence: short, apart from others of the same name, and in a direction of its own. One
 * who is gone since is said to be.
 */
export function raterName(doc: Doc, id: Id): string {
  const rater = get(doc, id, 'rater')
  if (!rater) return sessionWords.goneRater
  const name = shortened(rater.name.trim() || sessionWords.unnamed)
  const twins = ratersOf(doc).filter((each) => isTwin(each, rater))
  const isolated = RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
  if (twins.length < 2) return isolated
  const alike = twins.filter(({ group }) => group === rater.group)
  const place = alike.length < 2 ? '' : ` ${alike.indexOf(rater) + 1}`
  return `${isolated} (${kindName(rater.group)}${place})`
}

function isTwin(a: Rater, b: Rater): boolean {
  return a.name.trim() === b.name.trim() && a.group !== 'template'
}

/** Whole letters, as people count them, up to what a button or a heading can hold. */
function shortened(name: string): string {
  const letters = Array.from(segmenter.segment(name), ({ segment }) => segment)
  return letters.length <= MOST_LETTERS
    ? name
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
}

const segmenter = new Intl.Segmenter()
const MOST_LETTERS = 48
/** Hebrew, Arabic and their neighbours: beside words of ours such a name would draw them out of place. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The kind of rater in words: a function, front line, a guest, the template. */
export function kindName(group: string): string {
  if (group === 'frontline' || group === 'guest' || group === 'template') return scoreWords.kind[group]
  return FUNCTIONS.includes(group as BusinessFunction)
    ? methodWords.function[group as BusinessFunction]
    : scoreWords.kindUnknown
}
