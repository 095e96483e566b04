import type { TextInk } from '../ink'
import { isMeasured, measure } from '../textWidth'

/**
 * A line whose figures stand in columns, as print sets the words of a table: each figure has the same room. Ink knows
 * one kind of figure only, so each is put in the middle of its room. Lines that cannot be measured stay as they are.
 */
export function tabularInks(line: TextInk): readonly TextInk[] {
  const { font, text, tracking, anchor } = line
  if (!FIGURE.test(text) || font.family !== 'Inter' || tracking !== 0) return [line]
  if (line.direction === 'rtl' || !isMeasured(text, font)) return [line]
  const runs = text.split(EACH).filter((run) => run !== '')
  const widths = runs.map((run) => (FIGURE.test(run) ? ROOM * font.size : measure(run, font)))
  const width = widths.reduce((total, each) => total + each, 0)
  let left = line.x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return runs.map((run, i) => {
    const room = widths[i] ?? 0
    const x = left
    left += room
    const isFigure = FIGURE.test(run)
    return { ...line, text: run, x: isFigure ? x + room / 2 : x, anchor: isFigure ? 'middle' : 'start' }
  })
}

const FIGURE = /[0-9]/
const EACH = /([0-9])/
/** Em: what a figure of Inter takes in a column. */
const ROOM = 1327 / 2048
