import type { FrameAlignment, GroupAlignment } from '../../shared/method/formulas'
import { scoreWords } from '../../shared/words/score'
import { scorecardWords } from '../../shared/words/scorecard'
import { exactPoints, percent } from './points'

/** A frame's state in words: never a number without what it stands on (method.md 6). */
export function frameReading(reading: FrameAlignment): string {
  const { state, scored, applicable, low, high } = reading
  switch (state) {
    case 'unscored':
      return scoreWords.notScored
    case 'insufficient':
      return scoreWords.withheld(scored, applicable, exactPoints(low ?? 0), exactPoints(high ?? 100))
    case 'partial':
      return scoreWords.partial(scored, applicable, exactPoints(low ?? 0), exactPoints(high ?? 100))
    case 'complete':
      return scoreWords.complete(applicable)
    case 'not-applicable':
      return scoreWords.notApplicableFrame
  }
}

/**
 * The same for a stage or the board. `told`: how many frames there are, those among them that cannot be scored:
 * where there are some, "no frames" would not be true.
 */
export function groupReading(reading: GroupAlignment, told = reading.frames): string {
  const { state, completeness, low, high } = reading
  const range = [exactPoints(low ?? 0), exactPoints(high ?? 100)] as const
  switch (state) {
    case 'empty':
      return told === 0 ? scoreWords.groupEmpty : scorecardWords.nothingCounts
    case 'unscored':
      return scoreWords.notScored
    case 'insufficient':
      return scoreWords.groupWithheld(percent(completeness ?? 0), ...range)
    case 'partial':
      return scoreWords.groupPartial(percent(completeness ?? 0), ...range)
    case 'complete':
      return scoreWords.groupComplete
    case 'not-applicable':
      return scorecardWords.nothingCounts
  }
}
