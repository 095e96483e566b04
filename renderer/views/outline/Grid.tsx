import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { boardOf, framesOf } from '../../../shared/model/doc'
import { outlineWords } from '../../../shared/words/outline'
import { useDoc, useSession } from '../../use'
import { useBlind } from '../session/blind'
import { isTyped, shownColumns } from './columns'
import { blockNow, cursor, goTo, keys, spotNow } from './cursor'
import { doDeed } from './doing'
import style from './Grid.module.css'
import { Head } from './Head'
import { deedFor } from './keys'
import { NewRow } from './NewRow'
import type { Paste } from './pasting'
import { Row } from './Row'
import { useClipboard } from './useClipboard'
import { useTable } from './useTable'

/** The board as a table, drawn where it is looked at. The keys are in one cell; blocks reach from it to another. */
export function Grid({ onPaste }: { onPaste(paste: Paste): void }) {
  const doc = useDoc()
  const board = boardOf(doc).id
  const frames = framesOf(doc)
  const chosen = useSession((state) => state.outlineColumns)
  const columns = useMemo(() => shownColumns(chosen), [chosen])
  const rows = frames.length + 1
  const { scroller, geometry, firstRow, lastRow, firstColumn, lastColumn, page, show } = useTable(
    board,
    columns,
    rows,
  )
  const blind = useBlind()
  const editing = useStore(cursor, (state) => state.editing)
  // All of these decide where the keys and the block are.
  useSession((state) => state.frame)
  useStore(cursor, (state) => state.column)
  useStore(cursor, (state) => state.atEnd)
  useStore(cursor, (state) => state.anchor)
  const spot = spotNow()
  const block = blockNow()

  const grid = useRef<HTMLDivElement>(null)
  const leaving = useRef(false)
  const drags = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: shown and focused when the keys went to another cell, and not when it is only scrolled
  useLayoutEffect(() => {
    show(spot)
    if (!keys.here || editing) return
    focusCell(grid.current)
  }, [spot.row, spot.column, frames[spot.row]?.id, editing, geometry])

  // A cell that was scrolled out of what is drawn, or drawn anew, has the keys still.
  useLayoutEffect(() => {
    if (keys.here && !editing && document.activeElement === document.body) focusCell(grid.current)
  })

  const shown = frames.slice(firstRow, lastRow).map((frame, i) => ({ frame, index: firstRow + i }))
  const own = frames[spot.row]
  if (own && (spot.row < firstRow || spot.row >= lastRow)) shown.push({ frame: own, index: spot.row })
  const drawn = useMemo(
    () => columns.map((id, at) => ({ id, at })).slice(firstColumn, lastColumn),
    [columns, firstColumn, lastColumn],
  )

  useClipboard(onPaste)

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (editing || event.nativeEvent.isComposing || !isCell(event.target)) return
    const deed = deedFor(event, {
      rows,
      columns: columns.length,
      page: page(),
      at: spotNow(),
      leaving: leaving.current,
    })
    leaving.current = event.key === 'Escape' || (leaving.current && event.key === 'Shift')
    if (!deed || deed.deed === 'leave') return
    // The letter that begins a text is typed into the field that opens for it.
    const goesOn = deed.deed === 'type' && isTyped(columns[spotNow().column])
    if (!goesOn) event.preventDefault()
    event.stopPropagation()
    flushSync(() => doDeed(deed))
  }

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const at = spotOf(event.target)
    if (!at || event.button > 0) return
    keys.here = true
    drags.current = true
    goTo(at, event.shiftKey ? 'extend' : 'alone')
    if (event.shiftKey) event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) drags.current = false
    if (!drags.current || editing || event.pointerType === 'touch') return
    const at = spotOf(document.elementFromPoint(event.clientX, event.clientY))
    if (!at) return
    const now = spotNow()
    if (at.row !== now.row || at.column !== now.column) goTo(at, 'extend')
  }
  return (
    <div ref={scroller} className={style.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of which only a part is drawn, with keys of its own */}
      <div
        ref={grid}
        role="grid"
        aria-label={outlineWords.table}
        aria-describedby={HINT}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={style.grid}
        style={{ width: geometry.lefts.at(-1), height: geometry.head + rows * geometry.row }}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onClick={(event) => {
          const at = spotOf(event.target)
          const column = at && columns[at.column]
          if (event.shiftKey || (column !== 'findings' && column !== 'comments')) return
          // Where nobody said anything a click only chooses the cell; Enter goes there to say the first thing.
          if (column === 'findings' || hasComments(event.target)) doDeed({ deed: 'edit' })
        }}
        onDoubleClick={(event) => spotOf(event.target) && doDeed({ deed: 'edit' })}
        onFocus={() => {
          keys.here = true
        }}
        onBlur={(event) => {
          // Where a cell only went out of what is drawn, or a list opened over it, the keys stay here.
          if (cursor.getState().editing) return
          const gone = event.relatedTarget === null && !event.target.isConnected
          const inside = event.currentTarget.contains(event.relatedTarget)
          if (!gone && !inside) keys.here = false
        }}
      >
        <Head columns={columns} drawn={drawn} geometry={geometry} />
        {/* biome-ignore lint/a11y/useSemanticElements: as the table itself */}
        <div role="rowgroup" className={style.rows}>
          {shown.map(({ frame, index }) => {
            const inBlock = index >= block.from.row && index <= block.to.row
            const isOwn = index === spot.row
            return (
              <Row
                key={frame.id}
                frame={frame}
                index={index}
                drawn={drawn}
                columns={columns}
                geometry={geometry}
                blind={blind}
                keys={isOwn ? spot.column : -1}
                from={inBlock ? block.from.column : -1}
                to={inBlock ? block.to.column : -1}
                editing={isOwn ? editing : null}
              />
            )
          })}
          <NewRow
            index={frames.length}
            drawn={drawn}
            columns={columns}
            geometry={geometry}
            keys={spot.row === frames.length ? spot.column : -1}
          />
        </div>
      </div>
    </div>
  )
}

/** What says how the table is used. */
export const HINT = 'outline-hint'

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('[data-column]')
}

function spotOf(target: EventTarget | null) {
  if (!(target instanceof Element) || target.closest('textarea, button')) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null
}

function hasComments(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-column]')?.querySelector('[data-opens]') != null
}

function focusCell(grid: HTMLElement | null): void {
  grid?.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus({ preventScroll: true })
}
