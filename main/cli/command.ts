import type { PageTools } from '../export/tools'
import type { Exit } from './exit'

/** Where a command says things: results to `out`, messages to `err`. */
export interface Io {
  out(text: string): void
  err(text: string): void
}

/** What a command needs that plain Node does not have. */
export interface Tools {
  /** What draws and prints pages, and the system's language; null: there is no browser here. */
  readonly pages: (() => Promise<PageTools & { readonly locale: string }>) | null
  /** Whoever started the command no longer wants it. */
  readonly stopped?: AbortSignal
}

/** One command: answers with its exit status, throws `usage` and the trouble of files. */
export type Command = (argv: readonly string[], io: Io, tools: Tools) => Promise<Exit> | Exit
