import { expect, test } from 'vitest'
import type { Deed } from '../../../main/store/deed'
import { liftedEntry } from '../../../main/store/liftedEntry'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { textIn1 } from './oldLibrary'

const board = boardRecord(numberedId('board', 1))
const old = textIn1(1, 'text')
const ours = textRecord(1, 'text')
const operation = numberedId('operation', 1)
const snapshot = numberedId('snapshot', 1)

const CASES: readonly (readonly [Deed, Deed])[] = [
  [
    {
      deed: 'add',
      board: board.id,
      records: [old],
      lineage: [],
      steps: [commit(operation, [old, null])],
      packed: null,
    },
    {
      deed: 'add',
      board: board.id,
      records: [ours],
      lineage: [],
      steps: [commit(operation, [ours, null])],
      packed: null,
    },
  ],
  [
    {
      deed: 'merge',
      board: board.id,
      steps: [commit(operation, [null, old])],
      revision: 'a',
      packed: 'AA==',
      earlier: [],
    },
    {
      deed: 'merge',
      board: board.id,
      steps: [commit(operation, [null, ours])],
      revision: 'a',
      packed: 'AA==',
      earlier: [],
    },
  ],
  [
    {
      deed: 'back',
      items: [
        { board: board.id, steps: [commit(operation, [old, null])] },
        { records: [board, old], lineage: ['a'] },
      ],
    },
    {
      deed: 'back',
      items: [
        { board: board.id, steps: [commit(operation, [ours, null])] },
        { records: [board, ours], lineage: ['a'] },
      ],
    },
  ],
  ...(
    [
      { deed: 'snapshot', board: board.id, snapshot, reason: 'named', name: 'Kept' },
      { deed: 'snapshotName', board: board.id, snapshot, name: 'Kept' },
      { deed: 'snapshotGone', board: board.id, snapshot },
    ] as const
  ).map((deed) => [deed, deed] as const),
]

test.each(CASES)('what an older journal says of $0.deed is said in our words', (said, lifted) => {
  const when = { seq: 7, version: 1, at: '2026-01-01T00:00:00.000Z' }
  expect(liftedEntry({ ...when, ...said }, MIGRATIONS.length)).toEqual({ ...when, ...lifted })
})
