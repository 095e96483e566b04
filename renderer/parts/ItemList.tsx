import { X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { IconButton } from './IconButton'
import style from './ItemList.module.css'
import { joined, moved, pasted, type Row, removed, rewritten, rowsOf, split, stepped } from './items'
import { noticeCut } from './pasting'
import { useReadOnly } from './readOnly'
import { wellFormed } from './wellFormed'

interface Props {
  readonly label: string
  readonly items: readonly string[]
  /** What the empty line at the end asks for. */
  readonly add: string
  /** Letters an item holds. */
  readonly limit: number
  readonly itemLabel: (label: string, place: number) => string
  readonly removeLabel: (text: string) => string
  /** Items without blank ones. `typing`: the line being typed in; null: a step of its own. */
  onChange(items: readonly string[], typing: number | null): void
  onDone?(): void
}

/**
 * A list of short texts, one line an item: Enter starts the next one, Backspace at the start joins with the one before,
 * Alt with arrows moves, several pasted lines are several items. Lines nobody wrote on are not kept.
 */
export function ItemList({ label, items, add, limit, itemLabel, removeLabel, onChange, onDone }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const readOnly = useReadOnly()
  /** An empty line between others, that becomes an item when something is written. */
  const [gap, setGap] = useState<number | null>(null)
  const wanted = useRef<Row['caret'] | null>(null)
  const rows = readOnly ? items : rowsOf(items, gap)

  // Where the caret goes on after lines came, went or changed places.
  useLayoutEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (!target) return
    const line = list.current?.querySelectorAll('textarea')[target.row]
    line?.focus()
    line?.setSelectionRange(target.at, target.at)
  })

  const take = (next: Row | null, typing: number | null = null) => {
    if (!next) return
    wanted.current = next.caret
    setGap(next.gap)
    if (next.items !== items) onChange(next.items, typing)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, row: number) => {
    if (event.nativeEvent.isComposing) return
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget
    const next = keyed(event, { items, gap }, row, from, to, value.length)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    take(next)
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>, row: number) => {
    const text = wellFormed(event.clipboardData.getData('text'))
    const { selectionStart: from, selectionEnd: to } = event.currentTarget
    const next = pasted({ items, gap }, row, from, to, text, limit)
    if (!next) return noticeCut(event, limit)
    event.preventDefault()
    take(next)
  }

  /** An empty line nobody wrote on goes; who went on to a line below it stays on that line. */
  const leave = (row: number, to: EventTarget | null) => {
    onDone?.()
    if (gap !== row) return
    const lines = [...(list.current?.querySelectorAll('textarea') ?? [])]
    const next = lines.findIndex((line) => Object.is(line, to))
    if (next > row) wanted.current = { row: next - 1, at: END }
    setGap(null)
  }

  return (
    <ul ref={list} aria-label={label} className={style.list}>
      {rows.map((text, row) => {
        const isLast = !readOnly && row === rows.length - 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; the same place keeps its caret
          <li key={row} className={style.row} data-empty={text === '' || undefined}>
            <textarea
              rows={1}
              aria-label={isLast ? add : itemLabel(label, row + 1)}
              placeholder={isLast ? add : undefined}
              value={text}
              readOnly={readOnly}
              maxLength={limit}
              className={style.line}
              onChange={(event) =>
                take(rewritten({ items, gap }, row, oneLine(wellFormed(event.target.value))), row)
              }
              onKeyDown={(event) => readOnly || onKeyDown(event, row)}
              onPaste={(event) => readOnly || onPaste(event, row)}
              onBlur={(event) => leave(row, event.relatedTarget)}
            />
            {text === '' || readOnly ? null : (
              <span className={style.remove}>
                <IconButton
                  label={removeLabel(text)}
                  excludeFromTabOrder
                  onPress={() => take(removed({ items, gap }, row))}
                >
                  <X aria-hidden />
                </IconButton>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** undefined: the key belongs to the text; null: it is ours and nothing is to be done. */
function keyed(
  event: KeyboardEvent,
  lines: { readonly items: readonly string[]; readonly gap: number | null },
  row: number,
  from: number,
  to: number,
  length: number,
): Row | null | undefined {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (event.altKey && step !== 0) return moved(lines, row, step)
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey)
    return split(lines, row, from, to)
  if (event.key === 'Backspace' && from === 0 && to === 0) return joined(lines, row)
  if (step === -1 && to === 0) return stepped(lines, row, step)
  if (step === 1 && from === length) return stepped(lines, row, step)
  return undefined
}

/** Behind the last letter, however many there are. */
const END = Number.MAX_SAFE_INTEGER

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')
}
