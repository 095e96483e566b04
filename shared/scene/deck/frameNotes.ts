import { reportWords } from '../../words/deckReport'
import { PAPER_TONES } from '../charts/chart'
import { PALETTE } from '../palette'
import { columns, columnWidth } from './frameFields'
import type { Note, Told } from './frames/told'
import { cut, type Laid, type Origin } from './frames/trail'
import { bar, NOTHING, row, stack, words } from './piece'
import { coloured, SMALL_STRONG, TEXTS } from './styles'
import { set } from './typeset'

/** What has to be known beside a frame's scores: that it breaks the journey, its fix, drafts, and stale scores. */
export function frameNotes(origin: Origin, told: Told, w: number): Laid {
  const isWide = told.setup.sheet.orientation === 'landscape'
  const across = isWide ? Math.min(2, told.warnings.length) : 1
  const width = columnWidth(w, Math.max(1, across))
  const notes = told.warnings.map((note) => noteLaid(origin, told, note, width))
  const pieces = notes.map(({ piece }) => ({ ...piece, w: width }))
  const half = Math.ceil(pieces.length / 2)
  const both = [stack(8, pieces.slice(0, half)), stack(8, pieces.slice(half))]
  const piece = across < 2 ? stack(8, pieces) : columns(both.map((one) => ({ ...one, w: width })))
  return { piece: pieces.length === 0 ? NOTHING : piece, rests: notes.flatMap(({ rests }) => rests) }
}

function noteLaid(origin: Origin, told: Told, { name, text, colour }: Note, w: number): Laid {
  const width = w - INDENT
  const passage = { name: name || reportWords.note, colour: PALETTE.ink2, text, over: told.name }
  const said = cut(origin, passage, TEXTS, width, MOST)
  const isAlarm = colour === PAPER_TONES.alarm
  const style = isAlarm ? coloured(SMALL_STRONG, colour) : SMALL_STRONG
  const all = stack(0, [words(set(name, style, width), width), said.piece])
  return { piece: row(INDENT - BAR, [bar(BAR, all.h, colour, 1.5), all]), rests: said.rests }
}

const BAR = 3
const INDENT = 13
/** Height of three lines; a longer note shrinks first, then goes on on another page. */
const MOST = 54
