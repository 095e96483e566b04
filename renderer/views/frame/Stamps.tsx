import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { group } from '../../../shared/scene/ink'
import { missingArt, searchStamps, stampArt } from '../../../shared/scene/stamps'
import { frameWords } from '../../../shared/words/frame'
import { placeChosen } from '../../document/placing'
import { session } from '../../document/session'
import { InkPicture } from '../../parts/InkPicture'
import { useSession } from '../../use'
import style from './Stamps.module.css'

/** The stamps, beside the tools while the stamp tool is chosen. */
export function Stamps() {
  const [query, setQuery] = useState('')
  const stamp = useSession((state) => state.stamp)
  const panel = useRef<HTMLElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const inSearch = event.target instanceof HTMLInputElement
    if (event.key === 'Escape' && query === '') session.setState({ tool: 'select', stamp: null })
    else if (inSearch && event.key === 'ArrowDown')
      panel.current?.querySelector<HTMLElement>('[role=option]')?.focus()
    else if (inSearch && event.key === 'Enter' && found[0]) session.setState({ stamp: found[0].id })
    else return
    event.preventDefault()
  }
  const found = useMemo(() => searchStamps(query), [query])
  return (
    <section ref={panel} className={style.stamps} aria-label={frameWords.stamps} onKeyDownCapture={onKey}>
      <SearchField value={query} onChange={setQuery} className={style.search ?? ''} autoFocus>
        <Label className="unseen">{frameWords.findStamp}</Label>
        <Input placeholder={frameWords.findStamp} className={style.input ?? ''} />
      </SearchField>
      <ListBox
        aria-label={frameWords.stamps}
        layout="grid"
        className={style.grid ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={stamp ? [stamp] : []}
        onSelectionChange={(keys) => {
          if (keys !== 'all') session.setState({ stamp: [...keys].map(String)[0] ?? null })
        }}
        onAction={(key) => {
          session.setState({ stamp: String(key) })
          placeChosen('how')
        }}
        renderEmptyState={() => <p className={style.none}>{frameWords.noStamps(query)}</p>}
      >
        {found.map(({ id, name }) => {
          const art = stampArt(id) ?? missingArt()
          return (
            <ListBoxItem key={id} id={id} textValue={name} aria-label={name} className={style.stamp ?? ''}>
              <InkPicture
                ink={group(art.ink)}
                w={art.w}
                h={art.h}
                width={Math.min(34, (34 * art.w) / art.h)}
              />
            </ListBoxItem>
          )
        })}
      </ListBox>
      <p className={style.hint}>{frameWords.stampHint}</p>
    </section>
  )
}
