import { canonical } from '../canonical'
import { inserted } from './runs'

/**
 * Joins two lists of short things from the one both come from, thing by thing: what one side added is there, what one
 * side removed is gone; the same thing may stand in a list several times. What stays keeps the order of the side that
 * ordered it anew, and what was added stands behind what it was put behind. Both ways round agree.
 */
export function joinedLists(base: List, mine: List, theirs: List): List {
  const [b, m, t] = [labelled(base), labelled(mine), labelled(theirs)]
  const there = [...new Set([...m.keys(), ...t.keys()])].filter((label) => isKept(label, b, m, t))
  const kept = new Set(there)
  const stays = [...b.keys()].filter((label) => kept.has(label))
  const came = there.filter((label) => !b.has(label)).sort()
  const order = orderOf(stays, orderIn(m, stays), orderIn(t, stays))
  // of the same thing standing there twice nobody can say which one is new
  const isPlain = [...b.keys(), ...there].every((label) => label.endsWith('#0'))
  const row = isPlain ? inserted(order, new Set(came), [...m.keys()], [...t.keys()]) : [...order, ...came]
  return row.map((label) => m.get(label)?.value ?? t.get(label)?.value)
}

/** Added on one side and taken out on the other: it stays, in as many copies as there are. */
function isKept(label: string, base: Labelled, mine: Labelled, theirs: Labelled): boolean {
  const [inMine, inTheirs] = [mine.has(label), theirs.has(label)]
  if (inMine === inTheirs || !base.has(label)) return inMine || inTheirs
  const { text } = (inMine ? mine : theirs).get(label) ?? { text: '' }
  return countOf(text, inMine ? mine : theirs) > countOf(text, base)
}

function countOf(text: string, list: Labelled): number {
  let count = 0
  while (list.has(`${text}#${count}`)) count++
  return count
}

type Labelled = ReadonlyMap<string, { readonly text: string; readonly value: unknown }>

/** Things by what they are and the how manieth of their like they are. */
function labelled(list: List): Labelled {
  const counts = new Map<string, number>()
  return new Map(
    list.map((value) => {
      const text = canonical(value)
      const before = counts.get(text) ?? 0
      counts.set(text, before + 1)
      return [`${text}#${before}`, { text, value }]
    }),
  )
}

/** Who does not have them all has nothing to say of their order. */
function orderIn(side: Labelled, stays: readonly string[]): readonly string[] {
  const staying = new Set(stays)
  const order = [...side.keys()].filter((label) => staying.has(label))
  return order.length === stays.length ? order : stays
}

/** Ordered anew on both sides: one of the two, the same one both ways round. */
function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  const [b, m, t] = [base, mine, theirs].map((order) => JSON.stringify(order)) as [string, string, string]
  if (m === b) return theirs
  return t === b || m < t ? mine : theirs
}

type List = readonly unknown[]
