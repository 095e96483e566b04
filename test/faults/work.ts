import { mkdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../main/library'
import { copierHere } from '../../main/store/backup/tasks'
import type { Store } from '../../main/store/store'
import { AppError } from '../../shared/errors'
import { doDeed, isBackup } from '../main/store/crash/deeds'
import { arm, counted, type Fault } from './shim'

/**
 * Does the same deeds in one library after another, as the app does them, each with another fault, and says how far it
 * came: a line of JSON a library.
 */
const [root = '', control = '', deeds = '0', faults = '[]'] = process.argv.slice(2)
for (const [number, fault] of (JSON.parse(faults) as (Fault | null)[]).entries()) {
  const folder = join(root, String(number))
  mkdirSync(folder)
  writeFileSync(join(folder, 'ballast'), '')
  arm(control, fault)
  const lived = await live(folder, Number(deeds))
  const { calls, failed } = counted(control)
  arm(control, null)
  writeSync(1, `${JSON.stringify({ number, ...lived, calls, failed })}\n`)
}

async function live(folder: string, deeds: number) {
  const bugs: string[] = []
  const troubles: string[] = []
  const told: string[] = []
  const note = (error: unknown) => {
    bugs.push(error instanceof Error ? String(error.stack) : String(error))
    return 'bug'
  }
  const library = openLibrary(
    folder,
    { note: (event) => troubles.push(event), bug: note },
    copierHere,
    (trouble) => {
      if (trouble) told.push(trouble.code)
    },
  )

  /** What the app does with what a handler throws. */
  function heard(error: unknown): void {
    if (!(error instanceof AppError)) return void note(error)
    troubles.push(error.trouble.code)
    library.heard(error.trouble)
  }

  async function attempt(work: (store: Store) => unknown): Promise<boolean> {
    try {
      await work(library.retry())
      return true
    } catch (error) {
      heard(error)
      return false
    }
  }

  let acknowledged = -1
  for (let n = 0; n < deeds; n += 1) {
    let before = -1
    let isSpare = false
    const once = () =>
      attempt((store) => {
        // What was written although the answer was an error is not done again: the app's own steps name themselves
        if (before !== -1 && store.seq() > before) return
        before = store.seq()
        isSpare = isBackup(store, n)
        return isSpare ? store.backups.make('time') : doDeed(store, n)
      })
    // Three times, and then the disk is taken to be broken. A backup that fails keeps nobody from working
    if (!((await once()) || (await once()) || (await once()) || isSpare)) break
    acknowledged = n
  }
  library.close()
  return { acknowledged, bugs, troubles, told }
}
