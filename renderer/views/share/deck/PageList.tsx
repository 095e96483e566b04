import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { SectionId } from '../../../../shared/scene/deck/layout'
import type { Sheet } from '../../../../shared/scene/deck/paper'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import type { DeckPreview } from '../../../document/deckPreview'
import { useSession } from '../../../use'
import style from './PageList.module.css'
import { PagePicture } from './PagePicture'
import { type ListRow, listRows, rowsWithin, scrolledTo } from './pageRows'
import { useSize } from './useSize'

interface Props {
  readonly preview: DeckPreview
  readonly sheet: Sheet
}

/** All pages in little, under the names of their sections. Only those in sight are drawn. */
export function PageList({ preview, sheet }: Props) {
  const { rows: pages, shown, state } = useStore(preview.store)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const size = useSession((session) => session.textSize) / 100
  const { width, height } = useSize(list)
  const [top, setTop] = useState(0)
  const thumb = Math.max(40, width - 2 * PAD)
  const pictureHeight = Math.round((thumb * sheet.h) / sheet.w)
  const { rows, height: length } = useMemo(
    () => listRows(pages, { heading: HEADING * size, page: pictureHeight + CAPTION * size }),
    [pages, pictureHeight, size],
  )
  const seen = rowsWithin(rows, top - height / 2, height * 2)
  const numbers = seen.flatMap((row) => (row.row === 'page' ? row.number : [])).join(' ')

  useEffect(() => {
    preview.want([shown, ...numbers.split(' ').map(Number)].filter((number) => number > 0))
  }, [preview, shown, numbers])

  useLayoutEffect(() => {
    const element = list.current
    if (element)
      element.scrollTop = scrolledTo(rows, shown, { top: element.scrollTop, height: element.clientHeight })
  }, [rows, shown])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = KEYS.get(event.key)?.(shown, pages.length)
    if (to === undefined) return
    event.preventDefault()
    preview.show(to)
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={deckDialogWords.pageList}
      aria-busy={state === 'laying'}
      aria-activedescendant={pages.length > 0 ? `${id}${shown}` : undefined}
      className={style.list}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const page = (event.target as Element).closest<HTMLElement>('[data-number]')?.dataset.number
        if (page !== undefined) preview.show(Number(page))
      }}
    >
      {groupsOf(seen).map(({ key, section, inside }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, not fieldsets
        <div
          key={key}
          role="group"
          aria-label={section === null ? deckDialogWords.preview : deckDialogWords.sectionNames[section]}
        >
          {inside.map((row) =>
            row.row === 'section' ? (
              <p key={`section ${row.y}`} aria-hidden className={style.heading} style={{ top: row.y }}>
                {deckDialogWords.sectionNames[row.section]}
              </p>
            ) : (
              <div
                key={row.number}
                id={`${id}${row.number}`}
                role="option"
                tabIndex={-1}
                aria-selected={row.number === shown}
                aria-setsize={pages.length}
                aria-posinset={row.number}
                data-number={row.number}
                className={style.page}
                style={{ top: row.y, height: row.h }}
              >
                <Thumb preview={preview} number={row.number} sheet={sheet} width={thumb} />
                <span className={style.caption}>
                  <span>
                    <span className="unseen">{deckDialogWords.page} </span>
                    {row.number}
                  </span>{' '}
                  <span className={style.title}>{row.page?.title}</span>
                </span>
              </div>
            ),
          )}
        </div>
      ))}
      <div aria-hidden className={style.length} style={{ top: length }} />
    </div>
  )
}

interface ThumbProps extends Props {
  readonly number: number
  readonly width: number
}

function Thumb({ preview, number, sheet, width }: ThumbProps) {
  const laid = useStore(preview.store, (state) => state.pages.get(number))
  return <PagePicture laid={laid} sheet={sheet} width={width} className={style.picture} />
}

/** CSS pixels. */
const PAD = 10
/** CSS pixels at the usual text size. */
const HEADING = 32
const CAPTION = 30

const KEYS: ReadonlyMap<string, (shown: number, count: number) => number> = new Map([
  ['ArrowDown', (shown: number) => shown + 1],
  ['ArrowRight', (shown: number) => shown + 1],
  ['ArrowUp', (shown: number) => shown - 1],
  ['ArrowLeft', (shown: number) => shown - 1],
  ['Home', () => 1],
  ['End', (_: number, count: number) => count],
])

interface Group {
  readonly key: string
  readonly section: SectionId | null
  readonly inside: ListRow[]
}

function groupsOf(rows: readonly ListRow[]): readonly Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last.section === row.section) last.inside.push(row)
    else groups.push({ key: String(row.section), section: row.section, inside: [row] })
  }
  return groups
}
