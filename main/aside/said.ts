import type { Answer } from '../../shared/ipc'
import type { Rec } from '../../shared/model/record'
import { movable } from '../package/packing'
import type { Edits, Task, TaskAnswers } from './task'

/** What a thread is told after it began: some records, then to go; and to go on with what it has to say. */
export type Said = { readonly records: readonly Rec[] } | { readonly say: 'go' | 'more' }

/** What it answers: some edits, as often as there are more, then all else. */
export type ThreadAnswer<T extends Task['task']> = { readonly edits: Edits } | Answer<TaskAnswers[T]>

/** Memory that can go along without being copied. */
export function bytesIn(value: object): readonly ArrayBuffer[] {
  const held = Object.values(value).flatMap((each: unknown) => {
    if (each instanceof Uint8Array) return [each]
    return isStanding(each) ? each.parts : []
  })
  return movable(held)
}

function isStanding(value: unknown): value is { readonly parts: readonly Uint8Array[] } {
  return typeof value === 'object' && value !== null && 'parts' in value
}
