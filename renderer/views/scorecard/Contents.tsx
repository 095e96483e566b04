import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { scorecardWords } from '../../../shared/words/scorecard'
import style from './Contents.module.css'
import { type SectionId, sectionTitle, showSection } from './sections'

interface Props {
  /** What scrolls. */
  readonly page: RefObject<HTMLElement | null>
  readonly sections: readonly SectionId[]
}

/** The list of sections beside the page: the one being read is marked, arrows walk, Enter goes there. */
export function Contents({ page, sections }: Props) {
  const current = useCurrent(page, sections)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const mark = list.current?.querySelector<HTMLElement>(`[data-goes="${current}"]`)
    const { current: strip } = list
    // In one line the list scrolls sideways; the page itself must not move.
    if (mark && strip) strip.scrollLeft = mark.offsetLeft - strip.clientWidth / 2 + mark.clientWidth / 2
  }, [current])
  return (
    <nav className={style.contents} aria-label={scorecardWords.contents}>
      <ul ref={list}>
        {sections.map((id) => (
          <li key={id}>
            <button
              type="button"
              data-goes={id}
              tabIndex={id === current ? 0 : -1}
              aria-current={id === current || undefined}
              onClick={() => showSection(id)}
              onKeyDown={onWalk}
            >
              {sectionTitle(id)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function onWalk(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(event.currentTarget)
  const to = STEPS[event.key]?.(at, buttons.length - 1)
  if (to === undefined) return
  event.preventDefault()
  buttons[to]?.focus()
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The last section that has begun above the upper third; at the very end the last one. */
function useCurrent(page: RefObject<HTMLElement | null>, sections: readonly SectionId[]): SectionId {
  const [current, setCurrent] = useState<SectionId>('story')
  useEffect(() => {
    const view = page.current
    if (!view) return
    let waiting = 0
    const look = () => {
      waiting = 0
      setCurrent(sectionAt(view, sections))
    }
    const onScroll = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look)
    }
    view.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      view.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(waiting)
    }
  }, [page, sections])
  return sections.includes(current) ? current : 'story'
}

function sectionAt(view: HTMLElement, sections: readonly SectionId[]): SectionId {
  const { top, height } = view.getBoundingClientRect()
  const isAtEnd = view.scrollTop > 0 && view.scrollTop + view.clientHeight >= view.scrollHeight - 2
  if (isAtEnd) return sections.at(-1) ?? 'story'
  const begun = sections.filter((id) => {
    const section = view.querySelector(`[data-section="${id}"]`)
    return section !== null && section.getBoundingClientRect().top - top <= height / 3
  })
  return begun.at(-1) ?? 'story'
}
