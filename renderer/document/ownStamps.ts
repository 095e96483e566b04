import { createStore } from 'zustand/vanilla'
import { copyOf } from '../../shared/edit/copies'
import type { OwnStamp } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { frameWords } from '../../shared/words/frame'
import { toolboxWords } from '../../shared/words/toolbox'
import { call, troubleOf } from '../host'
import { notify, session, showTrouble } from './session'

/** The stamps somebody made, last kept first; null: not asked for yet. */
export const ownStamps = createStore<{ readonly stamps: readonly OwnStamp[] | null }>(() => ({
  stamps: null,
}))

/** Asks for the person's own stamps; what was known stays shown meanwhile. */
export async function loadOwnStamps(): Promise<void> {
  try {
    ownStamps.setState({ stamps: await call('stamps.list', {}) })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

export function ownStamp(id: string): OwnStamp | null {
  return ownStamps.getState().stamps?.find((stamp) => stamp.id === id) ?? null
}

/** Keeps what is chosen on the sheet under a name. */
export async function keepSelection(name: string): Promise<void> {
  const { open, selection } = session.getState()
  const records = open ? copyOf(open.editor.doc(), selection) : []
  if (records.length > 0) await keepStamp(name, records)
}

/** Keeps records as a stamp, and says where it is found. */
export async function keepStamp(name: string, records: readonly Rec[]): Promise<void> {
  try {
    const stamp = await call('stamps.keep', { name, records: [...records] })
    show([stamp, ...(ownStamps.getState().stamps ?? [])])
    notify(toolboxWords.keptAs(name))
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

export async function renameStamp(id: Id, name: string): Promise<void> {
  const before = ownStamps.getState().stamps ?? []
  show(before.map((stamp) => (stamp.id === id ? { ...stamp, name } : stamp)))
  try {
    await call('stamps.rename', { stamp: id, name })
  } catch (error) {
    show(before)
    showTrouble(troubleOf(error))
  }
}

/** Removes a stamp at once; the way back stands beside the news. */
export async function removeStamp(id: Id): Promise<void> {
  const stamp = ownStamp(id)
  if (!stamp) return
  try {
    await call('stamps.remove', { stamp: id })
  } catch (error) {
    return showTrouble(troubleOf(error))
  }
  show((ownStamps.getState().stamps ?? []).filter((each) => each.id !== id))
  session.setState(({ stamp: inHand, recentStamps }) => ({
    stamp: inHand === id ? null : inHand,
    recentStamps: recentStamps.filter((each) => each !== id),
  }))
  const { name, records } = stamp
  notify(toolboxWords.removed(name), { label: frameWords.undo, run: () => void keepStamp(name, records) })
}

function show(stamps: readonly OwnStamp[]): void {
  ownStamps.setState({ stamps })
}
