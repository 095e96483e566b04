import type { Trouble } from '../shared/errors'
import type { Answer, CallInput, CallName, CallOutput, EventName, Events } from '../shared/ipc'

/** What the preload puts into the page: the only way out of it. */
interface Host {
  call(name: CallName, input: unknown): Promise<Answer<unknown>>
  on(name: EventName, listener: (payload: unknown) => void): () => void
  pathOf(file: File): string
}

/** An answer that was no. */
export class Refusal extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.code)
    this.trouble = trouble
  }
}

/** Asks main. Throws Refusal with the trouble when the answer is no. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const answer = (await host().call(name, input)) as Answer<CallOutput<N>>
  if (answer.ok) return answer.value
  throw new Refusal(answer.trouble)
}

/** Listens to main; the answer stops listening. */
export function on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return host().on(name, (payload) => listener(payload as Events[N]))
}

/** Where a dropped file lies; main checks it before it touches it. */
export function pathOf(file: File): string {
  return host().pathOf(file)
}

export function troubleOf(error: unknown): Trouble {
  return error instanceof Refusal ? error.trouble : { code: 'unexpected', support: String(error) }
}

function host(): Host {
  return (window as unknown as { readonly host: Host }).host
}
