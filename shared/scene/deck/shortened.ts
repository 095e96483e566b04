import { graphemesOf } from '../textWidth'
import type { Setting, Style } from './typeset'
import { set } from './typeset'

/** At most so many letters, the last one … where there were more: for what stands in full elsewhere in the deck. */
export function shortened(text: string, letters: number): string {
  const all = graphemesOf(text.slice(0, letters * 8))
  if (all.length <= letters && text.length <= letters * 8) return text
  return `${all.slice(0, letters).join('').trimEnd()}…`
}

/** At most so many lines, the last one with … where there is more of it: for what stands in full elsewhere. */
export function firstLines(text: string, style: Style, w: number, lines: number): Setting {
  const setting = set(text, style, w, lines)
  if (setting.rest === '') return setting
  const last = setting.lines.length - 1
  const shown = setting.lines.map((line, i) => (i === last ? `${shorterBy(line, 2)}…` : line))
  return { ...setting, lines: shown, rest: '' }
}

/** Room for the …, which may be wider than a space. */
function shorterBy(line: string, letters: number): string {
  const all = graphemesOf(line)
  return all
    .slice(0, Math.max(1, all.length - letters))
    .join('')
    .trimEnd()
}
