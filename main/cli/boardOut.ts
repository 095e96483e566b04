import { extname } from 'node:path'
import { version } from '../../package.json'
import { jsonFromDoc } from '../../shared/exchange/boardJson'
import { cliWords } from '../../shared/words/cli'
import { writeFile } from '../handlers/writeFile'
import { packBoard } from '../package/write'
import type { BoardIn } from './boardIn'
import { about } from './exit'
import { withAssets } from './jsonAssets'

/** What a board can be written as, by the end of the file's name. */
export const BOARD_KINDS = ['.cxboard', '.json'] as const

/** The sentence about a name this command cannot write, or null. */
export function outputProblem(
  path: string,
  kinds: readonly string[],
  later: readonly string[],
): string | null {
  const kind = extname(path).toLowerCase()
  if (kinds.includes(kind)) return null
  return later.includes(kind) ? cliWords.notYet(kind) : cliWords.outputKind(path, kinds)
}

/** Writes a board as its name says, in one piece or not at all. */
export async function writeBoard(path: string, board: BoardIn, exportedAt: string): Promise<void> {
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

export function jsonBytes({ doc, assets }: BoardIn): Uint8Array {
  return Buffer.from(`${JSON.stringify(withAssets(jsonFromDoc(doc), assets), null, 2)}\n`, 'utf8')
}

/** What another `.cxboard` said of its past stays said. */
function packedBytes({ doc, assets, from }: BoardIn, exportedAt: string): Uint8Array {
  return packBoard({
    records: [...doc.values()],
    assets,
    lineage: from?.manifest.lineage ?? [],
    base: from?.base ?? null,
    preview: from?.preview ?? null,
    exportedAt,
    exportedBy: from?.manifest.exportedBy.name ?? '',
    appVersion: from?.manifest.app.version ?? version,
  }).bytes
}
