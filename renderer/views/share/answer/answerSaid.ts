import type { AnswerItem } from '../../../../shared/edit/review'
import { dimensionAgreement } from '../../../../shared/method/agreement'
import { dimensionCard } from '../../../../shared/method/catalog'
import { isBlind } from '../../../../shared/method/rounds'
import { type Doc, get } from '../../../../shared/model/doc'
import type { Comment, Suggestion } from '../../../../shared/model/sharing'
import { answerWords, commentWords } from '../../../../shared/words/comments'
import { elementName } from '../../../document/elementName'
import { say } from '../../scorecard/numbers'

/** What stands first: who speaks, or the dimension and its level. */
export function headOf(record: AnswerItem['record']): string {
  if (record.kind === 'comment') return record.author || commentWords.someone
  return answerWords.level(dimensionCard(record.dimension).label, say.short(record.level))
}

/** What it is about: an element, another comment, or what the team gave; '' the frame itself. */
export function besideOf(mine: Doc, answer: Doc, { record, state }: AnswerItem): string {
  if (record.kind === 'comment') return aboutOf(mine, answer, record)
  // What the team gave counts it already.
  return state === 'here' ? '' : teamOf(mine, record)
}

/** In her own words: the comment, or the reason for a level. */
export function wordsOf(record: AnswerItem['record']): string {
  return record.kind === 'comment' ? record.text : record.reason
}

function aboutOf(mine: Doc, answer: Doc, { parent, on }: Comment): string {
  const above = get(mine, parent, 'comment') ?? get(answer, parent, 'comment')
  if (above) return answerWords.answerTo(shortened(above.text))
  if (on === null) return ''
  const element = get(mine, on, 'element')
  return element ? commentWords.on(elementName(mine, element)) : commentWords.onGone
}

/** While a silent session hides scores nothing is made of them here either. */
function teamOf(mine: Doc, { parent, dimension, level }: Suggestion): string {
  if (isBlind(mine) || !get(mine, parent, 'frame')) return ''
  const { mean, raters } = dimensionAgreement(mine, parent, dimension)
  if (mean === null || raters === 0) return answerWords.unscored
  const team = say.exact(mean)
  return mean === level ? answerWords.asTeam(team) : answerWords.instead(team)
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length <= MOST
    ? line
    : `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
}

/** Letters of a comment that tell which one it is. */
const MOST = 60
