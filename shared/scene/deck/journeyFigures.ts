import { boardAlignment, countingFrames } from '../../method/alignment'
import { fixList } from '../../method/fixes'
import { boardGap } from '../../method/gap'
import { predictedMemory } from '../../method/memory'
import { boardOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { storyWords } from '../../words/deckStory'
import { readingWords } from '../../words/readings'
import { PALETTE } from '../palette'
import { caveatsOf } from './caveats'
import { stateWords } from './figures'
import { columns, columnWidth } from './frameFields'
import { type Linked, pageOfFrame } from './linked'
import { bar, type Piece, stack, words } from './piece'
import { frameName, type Setup } from './setup'
import { firstLines } from './shortened'
import { FIGURE, META_NAMES, SMALL, SUBHEAD } from './styles'
import { type Style, set } from './typeset'

interface Figure {
  readonly name: string
  /** A number stands large; a name stands smaller, in two lines at most. */
  readonly value: string
  readonly isNumber: boolean
  readonly note: string
  readonly link: Linked
}

/** Four figures under the curve: alignment, promises, memory, and what to mend first. */
export function journeyFigures(setup: Setup, w: number): Piece {
  const across = setup.sheet.orientation === 'landscape' ? 4 : 2
  const width = columnWidth(w, across)
  const pieces = [alignment(setup), kept(setup), memory(setup), firstFix(setup)].map((figure) => ({
    ...figurePiece(figure, width),
    w: width,
  }))
  const rows = Array.from({ length: Math.ceil(pieces.length / across) }, (_, i) =>
    columns(pieces.slice(i * across, (i + 1) * across)),
  )
  return stack(22, rows)
}

function figurePiece({ name, value, isNumber, note, link }: Figure, w: number): Piece {
  const shown = isNumber ? set(value, LARGE, w) : firstLines(value, SUBHEAD, w, 2)
  return stack(0, [
    stack(10, [bar(w, 2, PALETTE.ink), words(set(name, META_NAMES, w), w)]),
    words(shown, w, link),
    words(set(note, SMALL, w), w),
  ])
}

function alignment({ doc, figures, blind }: Setup): Figure {
  const { alignment: points, state, low, high } = boardAlignment(doc)
  const { target } = boardOf(doc)
  const reading = boardAlignment(doc)
  const notes = [
    stateWords(reading, caveatsOf(doc, countingFrames(doc))),
    ...(state === 'complete' || low === null || high === null || state === 'unscored'
      ? []
      : [storyWords.between(figures.whole(low), figures.whole(high))]),
    target === null ? storyWords.noTarget : storyWords.target(figures.whole(target)),
  ]
  return {
    name: storyWords.alignment,
    value: blind || points === null ? deckWords.none : figures.whole(points),
    isNumber: true,
    note: blind ? reportWords.hiddenScores : notes.join(' · '),
    link: {},
  }
}

function kept({ doc, figures }: Setup): Figure {
  const gap = boardGap(doc)
  return {
    name: storyWords.kept,
    value: gap.kept === null ? deckWords.none : deckWords.percent(figures.whole(gap.kept)),
    isNumber: true,
    note:
      gap.rated === 0
        ? storyWords.noPromise
        : storyWords.keptOf(figures.whole(gap.rated), figures.whole(gap.frames)),
    link: {},
  }
}

function memory({ doc, figures }: Setup): Figure {
  const { memory100, mean100, known, frames, state } = predictedMemory(doc, 'felt')
  const said = (points: number | null) => (points === null ? deckWords.none : figures.whole(points))
  const counted =
    state === 'complete' ? [] : [readingWords.memoryPartial(figures.whole(known), figures.whole(frames))]
  return {
    name: `${storyWords.memory}, ${readingWords.layer.felt.toLowerCase()}`,
    value: said(memory100),
    isNumber: true,
    note: known === 0 ? storyWords.noFelt : [storyWords.mean(said(mean100)), ...counted].join(' · '),
    link: {},
  }
}

function firstFix(setup: Setup): Figure {
  const { doc, figures, blind } = setup
  const [first] = fixList(doc).ranked
  const name = storyWords.firstFix
  const none = { name, value: deckWords.none, isNumber: true, link: {} }
  if (blind) return { ...none, note: reportWords.hiddenScores }
  if (!first) return { ...none, note: storyWords.unrankedFix }
  const { frame, priority, effort } = first
  const sum = storyWords.priority(figures.level(priority ?? 0), figures.level(effort ?? 0))
  return {
    name,
    value: frameName(setup, frame),
    isNumber: false,
    note: [sum, ...caveatsOf(doc, [frame])].join(' · '),
    link: pageOfFrame(setup, frame),
  }
}

const LARGE: Style = { ...FIGURE, font: { ...FIGURE.font, size: 34 }, leading: 1.3 }
