import { balanceRules } from './balance'
import { benchmarkRules } from './benchmarks'
import { canvasRules } from './canvas'
import type { CheckId } from './catalog'
import { momentRules } from './moments'
import { ownershipRules } from './ownership'
import { promiseRules } from './promise'
import type { Rule } from './rule'
import { stageRules } from './stages'

/** Every check has its rule: the type forgets none. */
export const RULES: Readonly<Record<CheckId, Rule>> = {
  ...canvasRules,
  ...stageRules,
  ...ownershipRules,
  ...promiseRules,
  ...momentRules,
  ...benchmarkRules,
  ...balanceRules,
}
