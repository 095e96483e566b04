import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/errors'
import type { FileProgress } from '../../shared/sharing'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { paced } from '../import/paced'
import { type PictureSource, picturesOf } from './offer'

/**
 * Keeps the pictures of a file that the library lacks, a few at a time, so that everything else has its turn. They come
 * before any record that shows them: pictures nobody shows do no harm. Throws E_HASH if the file has changed since it
 * was read, E_GONE if it has gone, and E_CANCELLED when the signal fires. `more`: bytes that are kept after them, and
 * said with them. Answers how far that is.
 */
export async function keepPictures(
  host: Host,
  source: PictureSource,
  signal: AbortSignal,
  more = 0,
): Promise<FileProgress> {
  const isMissing = ({ hash }: { readonly hash: string }) => !host.store().hasAsset(hash)
  const pictures = source.pictures.filter(isMissing)
  const carried = source.carried.filter(isMissing)
  const of = pictures.reduce((sum, { size }) => sum + size, 0) + weightOf(carried) + more
  const name = nameIn(source.path)
  const tell = paced((at: FileProgress) => host.fileProgress(at))
  let done = 0
  for (const some of together(picturesOf({ path: source.path, pictures, carried }))) {
    // A large picture takes its time twice: it was proven just now
    await setImmediate()
    checkWanted(signal)
    // Asked for anew each time: the library may have been closed and mended in between
    host.store().putAssets(some)
    done += weightOf(some)
    tell({ name, phase: 'keeping', done, of })
    await setImmediate()
  }
  checkWanted(signal)
  return { name, phase: 'keeping', done, of }
}

/** As many as are written in a moment, so that the disk is waited for less often. */
function* together<T extends { readonly bytes: Uint8Array }>(pictures: Iterable<T>): Iterable<readonly T[]> {
  let some: T[] = []
  for (const picture of pictures) {
    some.push(picture)
    if (weightOf(some) < BYTES_AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

const BYTES_AT_ONCE = 4 * 1024 ** 2

function weightOf(pictures: readonly { readonly bytes: Uint8Array }[]): number {
  return pictures.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

export function checkWanted({ aborted }: AbortSignal): void {
  if (aborted) throw new AppError({ code: 'E_CANCELLED' })
}
