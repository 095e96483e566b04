import type { FromLayer } from '../../../document/deckLaying'
import { createDeckPreview, type DeckPreview } from '../../../document/deckPreview'

/** A preview with a worker of its own, until it is stopped. */
export function startLaying(): { readonly preview: DeckPreview; stop(): void } {
  const worker = new Worker(new URL('./layWorker.ts', import.meta.url), { type: 'module' })
  const preview = createDeckPreview((message) => worker.postMessage(message))
  worker.onmessage = ({ data }: MessageEvent<FromLayer>) => preview.hear(data)
  worker.onerror = () => preview.store.setState({ state: 'failed' })
  return { preview, stop: () => worker.terminate() }
}
