import type { StoreRisk } from './libraryPlace'

/** What can go wrong and is expected to, as data: a code and the facts its sentence needs. */
export type Trouble =
  // A file from outside (files.md 8). `part` and `place` are names inside the file, never paths.
  | { readonly code: 'E_NOT_CXBOARD' | 'E_EMPTY' | 'E_TRUNCATED' | 'E_ZIP_FEATURE' | 'E_BOMB' | 'E_MANIFEST' }
  | { readonly code: 'E_DAMAGED' | 'E_HASH'; readonly part: string }
  | { readonly code: 'E_BAD_ENTRY' | 'E_DUP_ENTRY'; readonly part: string }
  | { readonly code: 'E_TOO_LARGE'; readonly what: string; readonly size: number; readonly limit: number }
  | { readonly code: 'E_TOO_MANY'; readonly what: string; readonly count: number; readonly limit: number }
  | { readonly code: 'E_TOO_NEW'; readonly version: string }
  | { readonly code: 'E_FEATURE'; readonly feature: string }
  | { readonly code: 'E_JSON' | 'E_DEPTH'; readonly place: string }
  | { readonly code: 'E_RECORD'; readonly problems: readonly RecordProblem[] }
  | { readonly code: 'E_DUP_ID'; readonly id: string }
  | { readonly code: 'E_REF' | 'E_CYCLE'; readonly title: string }
  | { readonly code: 'E_IMAGE'; readonly index: number; readonly count: number; readonly reason: string }
  | { readonly code: 'E_FONT'; readonly name: string }
  | { readonly code: 'E_FONT_LICENCE'; readonly family: string }
  | { readonly code: 'E_TIMEOUT' | 'E_MEMORY' | 'E_CANCELLED' }
  | { readonly code: 'E_ACCESS' | 'E_GONE' | 'E_FOLDER'; readonly name: string }
  | { readonly code: 'E_SPACE'; readonly name: string; readonly needed: number | null }
  // The border between the processes.
  | { readonly code: 'E_SENDER' | 'E_ARGS' | 'E_RATE' }
  // The library's own store (reliability.md 4.8).
  | {
      readonly code:
        | 'store-full'
        | 'store-readonly'
        | 'store-busy'
        | 'store-corrupt'
        | 'store-io'
        | 'store-unreachable'
    }
  | {
      /** Damage that was found and mended at this start; the numbers are zero for the file of pictures. */
      readonly code: 'store-repaired'
      readonly part: 'boards' | 'pictures'
      /** The moment of the backup it was made from, ISO 8601; null: from the journal alone, or nobody knows. */
      readonly from: string | null
      /** Newer backups that were damaged too. */
      readonly passed: number
      /** Changes made again from the journal. */
      readonly replayed: number
      /** Boards read from the damaged file. */
      readonly salvaged: number
      /** Boards of which too little is left to show. */
      readonly missing: number
      /** Boards that are there now. */
      readonly boards: number
      /** Everything that was ever acknowledged is there again. */
      readonly whole: boolean
    }
  // The disk reported an error; the library was opened anew, checked, and nothing was wrong with it.
  | { readonly code: 'store-checked' }
  | { readonly code: 'store-too-new'; readonly version: number }
  | { readonly code: 'store-refused'; readonly detail: string }
  | { readonly code: 'board-gone' }
  // Its scores are hidden, and it stays as it is until they are revealed.
  | { readonly code: 'session-blind' }
  | { readonly code: 'unknown-template'; readonly asked: string; readonly known: readonly string[] }
  // Making files.
  | { readonly code: 'export-failed'; readonly name: string; readonly detail: string }
  | { readonly code: 'backup-failed'; readonly name: string; readonly detail: string }
  | {
      /** A folder that was chosen as a full backup. `name` is the folder's own, never its path. */
      readonly code: 'backup-unusable'
      readonly name: string
      readonly why: 'none' | 'damaged' | 'newer' | 'unread' | 'open'
    }
  | {
      /** A folder that was chosen for a library. `name` is the folder's own, never its path. */
      readonly code: 'place-refused'
      readonly name: string
      readonly why: 'foreign' | 'locked' | 'gone' | 'open' | 'newer'
    }
  | { readonly code: 'place-risky'; readonly risk: StoreRisk }
  // The data folder takes no note of where the library is.
  | { readonly code: 'place-not-kept' }
  | { readonly code: 'print-timeout' | 'print-died' }
  | { readonly code: 'usage'; readonly detail: string }
  // The window's own process ended and was started anew.
  | { readonly code: 'page-recovered' | 'page-left-board' }
  // A bug: the id finds it in the log.
  | { readonly code: 'unexpected'; readonly support: string }

export type TroubleCode = Trouble['code']

/** The first 20 of what is wrong with records: which record (title or id), which field. */
export interface RecordProblem {
  readonly record: string
  readonly field: string
}

/** Expected trouble on its way to someone who can say it in words. */
export class AppError extends Error {
  readonly trouble: Trouble
  /** Where in a file, for who looks for it there, and where the sentence does not say it; null: nowhere in particular. */
  readonly place: string | null

  constructor(trouble: Trouble, place: string | null = null) {
    super(trouble.code)
    this.name = 'AppError'
    this.trouble = trouble
    this.place = place
  }
}
