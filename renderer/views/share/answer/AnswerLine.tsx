import { MessageCircle, SlidersHorizontal } from 'lucide-react'
import type { AnswerItem } from '../../../../shared/edit/review'
import type { Doc } from '../../../../shared/model/doc'
import { answerWords } from '../../../../shared/words/comments'
import { Folded } from '../../../parts/Folded'
import style from './AnswerLine.module.css'
import { besideOf, headOf, wordsOf } from './answerSaid'
import { TakeOrLeave } from './TakeOrLeave'

interface Props {
  readonly mine: Doc
  readonly answer: Doc
  readonly item: AnswerItem
  readonly isTaken: boolean
  onChoose(isTaken: boolean): void
}

/** One comment or suggested score, to be accepted or rejected. */
export function AnswerLine({ mine, answer, item, isTaken, onChoose }: Props) {
  const { record, state } = item
  const head = headOf(record)
  const beside = besideOf(mine, answer, item)
  const words = wordsOf(record)
  return (
    <li className={style.line} data-state={state} data-left={(state === 'new' && !isTaken) || undefined}>
      {record.kind === 'comment' ? <MessageCircle aria-hidden /> : <SlidersHorizontal aria-hidden />}
      <div className={style.said}>
        <p className={style.head}>
          <strong dir="auto">{head}</strong>
          {beside === '' ? null : <span className={style.beside}>{beside}</span>}
        </p>
        {words === '' ? null : <Folded text={words} />}
      </div>
      {state === 'new' ? (
        <div className={style.choice}>
          <TakeOrLeave
            label={answerWords.choice(`${head} ${words || beside}`.slice(0, 120))}
            value={isTaken ? 'take' : 'leave'}
            onChoose={(choice) => onChoose(choice === 'take')}
          />
        </div>
      ) : (
        <span className={style.state}>{state === 'here' ? answerWords.here : answerWords.gone}</span>
      )}
    </li>
  )
}
