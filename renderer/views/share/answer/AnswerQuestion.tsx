import { useMemo, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { answerItems } from '../../../../shared/edit/review'
import { docOf, parcelOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { AnswerMaterial, FileSummary } from '../../../../shared/sharing'
import { answerWords } from '../../../../shared/words/comments'
import { frameWords } from '../../../../shared/words/frame'
import { acceptReview } from '../../../document/reviewed'
import { session } from '../../../document/session'
import { Button } from '../../../parts/Button'
import { momentOf } from '../../session/times'
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
  const [work, setWork] = useState<'none' | 'going' | 'stale'>('none')
  const isGoing = work === 'going'
  const fresh = items.filter(({ state }) => state === 'new')
  const taken = fresh.filter(({ record }) => !left.has(record.id))
  const parcel = parcelOf(answer)
  const { from, note } = { from: parcel?.from || summary.from, note: parcel?.note ?? '' }
  const title = summary.boardTitle.trim() || summary.title.trim() || frameWords.untitledBoard
  const raters = ratersIn(taken, from)
  const close = () => session.setState({ dialog: null })
  const accept = async () => {
    setWork('going')
    const outcome = await acceptReview(summary, material.seq, taken)
    setWork(outcome === 'stale' ? 'stale' : 'none')
  }
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={isGoing}
      onOpenChange={(isOpen) => isOpen || close()}
      className={style.veil ?? ''}
    >
      <Modal className={style.modal ?? ''}>
        <Dialog className={style.dialog ?? ''}>
          <div className={style.scroll} inert={isGoing}>
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
                  <p>{answerWords.holds(countOf(fresh, 'comment'), countOf(fresh, 'suggestion'))}</p>
                  <Button isDisabled={isGoing || left.size === 0} onPress={() => setLeft(NONE)}>
                    {answerWords.takeAll}
                  </Button>
                  <Button
                    isDisabled={isGoing || taken.length === 0}
                    onPress={() => setLeft(new Set(fresh.map(({ record }) => record.id)))}
                  >
                    {answerWords.leaveAll}
                  </Button>
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
              <Button isDisabled={isGoing} onPress={close}>
                {fresh.length === 0 ? answerWords.close : answerWords.later}
              </Button>
              {fresh.length === 0 ? null : (
                <Button
                  look="strong"
                  autoFocus
                  isDisabled={isGoing || taken.length === 0}
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
      </Modal>
    </ModalOverlay>
  )
}

const NONE: ReadonlySet<Id> = new Set()

function countOf(items: ReturnType<typeof answerItems>, kind: 'comment' | 'suggestion'): number {
  return items.filter(({ record }) => record.kind === kind).length
}

function without(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return new Set([...ids].filter((each) => each !== id))
}
