import { linesOf } from '../../shared/model/items'

/** Items as lines: those that are kept, and where an empty one waits between them (null: nowhere). */
export interface Lines {
  readonly items: readonly string[]
  readonly gap: number | null
}

/** Lines after a key, and where the caret goes on (null: it stays). */
export interface Row extends Lines {
  readonly caret: { readonly row: number; readonly at: number } | null
}

/** Every line as it is seen: the items, the gap among them, and an empty line at the end to write the next one on. */
export function rowsOf(items: readonly string[], gap: number | null): readonly string[] {
  const rows = gap === null || gap >= items.length ? items : items.toSpliced(Math.max(0, gap), 0, '')
  return [...rows, '']
}

/** A line with other words. One that is emptied stays as the gap and is no item any more. */
export function rewritten({ items, gap }: Lines, row: number, text: string): Row {
  const at = itemAt(items, gap, row)
  if (isBlank(text))
    return at === null ? { items, gap, caret: null } : { items: items.toSpliced(at, 1), gap: at, caret: null }
  if (at !== null) return { items: items.toSpliced(at, 1, text), gap, caret: null }
  return { items: items.toSpliced(Math.min(row, items.length), 0, text), gap: null, caret: null }
}

/** Enter: what stands behind the caret goes to a line of its own; at an end an empty line waits there. */
export function split({ items, gap }: Lines, row: number, from: number, to: number): Row | null {
  const at = itemAt(items, gap, row)
  if (at === null) return gap === row ? { items, gap: null, caret: { row, at: 0 } } : null
  const text = items[at] ?? ''
  const before = text.slice(0, from).trimEnd()
  const after = text.slice(to).trimStart()
  if (isBlank(after)) {
    const kept = before === text || isBlank(before) ? items : items.toSpliced(at, 1, before)
    return { items: kept, gap: at + 1, caret: { row: at + 1, at: 0 } }
  }
  if (isBlank(before)) return { items: items.toSpliced(at, 1, after), gap: at, caret: { row: at, at: 0 } }
  return { items: items.toSpliced(at, 1, before, after), gap: null, caret: { row: at + 1, at: 0 } }
}

/** Backspace at the start of a line: an empty one goes, another one joins the line before. */
export function joined({ items, gap }: Lines, row: number): Row | null {
  if (row === 0) return null
  const at = itemAt(items, gap, row)
  // Counted without the gap, which goes in any case.
  const here = at ?? (gap === row ? row : items.length)
  if (gap === row - 1) return { items, gap: null, caret: { row: here, at: 0 } }
  const above = items[here - 1] ?? ''
  const caret = { row: here - 1, at: above.length }
  if (at === null) return { items, gap: null, caret }
  return { items: items.toSpliced(at - 1, 2, `${above}${items[at] ?? ''}`), gap: null, caret }
}

/** One place up (−1) or down (+1); null: it cannot go there. */
export function moved({ items, gap }: Lines, row: number, step: -1 | 1): Row | null {
  const at = itemAt(items, gap, row)
  const text = at === null ? undefined : items[at]
  const to = (at ?? 0) + step
  if (at === null || text === undefined || to < 0 || to >= items.length) return null
  return {
    items: items.toSpliced(at, 1).toSpliced(to, 0, text),
    gap: null,
    caret: { row: to, at: text.length },
  }
}

/** The caret goes to the line above (−1) or below (+1); null: there is none. An empty line that is left goes. */
export function stepped({ items, gap }: Lines, row: number, step: -1 | 1): Row | null {
  const last = rowsOf(items, gap).length - 1
  if (row + step < 0 || row + step > last) return null
  const to = step === 1 && gap === row ? row : row + step
  const text = rowsOf(items, gap === row ? null : gap)[to] ?? ''
  return { items, gap: gap === row ? null : gap, caret: { row: to, at: step === 1 ? 0 : text.length } }
}

/** The line goes. */
export function removed({ items, gap }: Lines, row: number): Row | null {
  const at = itemAt(items, gap, row)
  if (at === null) return null
  const left = items.toSpliced(at, 1)
  return { items: left, gap: null, caret: { row: Math.min(at, left.length), at: 0 } }
}

/** Several lines on the clipboard are several items; null: it is one line, and the text takes it. */
export function pasted(
  { items, gap }: Lines,
  row: number,
  from: number,
  to: number,
  text: string,
  limit: number,
): Row | null {
  const lines = linesOf(text)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
  if (linesOf(text.trim()).length < 2 || lines.length === 0) return null
  const at = itemAt(items, gap, row)
  const here = at === null ? '' : (items[at] ?? '')
  const whole = [here.slice(0, from), ...lines, here.slice(to)]
    .filter((line) => !isBlank(line))
    .map((line) => line.slice(0, limit))
  const place = at ?? Math.min(row, items.length)
  const next = items.toSpliced(place, at === null ? 0 : 1, ...whole)
  const last = place + whole.length - 1 - (isBlank(here.slice(to)) ? 0 : 1)
  return { items: next, gap: null, caret: { row: last, at: (next[last] ?? '').length } }
}

/** What lists in other programs begin their lines with. */
const BULLET = /^\s*(?:[-–•*·▪◦]|\d{1,3}[.)])\s+/

/** Which item stands on a line; null: an empty line. */
function itemAt(items: readonly string[], gap: number | null, row: number): number | null {
  if (gap === null || gap >= items.length) return row < items.length ? row : null
  if (row === gap) return null
  const at = row > gap ? row - 1 : row
  return at < items.length ? at : null
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
