import { frameAlignment } from '../../../method/alignment'
import { deckWords } from '../../../words/deck'
import { deckFramesWords } from '../../../words/deckFrames'
import { methodWords } from '../../../words/method'
import { scoreRing } from '../../ring'
import { measure } from '../../textWidth'
import { caveatsOf } from '../caveats'
import { frameWords } from '../figures'
import type { TextRole } from '../page'
import { drawn, NOTHING, type Piece, row, stack, words } from '../piece'
import { frameTitle } from '../setup'
import { pitchOf, type Style, set } from '../typeset'
import { FLOOR, label, serifs } from './sizes'
import type { Told } from './told'
import { cut, type Laid, MARK_HEIGHT, type Origin } from './trail'

/** Number, stage and moment of truth; title; the score's ring at the right end. For cells and rows. */
export function heading(
  origin: Origin,
  told: Told,
  w: number,
  size: { readonly title: number; readonly lines: number; readonly ring: number },
): Laid {
  const { setup } = told
  const hasRing = setup.choice.layout.scores && !setup.blind
  const ring = hasRing ? ringOf(told, size.ring) : NOTHING
  const width = hasRing ? w - size.ring - RING_GAP : w
  const over = eyebrowOf(told, width, label(setup.brand.main, FLOOR))
  const styles = serifs(size.title, FLOOR, 1.18)
  const most = Math.max(size.title * 1.18 * size.lines, pitchOf(styles[0] ?? label('', FLOOR)) + MARK_HEIGHT)
  const title = titleLaid(origin, told, styles, width, most, 'h3')
  const said = stack(3, [over, title.piece])
  const piece: Piece = {
    w,
    h: Math.max(said.h, ring.h),
    at: (x, y) => [...said.at(x, y), ...ring.at(x + w - ring.w, y)],
  }
  return { piece, rests: title.rests }
}

export function titleLaid(
  origin: Origin,
  told: Told,
  styles: readonly Style[],
  w: number,
  h: number,
  role: TextRole,
): Laid {
  const text = frameTitle(told.frame)
  const passage = { name: deckFramesWords.title, colour: told.setup.brand.main, text, over: told.name }
  return cut(origin, passage, styles, w, h, { role, isEven: true })
}

/** The stage is a heading where its frames begin, so that it can be found among the bookmarks. */
export function eyebrowOf({ frame, number, begins }: Told, w: number, style: Style): Piece {
  const stage = frame.stage === null ? deckWords.noStage : methodWords.stage[frame.stage]
  const moment = frame.momentOfTruth === 'none' ? [] : [methodWords.moment[frame.momentOfTruth]]
  if (!begins) return words(set([String(number), stage, ...moment].join(' · '), style, w), w)
  const parts = [
    word(`${number} ·`, style),
    word(stage, style, 'h2'),
    ...moment.map((each) => word(`· ${each}`, style)),
  ]
  const gap = style.font.size * SPACE
  const all = row(gap, parts)
  if (all.w <= w) return all
  const [first, second] = parts
  const both = row(gap, first && second ? [first, second] : [])
  return stack(1, [
    ...(both.w <= w ? [both] : [first ?? NOTHING, second ?? NOTHING]),
    ...moment.map((each) => words(set(each, style, w), w)),
  ])
}

export function ringWords({ setup: { doc, figures }, frame }: Told): string {
  return frameWords(frameAlignment(doc, frame.id), figures, caveatsOf(doc, [frame]))
}

export function ringOf(told: Told, size: number): Piece {
  const ink = scoreRing(frameAlignment(told.setup.doc, told.frame.id), size)
  return drawn(ink, { w: size, h: size }, size, { alt: deckWords.ringAlt(ringWords(told)) })
}

/** A text on one line, as wide as it is. */
function word(text: string, style: Style, role: TextRole = 'p'): Piece {
  const setting = set(text, style, Number.POSITIVE_INFINITY)
  const { font, tracking } = setting.style
  return words(setting, Math.ceil(measure(setting.lines[0] ?? '', font, tracking)) + 1, { role })
}

const RING_GAP = 10
/** Between words in capitals, in multiples of the size. */
const SPACE = 0.32
