import { useEffect, useMemo, useState } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import { useStore } from 'zustand'
import { searchStamps } from '../../../shared/scene/stampSearch'
import { frameWords } from '../../../shared/words/frame'
import { loadOwnStamps, ownStamps } from '../../document/ownStamps'
import { session } from '../../document/session'
import { useSession } from '../../use'
import { StampDeeds } from './StampDeeds'
import { StampFoot } from './StampFoot'
import { StampList } from './StampList'
import style from './Stamps.module.css'
import { foundSections, sectionsOf } from './stampSections'

/** The stamps, beside the tools while the stamp tool is chosen. */
export function Stamps() {
  const [query, setQuery] = useState('')
  const own = useStore(ownStamps, ({ stamps }) => stamps)
  const recent = useSession((state) => state.recentStamps)
  useEffect(() => void loadOwnStamps(), [])
  const sections = useMemo(
    () =>
      query.trim() === ''
        ? sectionsOf(recent, own ?? [])
        : foundSections(searchStamps(query), query, own ?? []),
    [query, recent, own],
  )
  const [first] = sections.flatMap(({ tiles }) => tiles)
  return (
    <section
      className={style.stamps}
      aria-label={frameWords.stamps}
      onKeyDownCapture={(event) => {
        // A menu that opened over the panel has keys of its own.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
        const inSearch = event.target instanceof HTMLInputElement && event.target.type === 'search'
        if (event.key === 'Escape' && !(inSearch && query !== '') && !isNaming(event.target))
          session.setState({ tool: 'select', stamp: null })
        else if (inSearch && event.key === 'ArrowDown') focusFirst(event.currentTarget)
        else if (inSearch && event.key === 'Enter' && first) session.setState({ stamp: first.id })
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className={style.head}>
        <SearchField value={query} onChange={setQuery} className={style.search ?? ''} autoFocus>
          <Label className="unseen">{frameWords.findStamp}</Label>
          <Input placeholder={frameWords.findStamp} className={style.input ?? ''} />
        </SearchField>
        <StampDeeds />
      </div>
      {first ? <StampList sections={sections} /> : <p className={style.none}>{frameWords.noStamps(query)}</p>}
      <StampFoot />
    </section>
  )
}

function focusFirst(panel: HTMLElement): void {
  const options = [...panel.querySelectorAll<HTMLElement>('[role=option]')]
  const entry = options.find(({ tabIndex }) => tabIndex === 0) ?? options[0]
  entry?.focus()
}

/** A name being typed keeps its Escape. */
function isNaming(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'text'
}
