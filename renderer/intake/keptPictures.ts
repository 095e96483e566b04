import type { Photo } from '../../shared/edit/crop'
import type { Trouble } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import { pictureWords } from '../../shared/words/pictures'
import { sizeWords } from '../../shared/words/troubles'
import { notify, session, showTrouble } from '../document/session'
import { call, troubleOf } from '../host'
import { readyPicture } from './readyPicture'

/** What became of files: the pictures that are in the library now, and a sentence for each that is not. */
export interface Kept {
  readonly photos: readonly Photo[]
  readonly problems: readonly string[]
}

/** Puts files into the library, one after the other: two large ones at once would need the memory of both. */
export async function keptPictures(files: readonly File[]): Promise<Kept> {
  const progress = isLong(files) ? pictureWords.adding(files.length) : null
  if (progress) notify(progress)
  const photos: Photo[] = []
  const problems: string[] = []
  for (const file of files) {
    const kept = await keptPicture(file)
    if ('problem' in kept) problems.push(kept.problem)
    else photos.push(kept)
  }
  if (progress && session.getState().notice?.text === progress) session.setState({ notice: null })
  return { photos, problems }
}

/** Says what could not be used: the first by its name, the others by their number. */
export function tellProblems({ photos, problems }: Kept): void {
  const [first, ...others] = problems
  if (first === undefined) return
  const more = others.length === 0 ? [] : [pictureWords.others(others.length)]
  const rest = photos.length === 0 ? [] : [pictureWords.rest(photos.length)]
  notify([first, ...more, ...rest].join(' '))
}

/** From here on people see that something goes on. */
const LONG_BYTES = 2 * 1024 ** 2

function isLong(files: readonly File[]): boolean {
  const bytes = files.reduce((sum, { size }) => sum + (size > LIMITS.assetBytes ? 0 : size), 0)
  return files.length > 3 || bytes > LONG_BYTES
}

async function keptPicture(file: File): Promise<Photo | { readonly problem: string }> {
  const ready = await readyPicture(file)
  if ('problem' in ready) return ready
  try {
    return await call('picture.keep', { bytes: ready.bytes })
  } catch (error) {
    return { problem: problemOf(troubleOf(error), file.name || pictureWords.unnamed) }
  }
}

function problemOf(trouble: Trouble, name: string): string {
  if (trouble.code === 'E_TOO_LARGE') {
    return pictureWords.tooLarge(name, sizeWords(trouble.size), sizeWords(trouble.limit))
  }
  if (trouble.code !== 'E_IMAGE') {
    showTrouble(trouble)
    return pictureWords.notKept(name)
  }
  switch (trouble.reason) {
    case 'unknown-kind':
      return pictureWords.kind(name)
    case 'too-large':
      return pictureWords.tooManyPixels(name)
    case 'too-many-frames':
      return pictureWords.tooManyFrames(name)
    default:
      return pictureWords.damaged(name)
  }
}
