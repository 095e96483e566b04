import type { Difference } from '../../../../shared/exchange/difference'
import type { differenceWords } from '../../../../shared/words/history'

/** All that a comparison can show. */
export type ShownPart = keyof typeof differenceWords.sections
/** What is seen on the board; the rest is only counted. */
export type PartName = Exclude<ShownPart, 'others'>

/** A part and how much there is in it. */
export interface Shown {
  readonly part: ShownPart
  readonly count: number
}

/** What there is to show, in the order it is shown; what did not change is left out. */
export function partsOf(
  difference: Difference,
  details: number,
  hidden: boolean,
): readonly { readonly part: PartName; readonly count: number }[] {
  const counts: Readonly<Record<PartName, number>> = {
    added: difference.framesAdded.length,
    gone: difference.framesGone.length,
    moved: difference.framesMoved.length,
    drawn: difference.drawn.length,
    texts: difference.texts.length,
    details,
    scores: hidden ? 0 : difference.scores.length,
    guests: difference.guestsAdded.length + difference.guestsGone.length,
    comments: difference.commentsAdded.length + difference.commentsGone.length,
  }
  return PARTS.map((part) => ({ part, count: counts[part] })).filter(({ count }) => count > 0)
}

const PARTS = [
  'added',
  'gone',
  'moved',
  'drawn',
  'texts',
  'details',
  'scores',
  'guests',
  'comments',
] as const satisfies readonly PartName[]
