import { countingFrames } from '../../method/alignment'
import { stageLabel } from '../../method/catalog'
import { predictedMemory } from '../../method/memory'
import { worstBreakers } from '../../method/weakest'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { ZONE_BOXES } from '../../model/zones'
import { storyWords } from '../../words/deckStory'
import { PAPER_TONES } from '../charts/chart'
import { runsOf } from '../charts/story'
import { columns, columnWidth } from './frameFields'
import { framePicture } from './framePicture'
import { pageOfFrame } from './linked'
import { NOTHING, type Piece, stack, words } from './piece'
import { frameTitle, type Setup } from './setup'
import { firstLines } from './shortened'
import { coloured, SMALL, SMALL_STRONG } from './styles'
import { pitchOf } from './typeset'

/**
 * Pictures of the moments that carry the story, in its order, in rows of equal columns within `h` pixels: breakers,
 * peak and end, the first of each stage, then as many more as there is room for. Nothing where not one row fits.
 */
export function journeyMoments(setup: Setup, w: number, h: number): Piece {
  const frames = countingFrames(setup.doc)
  const grid = gridOf(frames.length, w, h)
  if (grid === null) return NOTHING
  const { across, rows } = grid
  const tags = tagsOf(setup)
  const shown = chosen(setup, frames, tags, across * rows)
  const said = withStages(frames, tags)
  const width = columnWidth(w, across)
  const pieces = shown.map((frame) => ({
    ...momentPiece(setup, frame, said.get(frame.id) ?? '', width),
    w: width,
  }))
  const lines = Array.from({ length: Math.ceil(pieces.length / across) }, (_, i) =>
    columns(pieces.slice(i * across, (i + 1) * across)),
  )
  return stack(ROW_GAP, lines)
}

/** All of them as large as they fit; else columns of a usual width, and as many rows as fit. */
function gridOf(
  count: number,
  w: number,
  h: number,
): { readonly across: number; readonly rows: number } | null {
  const most = Math.max(1, Math.floor((w + GUTTER) / (LEAST_PICTURE + GUTTER)))
  for (let across = Math.ceil(w / LARGEST_PICTURE); across <= most; across += 1) {
    const height = (columnWidth(w, across) * ZONE_BOXES.how.h) / ZONE_BOXES.how.w + CAPTION + ROW_GAP
    const rows = Math.ceil(count / across)
    if (rows * height - ROW_GAP <= h) return { across, rows }
  }
  for (let across = Math.min(count, most, Math.round(w / 130)); across <= most; across += 1) {
    const height = (columnWidth(w, across) * ZONE_BOXES.how.h) / ZONE_BOXES.how.w + CAPTION + ROW_GAP
    const rows = Math.min(Math.ceil(count / across), Math.floor((h + ROW_GAP) / height))
    if (rows > 0) return { across, rows }
  }
  return null
}

function momentPiece(setup: Setup, frame: Frame, tag: string, w: number): Piece {
  const number = String(setup.numbers.get(frame.id) ?? '')
  const isBreaker = tag === storyWords.tags.breaker
  const style = isBreaker ? coloured(SMALL_STRONG, PAPER_TONES.alarm) : SMALL_STRONG
  return stack(4, [
    framePicture(setup, frame, w),
    stack(0, [
      words(firstLines(tag === '' ? number : storyWords.withTag(number, tag), style, w, 1), w),
      words(firstLines(frameTitle(frame), SMALL, w, 2), w, pageOfFrame(setup, frame)),
    ]),
  ])
}

function tagsOf({ doc, blind }: Setup): ReadonlyMap<Id, string> {
  const { peakFrame, endFrame } = predictedMemory(doc, 'felt')
  const tags = new Map<Id, string>()
  if (!blind) for (const { frame } of worstBreakers(doc)) tags.set(frame.id, storyWords.tags.breaker)
  if (peakFrame !== null && !tags.has(peakFrame)) tags.set(peakFrame, storyWords.tags.peak)
  if (endFrame !== null && !tags.has(endFrame)) tags.set(endFrame, storyWords.tags.end)
  return tags
}

/** A stage's name at its first frame, where nothing weighs more. */
function withStages(frames: readonly Frame[], tags: ReadonlyMap<Id, string>): ReadonlyMap<Id, string> {
  const named = runsOf(frames, ({ stage }) => stage).flatMap(({ key, from }) => {
    const frame = frames[from]
    return frame === undefined ? [] : [[frame.id, stageLabel(key)] as const]
  })
  return new Map([...named, ...tags])
}

function chosen(
  { doc }: Setup,
  frames: readonly Frame[],
  tags: ReadonlyMap<Id, string>,
  most: number,
): readonly Frame[] {
  if (frames.length <= most) return frames
  const { peakFrame, endFrame } = predictedMemory(doc, 'felt')
  const last = frames.at(-1)
  const firsts = runsOf(frames, ({ stage }) => stage).flatMap(({ from }) => frames[from]?.id ?? [])
  const evenly = Array.from({ length: most }, (_, i) => frames[Math.floor((i * frames.length) / most)]?.id)
  const wanted = [...tags.keys()].slice(0, Math.ceil(most / 3))
  const order = [peakFrame, endFrame, ...wanted, ...firsts.slice(0, most), last?.id, ...evenly]
  const ids = new Set<Id>()
  for (const id of [...order, ...frames.map((frame) => frame.id)]) {
    if (ids.size >= most) break
    if (id !== null && id !== undefined) ids.add(id)
  }
  return frames.filter(({ id }) => ids.has(id))
}

/** Pixels between columns, as `columnWidth` has it. */
const GUTTER = 28
const ROW_GAP = 14
const LARGEST_PICTURE = 380
/** A smaller picture is a smudge. */
const LEAST_PICTURE = 84
/** Number and two lines of a title under a picture. */
const CAPTION = 4 + 3 * pitchOf(SMALL)
