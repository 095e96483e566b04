import { useMemo, useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { answerItems } from '../../../../shared/edit/review'
import { docOf, parcelOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { AnswerMaterial, FileSummary } from '../../../../shared/sharing'
import { answerWords } from '../../../../shared/words/comments'
import { frameWords } from '../../../../shared/words/frame'
import { shareWords } from '../../../../shared/words/share'
import { stopReading } from '../../../document/reading'
import { acceptReview } from '../../../document/reviewed'
import { session } from '../../../document/session'
import { Button } from '../../../parts/Button'
import { Overlay } from '../../../parts/Overlay'
import { momentOf } from '../../session/times'
import { AllOfKind } from './AllOfKind'
import { AnswerFrame } from './AnswerFrame'
import style from './AnswerQuestion.module.css'
import { byFrame, ratersIn } from './byFrame'

interface Props {
  readonly summary: FileSummary
  readonly material: AnswerMaterial
}

/** What a reader said and suggested, to be taken over one by one. Nothing is written before it is accepted. */
export function AnswerQuestion({ summary, material }: Props) {
  const mine = useMemo(() => docOf(material.mine), [material])
  const answer = useMemo(() => docOf(material.answer), [material])
  const items = useMemo(() => answerItems(mine, answer), [mine, answer])
  const [left, setLeft] = useState<ReadonlySet<Id>>(NONE)
  const [work, setWork] = useState<'none' | 'going' | 'stopping' | 'stale'>('none')
  const isGoing = work === 'going' || work === 'stopping'
  const fresh = items.filter(({ state }) => state === 'new')
  const taken = fresh.filter(({ record }) => !left.has(record.id))
  const parcel = parcelOf(answer)
  const { from, note } = { from: parcel?.from || summary.from, note: parcel?.note ?? '' }
  const title = summary.boardTitle.trim() || summary.title.trim() || frameWords.untitledBoard
  const raters = ratersIn(taken, from)
  const leave = () => {
    if (!isGoing) return session.setState({ dialog: null })
    setWork('stopping')
    stopReading()
  }
  const accept = async () => {
    setWork('going')
    const outcome = await acceptReview(summary, material.seq, taken)
    setWork(outcome === 'stale' ? 'stale' : 'none')
  }
  return (
    <Overlay size="review" closes="escape" onClose={leave}>
      <Dialog className={style.dialog ?? ''}>
        {/* With nothing in it to be chosen the keys still have to reach what is below. */}
        <div className={style.scroll} inert={isGoing} tabIndex={fresh.length === 0 ? 0 : undefined}>
          <header className={style.head}>
            <Heading slot="title" className={style.title ?? ''}>
              {answerWords.title(from)}
            </Heading>
            <p className={style.lead}>{answerWords.lead(title, momentOf(summary.exportedAt))}</p>
            {note.trim() === '' ? null : (
              <blockquote className={style.note} dir="auto">
                <span className="unseen">{answerWords.note(from)}: </span>
                {note}
              </blockquote>
            )}
            {fresh.length > 0 ? (
              <div className={style.all}>
                {(['comment', 'suggestion'] as const).map((kind) => (
                  <AllOfKind key={kind} kind={kind} items={fresh} left={left} onChoose={setLeft} />
                ))}
              </div>
            ) : (
              <p className={style.nothing}>
                {items.length === 0 ? answerWords.empty : answerWords.nothingNew}
              </p>
            )}
          </header>
          <div className={style.body}>
            <ol aria-label={answerWords.items} className={style.frames}>
              {byFrame(items).map(({ frame, items: said }) => (
                <AnswerFrame
                  key={frame}
                  mine={mine}
                  answer={answer}
                  frame={frame}
                  items={said}
                  left={left}
                  onChoose={(id, isTaken) => setLeft(isTaken ? without(left, id) : new Set([...left, id]))}
                />
              ))}
            </ol>
          </div>
        </div>
        <footer className={style.foot}>
          <p role="status" className={style.state}>
            {work === 'stale' ? `${answerWords.stale} ` : ''}
            {raters.length > 0 ? answerWords.scorer(raters.join(answerWords.and)) : ''}
          </p>
          <div className={style.deeds}>
            <Button isPending={work === 'stopping'} onPress={leave}>
              {work === 'stopping'
                ? shareWords.stopping
                : isGoing
                  ? shareWords.cancel
                  : leavingWords(fresh.length)}
            </Button>
            {fresh.length === 0 ? null : (
              <Button
                look="strong"
                autoFocus
                isPending={isGoing}
                isDisabled={taken.length === 0}
                onPress={() => void accept()}
              >
                {isGoing
                  ? answerWords.accepting
                  : fresh.length === 1
                    ? answerWords.acceptOne
                    : answerWords.accept(taken.length, fresh.length)}
              </Button>
            )}
          </div>
        </footer>
      </Dialog>
    </Overlay>
  )
}

const NONE: ReadonlySet<Id> = new Set()

function leavingWords(fresh: number): string {
  return fresh === 0 ? answerWords.close : answerWords.later
}

function without(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return new Set([...ids].filter((each) => each !== id))
}
