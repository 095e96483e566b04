import { brotliDecompressSync } from 'node:zlib'

/** What was packed with Brotli, of this very size. Null: damaged, or it is more or less than that. */
export function unpackedBrotli(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    const bytes = brotliDecompressSync(packed, { maxOutputLength: Math.max(1, size) })
    return bytes.length === size ? bytes : null
  } catch {
    return null
  }
}
