import { filledPattern } from '../../shared/filePattern'
import type { Doc } from '../../shared/model/doc'
import type { Frame } from '../../shared/model/record'
import { fileNameOf } from '../fileName'

/**
 * A file name a frame, in their order: the pattern filled in, what some system cannot hold left out, and where two would
 * be the same the later one numbered. `end`: `.png`.
 */
export function fileNames(
  doc: Doc,
  frames: readonly Frame[],
  pattern: string,
  end: string,
): readonly string[] {
  const taken = new Set<string>()
  return frames.map((frame) => {
    const file = free(filledPattern(doc, frame, pattern), end, taken)
    taken.add(keyOf(file))
    return file
  })
}

function free(name: string, end: string, taken: ReadonlySet<string>): string {
  let file = fileNameOf(name, end)
  for (let again = 2; taken.has(keyOf(file)); again++) file = fileNameOf(name, ` ${again}${end}`)
  return file
}

/** Two names that differ in capitals, or in how an accent is written, are one on some systems. */
function keyOf(file: string): string {
  return file.normalize('NFKC').toLowerCase()
}
