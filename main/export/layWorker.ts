import { parentPort, workerData } from 'node:worker_threads'
import { docOf } from '../../shared/model/doc'
import { registerFonts } from './deckFonts'
import type { LayRequest, LaySaid } from './layDeck'
import { laidParts } from './laying'

/** The entry of the thread that lays a deck out. */
const { records, options, fonts, as } = workerData as LayRequest

const unusable = registerFonts(fonts)

for (const part of laidParts(docOf(records), options, as)) {
  say({ said: 'part', part }, part.content.as === 'html' ? [part.content.bytes.buffer] : [])
}
say({ said: 'done', fonts: unusable })

function say(said: LaySaid, handedOver: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, handedOver)
}
