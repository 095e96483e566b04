import { MINOR, readBoardFile, writeBoardFile } from '../../shared/exchange/boardFile'
import { ancestorOf } from '../../shared/exchange/relation'
import { type Doc, docOf } from '../../shared/model/doc'
import { sha256 } from '../package/hash'
import { parseCanonicalJson } from '../package/json'
import { migrateRecords } from '../package/migrate'
import type { BoardIn } from './boardIn'

/** The states a board is or comes from, by name, newest first. */
export function descentOf({ doc, past, revision }: BoardIn): readonly string[] {
  const now = sha256(writeBoardFile([...doc.values()]).text)
  return [...new Set([...(revision === null ? [] : [revision]), now, ...(past?.lineage ?? [])])]
}

/**
 * The last state both boards come from that one of the files holds: a base that travels with one and that the other
 * knows, or one of the boards itself where the other was made from it. null: none is known.
 */
export function ancestorIn(mine: BoardIn, theirs: BoardIn): Doc | null {
  const [ours, others] = [descentOf(mine), descentOf(theirs)]
  const [own, other] = [namesOf(mine), namesOf(theirs)]
  const common = ancestorOf(ours, others)
  if (common !== null && own.includes(common)) return mine.doc
  if (common !== null && other.includes(common)) return theirs.doc
  const [base, otherBase] = [mine.past?.base ?? null, theirs.past?.base ?? null]
  if (otherBase !== null && (base === otherBase || ours.includes(sha256(otherBase)))) return docIn(otherBase)
  return base !== null && others.includes(sha256(base)) ? docIn(base) : null
}

/** What a board's own state is called. */
function namesOf({ doc, revision }: BoardIn): readonly string[] {
  return [revision ?? '', sha256(writeBoardFile([...doc.values()]).text)]
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
