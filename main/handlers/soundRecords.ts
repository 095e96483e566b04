import { setImmediate } from 'node:timers/promises'
import { checkCount, checkingBoard } from '../../shared/exchange/integrity'
import { checkRecord } from '../../shared/exchange/recordCheck'
import { validateRecords } from '../../shared/exchange/validate'
import { LIMITS } from '../../shared/limits'
import type { Rec } from '../../shared/model/record'

/** What `validateRecords` does, some records at a time: everything else has its turn in between. */
export async function soundRecords(records: readonly Rec[]): Promise<readonly Rec[]> {
  checkCount('records', records.length, LIMITS.records)
  const sound: Rec[] = []
  for (const record of records) {
    const checked = checkRecord(record)
    // Whoever says what is wrong looks at all of them
    if (!('record' in checked)) return validateRecords(records)
    sound.push(checked.record)
    if (sound.length % AT_ONCE === 0) await setImmediate()
  }
  for (const _ of checkingBoard(sound)) await setImmediate()
  return sound
}

const AT_ONCE = 500
