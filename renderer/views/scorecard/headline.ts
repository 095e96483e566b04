import { boardAlignment, countingFrames } from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { benchmarkOf } from '../../../shared/method/benchmark'
import { bandLabel } from '../../../shared/method/catalog'
import { balanceOf } from '../../../shared/method/equation'
import { fixList } from '../../../shared/method/fixes'
import { brokenPromises } from '../../../shared/method/gap'
import { mayYetBreak, worstBreakers } from '../../../shared/method/weakest'
import { boardOf, type Doc, framesOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { scorecardWords } from '../../../shared/words/scorecard'

/** The first thing a reader must know of this board, in one sentence. `blind`: nothing made of scores is said. */
export function headline(doc: Doc, blind: boolean): string {
  const words = scorecardWords.headline
  if (countingFrames(doc).length === 0) return framesOf(doc).length === 0 ? words.empty : words.parked
  if (blind) return words.blind
  const breakers = worstBreakers(doc).map(({ frame }) => titleOf(frame))
  if (breakers[0] !== undefined) return first(breakers[0], breakers.length, words.breaker, words.breakers)
  const broken = brokenPromises(doc).map(titleOf)
  if (broken[0] !== undefined) return first(broken[0], broken.length, words.broken, words.brokens)
  const { alignment, state } = boardAlignment(doc)
  if (alignment === null) return words.without[state]
  return averageHeadline(doc, alignment)
}

/** What is left to say when nothing breaks the journey and no promise is broken. */
function averageHeadline(doc: Doc, alignment: number): string {
  const words = scorecardWords.headline
  const { reading } = balanceOf(doc)
  if (reading === 'design-ahead') return words.designAhead
  if (reading === 'execution-ahead') return words.executionAhead
  const { target } = boardOf(doc)
  const { distance } = benchmarkOf(doc)
  if (target === null) return words.noTarget(bandLabel(bandOf(alignment)))
  if ((distance ?? 0) >= 0) {
    if (boardAlignment(doc).state !== 'complete') return words.reachedSoFar
    return countingFrames(doc).some((frame) => mayYetBreak(doc, frame)) ? words.reachedKnown : words.reached
  }
  const next = fixList(doc).ranked[0]
  return next ? words.below(titleOf(next.frame)) : words.belowOnly
}

function first(
  title: string,
  count: number,
  one: (title: string) => string,
  many: (title: string, more: number) => string,
): string {
  return count === 1 ? one(title) : many(title, count - 1)
}

function titleOf({ title }: Frame): string {
  return title || frameWords.untitledFrame
}
