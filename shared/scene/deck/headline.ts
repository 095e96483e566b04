import { boardAlignment, countingFrames } from '../../method/alignment'
import { bandOf } from '../../method/band'
import { benchmarkOf } from '../../method/benchmark'
import { bandLabel } from '../../method/catalog'
import { balanceOf } from '../../method/equation'
import { fixList } from '../../method/fixes'
import { brokenPromises } from '../../method/gap'
import { mayYetBreak, worstBreakers } from '../../method/weakest'
import { boardOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { scorecardWords } from '../../words/scorecard'
import { frameTitle, type Setup } from './setup'
import { shortened } from './shortened'

const words = scorecardWords.headline

/** The first thing a reader must know of this board, in one sentence. */
export function headlineOf({ doc, blind }: Setup): string {
  if (blind) return words.blind
  const breakers = worstBreakers(doc).map(({ frame }) => frame)
  if (breakers.length > 0) return first(breakers, words.breaker, words.breakers)
  const broken = brokenPromises(doc)
  if (broken.length > 0) return first(broken, words.broken, words.brokens)
  const { alignment, state } = boardAlignment(doc)
  if (alignment === null) return words.without[state]
  const { reading } = balanceOf(doc)
  if (reading === 'design-ahead') return words.designAhead
  if (reading === 'execution-ahead') return words.executionAhead
  if (boardOf(doc).target === null) return words.noTarget(bandLabel(bandOf(alignment)))
  if ((benchmarkOf(doc).distance ?? 0) >= 0) {
    if (state !== 'complete') return words.reachedSoFar
    return countingFrames(doc).some((frame) => mayYetBreak(doc, frame)) ? words.reachedKnown : words.reached
  }
  const next = fixList(doc).ranked[0]
  return next ? words.below(nameOf(next.frame)) : words.belowOnly
}

function first(
  frames: readonly Frame[],
  one: (title: string) => string,
  many: (title: string, more: number) => string,
): string {
  const [worst, ...more] = frames
  if (!worst) return ''
  return more.length === 0 ? one(nameOf(worst)) : many(nameOf(worst), more.length)
}

/** A very long title stands in full on its frame's page. */
function nameOf(frame: Frame): string {
  return shortened(frameTitle(frame), MOST)
}

/** Letters of a title in a headline. */
const MOST = 90
