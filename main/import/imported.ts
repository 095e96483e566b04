import type { AssetPlace, BoardPackage } from '../package/read'

/** A board file as plain data, fit to travel between processes: pictures stay in the file, named by their place. */
export type ImportedBoard = Omit<BoardPackage, 'assets'> & {
  readonly assets: readonly AssetPlace[]
  /** Bytes of the whole file. */
  readonly size: number
}

/** What the reading process is asked. */
export interface ImportRequest {
  readonly path: string
}
