import { z } from 'zod'
import { DeckChoice } from './deckChoice'
import type { Id } from './model/id'

/** What can be made of a board, and how: the same for the dialog and the command line. */
export type ExportRequest = z.infer<typeof ExportRequest>
export type Format = ExportRequest['format']

/** Tables of a board that other programs can go on with. */
export const TABLES = ['frames', 'scores', 'fixes', 'findings'] as const
export type TableId = (typeof TABLES)[number]

const frames = z
  .array(z.string().regex(/^frm_[0-9a-z]{26}$/))
  .max(10_000)
  .readonly()
  .nullable()

const drawing = {
  /** The sheet, its How picture alone, or all frames together on one wall. */
  what: z.enum(['sheet', 'picture', 'wall']),
  /** null: all. */
  frames,
  /** What stands behind it. */
  ground: z.enum(['paper', 'transparent']),
  /** The files' names without their end: `{number}`, `{title}`, `{stage}` and `{board}` are filled in. */
  pattern: z.string().min(1).max(200),
}

export const ExportRequest = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('pdf'), choice: DeckChoice }),
  z.strictObject({ format: z.literal('pptx'), choice: DeckChoice }),
  z.strictObject({ format: z.literal('png'), ...drawing, scale: z.literal([1, 2, 3]) }),
  z.strictObject({ format: z.literal('svg'), ...drawing }),
  z.strictObject({ format: z.literal('xlsx') }),
  z.strictObject({
    format: z.literal('csv'),
    tables: z.array(z.enum(TABLES)).min(1).max(TABLES.length).readonly(),
  }),
  z.strictObject({ format: z.literal('json') }),
])

/** What a person should know of a file that was made. Empty lists: nothing. */
export interface ExportReport {
  /** Frames that could not be set out or drawn: a note stands in their place. */
  readonly failed: readonly { readonly frame: Id; readonly name: string }[]
  /** Pictures that print with fewer than 150 dots to the inch. */
  readonly coarse: readonly { readonly name: string; readonly dpi: number }[]
  /** Brand fonts that could not be used: ours stand in. */
  readonly fonts: readonly { readonly family: string; readonly reason: 'missing' | 'damaged' | 'licence' }[]
}

export type ExportOutcome =
  | { readonly state: 'cancelled' }
  | {
      readonly state: 'written'
      readonly name: string
      readonly handle: string
      readonly bytes: number
      readonly files: number
      readonly report: ExportReport
    }

export interface ExportProgress {
  readonly job: string
  readonly phase: 'laying' | 'drawing' | 'printing' | 'writing'
  readonly done: number
  /** 0: nobody knows. */
  readonly of: number
  /** The frame it is at; '' for none. */
  readonly name: string
}
