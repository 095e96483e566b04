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
  const { box, isNear } = useNear(isLate)
  return (
    <section ref={box} className={style.section} aria-label={title} data-section={id}>
      <header className={style.head}>
        <h2 tabIndex={-1}>{title}</h2>
        {isHidden ? null : explain}
      </header>
      {lead ? <p className={style.lead}>{lead}</p> : null}
      {isHidden ? <p className={style.lead}>{scorecardWords.hiddenSection}</p> : null}
      {isHidden ? null : isNear ? children : <div className={style.waiting} />}
    </section>
  )
}

/** Once near, always there: nothing is taken away under the reader. */
function useNear(isLate: boolean) {
  const box = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(!isLate)
  useEffect(() => {
    const element = box.current
    if (!element || isNear) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setNear(true))
      },
      { rootMargin: NEAR },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [isNear])
  return { box, isNear }
}

const NEAR = '600px'
