import type { Layer } from '../model/doc'
import type { Id } from '../model/id'
import { inserted } from '../model/order'

/** One step forward: past the next layer in front, and the same one step backward; or all the way. */
export type Step = 'forward' | 'backward' | 'front' | 'back'

/** The siblings, back to front, after the chosen ones went that way. They keep their order among each other. */
export function stepped(siblings: readonly Layer[], chosen: ReadonlySet<Id>, to: Step): readonly Layer[] {
  const isChosen = (one: Layer) => chosen.has(one.id)
  const [moving, resting] = [siblings.filter(isChosen), siblings.filter((one) => !isChosen(one))]
  switch (to) {
    case 'front':
      return [...resting, ...moving]
    case 'back':
      return [...moving, ...resting]
    case 'backward':
      return onePast(siblings, isChosen)
    case 'forward':
      return onePast([...siblings].reverse(), isChosen).toReversed()
  }
}

/** The row under keys that sort it so. Only the chosen ones get new keys, unless there is no room for theirs. */
export function keyed(row: readonly Layer[], chosen: ReadonlySet<Id>): readonly Layer[] {
  let keyedRow = row.filter((one) => !chosen.has(one.id))
  for (let at = 0; at < row.length; at += 1) {
    const run = runAt(row, at, chosen)
    if (run.length === 0) continue
    keyedRow = [...inserted<Layer>(keyedRow, at, run)]
    at += run.length - 1
  }
  return keyedRow
}

/** Each chosen one changes places with the one before it, unless that is chosen too. */
function onePast(row: readonly Layer[], isChosen: (one: Layer) => boolean): readonly Layer[] {
  const next = [...row]
  for (const [at, one] of row.entries()) {
    const before = next[at - 1]
    if (!isChosen(one) || !before || isChosen(before)) continue
    next[at - 1] = one
    next[at] = before
  }
  return next
}

function runAt(row: readonly Layer[], from: number, chosen: ReadonlySet<Id>): readonly Layer[] {
  const end = row.findIndex((one, at) => at >= from && !chosen.has(one.id))
  return row.slice(from, end === -1 ? row.length : end)
}
