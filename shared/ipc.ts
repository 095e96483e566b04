import { z } from 'zod'
import type { Trouble } from './errors'
import type { ExportProgress } from './exports'
import { call, id, returns } from './ipcCall'
import { exportCalls } from './ipcExport'
import { shareCalls } from './ipcShare'
import type { ChosenPlace, PlaceOfLibrary } from './libraryPlace'
import { LIMITS } from './limits'
import type { Report } from './method/report'
import type { Change } from './model/change'
import type { Id } from './model/id'
import { Rec } from './model/record'
import type { Dimension, Purpose } from './model/vocabulary'
import { Place } from './place'
import type { FileProgress, FileSummary } from './sharing'

/**
 * Every call between the processes: its name, what goes in (parsed in main), what comes back.
 * The renderer imports only the types.
 */
export const calls = {
  /** Everything the first screen needs: the boards of the library, newest change first, and the templates. */
  'library.open': call(z.strictObject({}), returns<LibraryView>()),
  /** What may be done with the library, which is opened for that if it is not open yet. */
  'library.access': call(z.strictObject({}), returns<LibraryAccess>()),
  /** The same after trying anew: somebody closed the other copy, freed the disk, or gave the right to write. */
  'library.retry': call(z.strictObject({}), returns<LibraryAccess>()),
  /** Shows the folder of the library in the file manager. */
  'library.reveal': call(z.strictObject({}), returns<null>()),
  /** Where the library lies. */
  'library.place': call(z.strictObject({}), returns<PlaceOfLibrary>()),
  /** Asks for a folder and looks what lies there; null: nothing was chosen. Throws place-refused. */
  'library.choose': call(z.strictObject({}), returns<ChosenPlace | null>()),
  /** Opens the library in the folder that was chosen, or (null) the usual one: the window is drawn anew. */
  'library.move': call(z.strictObject({ ticket: z.string().uuid().nullable() }), returns<null>()),
  /** A new board in the library, staged and ready: from a template by its id, or blank (null). */
  'board.create': call(
    z.strictObject({ template: z.string().max(60).nullable() }),
    returns<{ readonly id: Id }>(),
  ),
  'board.open': call(z.strictObject({ board: id('brd') }), returns<BoardHere>()),
  /** Steps in order, in one transaction. The answer comes after the commit: only then is it "Saved". */
  'board.write': call(
    z.strictObject({
      board: id('brd'),
      steps: z
        .array(z.lazy(() => Step))
        .min(1)
        .max(500),
    }),
    returns<Written>(),
  ),
  /** What another board of the library is worth, to be laid beside the open one. Nothing is changed. */
  'board.compared': call(z.strictObject({ board: id('brd') }), returns<ComparedBoard>()),
  'board.trash': call(z.strictObject({ board: id('brd') }), returns<null>()),
  'board.restore': call(z.strictObject({ board: id('brd') }), returns<null>()),
  ...exportCalls,
  ...shareCalls,
  /** Shows a file we just wrote in the file manager; the handle was given with the outcome. */
  'file.reveal': call(z.strictObject({ handle: z.string().uuid() }), returns<null>()),
  /**
   * Elements, groups and links as another window, board or program put them on the clipboard: parsed, and nothing
   * is changed. Throws E_JSON and E_RECORD for what is no copy of ours.
   */
  'clip.read': call(
    z.strictObject({ text: z.string().max(16e6) }),
    returns<{ readonly records: readonly Rec[] }>(),
  ),
  /**
   * Keeps a picture in the library: PNG, JPEG, WebP or GIF by its first bytes, within the limits, without anything it
   * says about where it comes from. The same bytes are kept once. Throws E_IMAGE and E_TOO_LARGE.
   */
  'picture.keep': call(z.strictObject({ bytes: z.instanceof(Uint8Array) }), returns<KeptPicture>()),
  /** The person's own stamps, last kept first. */
  'stamps.list': call(z.strictObject({}), returns<readonly OwnStamp[]>()),
  /** Keeps elements (with their groups and guests' looks) as a stamp. */
  'stamps.keep': call(
    z.strictObject({
      name: z.string().min(1).max(200),
      records: z
        .array(z.lazy(() => Rec))
        .min(1)
        .max(2000)
        .readonly(),
    }),
    returns<OwnStamp>(),
  ),
  'stamps.rename': call(
    z.strictObject({ stamp: id('frm'), name: z.string().min(1).max(200) }),
    returns<null>(),
  ),
  'stamps.remove': call(z.strictObject({ stamp: id('frm') }), returns<null>()),
  /** Asks where to, then writes all own stamps as one `.cxstamps` file. */
  'stamps.export': call(z.strictObject({}), returns<FileOutcome>()),
  /** Adds what a `.cxstamps` file holds: a dropped one, else one that is asked for; null: nothing was chosen. */
  'stamps.import': call(
    z.strictObject({ path: z.string().min(1).max(4096).optional() }),
    returns<{ readonly added: number } | null>(),
  ),
  /** Cut, copy or paste as the system's own menu would: the page hears its clipboard events. */
  'window.clip': call(
    z.strictObject({ deed: z.enum(['cut', 'copy', 'paste', 'pasteText']) }),
    returns<null>(),
  ),
  /** What the window remembers between starts. */
  'place.get': call(z.strictObject({}), returns<Place>()),
  'place.put': call(
    z.lazy(() => Place),
    returns<null>(),
  ),
  /** The renderer has drawn its first usable screen: main may send what was waiting (files to open). */
  'window.ready': call(z.strictObject({}), returns<null>()),
  /** All edits are on disk, or the person closes in spite of it: the window may close. */
  'window.flushed': call(z.strictObject({}), returns<null>()),
  /** Something could not be written: the window stays, and asks. */
  'window.stay': call(z.strictObject({}), returns<null>()),
} as const

