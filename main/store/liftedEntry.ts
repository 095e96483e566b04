import { lifted, liftedEdits, type Way } from '../../shared/exchange/lifted'
import type { Step } from '../../shared/ipc'
import type { Rec } from '../../shared/model/record'
import type { BackItem, Entry } from './deed'
import type { Edits } from './operations'

/** What the journal says in the words of its own schema, in those of a later one: the schema of the library it goes to. */
export function liftedEntry(entry: Entry, schema: number): Entry {
  const way = { from: entry.version, to: schema }
  switch (entry.deed) {
    case 'add':
      return {
        ...entry,
        records: liftedRecords(entry.records, way),
        steps: entry.steps.map((step) => liftedStep(step, way)),
      }
    case 'arrive':
      return { ...entry, records: liftedRecords(entry.records, way) }
    case 'write':
    case 'merge':
      return { ...entry, steps: entry.steps.map((step) => liftedStep(step, way)) }
    case 'back':
      return { ...entry, items: entry.items.map((item) => liftedItem(item, way)) }
    case 'state':
      return {
        ...entry,
        boards: entry.boards.map((board) => ({
          ...board,
          records: liftedRecords(board.records, way),
          operations: board.operations.map((operation) => ({
            ...operation,
            edits: liftedEdits(operation.edits, way) as Edits,
          })),
        })),
      }
    case 'expect':
    case 'land':
    case 'trash':
    case 'restore':
    case 'share':
    case 'snapshot':
    case 'snapshotName':
    case 'snapshotGone':
    case 'set':
      return entry
  }
}

function liftedItem(item: BackItem, way: Way): BackItem {
  return 'records' in item
    ? { ...item, records: liftedRecords(item.records, way) }
    : { ...item, steps: item.steps.map((step) => liftedStep(step, way)) }
}

function liftedStep(step: Step, way: Way): Step {
  return step.step === 'commit' ? { ...step, edits: liftedEdits(step.edits, way) as Edits } : step
}

/** What we wrote ourselves was sound in its own schema, so it is in ours. */
function liftedRecords(records: readonly Rec[], way: Way): readonly Rec[] {
  return records.map((record) => lifted(record, way)) as readonly Rec[]
}
