import { setTimeout } from 'node:timers/promises'
import type { BackupReason } from '../../shared/sharing'
import type { Host } from '../host'

/**
 * Backs the library up before something large happens to it. A healthy library is not kept waiting for a backup that
 * takes long or fails: whatever happens next is one transaction, and can be undone. Nor is anybody who calls it off.
 */
export async function backUpFirst(host: Host, reason: BackupReason, signal?: AbortSignal): Promise<void> {
  const over = new AbortController()
  const made = host
    .store()
    .backups.make(reason)
    .catch((error: unknown) => host.note(`no backup before ${reason}: ${String(error)}`))
  const until = signal ? AbortSignal.any([over.signal, signal]) : over.signal
  const patience = setTimeout(MOST_MILLISECONDS, undefined, { signal: until, ref: false })
  await Promise.race([made, patience.catch(() => {})])
  over.abort()
}

const MOST_MILLISECONDS = 5000
