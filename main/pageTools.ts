import { join } from 'node:path'
import { draw } from './draw'
import { layInThread } from './export/layDeck'
import type { PageTools } from './export/tools'
import { openPrinter } from './print'

/** What draws pages, in Electron. `home` is the folder of what was built. */
export function pageTools(home: string): PageTools {
  return { lay: layInThread(join(home, 'main', 'lay-worker.js')), printer: openPrinter, draw }
}
