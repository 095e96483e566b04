import { AppError } from '../../shared/errors'
import type { Written } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Connection } from './connection'
import type { Tables } from './tables'
import type { Work } from './work'

/**
 * Boards so large that they come a little at a time: each part is written in a moment, and nobody sees any of it before
 * the board has landed. Killed before that, the next start finds nothing of it.
 */
export interface Arriving {
  /** Begins one. Throws store-refused for a board that is here, or on its way already. */
  expectBoard(board: Id): void
  /** It is on its way: its name is taken. */
  expects(board: Id): boolean
  /**
   * Takes as many of its records, from this place on, as can be written in a moment; answers the place of the next.
   * Throws store-refused for a board that is not expected (any more).
   */
  arrive(board: Id, records: readonly Rec[], from: number): number
  /** All of it is here: from now on it is a board. Throws store-refused unless it is whole. */
  land(board: Id, landed: Landed): Written
  /** It does not come after all: some of what came goes. Answers whether anything is left. */
  leave(board: Id): boolean
}

export interface Landed {
  /** How many records it has to have. */
  readonly count: number
  readonly lineage: readonly string[]
  /** The text of the newest revision of the lineage as `packed` made it; null: it is known by name only. */
  readonly packed: Uint8Array | null
}

export function arriving({ tables, commit, prepare, quietly }: Work): Arriving {
  const expected = new Set<Id>()

  function mustBeExpected(board: Id): void {
    // The library may have been closed and mended in between: what came before is gone
    if (!expected.has(board)) refuse('a board nobody expects')
  }

  return {
    expectBoard(board) {
      if (expected.has(board)) refuse('a board that is on its way')
      prepare({ deed: 'expect', board })
      expected.add(board)
    },
    expects: (board) => expected.has(board),
    arrive(board, records, from) {
      mustBeExpected(board)
      const some = portion(records, from)
      prepare({ deed: 'arrive', board, records: some })
      return from + some.length
    },
    land(board, { count, lineage, packed }) {
      mustBeExpected(board)
      const snapshot = packed && Buffer.from(packed).toString('base64')
      const written = commit({ deed: 'land', board, count, lineage, packed: snapshot })
      expected.delete(board)
      return written
    },
    leave(board) {
      if (!expected.has(board)) return false
      // Whatever cannot be taken away now is forgotten at the next start, or when the board comes again
      let left = false
      try {
        left = quietly(() => removeSome(tables, board))
      } finally {
        if (!left) expected.delete(board)
      }
      return left
    },
  }
}

/** At a start: whatever was on its way when the last one ended. */
export function forgetArrivals(db: Connection, { boards }: Tables): void {
  const left = boards.expected()
  if (left.length > 0) db.transaction(() => left.forEach(boards.remove)).immediate()
}

/** Answers whether anything is left. */
function removeSome({ records, boards }: Tables, board: Id): boolean {
  const left = records.removeSome(board, AT_ONCE) === AT_ONCE
  if (!left) boards.remove(board)
  return left
}

/** From this place on, at least one. */
function portion(records: readonly Rec[], from: number): readonly Rec[] {
  let bytes = 0
  let to = from
  while (to < records.length && to - from < AT_ONCE && bytes < BYTES_AT_ONCE) {
    bytes += JSON.stringify(records[to]).length
    to += 1
  }
  return records.slice(from, to)
}

function refuse(detail: string): never {
  throw new AppError({ code: 'store-refused', detail })
}

const AT_ONCE = 500
const BYTES_AT_ONCE = 256 * 1024
