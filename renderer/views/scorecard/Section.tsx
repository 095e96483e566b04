import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { scorecardWords } from '../../../shared/words/scorecard'
import style from './Section.module.css'
import { type SectionId, sectionTitle } from './sections'

interface Props {
  readonly id: SectionId
  readonly lead?: string
  /** The question mark of the section's own figure. */
  readonly explain?: ReactNode
  /** Everything in it is made of scores, which a silent session hides. */
  readonly isHidden?: boolean
  /** Long boards draw a section when somebody comes near it. */
  readonly isLate?: boolean
  readonly children: ReactNode
}

/** One part of the scorecard: a title, a sentence what it is for, and what it shows. */
export function Section({ id, lead, explain, isHidden = false, isLate = false, children }: Props) {
  const title = sectionTitle(id)
  const { box, wasNear, isNear } = useNear(isLate)
  const shown = useFollowed(children, isNear)
  return (
    <section ref={box} className={style.section} aria-label={title} data-section={id}>
      <header className={style.head}>
        <h2 tabIndex={-1}>{title}</h2>
        {isHidden ? null : explain}
      </header>
      {lead ? <p className={style.lead}>{lead}</p> : null}
      {isHidden ? <p className={style.lead}>{scorecardWords.hiddenSection}</p> : null}
      {isHidden ? null : wasNear ? shown : <div className={style.waiting} />}
    </section>
  )
}

/**
 * Once near, always there: nothing is taken away under the reader. What is far away follows when nobody edits for a
 * moment, so that an edit costs what can be seen.
 */
function useNear(isLate: boolean) {
  const box = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(!isLate)
  const [wasNear, setWasNear] = useState(!isLate)
  useEffect(() => {
    const element = box.current
    if (!element || !isLate) return
    const watch = new IntersectionObserver(
      (entries) => {
        const near = entries.at(-1)?.isIntersecting ?? false
        startTransition(() => {
          setNear(near)
          if (near) setWasNear(true)
        })
      },
      { rootMargin: NEAR },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [isLate])
  return { box, wasNear: wasNear || !isLate, isNear: isNear || !isLate }
}

/** What is to be shown now: the value itself, or the one before while it may wait. */
function useFollowed<T>(value: T, isNow: boolean): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (isNow) {
      setLate(value)
      return
    }
    const waiting = window.setTimeout(() => startTransition(() => setLate(value)), REST)
    return () => window.clearTimeout(waiting)
  }, [value, isNow])
  return isNow ? value : late
}

const NEAR = '600px'
/** Milliseconds without an edit. */
const REST = 1200
