import type { CheckId } from './catalog'
import type { Finding } from './findings'

/** Whether a finding would tell something about scores: such findings wait while a silent session hides them. */
export function isMadeOfScores({ check }: Pick<Finding, 'check'>): boolean {
  return MADE_OF_SCORES.has(check)
}

const MADE_OF_SCORES: ReadonlySet<CheckId> = new Set([
  'SB28',
  'SB32',
  'SB33',
  'SB34',
  'SB40',
  'SB41',
  'SB43',
  'SB44',
  'SB45',
  'SB46',
  'SB47',
  'SB51',
  'SB52',
  'SB53',
])
