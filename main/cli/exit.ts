import { AppError, type Trouble } from '../../shared/errors'

/** What the program ends with (product.md 9). */
export const EXIT = { done: 0, no: 1, usage: 2, files: 3 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Of several files the worst counts: what could not be read or written before what is not sound. */
export function worst(exits: readonly Exit[]): Exit {
  return exits.reduce((a, b) => (b > a ? b : a), EXIT.done)
}

/** A file that is not a board is a "no"; one the system refuses is not. */
export function exitOf({ code }: Trouble): Exit {
  if (FILES.has(code)) return EXIT.files
  return USAGE.has(code) ? EXIT.usage : EXIT.no
}

/** A bug of ours, or the trouble it carries: whatever happens, something can be said. */
export function troubleIn(error: unknown): Trouble {
  if (error instanceof AppError) return error.trouble
  return { code: 'unexpected', support: error instanceof Error ? error.message : String(error) }
}

/** Trouble with one file of the command line, so that the message can name it. */
export class FileTrouble extends AppError {
  readonly file: string

  constructor(file: string, { trouble, place }: AppError) {
    super(trouble, place)
    this.file = file
  }
}

/** The same error, with the file it is about if it is trouble at all. */
export function about(file: string, error: unknown): unknown {
  return error instanceof AppError ? new FileTrouble(file, error) : error
}

export function usage(detail: string): AppError {
  return new AppError({ code: 'usage', detail })
}

const FILES: ReadonlySet<string> = new Set([
  'E_ACCESS',
  'E_CANCELLED',
  'E_FOLDER',
  'E_GONE',
  'E_SPACE',
  'export-failed',
  'print-timeout',
  'print-died',
  'unexpected',
])
const USAGE: ReadonlySet<string> = new Set(['usage', 'unknown-template'])
