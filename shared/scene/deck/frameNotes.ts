import { dimensionCard } from '../../method/catalog'
import { draftFrames } from '../../method/drafts'
import { staleLevels } from '../../method/stale'
import { breakerReasons } from '../../method/weakest'
import type { Frame } from '../../model/record'
import { DIMENSIONS } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { PAPER_TONES } from '../charts/chart'
import type { Colour } from '../ink'
import { PALETTE } from '../palette'
import { reasonWords } from './breakers'
import type { Passage } from './flow'
import { columns, columnWidth } from './frameFields'
import { fixWords } from './momentCard'
import { bar, NOTHING, type Piece, row, stack, words } from './piece'
import type { Setup } from './setup'
import { coloured, SMALL_STRONG, TEXTS } from './styles'
import { fitted, set } from './typeset'

interface Notes {
  readonly piece: Piece
  /** What found no room. */
  readonly rests: readonly Passage[]
}

/** What has to be known beside a frame's scores: that it breaks the journey, its fix, drafts, and stale scores. */
export function frameNotes(setup: Setup, frame: Frame, w: number): Notes {
  const isWide = setup.sheet.orientation === 'landscape'
  const said = notesOf(setup, frame)
  const across = isWide ? Math.min(2, said.length) : 1
  const width = columnWidth(w, Math.max(1, across))
  const notes = said.map((note) => notePiece(note, width))
  const pieces = notes.map(({ piece }) => ({ ...piece, w: width }))
  const half = Math.ceil(pieces.length / 2)
  const piece =
    across < 2
      ? stack(8, pieces)
      : columns(
          [stack(8, pieces.slice(0, half)), stack(8, pieces.slice(half))].map((one) => ({
            ...one,
            w: width,
          })),
        )
  return { piece: pieces.length === 0 ? NOTHING : piece, rests: notes.flatMap(({ rests }) => rests) }
}

interface Note {
  /** Above the text; '' where it needs none. */
  readonly name: string
  readonly text: string
  readonly colour: Colour
}

function notesOf(setup: Setup, frame: Frame): readonly Note[] {
  const fix = frame.fix.trim() === '' ? [] : [{ ...fixWords(setup, frame), colour: PALETTE.sun }]
  if (setup.blind) return fix
  const { doc } = setup
  const because = breakerReasons(doc, frame).map((reason) => reasonWords(setup, frame, reason))
  const late = new Set(staleLevels(doc, frame.id).map(({ dimension }) => dimension))
  const dimensions = DIMENSIONS.filter((d) => late.has(d)).map((d) => dimensionCard(d).label)
  return [
    ...(because.length === 0
      ? []
      : [
          {
            name: reportWords.breaker,
            text: reportWords.breakerText(because.join('. ')),
            colour: PAPER_TONES.alarm,
          },
        ]),
    ...fix,
    ...(dimensions.length === 0
      ? []
      : [
          {
            name: '',
            text: reportWords.staleLevels(dimensions.join(', ')),
            colour: PALETTE.ink2,
          },
        ]),
    ...(draftFrames(doc).has(frame.id)
      ? [{ name: '', text: reportWords.draftNote, colour: PALETTE.ink2 }]
      : []),
  ]
}

function notePiece({ name, text, colour }: Note, w: number): Notes {
  const width = w - INDENT
  const setting = fitted(text, TEXTS, width, MOST)
  const isAlarm = colour === PAPER_TONES.alarm
  const said = stack(0, [
    words(set(name, isAlarm ? coloured(SMALL_STRONG, colour) : SMALL_STRONG, width), width),
    words(setting, width),
  ])
  const rest: Passage = {
    name: deckWords.continued(name || reportWords.note),
    colour: PALETTE.ink2,
    text: setting.rest,
  }
  return {
    piece: row(INDENT - BAR, [bar(BAR, said.h, colour, 1.5), said]),
    rests: setting.rest === '' ? [] : [rest],
  }
}

const BAR = 3
const INDENT = 13
/** Height of three lines; a longer note shrinks first, then goes on on the next page. */
const MOST = 54
