import { z } from 'zod'
import type { FileOutcome } from './ipc'
import { call, id, returns, unsaved } from './ipcCall'
import { LIMITS } from './limits'
import type { Id } from './model/id'
import type { Rec } from './model/record'
import {
  type BackedUpBoard,
  type BackupCard,
  type BroughtBackup,
  type FileSummary,
  type Joined,
  type PackedAnswer,
  type PackedMaterial,
  SNAPSHOT_REASONS,
  type SnapshotCard,
  type SnapshotList,
} from './sharing'

const ticket = z.string().uuid()
const note = z.string().max(LIMITS.textLength)
/** A backup's own name; never a path. */
const backup = z.string().regex(/^store-\d{1,15}-[a-z]{1,12}$/)

/** The calls by which boards come, go, are joined and are had back. */
export const shareCalls = {
  /** Asks for a file and reads it; nothing is changed until it is accepted. Progress: `file.progress`. */
  'file.pick': call(z.strictObject({}), returns<FileSummary | null>()),
  /** A dropped file: the preload asks Electron for its path, main checks it and opens it once. */
  'file.drop': call(z.strictObject({ path: z.string().min(1).max(4096) }), returns<FileSummary>()),
  /** Stops the file that is being read, kept or joined: its own call ends in E_CANCELLED, and nothing is kept. */
  'file.stop': call(z.strictObject({}), returns<null>()),
  /** Keeps what was read as a new board. */
  'file.accept': call(z.strictObject({ ticket }), returns<{ readonly id: Id }>()),
  'file.decline': call(z.strictObject({ ticket }), returns<null>()),
  /** Everything the file holds, to choose frames from. */
  'file.content': call(z.strictObject({ ticket }), returns<{ readonly records: readonly Rec[] }>()),
  /** Copies of frames of the file, with the guests they need, into a board: behind this frame, or (null) at the end. */
  'file.addFrames': call(
    z.strictObject({
      ticket,
      board: id('brd'),
      frames: z.array(id('frm')).min(1).max(LIMITS.frames),
      after: id('frm').nullable(),
    }),
    returns<Joined>(),
  ),
  /** Both sides of a merge into the board the summary names. Nothing is changed. */
  'merge.open': call(z.strictObject({ ticket }), returns<PackedMaterial>()),
  /** Joins them as one step of the board's history. Throws store-refused if the board changed since `seq`. */
  'merge.accept': call(
    z.strictObject({
      ticket,
      seq: z.number().int().min(0),
      choices: z.record(z.string().max(200), z.enum(['mine', 'theirs', 'both'])),
    }),
    returns<Joined>(),
  ),
  'review.open': call(z.strictObject({ ticket }), returns<PackedAnswer>()),
  /** Comments and suggestions of an answer, by id, into the board: one step of its history. */
  'review.accept': call(
    z.strictObject({
      ticket,
      seq: z.number().int().min(0),
      accepted: z.array(z.string().regex(/^(?:cmt|sgs)_[0-9a-z]{26}$/)).max(LIMITS.records),
    }),
    returns<Joined>(),
  ),
  /** Asks where to, then writes a `.cxboard` atomically. */
  'board.send': call(z.strictObject({ board: id('brd'), unsaved }), returns<FileOutcome>()),
  /** The same for some frames, a copy to be reviewed (frames null: all), or the answer of a review copy. */
  'board.sendPart': call(
    z.strictObject({
      board: id('brd'),
      purpose: z.enum(['slice', 'review', 'answer']),
      frames: z.array(id('frm')).min(1).max(LIMITS.frames).nullable(),
      note,
      unsaved,
    }),
    returns<FileOutcome>(),
  ),
  'snapshot.list': call(z.strictObject({ board: id('brd') }), returns<SnapshotList>()),
  /** Keeps the board as it is on the disk; null: kept by itself just so already. A name is given to 'named' ones only. */
  'snapshot.take': call(
    z.strictObject({ board: id('brd'), reason: z.enum(SNAPSHOT_REASONS), name: z.string().max(200) }),
    returns<SnapshotCard | null>(),
  ),
  'snapshot.read': call(
    z.strictObject({ board: id('brd'), snapshot: id('snp') }),
    returns<{ readonly records: readonly Rec[] }>(),
  ),
  /** '' makes it one that was kept by itself. */
  'snapshot.rename': call(
    z.strictObject({ board: id('brd'), snapshot: id('snp'), name: z.string().max(200) }),
    returns<null>(),
  ),
  'snapshot.remove': call(z.strictObject({ board: id('brd'), snapshot: id('snp') }), returns<null>()),
  /** Backups that were verified when they were made, newest first. */
  'backup.list': call(z.strictObject({}), returns<readonly BackupCard[]>()),
  'backup.boards': call(z.strictObject({ backup }), returns<readonly BackedUpBoard[]>()),
  'backup.board': call(
    z.strictObject({ backup, board: id('brd') }),
    returns<{ readonly records: readonly Rec[] }>(),
  ),
  /** These boards as the backup holds them: a step of the history of each; one that is gone comes back. Backs up first. */
  'backup.goBack': call(
    z.strictObject({ backup, boards: z.array(id('brd')).min(1).max(10_000) }),
    returns<{ readonly boards: number }>(),
  ),
  /** Asks for the folder of a full backup and looks into it; null: nothing was chosen. Throws backup-unusable. */
  'backup.bring': call(z.strictObject({}), returns<BroughtBackup | null>()),
  /** Asks for a folder, then writes the whole library into a new folder there. */
  'backup.save': call(z.strictObject({}), returns<FileOutcome>()),
} as const
