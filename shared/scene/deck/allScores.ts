import { dimensionAgreement, frameAgreement } from '../../method/agreement'
import { consensusLevels, countingFrames, frameAlignment } from '../../method/alignment'
import { dimensionCard } from '../../method/catalog'
import { staleParts } from '../../method/stale'
import { boardOf, type Doc, get, scoresOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import type { Score } from '../../model/scoring'
import { DIMENSIONS, type Dimension } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { caveatsOf } from './caveats'
import { frameWords } from './figures'
import { tablePart } from './part'
import { raterWords } from './raters'
import type { Section } from './section'
import { cellGap, frameName, measureOf, type Setup } from './setup'
import { muted, TABLE_CELL, TABLE_STRONG } from './styles'
import { type CellSaid, columnsOf, layTable, said, spanning, type Table } from './table'

/** Every level and every reason: what all numbers of the deck are made of; null: nobody scored. */
export function scoresSection(setup: Setup): Section | null {
  const { doc, sheet } = setup
  const frames = countingFrames(doc)
  if (!frames.some(({ id }) => scoresOf(doc, id).some(hasLevel))) return null
  const long = isLong(setup, frames)
  const table = long ? shortTable(setup, frames) : fullTable(setup, frames)
  return {
    id: 'scores',
    over: deckWords.appendix,
    title: reportWords.allScores,
    lead: long ? reportWords.shortScoresLead : reportWords.allScoresLead,
    parts: [tablePart(layTable(table, measureOf(sheet)))],
  }
}

function isLong({ doc }: Setup, frames: readonly Frame[]): boolean {
  return frames.reduce((total, { id }) => total + scoresOf(doc, id).filter(hasLevel).length, 0) > MOST_RATINGS
}

/** A row a frame with all raters in it: a long story with a row a rater fills pages nobody turns. */
function shortTable(setup: Setup, frames: readonly Frame[]): Table {
  return { ...headed(), rows: frames.flatMap((frame) => shortRows(setup, frame)) }
}

function fullTable(setup: Setup, frames: readonly Frame[]): Table {
  const blocks = frames.map((frame) => frameRows(setup, frame))
  const groups = new Set<number>()
  let next = 0
  for (const block of blocks) {
    groups.add(next)
    next += block.length
  }
  return { ...headed(), rows: blocks.flat(), groups }
}

function headed(): Pick<Table, 'caption' | 'columns' | 'rowHeading'> {
  const dimensions = DIMENSIONS.map((d) => dimensionCard(d).label)
  return {
    caption: reportWords.allScores,
    columns: columnsOf([reportWords.frameAndRater, ...dimensions, deckWords.columns.state]),
    rowHeading: 0,
  }
}

/** Means, below them every level in the order of the raters' names, and where they are to be discussed. */
function shortRows(setup: Setup, frame: Frame): readonly (readonly CellSaid[])[] {
  const { doc, figures } = setup
  const scores = scoresOf(doc, frame.id).filter(hasLevel)
  const means = consensusLevels(doc, frame.id)
  const names = scores.map(({ rater }) => raterWords(setup, rater)).join(', ')
  const cells = DIMENSIONS.map((d) => {
    const levels = scores.map((score) => givenWords(setup, frame, score, d, ' ')).join(' · ')
    const isApart = dimensionAgreement(doc, frame.id, d).flag === 'discuss'
    const mean = levelWords(setup, frame, d, means[d])
    return said([mean, levels, ...(isApart ? [deckWords.discuss] : [])].join('\n'))
  })
  const state = frameWords(frameAlignment(doc, frame.id), figures, caveatsOf(doc, [frame]))
  return [
    [said([frameName(setup, frame), names].join('\n')), ...cells, said(state)],
    ...scores.flatMap((score) =>
      reasonRows(score, (reasons) => reportWords.reason(raterWords(setup, score.rater), reasons)),
    ),
  ]
}

/** The frame with its mean levels, then a row a rater with what she said, then how far apart they are. */
function frameRows(setup: Setup, frame: Frame): readonly (readonly CellSaid[])[] {
  const { doc, figures } = setup
  const scores = scoresOf(doc, frame.id).filter(hasLevel)
  const reading = frameAlignment(doc, frame.id)
  const means = consensusLevels(doc, frame.id)
  const state = frameWords(reading, figures, caveatsOf(doc, [frame]))
  return [
    [
      said(frameName(setup, frame), TABLE_STRONG),
      ...DIMENSIONS.map((d) => said(levelWords(setup, frame, d, means[d]), TABLE_STRONG)),
      said(state, TABLE_STRONG),
    ],
    ...scores.flatMap((score) => raterRows(setup, frame, score)),
    ...apartRow(setup, frame),
  ]
}

function raterRows(setup: Setup, frame: Frame, score: Score): readonly (readonly CellSaid[])[] {
  const { doc } = setup
  const given = DIMENSIONS.filter((d) => score.levels[d] !== null).length
  const isDraft = get(doc, score.rater, 'rater')?.group === 'template'
  const note = [deckWords.ofSixScored(given, askedOf(doc, frame)), ...(isDraft ? [deckWords.draft] : [])]
  const gap = cellGap(setup.sheet)
  return [
    [
      said(raterWords(setup, score.rater), muted(TABLE_CELL)),
      ...DIMENSIONS.map((d) => said(givenWords(setup, frame, score, d, gap))),
      said(note.join(', '), muted(TABLE_CELL)),
    ],
    ...reasonRows(score, (reasons) => reasons),
  ]
}

/** A row over the whole table with why a rater gave these levels; none where she gave no reason. */
function reasonRows(score: Score, named: (reasons: string) => string): readonly (readonly CellSaid[])[] {
  const reasons = DIMENSIONS.flatMap((d) => {
    const reason = score.reasons[d]?.trim() ?? ''
    return reason === '' ? [] : [reportWords.reason(dimensionCard(d).label, reason)]
  })
  return reasons.length === 0 ? [] : [[spanning(DIMENSIONS.length + 2, named(reasons.join('\n')))]]
}

/** A level with its mark: `4 stale`. */
function givenWords(setup: Setup, frame: Frame, score: Score, dimension: Dimension, gap: string): string {
  const level = levelWords(setup, frame, dimension, score.levels[dimension])
  const isStale = staleParts(setup.doc, score, dimension).length > 0
  return isStale && !frame.notApplicable.includes(dimension) ? `${level}${gap}${deckWords.stale}` : level
}

function levelWords(
  { doc, figures }: Setup,
  frame: Frame,
  dimension: Dimension,
  level: number | null,
): string {
  if (boardOf(doc).weights[dimension] === 0 || frame.notApplicable.includes(dimension)) {
    return deckWords.notApplicable
  }
  return level === null ? deckWords.none : figures.level(level)
}

function apartRow({ doc, figures, sheet }: Setup, frame: Frame): readonly (readonly CellSaid[])[] {
  const { agreement, discuss } = frameAgreement(doc, frame.id)
  if (agreement === null) return []
  const cells = DIMENSIONS.map((d) => {
    const { ad, flag } = dimensionAgreement(doc, frame.id, d)
    if (ad === null) return said('')
    return flag === 'discuss'
      ? said(`${figures.exact(ad)}${cellGap(sheet)}${deckWords.discuss}`, TABLE_STRONG)
      : said(figures.exact(ad), muted(TABLE_CELL))
  })
  return [
    [
      said(reportWords.apart, muted(TABLE_CELL)),
      ...cells,
      said(reportWords.agreement(figures.exact(agreement), discuss), muted(TABLE_CELL)),
    ],
  ]
}

function hasLevel({ levels }: Score): boolean {
  return DIMENSIONS.some((d) => levels[d] !== null)
}

function askedOf(doc: Doc, frame: Frame): number {
  const { weights } = boardOf(doc)
  return DIMENSIONS.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d)).length
}

/** Scores of one rater at one frame that have a row each. */
const MOST_RATINGS = 300
