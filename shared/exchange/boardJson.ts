import { AppError, type RecordProblem } from '../errors'
import { LIMITS } from '../limits'
import { type Doc, docOf } from '../model/doc'
import type { Rec } from '../model/record'
import { type Draft, draftsFrom } from './boardDrafts'
import { writtenBoard } from './boardWriting'
import { checkBoard, checkCount } from './integrity'
import { isObject, type JsonObject, refuseHostile } from './json'
import { labelOf } from './label'
import { checkRecord } from './recordCheck'

/**
 * A board from the JSON schema of the templates, read leniently: what is missing is "not said", what we have no word
 * for is carried along. The same JSON always gives the same records.
 * Throws E_NOT_CXBOARD, E_RECORD (first 20), E_DEPTH, E_TOO_MANY, E_TOO_LARGE, E_DUP_ID or E_REF.
 */
export function docFromJson(value: unknown): Doc {
  refuseHostile(value)
  if (!isObject(value) || !Array.isArray(value.frames)) {
    throw new AppError({ code: 'E_NOT_CXBOARD' }, 'frames')
  }
  return docOf(checked(draftsFrom(value)))
}

/**
 * The board in the JSON schema of the templates, under the ids its JSON had. What the schema has no place for (scenes,
 * figures, ids made here) stands under one key, `cxboard`, and only where there is something to say: reading the
 * result gives every record back, and JSON that was only read comes out as it went in.
 */
export function jsonFromDoc(doc: Doc): JsonObject {
  return writtenBoard(doc)
}

function checked(drafts: readonly Draft[]): readonly Rec[] {
  checkCount('records', drafts.length, LIMITS.records)
  const sound: Rec[] = []
  const problems: RecordProblem[] = []
  const labels = new Map<unknown, string>(drafts.map(({ value, label }) => [idIn(value), label]))
  for (const { value, label, nameOf } of drafts) {
    const result = inTheirWords(new Map([[labelOf(value), label]]), () => checkRecord(value))
    if ('record' in result) sound.push(result.record)
    else problems.push(...result.problems.map(({ field }) => ({ record: label, field: nameOf(field) })))
  }
  if (problems.length > 0)
    throw new AppError({ code: 'E_RECORD', problems: problems.slice(0, PROBLEMS_TOLD) })
  inTheirWords(labels, () => checkBoard(sound))
  return sound
}

/** Trouble names a record without a title by our own id, which nobody who wrote the JSON has ever seen. */
function inTheirWords<T>(labels: ReadonlyMap<unknown, string>, check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { trouble } = error
    const said = (name: string) => labels.get(name) ?? name
    if ('what' in trouble) throw new AppError({ ...trouble, what: said(trouble.what) })
    if (trouble.code === 'E_DEPTH') throw new AppError({ ...trouble, place: said(trouble.place) })
    if ('title' in trouble) throw new AppError({ ...trouble, title: said(trouble.title) })
    throw error
  }
}

function idIn(value: unknown): unknown {
  return isObject(value) ? value.id : undefined
}

const PROBLEMS_TOLD = 20
