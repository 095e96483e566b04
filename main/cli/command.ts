import type { PackableAsset } from '../package/write'
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

type PrintDeck = (
  html: string,
  paper: PaperSize,
  /** The pictures the page asks for, by their hash. */
  asset: (hash: string) => PackableAsset | null,
) => Promise<Uint8Array>

/** What a command needs that plain Node does not have. */
export interface Tools {
  /** Draws pages and prints them as PDF; null: there is no browser here. */
  readonly printDeck: PrintDeck | null
}

/** One command: answers with its exit status, throws `usage` and the trouble of files. */
export type Command = (argv: readonly string[], io: Io, tools: Tools) => Promise<Exit> | Exit
