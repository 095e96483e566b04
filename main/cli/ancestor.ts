import { MINOR, readBoardFile, writeBoardFile } from '../../shared/exchange/boardFile'
import { ancestorOf } from '../../shared/exchange/relation'
import { type Doc, docOf } from '../../shared/model/doc'
import { sha256 } from '../package/hash'
import { parseCanonicalJson } from '../package/json'
import { migrateRecords } from '../package/migrate'
import type { BoardIn } from './boardIn'

/** What a board's own state is called, then the states it comes from, newest first. */
export interface Names {
  readonly own: readonly string[]
  readonly earlier: readonly string[]
}

/** A file of an older schema has the name it was given then, and another in ours. Reads the whole board: ask once. */
export function namesOf({ doc, past, revision }: BoardIn): Names {
  const now = sha256(writeBoardFile([...doc.values()]).text)
  return { own: revision === null ? [now] : [revision, now], earlier: past?.lineage ?? [] }
}

/** The states a board is or comes from, newest first. */
export function descentOf({ own, earlier }: Names): readonly string[] {
  return [...new Set([...own, ...earlier])]
}

export interface Named extends BoardIn {
  readonly names: Names
}

/**
 * The last state both boards come from that one of the files holds: a base that travels with one and that the other
 * knows, or one of the boards itself where the other was made from it. null: none is known.
 */
export function ancestorIn(mine: Named, theirs: Named): Doc | null {
  const [ours, others] = [descentOf(mine.names), descentOf(theirs.names)]
  const common = ancestorOf(ours, others)
  if (common !== null && mine.names.own.includes(common)) return mine.doc
  if (common !== null && theirs.names.own.includes(common)) return theirs.doc
  const [base, otherBase] = [mine.past?.base ?? null, theirs.past?.base ?? null]
  if (otherBase !== null && (base === otherBase || ours.includes(sha256(otherBase)))) return docIn(otherBase)
  return base !== null && others.includes(sha256(base)) ? docIn(base) : null
}

/** A base that came with a file was read with it once; only a newer minor version has parts we do not know. */
function docIn(base: string): Doc {
  const value = parseCanonicalJson(Buffer.from(base, 'utf8'), 'base.json')
  try {
    return docOf(readBoardFile(value, MINOR, migrateRecords))
  } catch {
    return docOf(readBoardFile(value, MINOR + 1, migrateRecords))
  }
}
