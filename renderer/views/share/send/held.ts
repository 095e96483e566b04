import { partOf } from '../../../../shared/edit/part'
import { perDoc } from '../../../../shared/method/perDoc'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import { sendingWords } from '../../../../shared/words/sending'
import { shareWords } from '../../../../shared/words/share'

/** “3 frames, 1 guest, 4 pictures”: what a file of these frames holds; null: of the whole board. */
export function heldIn(doc: Doc, frames: readonly Id[] | null): string {
  return frames === null ? heldInAll(doc) : heldAmong(partOf(doc, frames))
}

const heldInAll = perDoc((doc) => heldAmong([...doc.values()]))

function heldAmong(records: readonly Rec[]): string {
  const { frames, guests, pictures } = shareWords.holds
  const counts = [
    [count(records, 'frame'), frames],
    [count(records, 'guest'), guests],
    [new Set(records.flatMap(picturesOf)).size, pictures],
  ] as const
  return sendingWords.holds(counts.flatMap(([number, words]) => (number === 0 ? [] : [words(number)])))
}

function count(records: readonly Rec[], kind: Rec['kind']): number {
  return records.filter((record) => record.kind === kind).length
}

function picturesOf(record: Rec): readonly string[] {
  if (record.kind === 'brand') return record.logo === null ? [] : [record.logo.asset]
  return record.kind === 'element' && record.shape === 'picture' ? [record.asset] : []
}
