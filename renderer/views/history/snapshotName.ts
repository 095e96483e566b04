import type { SnapshotCard } from '../../../shared/sharing'
import { snapshotWords } from '../../../shared/words/history'

/** What it was called, or why it was kept. */
export function nameOf({ name, reason }: Pick<SnapshotCard, 'name' | 'reason'>): string {
  return name || snapshotWords.reasons[reason]
}
