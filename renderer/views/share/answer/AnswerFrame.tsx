import type { AnswerItem } from '../../../../shared/edit/review'
import { type Doc, framesOf, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { ZONE_BOXES } from '../../../../shared/model/zones'
import { answerWords } from '../../../../shared/words/comments'
import { frameWords } from '../../../../shared/words/frame'
import { InkPicture } from '../../../parts/InkPicture'
import { pictureOf } from '../../../parts/pictures'
import style from './AnswerFrame.module.css'
import { AnswerLine } from './AnswerLine'

interface Props {
  readonly mine: Doc
  readonly answer: Doc
  readonly frame: Id
  readonly items: readonly AnswerItem[]
  /** What is rejected. */
  readonly left: ReadonlySet<Id>
  onChoose(id: Id, isTaken: boolean): void
}

/** One frame of the board, and what the reader says of it. */
export function AnswerFrame({ mine, answer, frame, items, left, onChoose }: Props) {
  const here = get(mine, frame, 'frame')
  const title = (here ?? get(answer, frame, 'frame'))?.title || frameWords.untitledFrame
  const place = here ? framesOf(mine).indexOf(here) + 1 : 0
  const name = here ? answerWords.frame(place, title) : answerWords.goneFrame(title)
  const { w, h } = ZONE_BOXES.how
  return (
    <li className={style.frame} data-gone={here === null || undefined}>
      <div className={style.picture} aria-hidden>
        {here ? <InkPicture ink={pictureOf(mine, frame)} w={w} h={h} width={WIDTH} /> : null}
      </div>
      <div className={style.said}>
        <h3 className={style.title}>{name}</h3>
        <ul aria-label={name} className={style.items}>
          {items.map((item) => (
            <AnswerLine
              key={item.record.id}
              mine={mine}
              answer={answer}
              item={item}
              isTaken={!left.has(item.record.id)}
              onChoose={(isTaken) => onChoose(item.record.id, isTaken)}
            />
          ))}
        </ul>
      </div>
    </li>
  )
}

/** CSS pixels. */
const WIDTH = 144
