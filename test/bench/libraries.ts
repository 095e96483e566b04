import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FRESH_PLACE } from '../../main/settings'
import { openStore } from '../../main/store/store'
import type { Rec } from '../../shared/model/record'

/** A data folder that the app finds as if it had been used before; it is gone when this process ends. */
export function dataFolder(boards: readonly (readonly Rec[])[], shown: readonly Rec[] | null = null): string {
  const folder = emptyFolder()
  const store = openStore(join(folder, 'library'))
  for (const records of boards) store.addBoard(records, [])
  // No sample board comes on top of these
  store.putSetting('seeded', true)
  if (shown)
    store.putSetting('place', { ...FRESH_PLACE, view: 'frame', board: boardOf(shown).id, theme: 'light' })
  store.close()
  return folder
}

/** For a measurement that leaves traces. */
export function copyOf(folder: string): string {
  const copy = emptyFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-bench-'))
  made.push(folder)
  return folder
}

const made: string[] = []
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function boardOf(records: readonly Rec[]) {
  const board = records.find(({ kind }) => kind === 'board')
  if (!board) throw new Error('a board without its own record')
  return board
}
