import { boardAlignment, countingFrames } from '../../method/alignment'
import { fixList } from '../../method/fixes'
import { boardGap } from '../../method/gap'
import { predictedMemory } from '../../method/memory'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { PALETTE } from '../palette'
import { caveatsOf } from './caveats'
import { factRow, type Reading } from './factRow'
import { alignmentWords, stateWords } from './figures'
import { extra, type Part } from './part'
import { bar, stack } from './piece'
import { frameTitle, measureOf, type Setup } from './setup'
import { shortened } from './shortened'

/** Four figures for those who read one page; each stands with all it rests on further on. */
export function glancePart(setup: Setup): Part {
  const { sheet } = setup
  const w = measureOf(sheet)
  const readings = [alignment(setup), kept(setup), memory(setup), firstFix(setup)]
  return extra(
    stack(14, [bar(w, 1, PALETTE.line), factRow(readings, w, sheet.orientation === 'landscape' ? 4 : 2)]),
  )
}

function alignment({ doc, figures }: Setup): Reading {
  const reading = boardAlignment(doc)
  const note = stateWords(reading, caveatsOf(doc, countingFrames(doc)))
  return { name: deckWords.alignment, value: alignmentWords(reading.alignment, figures), note }
}

function kept({ doc, figures }: Setup): Reading {
  const gap = boardGap(doc)
  const value = gap.kept === null ? deckWords.none : deckWords.percent(figures.exact(gap.kept))
  const note = `${readingWords.ratedOf(figures.whole(gap.rated), figures.whole(gap.frames))}`
  return { name: readingWords.kept, value, note: `${note} ${readingWords.ratedMeans}` }
}

function memory({ doc, figures }: Setup): Reading {
  const { memory100, mean100 } = predictedMemory(doc, 'felt')
  const said = (points: number | null) => (points === null ? deckWords.none : figures.whole(points))
  return {
    name: `${readingWords.memoryShort}, ${readingWords.layer.felt.toLowerCase()}`,
    value: said(memory100),
    note: `${readingWords.meanShort}: ${said(mean100)}. ${readingWords.memoryAid}`,
  }
}

function firstFix({ doc, figures }: Setup): Reading {
  const [first] = fixList(doc).ranked
  if (!first) return { name: reportWords.firstFix, value: deckWords.none, note: scorecardWords.noFixes }
  const { frame, priority } = first
  const parts = [reportWords.priorityOf(figures.exact(priority ?? 0)), ...caveatsOf(doc, [frame])]
  return { name: reportWords.firstFix, value: shortened(frameTitle(frame), 36), note: parts.join(' · ') }
}
