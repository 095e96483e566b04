import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { arbBoard } from '../../arbitraries/board'
import { entriesOf, sampleFile, sampleRecords, toPack, zipByHand } from './sample'

test('every board that is sent arrives as it was', () => {
  fc.assert(
    fc.property(arbBoard(), (records) => {
      const { bytes, revision } = packBoard(toPack({ records }))
      const arrived = readPackage(bytes)
      expect(byId(arrived.records)).toEqual(byId(records))
      expect(arrived.revision).toBe(revision)
      expect(arrived.newerMinor).toBe(false)
    }),
    { numRuns: 150 },
  )
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
