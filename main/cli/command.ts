import type { Exit } from './exit'

/** Where a command says things: results to `out`, messages to `err`. */
export interface Io {
  out(text: string): void
  err(text: string): void
}

/** The paper's sides in inches. */
export interface PaperSize {
  readonly widthInches: number
  readonly heightInches: number
}

/** What a command needs that plain Node does not have. */
export interface Tools {
  /** Draws pages and prints them as PDF; null: there is no browser here. */
  readonly printDeck: ((html: string, paper: PaperSize) => Promise<Uint8Array>) | null
}

/** One command: answers with its exit status, throws `usage` and the trouble of files. */
export type Command = (argv: readonly string[], io: Io, tools: Tools) => Promise<Exit> | Exit
