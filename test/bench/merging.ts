import { merge } from '../../shared/exchange/merge/merge'
import { docOf } from '../../shared/model/doc'
import { type Copies, docsOf } from './copies'
import type { Pair } from './statistics'

/** Merging records that share nothing in memory, against comparing the same frames' texts and reading the changed ones. */
export function mergeCosts(copies: Copies, rounds: number): readonly Pair[] {
  const texts = [copies.base, copies.mine, copies.theirs].map(docsOf)
  const records = [copies.base, copies.mine, copies.theirs].map((each) => structuredClone(each))
  const [base = [], mine = [], theirs = []] = records
  const pairs = Array.from({ length: rounds + 1 }, () => ({
    bare: timed(() => changedIn(texts)),
    app: timed(() => merge(docOf(base), docOf(mine), docOf(theirs))),
  }))
  // The first turn only warms
  return pairs.slice(1)
}

/** Reads all three versions of what is not three times the same. */
function changedIn([base = [], mine = [], theirs = []]: readonly (readonly string[])[]): readonly unknown[] {
  return base.flatMap((text, i) => {
    const versions = [text, mine[i] ?? '', theirs[i] ?? '']
    const isSame = versions.every((version) => version === text)
    return isSame ? [] : versions.map((version): unknown => JSON.parse(version))
  })
}

function timed(deed: () => unknown): number {
  const start = performance.now()
  deed()
  return performance.now() - start
}
