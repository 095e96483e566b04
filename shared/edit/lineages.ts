/**
 * What became of each line when a text was changed: the place of the line it is now, null: it is gone. Lines before and
 * behind the change stay themselves; a changed one follows the letters of it that are still there, and where none are
 * left the lines follow in their order. Splitting keeps the first part that says something; joining keeps both.
 */
export function lineages(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const most = Math.min(before.length, after.length)
  const head = sameAhead(before, after, most)
  const tail = sameBehind(before, after, most - head)
  const middle = middleLineages(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ).map((at) => (at === null ? null : at + head))
  return before.map((_, i) => {
    if (i < head) return i
    const fromEnd = before.length - i
    return fromEnd <= tail ? after.length - fromEnd : (middle[i - head] ?? null)
  })
}

/** Between lines that are found again as they were, others are followed letter by letter. */
function middleLineages(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const now: (number | null)[] = []
  let [ahead, reached] = [0, 0]
  for (const [i, line] of [...before.entries(), [before.length, null] as const]) {
    const at = line === null ? after.length : line.trim() === '' ? -1 : after.indexOf(line, reached)
    if (at === -1) continue
    const changed = changedLineages(before.slice(ahead, i), after.slice(reached, at))
    for (const place of changed) now.push(place === null ? null : place + reached)
    if (line !== null) now.push(at)
    ahead = i + 1
    reached = at + 1
  }
  return now
}

function changedLineages(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  if (after.length === 0) return before.map(() => null)
  const [old, now] = [before.join('\n'), after.join('\n')]
  const most = Math.min(old.length, now.length)
  const head = sameAhead(old, now, most)
  const tail = sameBehind(old, now, most - head)
  const changedTo = old.length - tail
  let from = 0
  return before.map((line, i) => {
    const start = from
    const end = start + line.length
    from = end + 1
    const ahead = old.slice(start, Math.max(start, Math.min(end, head)))
    const behind = old.slice(Math.min(end, Math.max(start, changedTo)), end)
    if (ahead.trim() !== '') return lineAt(after, start)
    if (behind.trim() !== '') return lineAt(after, end - 1 + now.length - old.length)
    return i < after.length ? i : null
  })
}

/** The place of the line a letter stands in, counted through all lines with one letter between them. */
function lineAt(lines: readonly string[], letter: number): number | null {
  let end = -1
  const at = lines.findIndex((line) => {
    end += line.length + 1
    return letter < end + 1
  })
  return at === -1 ? null : at
}

interface Row<T> {
  readonly length: number
  readonly [index: number]: T
}

function sameAhead<T>(a: Row<T>, b: Row<T>, most: number): number {
  let same = 0
  while (same < most && a[same] === b[same]) same += 1
  return same
}

function sameBehind<T>(a: Row<T>, b: Row<T>, most: number): number {
  let same = 0
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1
  return same
}
