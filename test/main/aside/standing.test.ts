import { expect, test } from 'vitest'
import { standingAt, standingNow } from '../../../main/aside/standing'
import type { Store } from '../../../main/store/store'
import { AppError } from '../../../shared/errors'
import { newId } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { boardRecord, commit, textRecord } from '../store/board'
import { storeIn, temporaryFolder } from '../store/library'

const MANY = 4500

/** A library with a board that takes more than two readings. */
function manyRecords() {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  const [, ...others] = [board, ...Array.from({ length: MANY }, (_, n) => textRecord(n + 1, `text ${n}`))]
  store.addBoard([board, ...others], [])
  return { store, board, write: (text: string) => store.write(board.id, [stepOf(text)]) }
}

function stepOf(text: string) {
  return commit(newId('operation'), [textRecord(1, 'text 0'), textRecord(1, text)])
}

function recordsIn({ parts }: { readonly parts: readonly Uint8Array[] }): readonly Rec[] {
  return parts.flatMap((part) => JSON.parse(`[${Buffer.from(part).toString()}]`) as Rec[])
}

test('a board is read whole, in the order of its records, however many there are', async () => {
  const { store, board } = manyRecords()
  const standing = await standingNow(() => store, board.id)
  expect(standing.parts.length).toBeGreaterThan(2)
  expect(recordsIn(standing)).toEqual(store.records(board.id))
})

test('a board that is written to while it is read is read anew, or refused where one state was asked for', async () => {
  const { store, board, write } = manyRecords()
  const at = store.changedSeq(board.id)
  let turns = 0
  const busy = (): Store => {
    turns += 1
    if (turns === 3) write('changed')
    return store
  }
  const refused = await standingAt(busy, board.id, at).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AppError)
  turns = 0
  const now = await standingNow(busy, board.id)
  expect(now.changedSeq).toBe(store.changedSeq(board.id))
  expect(recordsIn(now)).toEqual(store.records(board.id))
})

test('one that is written to all the time is read in one go', async () => {
  const { store, board, write } = manyRecords()
  let turns = 0
  const busy = (): Store => {
    turns += 1
    if (turns % 3 === 0) write(`changed ${turns}`)
    return store
  }
  const now = await standingNow(busy, board.id)
  expect(now.changedSeq).toBe(store.changedSeq(board.id))
  expect(recordsIn(now)).toEqual(store.records(board.id))
})
