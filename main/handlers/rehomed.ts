import { type Id, newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'

/** The same records under a board of another identity; theirs stay, because they are only unique within a board. */
export function rehomed(records: readonly Rec[], id: Id = newId('board')): readonly Rec[] {
  const old = records.find(({ kind }) => kind === 'board')?.id
  return records.map((record) => {
    if (record.id === old) return { ...record, id } as Rec
    return record.parent === old ? ({ ...record, parent: id } as Rec) : record
  })
}
