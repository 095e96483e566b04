import { emotionOf } from '../../method/catalog'
import type { Feeling, Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { methodWords } from '../../words/method'
import type { Colour } from '../ink'
import { LEVEL_COLOURS, PALETTE } from '../palette'
import type { Figures } from './figures'
import type { Passage } from './flow'
import { columns, columnWidth } from './frameFields'
import { bar, type Piece, padded, stack, words } from './piece'
import { coloured, META_NAMES, METAS, muted } from './styles'
import { fitted, set } from './typeset'

interface Facts {
  readonly piece: Piece
  /** What found no room. */
  readonly rests: readonly Passage[]
}

/** What a frame means to leave, leaves today, who owns it and where it happens, `across` facts in a row. */
export function frameFacts(frame: Frame, figures: Figures, w: number, across: 2 | 4): Facts {
  const width = columnWidth(w, across)
  const facts = [
    fact(deckWords.meansToLeave, feelingWords(frame.intended, figures), width),
    fact(deckWords.leavesToday, feelingWords(frame.felt, figures), width, feltColour(frame)),
    fact(deckWords.owner, ownerWords(frame), width),
    fact(deckWords.channel, frame.channel === null ? '' : methodWords.channel[frame.channel], width),
  ]
  const pieces = facts.map(({ piece }) => padded(piece, { w: width }))
  const rows = across === 4 ? [columns(pieces)] : [columns(pieces.slice(0, 2)), columns(pieces.slice(2))]
  const piece = stack(12, [bar(w, 1, PALETTE.line), stack(10, rows)])
  return { piece, rests: facts.flatMap(({ rests }) => rests) }
}

/** `Cared for +2`; '' when nothing is said. */
function feelingWords(feeling: Feeling | null, figures: Figures): string {
  if (feeling === null) return ''
  const word = emotionOf(feeling.emotion)?.label ?? feeling.emotion ?? ''
  const valence = feeling.valence === null ? '' : figures.signed(feeling.valence)
  return [word, valence].filter((part) => part !== '').join(' ')
}

function ownerWords(frame: Frame): string {
  const owner = frame.ownerFunction === null ? '' : methodWords.function[frame.ownerFunction]
  return [frame.ownerRole.trim(), owner].filter((part) => part !== '').join(' · ')
}

/** The worst there is stands out; its word and number say it too. */
function feltColour({ felt }: Frame): Colour {
  return felt?.valence === -3 ? (LEVEL_COLOURS[0] ?? PALETTE.ink) : PALETTE.ink
}

function fact(name: string, value: string, w: number, colour: Colour = PALETTE.ink): Facts {
  const isKnown = value !== ''
  const styles = METAS.map((style) => (isKnown ? coloured(style, colour) : muted(style)))
  const text = fitted(isKnown ? value : deckWords.notSaid, styles, w, MOST)
  const rest: Passage = { name: deckWords.continued(name), colour: PALETTE.ink2, text: text.rest }
  return {
    piece: stack(1, [words(set(name, META_NAMES, w), w), words(text, w)]),
    rests: text.rest === '' ? [] : [rest],
  }
}

/** Height of two lines at full size; a longer value shrinks first. */
const MOST = 41
