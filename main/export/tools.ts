import type { ExportProgress, ExportReport } from '../../shared/exports'
import type { Doc } from '../../shared/model/doc'
import type { Past } from '../cli/past'
import type { PackableAsset } from '../package/write'
import type { Printer } from '../print'
import type { Asset } from '../protocol'
import type { Lay } from './layDeck'

/** The board something is made of. */
export interface ExportBoard {
  readonly doc: Doc
  /** As people call it; never empty. */
  readonly title: string
  /** A picture or font of the board by its hash; null: it is not here. */
  asset(hash: string): Asset | null
  /** All pictures and fonts of the board, for a file that carries them. */
  assets(): readonly PackableAsset[]
  /** What the file it came from said of itself; null: it came from the library. */
  readonly past: Past | null
}

/** What drawing pages takes, and plain Node does not have. */
export interface PageTools {
  readonly lay: Lay
  /** A window nobody sees, opened at once so that it is ready when the pages are. */
  printer(): Printer
  readonly draw: Draw
}

export interface ExportTools extends PageTools {
  /** BCP 47. */
  readonly locale: string
  /** The day here, ISO. */
  readonly date: string
}

/** How far it is, for who waits; and whether to stop. Work that was stopped throws E_CANCELLED. */
export interface Watch {
  progress(at: Omit<ExportProgress, 'job'>): void
  readonly signal: AbortSignal
}

/** What was made, in memory: nothing is written yet. */
export interface Made {
  readonly files: readonly MadeFile[]
  readonly report: ExportReport
}

export interface MadeFile {
  /** null: the name that was asked for, or that name with something before its end; else its own, without a folder. */
  readonly name: string | null | { readonly append: string }
  readonly bytes: Uint8Array
}

/** PNG from SVG, one for each job and in their order; the same job gives the same bytes. */
export type Draw = (
  jobs: readonly DrawJob[],
  asset: (hash: string) => Asset | null,
  watch: Watch,
) => Promise<readonly Uint8Array[]>

export interface DrawJob {
  /** A whole SVG document; pictures are `app://cx/asset/<hash>`. */
  readonly svg: string
  /** CSS pixels. */
  readonly w: number
  readonly h: number
  readonly scale: 1 | 2 | 3
  readonly ground: 'paper' | 'transparent'
}
