import type { FrameAlignment, GroupAlignment } from '../../shared/method/formulas'
import { scoreWords } from '../../shared/words/score'
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

/** The same for a stage or the board. */
export function groupReading(reading: GroupAlignment): string {
  const { state, completeness, low, high } = reading
  const range = [exactPoints(low ?? 0), exactPoints(high ?? 100)] as const
  switch (state) {
    case 'empty':
      return scoreWords.groupEmpty
    case 'unscored':
      return scoreWords.notScored
    case 'insufficient':
      return scoreWords.groupWithheld(percent(completeness ?? 0), ...range)
    case 'partial':
      return scoreWords.groupPartial(percent(completeness ?? 0), ...range)
    case 'complete':
      return scoreWords.groupComplete
    case 'not-applicable':
      return scoreWords.notApplicableFrame
  }
}
