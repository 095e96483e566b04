import { readFileSync } from 'node:fs'

/** One thing the browser's network service did: a request, a name looked up, a socket opened. */
export interface NetEvent {
  readonly type: string
  /** The address or host it was for, '' if it had none. */
  readonly to: string
}

/** What went towards a network, in order, from the file that `--log-net-log` writes. */
export function netEventsIn(file: string): readonly NetEvent[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, number]) => [number, name]))
  return log.events
    .map(({ type, params = {} }) => ({
      type: names.get(type) ?? '',
      to: String(params.url ?? params.host ?? params.address ?? ''),
    }))
    .filter(({ type }) => OUTWARD.test(type))
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly url?: string; readonly host?: string; readonly address?: string }
  }[]
}

const OUTWARD = /^(URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_REQUEST|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT)/
