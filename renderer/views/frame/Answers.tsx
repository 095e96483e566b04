import { Check, Circle } from 'lucide-react'
import { memo } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, Popover } from 'react-aria-components'
import { unanswered } from '../../../shared/edit/links'
import { linksOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { type Item, itemsOf } from '../../../shared/model/items'
import { answerWords } from '../../../shared/words/answers'
import { answersIn, answerWith, itemKey } from '../../document/answering'
import { item as option } from '../../parts/Choice'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc } from '../../use'
import style from './Answers.module.css'

/** Each item of What and Who, and which part of How answers it. */
export const Answers = memo(function Answers({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const items = itemsOf(doc, frame).filter(({ from }) => from !== 'situation')
  const isUsed = linksOf(doc, frame).length > 0
  return (
    <section className={style.answers} aria-label={answerWords.title}>
      <h2>{answerWords.title}</h2>
      <p className={style.sum}>
        {items.length === 0
          ? answerWords.none
          : isUsed
            ? answerWords.open(unanswered(doc, frame))
            : answerWords.hint}
      </p>
      <ul className={style.list}>
        {items.map((item) => (
          <li key={itemKey(item)}>
            <AnswerChoice frame={frame} item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
})

function AnswerChoice({ frame, item }: { readonly frame: Id; readonly item: Item }) {
  const doc = useDoc()
  const readOnly = useReadOnly()
  const answers = answersIn(doc, frame)
  const chosen = item.links.map((link) => link.to)
  const names = answers.filter(({ to }) => chosen.includes(to)).map(({ name }) => name)
  const state = names.length > 0 ? answerWords.answeredBy(names.join(', ')) : answerWords.unanswered
  return (
    <DialogTrigger>
      <Button isDisabled={readOnly} className={style.item ?? ''} data-from={item.from}>
        {names.length > 0 ? <Check aria-hidden /> : <Circle aria-hidden />}
        <span className="unseen">{`${answerWords.from[item.from]}: ${item.text}. ${state}`}</span>
        <span aria-hidden>
          {item.text}
          <small>{state}</small>
        </span>
      </Button>
      <Popover className={style.popover ?? ''}>
        <Dialog aria-label={answerWords.choose(item.text)} className={style.dialog ?? ''}>
          <h3>{answerWords.choose(item.text)}</h3>
          <ListBox
            aria-label={answerWords.choose(item.text)}
            autoFocus
            selectionMode="multiple"
            // Escape closes the list; it must not take the answers away.
            escapeKeyBehavior="none"
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              answerWith(
                frame,
                item,
                new Set(keys === 'all' ? answers.map(({ to }) => to) : [...keys].map(String)),
              )
            }
            className={style.options ?? ''}
          >
            {answers.map(({ to, name }) => option({ id: to, label: name }))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
