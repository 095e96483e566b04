import { AppError, type Trouble } from '../shared/errors'
import { type Answer, type CallInput, type CallName, type CallOutput, calls } from '../shared/ipc'
import type { Log } from './log'
import { CALLS_PER_SECOND, rateLimit } from './rate'

/** Who called: what Electron knows about the frame, read before anything else happens. */
export interface Caller {
  /** Address of the calling frame; null: the frame is gone. */
  readonly url: string | null
  readonly frame: 'main' | 'other'
  /** The id of the window's contents. */
  readonly contents: number
}

/** A handler may answer at once or later; what it throws is said as trouble. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>, contents: number) => CallOutput<N> | Promise<CallOutput<N>>
}

export type Border = (caller: Caller, name: unknown, input: unknown) => Promise<Answer<unknown>>

interface Inside {
  readonly handlers: Handlers
  /** Whether these contents are a window of ours. */
  readonly isOurs: (contents: number) => boolean
  readonly log: Log
  /** Hears of every expected trouble a handler ran into. */
  readonly heard: (trouble: Trouble) => void
}

/** Nothing gets in that is not ours, declared, in measure and well formed; nothing inner gets out. */
export function openBorder({ handlers, isOurs, log, heard }: Inside): Border {
  const buckets = new Map<number, () => boolean>()
  return async (caller, name, input) => {
    if (!isOwnPage(caller) || !isOurs(caller.contents)) return refused(log, caller, { code: 'E_SENDER' })
    if (!isCallName(name)) return refused(log, caller, { code: 'E_ARGS' })
    const bucket = buckets.get(caller.contents) ?? rateLimit(CALLS_PER_SECOND, () => performance.now())
    buckets.set(caller.contents, bucket)
    if (!bucket()) return { ok: false, trouble: { code: 'E_RATE' } }
    const parsed = parse(name, input)
    if (parsed === null) return refused(log, caller, { code: 'E_ARGS' }, name)
    try {
      // The name chose both the schema and the handler, which TypeScript cannot follow through the table
      const handler = handlers[name] as (input: unknown, contents: number) => unknown
      return { ok: true, value: await handler(parsed.data, caller.contents) }
    } catch (error) {
      const trouble = troubleOf(error, log)
      heard(trouble)
      return { ok: false, trouble }
    }
  }
}

/** An `app:` address has no origin that could be compared, so scheme and host are. */
export function isOwnPage({ url, frame }: Pick<Caller, 'url' | 'frame'>): boolean {
  if (url === null || frame !== 'main' || !URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === 'app:' && host === 'cx'
}

/** Expected trouble as it is; anything else becomes an id that finds it in the log. */
export function troubleOf(error: unknown, log: Log): Trouble {
  if (error instanceof AppError) return error.trouble
  return { code: 'unexpected', support: log.bug(error) }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

/** A value that loops or nests without end makes the parser itself give up, which is a no like any other. */
function parse(name: CallName, input: unknown): { readonly data: unknown } | null {
  try {
    const parsed = calls[name].input.safeParse(input)
    return parsed.success ? { data: parsed.data } : null
  } catch {
    return null
  }
}

function refused(log: Log, { contents, frame }: Caller, trouble: Trouble, name = ''): Answer<never> {
  log.note(`refused ${trouble.code} ${name} from the ${frame} frame of contents ${contents}`)
  return { ok: false, trouble }
}
