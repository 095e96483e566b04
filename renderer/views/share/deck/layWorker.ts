import { createLaying, type FromLayer, type ToLayer } from '../../../document/deckLaying'

/** The entry of the worker that lays out the preview: the window stays free to be typed in. */
interface Port {
  postMessage(message: FromLayer): void
  onmessage: ((event: MessageEvent<ToLayer>) => void) | null
}

const port = self as unknown as Port
const turn = new MessageChannel()
const waiting: (() => void)[] = []

// A message to itself comes after those that are waiting already: they are heard before work goes on.
turn.port1.onmessage = () => waiting.shift()?.()

const hear = createLaying({
  say: (message) => port.postMessage(message),
  later(work) {
    waiting.push(work)
    turn.port2.postMessage(null)
  },
  now: () => performance.now(),
})
port.onmessage = ({ data }) => hear(data)
