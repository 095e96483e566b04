import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { measure } from '../textWidth'
import { COLUMN_GAP, columns, columnWidth } from './frameFields'
import type { Fact, Told } from './frames/told'
import { cut, type Laid, type Origin } from './frames/trail'
import { bar, padded, row, stack, words } from './piece'
import { coloured, META_NAMES, METAS, muted } from './styles'
import { inTypefaces, type Style, set } from './typeset'

/** What a frame means to leave, leaves today, and who owns it, `across` facts in a row. */
export function frameFacts(origin: Origin, told: Told, w: number, across: 2 | 3): Laid {
  const widths = across === 3 ? inThree(told.facts, w) : told.facts.map(() => columnWidth(w, 2))
  const facts = told.facts.map((each, i) => fact(origin, told, each, widths[i] ?? 0))
  const pieces = facts.map(({ piece }, i) => padded(piece, { w: widths[i] ?? 0 }))
  const rows =
    across === 3 ? [row(gapIn(w), pieces)] : [columns(pieces.slice(0, 2)), columns(pieces.slice(2))]
  const piece = stack(12, [bar(w, 1, PALETTE.line), stack(10, rows)])
  return { piece, rests: facts.flatMap(({ rests }) => rests) }
}

/** Feelings are a word and a number that stay together; an owner is a role and a function, and takes what is left. */
function inThree(facts: readonly Fact[], w: number): readonly number[] {
  const room = w - 2 * gapIn(w)
  if (w >= NARROW) return facts.map(() => room / 3)
  const feelings = facts.slice(0, 2).map(({ name, value }) => {
    const widest = Math.max(widthOf(name, META_NAMES), widthOf(value, METAS[0] ?? META_NAMES))
    return Math.min(Math.max(room * 0.24, widest), room * 0.35)
  })
  return [...feelings, room - feelings.reduce((total, width) => total + width, 0)]
}

function widthOf(text: string, style: Style): number {
  const { font, tracking } = inTypefaces(style)
  return Math.ceil(measure(text, font, tracking)) + 1
}

function gapIn(w: number): number {
  return w < NARROW ? 16 : COLUMN_GAP
}

function fact(origin: Origin, told: Told, { name, value, colour }: Fact, w: number): Laid {
  const isKnown = value !== ''
  const styles = METAS.map((style) => (isKnown ? coloured(style, colour) : muted(style)))
  const text = isKnown ? value : deckWords.notSaid
  const passage = { name, colour: PALETTE.ink2, text, over: told.name }
  const said = cut(origin, passage, styles, w, MOST, { isEven: true })
  return { piece: stack(1, [words(set(name, META_NAMES, w), w), said.piece]), rests: said.rests }
}

/** Height of two lines at full size; a longer value shrinks first. */
const MOST = 41
/** Pixels in which three even columns would break an owner's words. */
const NARROW = 620
