import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { arbBoard } from '../../arbitraries/board'
import { trialFigures } from '../../trialFigures'
import { entriesOf, sampleFile, sampleRecords, toPack, zipByHand } from './sample'

/** `npm run trials -- boards` asks for 10,000. */
const BOARDS = Number(process.env.BOARDS ?? 100)

test(`each of ${BOARDS} boards that are sent arrives as it was, and is sent on in the same bytes`, {
  timeout: 60_000 + BOARDS * 200,
}, () => {
  let records = 0
  let frames = 0

  fc.assert(
    fc.property(arbBoard(), (board) => {
      const { bytes, revision } = packBoard(toPack({ records: board }))
      const arrived = readPackage(bytes)
      expect(byId(arrived.records)).toEqual(byId(board))
      expect(arrived.revision).toBe(revision)
      expect(arrived.newerMinor).toBe(false)
      const again = packBoard(toPack({ records: arrived.records }))
      expect(Buffer.compare(again.bytes, bytes)).toBe(0)
      records += board.length
      frames += arrived.manifest.counts.frames
    }),
    { numRuns: BOARDS },
  )
  trialFigures('boards', { boards: BOARDS, records, frames, different: 0 })
})

test('the same board sent twice makes the same bytes, in whatever order its records come', () => {
  const turned = packBoard(toPack({ records: [...sampleRecords].reverse() }))
  expect(Buffer.compare(turned.bytes, sampleFile)).toBe(0)
})

test('a file written by hand from the specification is read', () => {
  expect(byId(readPackage(zipByHand(entriesOf())).records)).toEqual(byId(sampleRecords))
})

function byId(records: readonly { id: string }[]) {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}
