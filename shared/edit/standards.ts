import { type Change, nothing, put } from '../model/change'
import { boardOf, type Doc, framesOf } from '../model/doc'
import type { Frame } from '../model/record'

/** A further standard, ranked last. Nothing for an empty one, one that is there, or one too many. */
export function addStandard(doc: Doc, name: string): Change {
  const board = boardOf(doc)
  const words = name.trim()
  if (words === '' || board.standards.includes(words) || board.standards.length >= MOST_STANDARDS)
    return nothing
  return put(doc, { ...board, standards: [...board.standards, words] })
}

/** Frames that serve it or trade it off follow. Nothing where another standard is called so already. */
export function renameStandard(doc: Doc, from: string, to: string): Change {
  const board = boardOf(doc)
  if (from === to || to.trim() === '' || !board.standards.includes(from) || board.standards.includes(to))
    return nothing
  const renamed = (names: readonly string[]) => [...new Set(names.map((name) => (name === from ? to : name)))]
  return put(doc, { ...board, standards: renamed(board.standards) }, ...framesWith(doc, from, renamed))
}

/** Off the list, and out of the frames that served it or traded it off. */
export function removeStandard(doc: Doc, name: string): Change {
  const board = boardOf(doc)
  const others = (names: readonly string[]) => names.filter((each) => each !== name)
  return put(doc, { ...board, standards: others(board.standards) }, ...framesWith(doc, name, others))
}

/** From one rank to another; 0 is the highest. */
export function moveStandard(doc: Doc, from: number, to: number): Change {
  const board = boardOf(doc)
  const moved = board.standards[from]
  if (moved === undefined || to < 0 || to >= board.standards.length) return nothing
  const standards = board.standards.toSpliced(from, 1).toSpliced(to, 0, moved)
  return put(doc, { ...board, standards })
}

function framesWith(
  doc: Doc,
  name: string,
  changed: (names: readonly string[]) => string[],
): readonly Frame[] {
  return framesOf(doc)
    .filter(({ serves, tradesOff }) => serves.includes(name) || tradesOff.includes(name))
    .map((frame) => ({ ...frame, serves: changed(frame.serves), tradesOff: changed(frame.tradesOff) }))
}

/** No list of standards may be longer. */
const MOST_STANDARDS = 50
