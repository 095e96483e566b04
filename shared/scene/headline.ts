import { boardAlignment, countingFrames } from '../method/alignment'
import { bandOf } from '../method/band'
import { benchmarkOf } from '../method/benchmark'
import { bandLabel } from '../method/catalog'
import { balanceOf } from '../method/equation'
import { fixList } from '../method/fixes'
import { brokenPromises } from '../method/gap'
import { mayYetBreak, worstBreakers } from '../method/weakest'
import { boardOf, type Doc, framesOf } from '../model/doc'
import type { Frame } from '../model/record'
import { frameWords } from '../words/frame'
import { scorecardWords } from '../words/scorecard'

/**
 * The first thing a reader must know of this board, in one sentence. `blind`: nothing made of scores is said. `nameOf`
 * names a frame within the sentence.
 */
export function headline(doc: Doc, blind: boolean, nameOf: (frame: Frame) => string = titleOf): string {
  const words = scorecardWords.headline
  if (countingFrames(doc).length === 0) return framesOf(doc).length === 0 ? words.empty : words.parked
  if (blind) return words.blind
  const breakers = worstBreakers(doc).map(({ frame }) => nameOf(frame))
  if (breakers[0] !== undefined) return first(breakers[0], breakers.length, words.breaker, words.breakers)
  const broken = brokenPromises(doc).map(nameOf)
  if (broken[0] !== undefined) return first(broken[0], broken.length, words.broken, words.brokens)
  const { alignment, state } = boardAlignment(doc)
  if (alignment === null) return words.without[state]
  return averageHeadline(doc, alignment, nameOf)
}

/** What is left to say when nothing breaks the journey and no promise is broken. */
function averageHeadline(doc: Doc, alignment: number, nameOf: (frame: Frame) => string): string {
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
  return next ? words.below(nameOf(next.frame)) : words.belowOnly
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
