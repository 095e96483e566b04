/** A PNG of its necessary chunks and those that say how colours, transparency and pixels are meant; null: damaged. */
export function cleanPng(bytes: Buffer): Uint8Array | null {
  const kept = [bytes.subarray(0, SIGNATURE_LENGTH)]
  let hasPixels = false
  for (let at = SIGNATURE_LENGTH; at + CHUNK_EXTRA <= bytes.length; ) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + CHUNK_EXTRA + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    // A chunk that has to be understood, and that nobody knows
    if (!KEPT.has(name) && isNecessary(name)) return null
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end))
    hasPixels ||= name === 'IDAT'
    if (name === 'IEND') return hasPixels ? Buffer.concat(kept) : null
    at = end
  }
  return null
}

const SIGNATURE_LENGTH = 8
/** Length, name and checksum around the content of a chunk. */
const CHUNK_EXTRA = 12

const KEPT: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'pHYs',
])

function isNecessary(name: string): boolean {
  return /^[A-Z]/.test(name)
}
