import type { Pair } from './statistics'

/** What was measured of each program in one round. */
export type Round<Name extends string, T> = Readonly<Record<Name, T>>

/** The programs of a comparison by name; each is measured in a process of its own. */
export type Contest<Name extends string, T> = Readonly<Record<Name, () => Promise<T>>>

/** All programs in turn (A B A B …). A first turn only warms the disk's cache and is not counted. */
export async function alternate<Name extends string, T>(
  rounds: number,
  contest: Contest<Name, T>,
): Promise<readonly Round<Name, T>[]> {
  const found: Round<Name, T>[] = []
  for (let round = 0; round <= rounds; round++) {
    const measured: [string, T][] = []
    for (const [name, measure] of Object.entries<() => Promise<T>>(contest))
      measured.push([name, await measure()])
    if (round > 0) found.push(Object.fromEntries(measured) as Round<Name, T>)
  }
  return found
}

/** One figure of every round, of the app and of what it is compared with. */
export function pairs<Name extends string, T>(
  rounds: readonly Round<Name, T>[],
  { app, bare }: { readonly app: Name; readonly bare: Name },
  figure: (measured: T) => number,
): readonly Pair[] {
  return rounds.map((round) => ({ app: figure(round[app]), bare: figure(round[bare]) }))
}
