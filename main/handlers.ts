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
import { libraryPlaceHandlers } from './handlers/libraryPlace'
import { openOffers } from './handlers/offers'
import { pictureHandlers } from './handlers/pictures'
import { placeHandlers } from './handlers/place'
import { presetHandlers } from './handlers/presets'
import { sendingHandlers } from './handlers/sending'
import { snapshotHandlers } from './handlers/snapshots'
import { stampHandlers } from './handlers/stamps'
import { openStoppable } from './handlers/stoppable'
import { openWrittenFiles } from './handlers/writtenFiles'
import type { Host } from './host'
import type { Asset } from './protocol'

/** An answer to every call of shared/ipc.ts: one that is missing does not compile. */
export function handlersOf(host: Host): {
  readonly handlers: Handlers
  /** Reads a file somebody opened, and keeps it on offer until it is answered. */
  read(path: string): Promise<FileSummary>
  /** A picture of the file on offer; null: there is none, or it is not what it was. */
  offered(hash: string): Asset | null
} {
  const written = openWrittenFiles()
  const offers = openOffers(host)
  const work = openStoppable()
  const files = fileHandlers(host, offers, written, work)
  const handlers: Handlers = {
    ...libraryHandlers(host),
    ...libraryPlaceHandlers(host),
    ...files.handlers,
    ...exportHandlers(host, written),
    ...deckHandlers(host),
    ...presetHandlers(host, written),
    ...fontHandlers(host),
    ...placeHandlers(host),
    ...pictureHandlers(host),
    ...stampHandlers(host, written),
    ...compareHandlers(host),
    ...joiningHandlers(host, offers, work),
    ...sendingHandlers(host, written),
    ...snapshotHandlers(host),
    ...backupHandlers(host, written),
  }
  return { handlers, read: files.read, offered: offers.asset }
}
