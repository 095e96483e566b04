import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { type CellField, kindOf } from '../../../shared/edit/cellFields'
import { writeCell } from '../../../shared/edit/cells'
import { cellText } from '../../../shared/edit/cellText'
import { LIMITS } from '../../../shared/limits'
import type { Frame } from '../../../shared/model/record'
import { outlineWords } from '../../../shared/words/outline'
import { notify, say } from '../../document/session'
import { worth } from '../../parts/arithmetic'
import { noticeCut } from '../../parts/pasting'
import { wellFormed } from '../../parts/wellFormed'
import { useEditor } from '../../use'
import style from './Cell.module.css'
import { columnLabel, deedOf } from './columns'
import { cursor, type Editing, goTo, spotNow, stayAtEnd } from './cursor'
import { addRow } from './deeds'
import { problemText } from './problems'
import { cellRun } from './run'
import { tabbedFrom } from './tabbing'

interface Props {
  readonly frame: Frame
  readonly field: CellField
  readonly editing: Editing
}

/**
 * A cell being written in. Texts are written as they are typed, one step of the history a visit; what has to be read
 * first (evidence, numbers) is taken when the cell is left. Escape takes all of it back.
 */
export function TextCell({ frame, field, editing }: Props) {
  const editor = useEditor()
  const box = useRef<HTMLTextAreaElement>(null)
  const [run] = useState(() => cellRun(editor, editing.begun))
  const isLive = kindOf(field) === 'text' || kindOf(field) === 'line'
  const said = cellText(
    useStore(editor.store, ({ doc }) => doc),
    frame,
    field,
  )
  // null: nothing was typed yet.
  const [draft, setDraft] = useState<string | null>(null)
  const untouched = editing.how === 'replace' ? '' : said
  const value = draft === null ? untouched : isLive ? said : draft
  const isLine = kindOf(field) === 'line'

  useLayoutEffect(() => {
    const field = box.current
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: longer words make a taller field
  useLayoutEffect(() => growWhereThereIsRoom(box.current), [value])

  const write = (text: string) => {
    const { change, problem } = writeCell(editor.doc(), frame.id, field, text)
    run.write(deedOf(field), change)
    if (problem) notify(problemText(problem, field))
  }
  const type = (text: string) => {
    setDraft(text)
    if (isLive) write(isLine ? text.replaceAll(/[\r\n]+/g, ' ') : text)
  }
  const isDone = useRef(false)
  const take = () => {
    if (isDone.current) return
    isDone.current = true
    if (draft !== null && !isLive) write(field === 'durationMinutes' ? reckoned(draft) : draft)
    editor.pause()
  }
  const taking = useRef(take)
  taking.current = take
  // A press elsewhere takes the field away before it hears that it lost the keys.
  useEffect(() => () => taking.current(), [])
  const leave = (next: () => void) => {
    take()
    flushSync(() => {
      cursor.setState({ editing: null })
      next()
    })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const ctrl = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') {
      event.preventDefault()
      isDone.current = true
      run.takeBack()
      stayAtEnd()
      return say(outlineWords.takenBack)
    }
    if (event.key === 'Tab' && !ctrl) {
      event.preventDefault()
      return leave(() => tabbedFrom(event.shiftKey ? -1 : 1))
    }
    if (event.key === 'Enter' && ctrl) {
      event.preventDefault()
      return leave(addRow)
    }
    if (event.key === 'Enter' && (isLine || !isMany(field) || !(event.shiftKey || event.altKey))) {
      event.preventDefault()
      const { row, column } = spotNow()
      return leave(() => goTo({ row: row + 1, column }))
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      document.execCommand('insertText', false, '\n')
    }
    // What is not written yet is no step of the board: the field takes it back itself.
    if (!isLive && ctrl && /^[zy]$/i.test(event.key)) event.stopPropagation()
  }

  return (
    <textarea
      ref={box}
      rows={1}
      aria-label={columnLabel(field)}
      className={style.field}
      data-look={field === 'title' ? 'title' : field === 'outcome' ? 'quote' : undefined}
      value={value}
      maxLength={field === 'title' || field === 'ownerRole' ? LIMITS.titleLength : LIMITS.textLength}
      onChange={(event) => type(wellFormed(event.target.value))}
      onKeyDown={onKeyDown}
      onPaste={(event) => noticeCut(event, event.currentTarget.maxLength)}
      onBlur={(event) => {
        // The window went to the back, and the field is written in still.
        if (document.activeElement === event.currentTarget) return
        take()
        if (cursor.getState().editing === editing) cursor.setState({ editing: null })
      }}
    />
  )
}

/** Downwards; upwards where the table ends below the field. */
function growWhereThereIsRoom(field: HTMLElement | null): void {
  const cell = field?.parentElement?.getBoundingClientRect()
  const view = field?.closest('[role=grid]')?.parentElement?.getBoundingClientRect()
  if (!field || !cell || !view) return
  const height = field.offsetHeight
  field.toggleAttribute('data-up', cell.top + height > view.bottom && cell.bottom - height > view.top)
}

function isMany(field: CellField): boolean {
  return kindOf(field) === 'text' || kindOf(field) === 'evidence'
}

/** “2 × 15” as a number field reckons it. */
function reckoned(text: string): string {
  const value = worth(text)
  return value === null ? text : String(Math.round(value * 100) / 100)
}
