import { dimensionAgreement } from '../../method/agreement'
import { consensusLevels } from '../../method/alignment'
import { CATALOG, dimensionCard } from '../../method/catalog'
import { staleLevels } from '../../method/stale'
import { boardOf, type Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { type Dimension, ZONES, type Zone } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { group, type Ink, path } from '../ink'
import { LEVEL_COLOURS, PALETTE } from '../palette'
import type { Figures } from './figures'
import { bar, drawn, NOTHING, type Piece, padded, row, stack, words } from './piece'
import { ALARM_FLAG, FLAG, SMALL, SMALL_STRONG } from './styles'
import { set } from './typeset'

/**
 * The six dimensions in pairs under the three colours: name, five steps, and the mean level as a number; below, where
 * raters differ and what was scored before the frame changed.
 */
export function frameLevels(doc: Doc, frame: Frame, figures: Figures, w: number): Piece {
  const pairWidth = (w - PAIR_GAP * 2) / 3
  const width = (pairWidth - LEVEL_GAP) / 2
  const levels = consensusLevels(doc, frame.id)
  const pairs = ZONES.map((zone) => {
    const pair = CATALOG.pillars[zone].map((dimension) =>
      padded(
        stack(1, [
          levelPiece(dimension, readingOf(doc, frame, dimension, levels[dimension]), figures, width),
          flagPiece(doc, frame, dimension, width),
        ]),
        { w: width },
      ),
    )
    return stack(6, [bar(pairWidth, 2, colourOf(zone)), row(LEVEL_GAP, pair)])
  })
  return row(PAIR_GAP, pairs)
}

/** `discuss, stale`; nothing for most. */
function flagPiece(doc: Doc, frame: Frame, dimension: Dimension, w: number): Piece {
  if (frame.notApplicable.includes(dimension)) return NOTHING
  const { flag } = dimensionAgreement(doc, frame.id, dimension)
  const isStale = staleLevels(doc, frame.id).some((level) => level.dimension === dimension)
  const flags = [
    ...(flag === 'discuss' ? [deckWords.discuss] : []),
    ...(flag === 'one-voice' ? [deckWords.oneVoice] : []),
    ...(isStale ? [deckWords.stale] : []),
  ]
  return words(set(flags.join(', '), flag === 'discuss' ? ALARM_FLAG : FLAG, w), w)
}

type Reading = number | 'unscored' | 'not-applicable'

function readingOf(doc: Doc, frame: Frame, dimension: Dimension, level: number | null): Reading {
  const counts = boardOf(doc).weights[dimension] > 0 && !frame.notApplicable.includes(dimension)
  if (!counts) return 'not-applicable'
  return level ?? 'unscored'
}

function levelPiece(dimension: Dimension, reading: Reading, figures: Figures, w: number): Piece {
  const number = set(numberOf(reading, figures), SMALL_STRONG, NUMBER_WIDTH)
  const name = set(dimensionCard(dimension).label, SMALL, w)
  const steps = drawn(group(stepsOf(reading)), STEPS, w - NUMBER_WIDTH - 6, { alt: '' })
  const barHeight = steps.h
  const line: Piece = {
    w,
    h: number.height,
    at: (x, y) => [
      ...steps.at(x, y + (number.height - barHeight) / 2),
      ...words(number, NUMBER_WIDTH, { align: 'end' }).at(x + w - NUMBER_WIDTH, y),
    ],
  }
  return stack(0, [words(name, w), line])
}

function numberOf(reading: Reading, figures: Figures): string {
  if (reading === 'not-applicable') return deckWords.notApplicable
  return reading === 'unscored' ? deckWords.none : figures.level(reading)
}

/** Five steps, filled as far as the level; an empty row says nothing was scored, and the number says so too. */
function stepsOf(reading: Reading): readonly Ink[] {
  const level = typeof reading === 'number' ? reading : 0
  const colour = LEVEL_COLOURS[Math.min(5, Math.max(1, Math.round(level))) - 1] ?? PALETTE.ink3
  const empty = path(EVERY_STEP.map((step) => stepData(step, 1)).join(''), { fill: PALETTE.line })
  const filled = EVERY_STEP.map((step) => stepData(step, Math.min(1, Math.max(0, level - step)))).join('')
  return filled === '' ? [empty] : [empty, path(filled, { fill: colour })]
}

const EVERY_STEP = [0, 1, 2, 3, 4]

/** One outline for all steps: a deck of a thousand frames has thirty thousand of them. `share`: 0 nothing … 1 all. */
function stepData(step: number, share: number): string {
  if (share === 0) return ''
  const [x, w] = [step * (STEP_WIDTH + 4), STEP_WIDTH * share]
  const r = n(Math.min(3, w / 2))
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [across, down] = [n(w - 2 * r), n(STEPS.h - 2 * r)]
  return `M${n(x + r)} 0h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`
}

function n(value: number): number {
  return Math.round(value * 100) / 100
}

function colourOf(zone: Zone): string {
  return PALETTE[zone]
}

const STEP_WIDTH = 24
const STEPS = { w: 5 * STEP_WIDTH + 16, h: 9 }
const NUMBER_WIDTH = 34
const PAIR_GAP = 28
const LEVEL_GAP = 20
