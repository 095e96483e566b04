import { CircleHelp } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { explain, titleOf } from '../../shared/method/explain/explain'
import type { Figure } from '../../shared/method/explain/figure'
import { explainWords } from '../../shared/words/explain'
import { useDoc, useEditor } from '../use'
import style from './Explain.module.css'

/** A quiet button beside a figure that shows where it comes from. Nothing is worked out before it is asked. */
export function Explain({ figure }: { readonly figure: Figure }) {
  // A page has hundreds of them: each follows its title, not the board.
  const title = useStore(useEditor().store, ({ doc }) => titleOf(doc, figure))
  return (
    <DialogTrigger>
      <Button aria-label={explainWords.explain(title)} className={style.button ?? ''}>
        <CircleHelp aria-hidden />
      </Button>
      <Popover className={style.popover ?? ''} placement="bottom start" offset={6}>
        <Dialog className={style.dialog ?? ''}>
          <Explained figure={figure} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Explained({ figure }: { readonly figure: Figure }) {
  const { title, answers, formula, steps, missing, note } = explain(useDoc(), figure, navigator.language)
  const results = steps.length - 1
  return (
    <>
      <Heading slot="title" className={style.title ?? ''}>
        {title}
      </Heading>
      <p className={style.answers}>{answers}</p>
      <p className={style.formula}>{formula}</p>
      <dl className={style.steps}>
        {steps.map(({ label, value }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place, labels can come twice
          <div key={i} data-result={i === results || undefined}>
            {/* Said once to the eye where several steps are of one kind. */}
            <dt className={label === steps[i - 1]?.label ? 'unseen' : undefined}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 ? (
        <section className={style.missing} aria-label={explainWords.missing}>
          <h3>{explainWords.missing}</h3>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {note === null ? null : <p className={style.note}>{note}</p>}
    </>
  )
}
