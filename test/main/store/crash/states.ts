import { createHash } from 'node:crypto'
import type { Store } from '../../../../main/store/store'
import { storeIn } from '../library'
import { memoryFolder } from '../memoryFolder'
import { doDeed, timeOf } from './deeds'

/** By the number of the deed that was done last, -1 for none: what a library looks like then, as a digest. */
export type States = ReadonlyMap<number, string>

/** What a library looks like that does so many deeds and is never hurt. */
export function statesOf(deeds: number, look: (store: Store) => unknown): States {
  let n = -1
  const store = storeIn(memoryFolder(), () => timeOf(n))
  const states = new Map([[n, digestOf(look(store))]])
  while (++n < deeds) {
    doDeed(store, n)
    states.set(n, digestOf(look(store)))
  }
  store.close()
  return states
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
