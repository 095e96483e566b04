import { parentPort, workerData } from 'node:worker_threads'
import { docOf } from '../../shared/model/doc'
import { registerFonts } from './deckFonts'
import type { LayRequest, LaySaid } from './layDeck'
import { laidParts, type PartContent } from './laying'

/** The entry of the thread that lays a deck out. */
const { records, options, fonts, as } = workerData as LayRequest

const unusable = registerFonts(fonts)

for (const part of laidParts(docOf(records), options, as)) {
  say({ said: 'part', part }, buffersOf(part.content))
}
say({ said: 'done', fonts: unusable })

/** Pages in words move; pages for slides are copied. */
function buffersOf(content: PartContent): readonly ArrayBuffer[] {
  return content.as === 'html' ? content.pages.map(({ bytes }) => bytes.buffer) : []
}

function say(said: LaySaid, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, handedOver)
}
