/**
 * What both sides put into one row, each thing behind the one it was put behind: the row, with the things that came
 * after each of `stays` (before all of them, behind them all) in the order their side has them. What both put in stands
 * where it comes first. Both ways round agree, and a side that has everything already stays as it is.
 */
export function inserted(
  stays: readonly string[],
  came: ReadonlySet<string>,
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const places = new Map(stays.map((label, i) => [label, i + 1]))
  const sides = [runsIn(mine, places, came), runsIn(theirs, places, came)] as const
  const first = new Map<string, number>()
  for (const runs of sides) {
    for (const [place, run] of runs) {
      for (const label of run) first.set(label, Math.min(place, first.get(label) ?? place))
    }
  }
  return ['', ...stays].flatMap((label, place) => {
    const [one, other] = sides.map((runs) =>
      (runs.get(place) ?? []).filter((own) => first.get(own) === place),
    )
    return [...(label === '' ? [] : [label]), ...joinedRuns(one ?? [], other ?? [])]
  })
}

/** What came behind the thing at each place; place 0: before all. What a side put at its end is behind whichever is last. */
function runsIn(
  side: readonly string[],
  places: ReadonlyMap<string, number>,
  came: ReadonlySet<string>,
): ReadonlyMap<number, readonly string[]> {
  const runs = new Map<number, string[]>()
  const last = side.findLastIndex((label) => places.has(label))
  let place = 0
  for (const [i, label] of side.entries()) {
    place = i > last ? places.size : (places.get(label) ?? place)
    if (came.has(label)) runs.set(place, [...(runs.get(place) ?? []), label])
  }
  return runs
}

function joinedRuns(one: Run, other: Run): Run {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  const [isAllOne, isAllOther] = [
    other.every((label) => inOne.has(label)),
    one.every((label) => inOther.has(label)),
  ]
  if (isAllOne && isAllOther) return sorted([one, other])[0] ?? []
  if (isAllOne) return one
  if (isAllOther) return other
  const [shared, too] = [one.filter((label) => inOther.has(label)), other.filter((label) => inOne.has(label))]
  const agreed = shared.every((label, i) => label === too[i]) ? shared : shared.toSorted()
  const [own, others] = [tails(one, inOther), tails(other, inOne)]
  return ['', ...agreed].flatMap((label) => [
    ...(label === '' ? [] : [label]),
    ...sorted([own.get(label) ?? [], others.get(label) ?? []]).flat(),
  ])
}

/** What one side alone put behind each thing both have; '': before the first of these. */
function tails(run: Run, shared: ReadonlySet<string>): ReadonlyMap<string, Run> {
  const found = new Map<string, string[]>()
  let behind = ''
  for (const label of run) {
    if (shared.has(label)) behind = label
    else found.set(behind, [...(found.get(behind) ?? []), label])
  }
  return found
}

function sorted(runs: readonly Run[]): readonly Run[] {
  return runs.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

type Run = readonly string[]
