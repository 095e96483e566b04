import { extname } from 'node:path'
import { version } from '../../package.json'
import { cliWords } from '../../shared/words/cli'
import { jsonBytes } from '../export/jsonBoard'
import { packBoard } from '../package/write'
import { writeFile } from '../writeFile'
import type { BoardIn } from './boardIn'
import { about } from './exit'

/** What a board can be written as, by the end of the file's name. */
export const BOARD_KINDS = ['.cxboard', '.json'] as const

/** The sentence about a name this command cannot write, or null. */
export function outputProblem(path: string, kinds: readonly string[]): string | null {
  return kinds.includes(extname(path).toLowerCase()) ? null : cliWords.outputKind(path, kinds)
}

export type Outgoing = Pick<BoardIn, 'doc' | 'assets' | 'past'>

/** Writes a board as its name says, in one piece or not at all. */
export async function writeBoard(path: string, board: Outgoing, exportedAt: string): Promise<void> {
  const isJson = extname(path).toLowerCase() === '.json'
  await writeOut(path, isJson ? jsonBytes(board) : packedBytes(board, exportedAt))
}

/** Throws FileTrouble; what was there before is whole then. */
export async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes)
  } catch (error) {
    throw about(path, error)
  }
}

/** What another `.cxboard` said of its past stays said. */
function packedBytes({ doc, assets, past }: Outgoing, exportedAt: string): Uint8Array {
  return packBoard({
    records: [...doc.values()],
    assets,
    lineage: past?.lineage ?? [],
    base: past?.base ?? null,
    preview: past?.preview ? Buffer.from(past.preview, 'base64') : null,
    exportedAt,
    exportedBy: past?.exportedBy ?? '',
    appVersion: past?.app ?? version,
  }).bytes
}
