import { AppError } from '../../shared/errors'
import { readBoardFile } from '../../shared/exchange/boardFile'
import { parseCanonicalJson } from './json'
import { migrateRecords } from './migrate'

export interface Base {
  /** The canonical text. */
  readonly text: string
  /** The text parsed. */
  readonly value: unknown
}

/** The common ancestor that travels with a board: as sound as the board itself, because merging trusts it as much. */
export function baseOf(bytes: Uint8Array, minor: number, boardId: string): Base {
  const value = parseCanonicalJson(bytes, 'base.json')
  const [board] = readBoardFile(value, minor, migrateRecords)
  if (board?.id !== boardId) throw new AppError({ code: 'E_MANIFEST' }, 'base.json: board.id')
  return { text: Buffer.from(bytes).toString('utf8'), value }
}
