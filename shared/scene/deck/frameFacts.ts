import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { COLUMN_GAP, columns, columnWidth } from './frameFields'
import type { Fact, Told } from './frames/told'
import { cut, type Laid, type Origin } from './frames/trail'
import { bar, padded, stack, words } from './piece'
import { coloured, META_NAMES, METAS, muted } from './styles'
import { set } from './typeset'

/** What a frame means to leave, leaves today, and who owns it, `across` facts in a row. */
export function frameFacts(origin: Origin, told: Told, w: number, across: 2 | 3): Laid {
  const widths = across === 3 ? inThree(w) : told.facts.map(() => columnWidth(w, 2))
  const facts = told.facts.map((each, i) => fact(origin, told, each, widths[i] ?? 0))
  const pieces = facts.map(({ piece }, i) => padded(piece, { w: widths[i] ?? 0 }))
  const rows = across === 3 ? [columns(pieces)] : [columns(pieces.slice(0, 2)), columns(pieces.slice(2))]
  const piece = stack(12, [bar(w, 1, PALETTE.line), stack(10, rows)])
  return { piece, rests: facts.flatMap(({ rests }) => rests) }
}

/** Feelings are a word and a number; an owner is a role and a function. */
function inThree(w: number): readonly number[] {
  const room = w - 2 * COLUMN_GAP
  return w < NARROW ? [0.29, 0.27, 0.44].map((share) => room * share) : [1, 1, 1].map(() => room / 3)
}

function fact(origin: Origin, told: Told, { name, value, colour }: Fact, w: number): Laid {
  const isKnown = value !== ''
  const styles = METAS.map((style) => (isKnown ? coloured(style, colour) : muted(style)))
  const text = isKnown ? value : deckWords.notSaid
  const said = cut(origin, { name, colour: PALETTE.ink2, text, over: told.name }, styles, w, MOST)
  return { piece: stack(1, [words(set(name, META_NAMES, w), w), said.piece]), rests: said.rests }
}

/** Height of two lines at full size; a longer value shrinks first. */
const MOST = 41
/** Pixels in which three even columns would break an owner's words. */
const NARROW = 620
