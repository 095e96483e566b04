import { type RefObject, useEffect, useState } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { toolboxWords } from '../../../shared/words/toolbox'
import style from './StampJumps.module.css'
import { StampPicture } from './StampPicture'
import type { StampSection } from './stampSections'

interface Props {
  readonly sections: readonly StampSection[]
  readonly scroller: RefObject<HTMLElement | null>
}

/** The categories as small pictures: one press goes to each; the one being read is marked. */
export function StampJumps({ sections, scroller }: Props) {
  const [current, setCurrent] = useState('')
  const shown = sections.filter(({ tiles }) => tiles.length > 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections stand at other heights
  useEffect(() => {
    const root = scroller.current
    if (!root) return
    const look = () => setCurrent(sectionAt(root))
    look()
    root.addEventListener('scroll', look, { passive: true })
    return () => root.removeEventListener('scroll', look)
  }, [scroller, sections])
  return (
    <nav aria-label={toolboxWords.stampPlaces} className={style.jumps}>
      {shown.map(({ title, tiles }) => (
        <TooltipTrigger key={title} delay={400}>
          <Button
            aria-label={title}
            aria-current={title === current}
            className={style.jump ?? ''}
            onPress={() => sectionOf(scroller.current, title)?.scrollIntoView({ block: 'start' })}
          >
            <StampPicture id={(tiles.find(({ id }) => FACES.has(id)) ?? tiles[0])?.id ?? ''} side={18} />
          </Button>
          <Tooltip className={style.tip ?? ''} offset={4}>
            {title}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </nav>
  )
}

/** What stands for a category best, where that is not its first stamp. */
const FACES: ReadonlySet<string> = new Set([
  'guest-with-luggage',
  'thumbs-up',
  'counter',
  'exit-sign',
  'credit-card',
  'teddy-bear',
  'person-in-manual-wheelchair-facing-right-medium-dark',
  'musical-note',
  'red-heart',
])

function sectionOf(root: HTMLElement | null, title: string): Element | null {
  return root?.querySelector(`[data-section="${CSS.escape(title)}"]`) ?? null
}

/** The section at the upper edge. */
function sectionAt(root: HTMLElement): string {
  const edge = root.getBoundingClientRect().top + 8
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section]')]
  return sections.findLast((each) => each.getBoundingClientRect().top <= edge)?.dataset.section ?? ''
}
