import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A key strictly between two neighbours; null stands for the open end on that side. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** `count` keys in rising order between two neighbours. */
export function ordersBetween(before: string | null, after: string | null, count: number): readonly string[] {
  return generateNKeysBetween(before, after, count)
}

/** Order of siblings: by key, ties by id, both in code unit order so that every machine agrees. */
export function bySiblingOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

interface Ordered {
  readonly id: string
  readonly order: string
}
