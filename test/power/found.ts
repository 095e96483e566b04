import { createHash } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '../../main/store/store'
import { timeOf } from '../main/store/crash/deeds'
import { expectSound, stateOf } from '../main/store/crash/life'
import { digestOf, type States } from '../main/store/crash/states'
import { everything } from '../main/store/library'
import { memoryFolder } from '../main/store/memoryFolder'
import type { Cut } from './cut'
import type { Effect } from './effect'
import { SHORT } from './journal'
import { type Chance, layOut, remains } from './remains'

export interface Found {
  /** The library is what it was after the last deed that was acknowledged, or after the one behind it. */
  readonly boards: 'there' | 'not there'
  /** Whether people are told of a repair. */
  readonly told: 'nothing' | 'a repair'
  /** What a second accident, to the database this time, would cost. */
  readonly afterDamage: 'nothing' | 'something'
}

/** Opens what a power cut leaves behind, as the app does. */
export function foundAfter(effects: readonly Effect[], cut: Cut, states: States): Found {
  const { around, done, chance } = cutOff(effects, cut)
  const folder = join(around, 'library')
  try {
    const store = open(folder, done + 1)
    const found = digestOf(stateOf(store))
    const boards = digestOf(everything(store))
    const told = store.notice ? 'a repair' : 'nothing'
    writeFileSync(join(folder, 'ballast'), '')
    store.idle()
    store.close()
    expectSound(join(folder, 'store.db'))
    expectSound(join(folder, 'assets.db'))
    const isThere = [states.get(done), states.get(done + 1)].includes(found)
    const again = damaged(folder, done + 1, chance)
    const afterDamage = digestOf(everything(again)) === boards ? 'nothing' : 'something'
    again.close()
    return { boards: isThere ? 'there' : 'not there', told, afterDamage }
  } finally {
    rmSync(around, { recursive: true })
  }
}

/** Only whether the library then is what it has to be. */
export function isLostAfter(effects: readonly Effect[], cut: Cut, states: States): boolean {
  const { around, done } = cutOff(effects, cut)
  const store = open(join(around, 'library'), done + 1)
  const found = digestOf(stateOf(store))
  store.close()
  rmSync(around, { recursive: true })
  return ![states.get(done), states.get(done + 1)].includes(found)
}

/** A folder with what a power cut leaves, and the number of the last deed that was acknowledged before it. */
export function cutOff(effects: readonly Effect[], { moment, seed, ...how }: Cut) {
  const point = Math.floor(moment * (effects.length + 1))
  const chance = chanceOf(seed)
  const around = memoryFolder()
  layOut(remains(effects, point, how, chance), around)
  return { around, done: acknowledged(effects.slice(0, point)), chance }
}

/** The library with its database turned to noise, opened again; sometimes without its backups too. */
function damaged(folder: string, minute: number, chance: Chance): Store {
  if (chance() < 0.5) rmSync(join(folder, 'backups'), { recursive: true, force: true })
  if (existsSync(join(folder, 'store.db'))) writeFileSync(join(folder, 'store.db'), 'noise')
  return open(folder, minute)
}

function open(folder: string, minute: number): Store {
  return openStore(folder, () => timeOf(minute), { journal: SHORT })
}

function acknowledged(past: readonly Effect[]): number {
  const said = past.findLast(({ effect }) => effect === 'said')
  return said?.effect === 'said' ? Number(said.line.split(' ')[1]) : -1
}

/** The same numbers for the same seed. */
function chanceOf(seed: number): Chance {
  let n = 0
  return () => createHash('sha256').update(`${seed} ${n++}`).digest().readUInt32BE(0) / 2 ** 32
}
