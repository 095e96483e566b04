import type { FileSummary } from '../shared/sharing'
import type { Handlers } from './border'
import { backupHandlers } from './handlers/backups'
import { compareHandlers } from './handlers/compare'
import { deckHandlers } from './handlers/deck'
import { exportHandlers } from './handlers/export'
import { fileHandlers } from './handlers/files'
import { fontHandlers } from './handlers/fonts'
import { joiningHandlers } from './handlers/joining'
import { libraryHandlers } from './handlers/library'
import { pictureHandlers } from './handlers/pictures'
import { placeHandlers } from './handlers/place'
import { presetHandlers } from './handlers/presets'
import { snapshotHandlers } from './handlers/snapshots'
import { stampHandlers } from './handlers/stamps'
import { openWrittenFiles } from './handlers/writtenFiles'
import type { Host } from './host'

/** An answer to every call of shared/ipc.ts: one that is missing does not compile. */
export function handlersOf(host: Host): {
  readonly handlers: Handlers
  read(path: string): Promise<FileSummary>
} {
  const written = openWrittenFiles()
  const files = fileHandlers(host, written)
  const handlers: Handlers = {
    ...libraryHandlers(host),
    ...files.handlers,
    ...exportHandlers(host, written),
    ...deckHandlers(host),
    ...presetHandlers(host, written),
    ...fontHandlers(host),
    ...placeHandlers(host),
    ...pictureHandlers(host),
    ...stampHandlers(host, written),
    ...compareHandlers(host),
    ...joiningHandlers(host),
    ...snapshotHandlers(host),
    ...backupHandlers(host),
  }
  return { handlers, read: files.read }
}
