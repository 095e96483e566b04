import { z } from 'zod'
import { DeckChoice, DeckPreset } from './deckChoice'
import { type ExportOutcome, ExportRequest } from './exports'
import type { FileOutcome } from './ipc'
import { call, id, returns, unsaved } from './ipcCall'
import type { FaceMetrics } from './scene/faceMetrics'

/** The calls that make files for others, and keep what was chosen for them. */
export const exportCalls = {
  /** Asks where to, then makes the file (or files) and writes them whole. `job` names it for progress and cancelling. */
  'export.start': call(
    z.strictObject({ board: id('brd'), job: z.string().uuid(), request: ExportRequest, unsaved }),
    returns<ExportOutcome>(),
  ),
  /** Ends a job within a second; what it was to replace is still there. A job that is gone is no error. */
  'export.cancel': call(z.strictObject({ job: z.string().uuid() }), returns<null>()),
  /** Makes the deck and hands it to the system's print dialog. */
  'deck.print': call(
    z.strictObject({ board: id('brd'), job: z.string().uuid(), choice: DeckChoice, unsaved }),
    returns<{ readonly state: 'printed' | 'cancelled' }>(),
  ),
  /**
   * The last choice for this board (null: none yet), the person's own presets by name, and the locale decks are made in
   * (BCP 47), which need not be the window's.
   */
  'deck.choices': call(
    z.strictObject({ board: id('brd') }),
    returns<{
      readonly choice: DeckChoice | null
      readonly presets: readonly DeckPreset[]
      readonly locale: string
    }>(),
  ),
  'deck.choose': call(z.strictObject({ board: id('brd'), choice: DeckChoice }), returns<null>()),
  /** Keeps a preset; one of the same name gives way. */
  'presets.keep': call(z.strictObject({ preset: DeckPreset }), returns<readonly DeckPreset[]>()),
  'presets.remove': call(
    z.strictObject({ name: z.string().min(1).max(100) }),
    returns<readonly DeckPreset[]>(),
  ),
  /** Asks where to, then writes these presets as one `.cxpresets` file. */
  'presets.export': call(
    z.strictObject({ names: z.array(z.string().min(1).max(100)).min(1).max(200) }),
    returns<FileOutcome>(),
  ),
  /** Adds what a `.cxpresets` file holds; null: nothing was chosen. */
  'presets.import': call(
    z.strictObject({}),
    returns<{ readonly added: number; readonly presets: readonly DeckPreset[] } | null>(),
  ),
  /**
   * Keeps a font in the library: TTF, OTF or WOFF2 by its first bytes, if its licence bits allow embedding it. Throws
   * E_FONT (damaged, not a font), E_FONT_LICENCE and E_TOO_LARGE.
   */
  'font.keep': call(z.strictObject({ bytes: z.instanceof(Uint8Array) }), returns<KeptFont>()),
  /** What setting text in a kept font takes; null: it is not here, or not sound. */
  'font.metrics': call(z.strictObject({ asset: z.string().length(64) }), returns<FaceMetrics | null>()),
} as const

export interface KeptFont {
  /** sha256 of the bytes that were kept. */
  readonly asset: string
  /** What the file calls itself. */
  readonly family: string
  readonly style: string
  readonly metrics: FaceMetrics
}
