import { type Layer, type Memory, predictedMemory } from '../../method/memory'
import { get } from '../../model/doc'
import type { Id } from '../../model/id'
import { deckWords } from '../../words/deck'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { feelingCurve } from '../charts/feelingCurve'
import { PALETTE } from '../palette'
import { numbersTable } from './chartPiece'
import { columns, columnWidth } from './frameFields'
import { bar, type Piece, stack, words } from './piece'
import type { Section } from './section'
import { frameTitle, type Setup } from './setup'
import { shortened } from './shortened'
import { META_NAMES, SMALL, SMALL_STRONG, STATE, SUBHEAD } from './styles'
import { set } from './typeset'
import { withNumbers } from './withNumbers'

/** F8: memory and mean side by side, as intended and as felt, over the feeling curve; null: no feeling is known. */
export function memorySection(setup: Setup): Section | null {
  const { doc } = setup
  if (LAYERS.every((layer) => predictedMemory(doc, layer).known === 0)) return null
  const over = (w: number) => {
    const width = columnWidth(w, LAYERS.length)
    const layers = columns(LAYERS.map((layer) => ({ ...layerPiece(setup, layer, width), w: width })))
    return stack(12, [layers, words(set(readingWords.memoryAid, SMALL_STRONG, w), w)])
  }
  return {
    id: 'memory',
    over: deckWords.scorecard,
    title: scorecardWords.sections.memory,
    lead: readingWords.memoryLead,
    parts: withNumbers(setup, {
      make: (size, tones, locale) => feelingCurve(doc, size, tones, locale),
      sentence: LAYERS.map((layer) => `${readingWords.layer[layer]}: ${pairWords(setup, layer)}`).join('. '),
      least: 240,
      most: 620,
      over,
      tableOf: ({ table }) => numbersTable(table, [...table.columns.keys()].filter(isShown)),
      share: 0.6,
    }),
  }
}

const LAYERS: readonly Layer[] = ['intended', 'felt']

/** Phase and stage stand on the frames' own pages. */
function isShown(column: number): boolean {
  return column !== 1 && column !== 2
}

function layerPiece(setup: Setup, layer: Layer, w: number): Piece {
  const memory = predictedMemory(setup.doc, layer)
  const { peak, peakFrame, end, endFrame } = memory
  const marks =
    peak === null || end === null
      ? []
      : [
          `${readingWords.peak} ${placeWords(setup, peak, peakFrame)}`,
          `${readingWords.end} ${placeWords(setup, end, endFrame)}`,
        ]
  return stack(6, [
    bar(w, 2, layer === 'felt' ? PALETTE.who : PALETTE.what),
    stack(2, [
      words(set(readingWords.layer[layer], META_NAMES, w), w),
      words(set(pairWords(setup, layer), SUBHEAD, w), w),
      words(set(stateOf(setup, memory, layer), STATE, w), w),
      words(set([...marks, liftWords(setup, memory)].join(' · '), SMALL, w), w),
    ]),
  ])
}

/** `Predicted memory 8 (average of moments 45)`: never one without the other. */
function pairWords({ doc, figures }: Setup, layer: Layer): string {
  const { memory100, mean100 } = predictedMemory(doc, layer)
  const said = (points: number | null) => (points === null ? deckWords.none : figures.whole(points))
  return readingWords.memoryOf(said(memory100), said(mean100))
}

function placeWords({ doc, figures }: Setup, valence: number, id: Id | null): string {
  const frame = get(doc, id, 'frame')
  const title = frame === null ? deckWords.none : shortened(frameTitle(frame), 60)
  return readingWords.peakAt(figures.signed(valence), title)
}

function liftWords({ figures }: Setup, { lift }: Memory): string {
  if (lift === null) return ''
  const points = figures.exact(Math.abs(lift))
  if (points === figures.exact(0)) return readingWords.liftNone
  return lift > 0 ? readingWords.liftUp(points) : readingWords.liftDown(points)
}

function stateOf({ figures }: Setup, memory: Memory, layer: Layer): string {
  const { state, reason, known, frames } = memory
  const [some, all] = [figures.whole(known), figures.whole(frames)]
  if (state === 'empty') return readingWords.memoryEmpty
  if (reason === 'ending-unknown') return readingWords.noMemory[reason][layer]
  if (reason === 'fewer-than-half') return readingWords.noMemory[reason](some, all)
  return state === 'complete' ? readingWords.memoryComplete(all) : readingWords.memoryPartial(some, all)
}
