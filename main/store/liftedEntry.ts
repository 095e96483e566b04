import { lifted, liftedEdits } from '../../shared/exchange/lifted'
import type { Step } from '../../shared/ipc'
import type { Rec } from '../../shared/model/record'
import type { Entry } from './deed'
import type { Edits } from './operations'

/** What the journal says in the words of an older schema, in ours. */
export function liftedEntry(entry: Entry): Entry {
  switch (entry.deed) {
    case 'add':
      return { ...entry, records: liftedRecords(entry.records), steps: entry.steps.map(liftedStep) }
    case 'write':
      return { ...entry, steps: entry.steps.map(liftedStep) }
    case 'state':
      return {
        ...entry,
        boards: entry.boards.map((board) => ({
          ...board,
          records: liftedRecords(board.records),
          operations: board.operations.map((operation) => ({
            ...operation,
            edits: liftedEdits(operation.edits) as Edits,
          })),
        })),
      }
    case 'trash':
    case 'restore':
    case 'share':
    case 'set':
      return entry
  }
}

function liftedStep(step: Step): Step {
  return step.step === 'commit' ? { ...step, edits: liftedEdits(step.edits) as Edits } : step
}

/** What we wrote ourselves was sound in its own schema, so it is in ours. */
function liftedRecords(records: readonly Rec[]): readonly Rec[] {
  return records.map(lifted) as readonly Rec[]
}
