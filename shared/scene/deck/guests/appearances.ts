import { countingFrames } from '../../../method/alignment'
import { emotionOf } from '../../../method/catalog'
import { elementsOf } from '../../../model/doc'
import type { Feeling, Frame, Guest } from '../../../model/record'
import { ZONE_BOXES } from '../../../model/zones'
import { storyWords } from '../../../words/deckStory'
import { PALETTE } from '../../palette'
import { columns, columnWidth } from '../frameFields'
import { framePicture } from '../framePicture'
import { pageOfFrame } from '../linked'
import { type Piece, stack, words } from '../piece'
import { frameName, type Setup } from '../setup'
import { firstLines } from '../shortened'
import { eyebrow, SMALL, SMALL_INK, SMALL_STRONG } from '../styles'
import { pitchOf, set } from '../typeset'

interface Room {
  readonly w: number
  readonly h: number
}

/** Where the guest appears and how the moment leaves her: in pictures if all of them have room, else by name. */
export function appearances(setup: Setup, guest: Guest, { w, h }: Room): Piece {
  const frames = framesWith(setup, guest)
  const label = words(set(storyWords.appears, eyebrow(PALETTE.ink2), w), w)
  if (frames.length === 0)
    return stack(LABEL_GAP, [label, words(set(storyWords.appearsNowhere, SMALL_INK, w), w)])
  const room = { w, h: h - label.h - LABEL_GAP }
  return stack(LABEL_GAP, [label, inPictures(setup, frames, room) ?? byName(setup, frames, room)])
}

/** Frames about the guest, and those that have the figure in their picture. */
function framesWith({ doc }: Setup, { id }: Guest): readonly Frame[] {
  return countingFrames(doc).filter(
    (frame) =>
      frame.guest === id ||
      elementsOf(doc, frame.id).some((element) => element.shape === 'figure' && element.guest === id),
  )
}

function inPictures(setup: Setup, frames: readonly Frame[], { w, h }: Room): Piece | null {
  const most = Math.floor((w + 28) / (LEAST_PICTURE + 28))
  for (
    let across = Math.min(most, Math.max(frames.length, Math.floor(w / 220)));
    across <= most;
    across += 1
  ) {
    const width = columnWidth(w, across)
    const height = (width * ZONE_BOXES.how.h) / ZONE_BOXES.how.w + CAPTION
    const rows = Math.ceil(frames.length / across)
    if (rows * (height + ROW_GAP) - ROW_GAP > h) continue
    const pieces = frames.map((frame) => ({ ...pictured(setup, frame, width), w: width }))
    return stack(ROW_GAP, rowsOf(pieces, across))
  }
  return null
}

function pictured(setup: Setup, frame: Frame, w: number): Piece {
  return stack(4, [framePicture(setup, frame, w), named(setup, frame, w, 2)])
}

function byName(setup: Setup, frames: readonly Frame[], { w, h }: Room): Piece {
  const across = Math.max(1, Math.round(w / 260))
  const width = columnWidth(w, across)
  const entry = 2 * pitchOf(SMALL) + NAME_GAP
  const rows = Math.max(1, Math.floor((h + NAME_GAP) / entry))
  const isAll = frames.length <= across * rows
  const fewer = Math.max(1, Math.floor((h + NAME_GAP - pitchOf(SMALL) - NAME_GAP) / entry))
  const shown = isAll ? frames : frames.slice(0, across * fewer)
  const pieces = shown.map((frame) => ({ ...named(setup, frame, width, 1), w: width }))
  const more = frames.length - shown.length
  const rest = more === 0 ? '' : storyWords.moreAppear(setup.figures.whole(more), more)
  return stack(NAME_GAP, [...rowsOf(pieces, across), words(set(rest, SMALL, w), w)])
}

function named(setup: Setup, frame: Frame, w: number, lines: number): Piece {
  return stack(0, [
    words(firstLines(frameName(setup, frame), SMALL_STRONG, w, lines), w, pageOfFrame(setup, frame)),
    words(firstLines(leaving(setup, frame), SMALL, w, 1), w),
  ])
}

/** `leaves humiliated −3`, or what is meant where nobody knows yet. */
function leaving({ figures }: Setup, { felt, intended }: Frame): string {
  const said = ({ emotion, valence }: Feeling) =>
    [
      (emotionOf(emotion)?.label ?? emotion ?? '').toLowerCase(),
      ...(valence === null ? [] : [figures.signed(valence)]),
    ]
      .filter((part) => part !== '')
      .join(' ')
  const now = felt === null ? '' : said(felt)
  if (now !== '') return storyWords.leaves(now)
  const meant = intended === null ? '' : said(intended)
  return meant === '' ? '' : storyWords.meansToLeave(meant)
}

function rowsOf(pieces: readonly Piece[], across: number): readonly Piece[] {
  return Array.from({ length: Math.ceil(pieces.length / across) }, (_, i) =>
    columns(pieces.slice(i * across, (i + 1) * across)),
  )
}

const LABEL_GAP = 8
const NAME_GAP = 6
const ROW_GAP = 14
/** A smaller picture is a smudge. */
const LEAST_PICTURE = 104
/** Three lines under a picture. */
const CAPTION = 4 + 3 * pitchOf(SMALL)
/** Pixels kept for the label, one row of names and how many more there are. */
export const LEAST_MOMENTS = 17 + LABEL_GAP + 3 * pitchOf(SMALL) + NAME_GAP
