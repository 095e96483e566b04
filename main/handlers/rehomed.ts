import { newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'

/** The same records under a board of a new identity; theirs stay, because they are only unique within a board. */
export function rehomed(records: readonly Rec[]): readonly Rec[] {
  const old = records.find(({ kind }) => kind === 'board')?.id
  const id = newId('board')
  return records.map((record) => {
    if (record.id === old) return { ...record, id } as Rec
    return record.parent === old ? ({ ...record, parent: id } as Rec) : record
  })
}