/** What main says unasked. */
export interface Events {
  /** A file was opened by double click, command line or a second start. */
  readonly 'file.opened':
    | { readonly summary: FileSummary }
    | { readonly trouble: Trouble; readonly name: string }
  /** The window wants to close: write what is waiting, then call `window.flushed`. */
  readonly 'window.closing': null
  /** The computer goes to sleep: what is waiting is written, and nothing is said. */
  readonly 'window.resting': null
  /** An item of the application menu, by command id. */
  readonly 'menu.command': { readonly command: string }
  /** Something about the library people must know: repaired from damage, read-only and so on. */
  readonly notice: { readonly trouble: Trouble }
  /** How far a job is: at most ten times a second. */
  readonly 'export.progress': ExportProgress
  /** The same for a file that is being opened. */
  readonly 'file.progress': FileProgress
}

export type Calls = typeof calls
export type CallName = keyof Calls
export type CallInput<N extends CallName> = z.infer<Calls[N]['input']>
export type CallOutput<N extends CallName> = Calls[N]['output']
export type EventName = keyof Events
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

export const EVENT_NAMES = [
  'file.opened',
  'window.closing',
  'window.resting',
  'menu.command',
  'notice',
  'export.progress',
  'file.progress',
] as const satisfies readonly EventName[]

/**
 * One entry of the history on its way to disk. `commit` replaces an operation of the same id (typing that goes on);
 * `undo` and `redo` name an operation the store already holds. Sending a step twice changes nothing.
 */
/** What a state that is gone back to had behind itself: by when it was, or as it says itself. */
export type Past = z.infer<typeof Past>
export const Past = z.union([
  z.strictObject({ seq: z.int().min(0) }),
  z.strictObject({ lineage: z.array(z.string().max(64)).max(LIMITS.lineage) }),
])

export type Step = z.infer<typeof Step>
export const Step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('commit'),
    operation: id('opr'),
    label: z.string().min(1).max(200),
    edits: z
      .array(z.strictObject({ id: z.string().max(30), before: Rec.nullable(), after: Rec.nullable() }))
      .max(50_000),
    /** It goes back to a state with this past: what was merged since counts as never seen while it is done. */
    past: Past.optional(),
  }),
  z.strictObject({ step: z.literal('undo'), operation: id('opr') }),
  z.strictObject({ step: z.literal('redo'), operation: id('opr') }),
])

/** 'look': its folder may not be written, so nothing is changed. */
export type LibraryAccess = 'edit' | 'look'

export interface LibraryView {
  readonly boards: readonly BoardCard[]
  /** Last thrown away first. */
  readonly trash: readonly TrashedBoard[]
  readonly templates: readonly TemplateCard[]
}

export interface TrashedBoard {
  readonly id: Id
  readonly title: string
  readonly frames: number
}

export interface BoardCard {
  readonly id: Id
  readonly title: string
  readonly organisation: string
  readonly frames: number
  /** Points 0–100 to two decimals; null: withheld, not scored, or hidden by a silent session. */
  readonly alignment: number | null
  readonly state: 'hidden' | 'empty' | 'unscored' | 'insufficient' | 'partial' | 'complete' | 'not-applicable'
  /** ISO 8601, shown only. */
  readonly changedAt: string
  /** 'board' where it holds no parcel: a copy that was sent for something is not the board itself. */
  readonly purpose: 'board' | Purpose
  /** The records the card's picture needs: board, first frame, its elements, its guest. */
  readonly cover: readonly Rec[]
}

export interface TemplateCard {
  readonly id: string
  readonly title: string
  readonly industry: string
  readonly frames: number
  readonly guests: number
  readonly intent: string
  readonly cover: readonly Rec[]
}

export interface OpenBoard {
  readonly records: readonly Rec[]
  /** Oldest first; the last is what undo takes back. */
  readonly past: readonly Operation[]
  /** The first is what redo brings back. */
  readonly future: readonly Operation[]
  readonly seq: number
}

/** A board on this computer, and who sits at it: '' where the system does not say. */
export interface BoardHere extends OpenBoard {
  readonly person: string
}

export interface ComparedBoard {
  readonly title: string
  readonly weights: Readonly<Record<Dimension, number>>
  readonly motMultiplier: number
  /** null: a silent session hides its scores. */
  readonly report: Report | null
}

export interface Operation {
  readonly id: Id
  readonly label: string
  readonly change: Change
}

export interface Written {
  /** Counts every write of this library; the only order of writes there is. */
  readonly seq: number
  /** ISO 8601, when the commit returned. */
  readonly savedAt: string
}

export type FileOutcome =
  | { readonly state: 'cancelled' }
  | { readonly state: 'written'; readonly name: string; readonly handle: string; readonly bytes: number }

export interface KeptPicture {
  /** sha256 of the bytes that were kept. */
  readonly asset: string
  readonly pixelW: number
  readonly pixelH: number
}

/** A stamp somebody made: what is put down, in units of a zone. */
export interface OwnStamp {
  readonly id: Id
  readonly name: string
  readonly records: readonly Rec[]
}
