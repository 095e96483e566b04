import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'

/** The frame a cover shows; null: the board has none. */
export function firstFrame(cover: readonly Rec[]): Id | null {
  return cover.find((record) => record.kind === 'frame')?.id ?? null
}
