import { get, scoresOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { type BusinessFunction, type Dimension, FUNCTIONS } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { deckWords } from '../../words/deck'
import { methodWords } from '../../words/method'
import { scoreWords } from '../../words/score'
import type { Setup } from './setup'

/** `Cashier · Front line`; draft scores say so. */
export function raterWords({ doc }: Setup, id: Id): string {
  const rater = get(doc, id, 'rater')
  if (rater === null) return chartWords.agreement.unnamed
  const name = rater.name.trim() || chartWords.agreement.unnamed
  const kind = kindWords(rater.group)
  return kind === '' || kind === name ? name : `${name} · ${kind}`
}

export function kindWords(group: string): string {
  const owner = FUNCTIONS.find((each): each is BusinessFunction => each === group)
  if (owner !== undefined) return methodWords.function[owner]
  return scoreWords.kind[group as keyof typeof scoreWords.kind] ?? ''
}

/** `Cashier 1, Store manager 3`; `—` where nobody scored. */
export function levelsGiven({ doc, figures }: Setup, frame: Frame, dimension: Dimension): string {
  const levels = scoresOf(doc, frame.id).flatMap((score) => {
    const level = score.levels[dimension]
    const name = get(doc, score.rater, 'rater')?.name.trim() || chartWords.agreement.unnamed
    return level === null ? [] : [chartWords.agreement.level(name, figures.level(level))]
  })
  return levels.length === 0 ? deckWords.none : levels.join(', ')
}
