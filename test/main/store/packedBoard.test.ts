import { expect, test } from 'vitest'
import { packedBoard, unpackedBoard } from '../../../main/store/packedBoard'
import { AppError } from '../../../shared/errors'
import { textRecord } from './board'
import { textIn1 } from './oldLibrary'

test('a state that was kept in an older schema is had back in ours', () => {
  const kept = packedBoard([JSON.stringify(textIn1(1, 'text'))])
  expect(unpackedBoard(kept, 1)).toEqual([textRecord(1, 'text')])
})

test('a state that is not what it was is never passed off as the board', () => {
  const kept = packedBoard([JSON.stringify(textRecord(1, 'text'))])
  const other = packedBoard([JSON.stringify(textRecord(1, 'other'))])
  const refused = new AppError({ code: 'store-corrupt' })
  expect(() => unpackedBoard({ ...kept, packed: other.packed }, 5)).toThrow(refused)
  expect(() => unpackedBoard({ ...kept, packed: Buffer.from('noise') }, 5)).toThrow(refused)
})
