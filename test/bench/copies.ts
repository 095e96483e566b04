import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBoard } from '../../main/package/write'
import { openStore } from '../../main/store/store'
import { writeBoardFile } from '../../shared/exchange/boardFile'
import { newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { dataFolder } from './libraries'

/** One board on two laptops: as they parted, and as each is now. */
export interface Copies {
  readonly base: readonly Rec[]
  readonly mine: readonly Rec[]
  readonly theirs: readonly Rec[]
}

/** One frame of ten was changed, half of them here and half there; of two hundred, one on both sides. */
export function copiesOf(base: readonly Rec[]): Copies {
  const changed = (whose: string, isTouched: (at: number) => boolean) => {
    let at = -1
    return base.map((record): Rec => {
      if (record.kind !== 'frame') return record
      at += 1
      return isTouched(at) ? { ...record, outcome: `${whose} of frame ${at + 1}.` } : record
    })
  }
  return {
    base,
    mine: changed('Mine', (at) => at % 20 === 0),
    theirs: changed('Theirs', (at) => at % 20 === 10 || at % 200 === 0),
  }
}

/** A data folder whose board was shared as the base and then gone on with; it opens with that board. */
export function folderWith({ base, mine }: Copies): string {
  const folder = dataFolder([], base)
  const shared = packed(base, [])
  const store = openStore(join(folder, 'library'))
  store.addBoard(base, [shared.revision], [], shared.text)
  const edits = base.flatMap((before, i) => {
    const after = mine[i] ?? before
    return after === before ? [] : [{ id: before.id, before, after }]
  })
  const board = base[0]?.id ?? ''
  store.write(board, [{ step: 'commit', operation: newId('operation'), label: 'Edit outcome', edits }])
  store.close()
  return folder
}

/** The other laptop's copy, as it comes by mail. */
export function theirFile(folder: string, { base, theirs }: Copies): string {
  const path = join(folder, 'theirs.cxboard')
  writeFileSync(path, packed(theirs, [packed(base, []).revision]).bytes)
  return path
}

/** A file of a board nobody here knows. */
export function boardFile(folder: string, name: string, records: readonly Rec[]): string {
  const path = join(folder, name)
  writeFileSync(path, packed(records, []).bytes)
  return path
}

/** One canonical text a frame, of everything that is on it: what a bare exchange would carry. */
export function docsOf(records: readonly Rec[]): readonly string[] {
  const on = new Map<string, Rec[]>()
  for (const record of records) if (record.kind === 'frame') on.set(record.id, [record])
  for (const record of records) on.get(record.parent ?? '')?.push(record)
  return [...on.values()].map((frame) => writeBoardFile(frame).text)
}

function packed(records: readonly Rec[], lineage: readonly string[]) {
  return packBoard({
    records,
    lineage,
    assets: [],
    base: null,
    exportedAt: '2026-01-01T00:00:00.000Z',
    exportedBy: 'Maria',
    appVersion: '0.0.0',
  })
}
