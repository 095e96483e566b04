import { frameAlignment } from '../../method/alignment'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { methodWords } from '../../words/method'
import { bandWords } from './figures'
import { eyebrowOf, ringOf, ringWords, titleLaid } from './frames/heading'
import { serifs } from './frames/sizes'
import type { Told } from './frames/told'
import type { Laid, Origin } from './frames/trail'
import type { TextRole } from './page'
import { NOTHING, type Piece, stack, words } from './piece'
import { eyebrow, SMALL, STATE } from './styles'
import { set } from './typeset'

/** Number, stage and moment of truth above the title; right of it the score ring with its words. */
export function frameHead(origin: Origin, told: Told, w: number, role: TextRole): Laid {
  const { setup } = told
  const { scores } = setup.choice.layout
  const said = scores ? (setup.blind ? hiddenWords() : scoreWords(told)) : NOTHING
  const ring = scores && !setup.blind ? ringOf(told, RING) : NOTHING
  const width = scores ? w - RING - GAP - SAID - GAP_TITLE : w
  const title = titleLaid(origin, told, serifs(40, 13, 1.16), width, TWO_LINES, role)
  const left = stack(4, [eyebrowOf(told, width, eyebrow(setup.brand.main)), title.piece])
  const saidLeft = w - SAID - (ring.w === 0 ? 0 : RING + GAP)
  const piece: Piece = {
    w,
    h: Math.max(left.h, ring.h, said.h),
    at: (x, y) => [
      ...left.at(x, y),
      ...said.at(x + saidLeft, y + Math.max(0, (ring.h - said.h) / 2)),
      ...ring.at(x + w - RING, y),
    ],
  }
  return { piece, rests: title.rests }
}

/** `10 · Purchase · Decisive moment of truth`. */
export function frameEyebrow(frame: Frame, number: number): string {
  const stage = frame.stage === null ? deckWords.noStage : methodWords.stage[frame.stage]
  const moment = frame.momentOfTruth === 'none' ? [] : [methodWords.moment[frame.momentOfTruth]]
  return [String(number), stage, ...moment].join(' · ')
}

/** Where the number would stand while a silent session goes on. */
function hiddenWords(): Piece {
  return words(set(reportWords.hiddenScores, SMALL, SAID), SAID, { align: 'end' })
}

function scoreWords(told: Told): Piece {
  const band = bandWords(frameAlignment(told.setup.doc, told.frame.id).alignment)
  return stack(1, [
    words(set(band ?? '', STATE, SAID), SAID, { align: 'end' }),
    words(set(ringWords(told), SMALL, SAID), SAID, { align: 'end' }),
  ])
}

const RING = 84
const SAID = 156
const GAP = 16
const GAP_TITLE = 28
/** Height in which a title may stand before it shrinks. */
const TWO_LINES = 94
