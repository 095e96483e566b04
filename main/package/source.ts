import { readSync } from 'node:fs'
import { AppError } from '../../shared/errors'

/** Bytes that can be asked for by place: a whole file in memory, or one open descriptor whose size was taken once. */
export interface Source {
  readonly size: number
  /** Exactly these bytes; the reader checks beforehand that they lie inside `size`. */
  read(offset: number, length: number): Uint8Array
}

export function memorySource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}

/** A file that got shorter since its size was taken is E_TRUNCATED; one that changed otherwise fails its hash. */
export function descriptorSource(fd: number, size: number): Source {
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(length)
      let filled = 0
      while (filled < length) {
        const got = readSync(fd, bytes, filled, length - filled, offset + filled)
        if (got === 0) throw new AppError({ code: 'E_TRUNCATED' })
        filled += got
      }
      return bytes
    },
  }
}
