import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { frameWords } from '../../../shared/words/frame'
import { session } from '../../document/session'
import { putStamp } from '../../document/stamping'
import { useSession } from '../../use'
import { StampJumps } from './StampJumps'
import style from './StampList.module.css'
import { StampTile } from './StampTile'
import { useSeen } from './seen'
import type { StampSection } from './stampSections'

interface Props {
  readonly sections: readonly StampSection[]
}

/**
 * One list of all stamps under the headings of their categories. A section's tiles are made when it comes near: its
 * height is known beforehand, so nothing moves. Arrows walk through all of them, choosing; Enter puts one down.
 */
export function StampList({ sections }: Props) {
  const stamp = useSession((state) => state.stamp)
  const scroller = useRef<HTMLDivElement>(null)
  const all = useMemo(() => sections.flatMap(({ tiles }) => tiles), [sections])
  const [focused, setFocused] = useState<string | null>(null)
  const { seen, ask } = useSeen(scroller, sections)
  const chosen =
    all.find(({ key, id }) => key === focused && id === stamp) ?? all.find(({ id }) => id === stamp)
  const entry = chosen?.key ?? all[0]?.key

  // A search shows its best, whatever was in sight before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the list that counts
  useEffect(() => scroller.current?.scrollTo(0, 0), [sections.length > 2])

  const choose = (key: string, id: string) => {
    setFocused(key)
    session.setState({ stamp: id })
  }
  const onKey = (event: KeyboardEvent) => {
    const at = all.findIndex(({ key }) => key === (event.target as HTMLElement).dataset.tile)
    if (at < 0) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return void putStamp(all[at]?.id ?? '', null)
    }
    const next = all[nextOf(event.key, at, sections)]
    if (!next) return
    event.preventDefault()
    flushSync(() => {
      ask(sections.find(({ tiles }) => tiles.includes(next))?.title ?? '')
      choose(next.key, next.id)
    })
    scroller.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(next.key)}"]`)?.focus()
  }

  return (
    <>
      {sections.length > 2 ? <StampJumps sections={sections} scroller={scroller} /> : null}
      <div
        ref={scroller}
        className={style.scroller}
        role="listbox"
        aria-label={frameWords.stamps}
        onKeyDown={onKey}
      >
        {sections.map(({ title, tiles, empty }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={title} role="group" aria-label={title || frameWords.stamps} data-section={title}>
            {title ? (
              <p className={style.heading} aria-hidden>
                {title}
              </p>
            ) : null}
            {tiles.length === 0 && empty ? <p className={style.empty}>{empty}</p> : null}
            <div className={style.grid} style={{ height: rowsOf(tiles.length) * ROW }} role="presentation">
              {seen.has(title)
                ? tiles.map(({ key, id, name }) => (
                    <StampTile
                      key={key}
                      tile={key}
                      id={id}
                      name={name}
                      isChosen={key === chosen?.key}
                      isEntry={key === entry}
                      onChoose={choose}
                    />
                  ))
                : null}
            </div>
          </div>
        ))}
      </div>
    </>
  )
}

const COLUMNS = 5
/** CSS pixels, as in the style. */
const ROW = 48

function rowsOf(count: number): number {
  return Math.ceil(count / COLUMNS)
}

/** The place an arrow key leads to, keeping the column from one section into the next; −1: none. */
function nextOf(key: string, at: number, sections: readonly StampSection[]): number {
  const starts = sections.map((_, i) =>
    sections.slice(0, i).reduce((sum, { tiles }) => sum + tiles.length, 0),
  )
  const section = sections.findIndex(({ tiles }, i) => at < (starts[i] ?? 0) + tiles.length)
  const [start, count] = [starts[section] ?? 0, sections[section]?.tiles.length ?? 0]
  const inside = at - start
  switch (key) {
    case 'ArrowRight':
      return at + 1
    case 'ArrowLeft':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return start + count - 1
    case 'ArrowDown': {
      if (inside + COLUMNS < count) return at + COLUMNS
      const lower = sections.findIndex(({ tiles }, i) => i > section && tiles.length > 0)
      if (lower < 0) return start + count - 1
      return (starts[lower] ?? 0) + Math.min(inside % COLUMNS, (sections[lower]?.tiles.length ?? 1) - 1)
    }
    case 'ArrowUp': {
      if (inside >= COLUMNS) return at - COLUMNS
      const upper = sections.findLastIndex(({ tiles }, i) => i < section && tiles.length > 0)
      if (upper < 0) return at
      const length = sections[upper]?.tiles.length ?? 1
      const lastRow = (rowsOf(length) - 1) * COLUMNS
      return (starts[upper] ?? 0) + Math.min(lastRow + (inside % COLUMNS), length - 1)
    }
    default:
      return -1
  }
}
