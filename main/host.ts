import type { ExportProgress, Format } from '../shared/exports'
import type { PlaceOfLibrary } from '../shared/libraryPlace'
import type { Place } from '../shared/place'
import type { FileProgress } from '../shared/sharing'
import type { Aside } from './aside/aside'
import type { PageTools } from './export/tools'
import type { ImportedBoard, ReadWatch } from './import/imported'
import type { Pack } from './package/packing'
import type { Store } from './store/store'

/** Files a person is asked for a place for. */
export type FileKind = 'board' | 'stamps' | 'presets' | Format

/** What a folder is asked for. */
export type FolderKind = 'write' | 'read' | 'library'

/** What the handlers need of the world around them: Electron in the app, plain functions in a test. */
export interface Host {
  /** The library; throws its trouble while it cannot be opened, and tries again the next time. */
  store(): Store
  /** Tries anew to open it, also to write where it could only be looked at. Throws like `store`. */
  retry(): Store
  /** Shows its folder in the file manager. */
  revealLibrary(): void
  /** Where it lies. */
  libraryPlace(): PlaceOfLibrary
  /** Closes it, opens the one in this folder (null: the usual one), and has the window drawn anew. */
  moveLibrary(folder: string | null): void
  /** Asks where to write a file that would be called this; null: changed their mind. */
  askWhere(kind: FileKind, name: string): Promise<string | null>
  /** Asks which file to read; null: changed their mind. */
  askWhich(kind: 'board' | 'stamps' | 'presets'): Promise<string | null>
  /** Reads a file from outside without risk to this process. Throws AppError; E_CANCELLED when the signal fires. */
  importFile(path: string, watch?: ReadWatch): Promise<ImportedBoard>
  /** Lays out, joins and packs boards of the library while other work goes on. */
  readonly aside: Aside
  /** Makes a `.cxboard` of a board while other work goes on. */
  readonly pack: Pack
  /** What lays pages out, draws and prints them; loaded when first asked for. */
  pages(): Promise<PageTools>
  /** How far a job is, for the window. */
  progress(at: ExportProgress): void
  /** The same for a file that is being read or kept. */
  fileProgress(at: FileProgress): void
  /** What went wrong without harm, for the log. */
  note(what: string): void
  /** What the system's own Edit menu does: the page hears it as a clipboard event. */
  clip(deed: 'cut' | 'copy' | 'paste' | 'pasteText'): void
  /** Shows a file in the file manager. */
  reveal(path: string): void
  /** The page can be talked to. */
  ready(): void
  /** The page has nothing left to write. */
  flushed(): void
  /** The page has something that could not be written, and stays. */
  stay(): void
  /** The page shows a file, however it was opened: the next one waits. */
  asked(): void
  /** The page showed a file and was answered: the next one may come. */
  settled(): void
  placed(place: Place): void
  readonly version: string
  /** BCP 47, for dates and numbers. */
  readonly locale: string
  /** The name of the person at this computer, for the files she sends. */
  readonly person: string
  /** Asks for a folder: to write a full backup into, to read one from, or to keep the library in; null: changed their mind. */
  askFolder(what: FolderKind): Promise<string | null>
}
