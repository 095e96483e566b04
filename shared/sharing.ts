import type { Operation } from './ipc'
import type { Id } from './model/id'
import type { Rec } from './model/record'
import type { Purpose } from './model/vocabulary'

/** How a file's board stands to the library's board of the same identity. */
export type Relation =
  /** None of that identity here. */
  | 'new'
  /** The same content. */
  | 'same'
  /** A state this board has left behind. */
  | 'older'
  /** This board, gone on with elsewhere and not changed here since. */
  | 'newer'
  /** Both were changed since they parted. */
  | 'diverged'
  /** The same identity, and no state both come from is known. */
  | 'unrelated'

/** What a person chose for one conflict of a merge. */
export type Choice = 'mine' | 'theirs' | 'both'
/** By the conflict's key; a conflict without a choice is left as the merge proposes it. */
export type Choices = Readonly<Record<string, Choice>>

/** A file somebody opened, as it is shown before anything changes. */
export interface FileSummary {
  readonly ticket: string
  readonly name: string
  readonly title: string
  readonly frames: number
  readonly guests: number
  readonly pictures: number
  /** Levels given, by raters who are people; drafts of templates do not count. */
  readonly scores: number
  readonly comments: number
  readonly suggestions: number
  readonly from: string
  /** What the sender wrote on a slice, a review copy or an answer; '' nothing. */
  readonly note: string
  readonly exportedAt: string
  readonly bytes: number
  /** What the file is; 'board' where it holds no parcel. */
  readonly purpose: 'board' | Purpose
  readonly relation: Relation
  /** The board of this library it belongs to (not in the trash); null: none. An answer names the board it is about. */
  readonly board: Id | null
  readonly boardTitle: string
  /** A board of the same identity is already in the library, or in its trash. */
  readonly known: boolean
  readonly newerMinor: boolean
  /** The PNG that came with it; null: none did. */
  readonly preview: Uint8Array | null
  readonly cover: readonly Rec[]
}

/** Both sides of a merge, for the page to lay out what would happen. */
export interface MergeMaterial {
  readonly board: Id
  /** The library's count of writes these records were read at: accepting names it. */
  readonly seq: number
  readonly mine: readonly Rec[]
  readonly theirs: readonly Rec[]
  /** The last state both come from; null: none is known. */
  readonly base: readonly Rec[] | null
  /** Keys of conflicts of which the base knows nothing: each side may have decided them already, in its own way. */
  readonly disputed: readonly string[]
}

/** The same on its way to the page, as bytes of JSON: no process stands still taking in whole boards. */
export interface PackedMaterial {
  readonly board: Id
  readonly seq: number
  /** A list of records. */
  readonly mine: Uint8Array
  /** A `Beside`: what is not as in mine. */
  readonly theirs: Uint8Array
  /** The same; null: none is known. */
  readonly base: Uint8Array | null
  readonly disputed: readonly string[]
}

/** A review's answer beside the board it is about. */
export interface AnswerMaterial {
  readonly board: Id
  readonly seq: number
  readonly mine: readonly Rec[]
  readonly answer: readonly Rec[]
}

/** The same on its way to the page; `mine` is a list of records as bytes of JSON. */
export interface PackedAnswer extends Omit<AnswerMaterial, 'mine'> {
  readonly mine: Uint8Array
}

export interface Joined {
  /** The board it was joined into. */
  readonly id: Id
  /** Records that were added, changed or removed; 0: nothing had to be. */
  readonly changes: number
  /** What was done, now the last of the board's history; null: nothing was, or it is too much to be told. */
  readonly operation: Operation | null
}

/** How far a file is that is being read, or kept. */
export interface FileProgress {
  readonly name: string
  readonly phase: 'reading' | 'keeping'
  readonly done: number
  /** Bytes, like `done`; 0: nobody knows. */
  readonly of: number
}

export const SNAPSHOT_REASONS = ['named', 'open', 'work', 'import', 'merge', 'restore'] as const
/** Why a state of a board was kept: a person named it, or before or at what it was kept by itself. */
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number]

export interface SnapshotCard {
  readonly id: Id
  /** '' for one that was kept by itself. */
  readonly name: string
  readonly reason: SnapshotReason
  /** The write it was kept in: their order. */
  readonly seq: number
  /** ISO 8601, shown only. */
  readonly at: string
  readonly frames: number
  readonly bytes: number
  readonly cover: readonly Rec[]
}

/** Snapshots of one board, newest first, and the room they may take. */
export interface SnapshotList {
  readonly snapshots: readonly SnapshotCard[]
  readonly bytes: number
  readonly budget: number
}

export const BACKUP_REASONS = ['time', 'quit', 'migration', 'import', 'merge', 'restore', 'bulk'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export interface BackupCard {
  /** Its file's own name, without a path. */
  readonly id: string
  /** ISO 8601, shown only. */
  readonly at: string
  /** 'folder': it lies in a folder of somebody's choice. */
  readonly reason: BackupReason | 'folder'
  readonly boards: number
  readonly bytes: number
}

/** A full backup, or another library, that is looked into; `name` is its folder's. */
export type BroughtBackup = BackupCard & { readonly name: string }

/** A board as a backup holds it, beside the board as it is now. */
export interface BackedUpBoard {
  readonly id: Id
  readonly title: string
  readonly frames: number
  /** ISO 8601, shown only. */
  readonly changedAt: string
  /** As it is now: the same, changed since, in a silent session that is not revealed, in the trash, or not here at all. */
  readonly now: 'same' | 'changed' | 'blind' | 'trashed' | 'gone'
  readonly cover: readonly Rec[]
}
