import { boardAlignment, countingFrames } from '../../method/alignment'
import { brokenPromises } from '../../method/gap'
import { predictedMemory } from '../../method/memory'
import { worstBreakers } from '../../method/weakest'
import { type Doc, get } from '../../model/doc'
import { storyWords } from '../../words/deckStory'
import { readingWords } from '../../words/readings'
import { PAPER_TONES } from '../charts/chart'
import { hasStrip, journeyChart } from '../charts/journeyChart'
import { headlineOf } from './headline'
import { journeyAlt } from './journeyAlt'
import { journeyFigures } from './journeyFigures'
import { journeyMoments } from './journeyMoments'
import type { Page } from './page'
import { drawn, NOTHING, stack, words } from './piece'
import { bottomOf, frameTitle, measureOf, type Setup, topOf } from './setup'
import { shortened } from './shortened'
import { eyebrow, LEAD, TITLES } from './styles'
import { fittedEvenly, set } from './typeset'

/** The whole journey on one page: what is felt, what stays of it, and four figures. */
export function journeyPages(setup: Setup): readonly Page[] {
  const { doc, sheet, brand, blind, locale } = setup
  const w = measureOf(sheet)
  const x = sheet.margin
  const title = titleOf(setup)
  const head = stack(6, [
    words(set(storyWords.theJourney, eyebrow(brand.main), w), w, { role: 'h2' }),
    words(title, w, { role: 'h3' }),
    words(set(sentenceOf(setup), LEAD, w), w),
  ])
  const figures = journeyFigures(setup, w)
  const top = topOf(sheet) + head.h + 22
  const figuresTop = bottomOf(sheet) - figures.h
  const room = figuresTop - 26 - top
  const count = countingFrames(doc).length
  const isFelt = predictedMemory(doc, 'felt').known + predictedMemory(doc, 'intended').known > 0
  const breakers = blind ? [] : worstBreakers(doc).map(({ frame }) => frame.id)
  const alone = { w, h: Math.min(room, w * MOST_CHART) }
  const moments =
    isFelt && hasStrip(alone, count)
      ? NOTHING
      : journeyMoments(setup, w, isFelt ? Math.max(room * MOMENTS, room - alone.h) - GAP : room)
  const size = { w, h: Math.min(room - (moments.h === 0 ? 0 : moments.h + GAP), alone.h) }
  const chart = isFelt ? journeyChart(doc, size, PAPER_TONES, locale, { breakers }) : null
  const picture = chart === null ? NOTHING : drawn(chart.ink, size, w, { alt: journeyAlt(setup, breakers) })
  const middle = stack(GAP, [picture, moments])
  const blocks = [
    ...head.at(x, topOf(sheet)),
    ...middle.at(x, top + (isFelt ? Math.max(0, (room - middle.h) / 2) : 0)),
    ...figures.at(x, figuresTop),
  ]
  return [{ id: 'journey', blocks }]
}

function titleOf(setup: Setup) {
  const { doc, sheet, choice, blind, figures } = setup
  const count = countingFrames(doc).length
  const neutral = count === 1 ? storyWords.oneMoment : storyWords.moments(figures.whole(count))
  const own = choice.headline?.trim() ?? ''
  const text = own !== '' ? own : blind || !saysScores(doc) ? neutral : headlineOf(setup)
  const w = measureOf(sheet)
  const one = TITLES.slice(0, ONE_LINE).find((style) => set(text, style, w).lines.length === 1)
  if (one) return set(text, one, w)
  const setting = fittedEvenly(text, TITLES.slice(2), w, TWO_LINES)
  return setting.rest === '' ? setting : set(text, setting.style, w)
}

/** Whether there is more to say of the board than that it has no number yet. */
function saysScores(doc: Doc): boolean {
  return (
    boardAlignment(doc).alignment !== null || worstBreakers(doc).length > 0 || brokenPromises(doc).length > 0
  )
}

/** Predicted memory and the mean it stands beside; what is missing for it where it cannot be said. */
function sentenceOf({ doc, figures }: Setup): string {
  const felt = predictedMemory(doc, 'felt')
  const intended = predictedMemory(doc, 'intended')
  if (felt.memory100 !== null && felt.mean100 !== null && felt.lift !== null) {
    const [memory, mean] = [figures.whole(felt.memory100), figures.whole(felt.mean100)]
    const { worse, better, same, keep, keepOne } = storyWords
    const said = memory === mean ? same(memory) : felt.lift < 0 ? worse(memory, mean) : better(memory, mean)
    const [peak, end] = [felt.peakFrame, felt.endFrame].map((id) => {
      const frame = get(doc, id, 'frame')
      return frame === null ? '' : shortened(frameTitle(frame), NAMED)
    })
    if (peak === undefined || end === undefined) return said
    return `${said} ${felt.peakFrame === felt.endFrame ? keepOne(peak) : keep(peak, end)}`
  }
  if (intended.memory100 !== null && intended.mean100 !== null)
    return storyWords.meant(figures.whole(intended.memory100), figures.whole(intended.mean100))
  if (felt.known + intended.known === 0) return readingWords.noFeelings
  const layer = felt.known > 0 ? 'felt' : 'intended'
  const { reason, known, frames } = layer === 'felt' ? felt : intended
  if (reason === 'ending-unknown') return readingWords.noMemory[reason][layer]
  return readingWords.noMemory['fewer-than-half'](figures.whole(known), figures.whole(frames))
}

/** Sizes tried for a title in one line, then the height of two lines before it shrinks further. */
const ONE_LINE = 4
const TWO_LINES = 72
const GAP = 18
/** Of the width: a higher curve only looks steeper. */
const MOST_CHART = 0.62
/** Of the room, for pictures of moments below the curve. */
const MOMENTS = 0.46
/** Letters of a title in a sentence. */
const NAMED = 60
