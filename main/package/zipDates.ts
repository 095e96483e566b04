import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  END_LENGTH,
  END_SIGNATURE,
  FIXED_DATE,
  FIXED_TIME,
} from './zipFormat'

/** A ZIP somebody else's code made, with no moment in it: the same entries are the same bytes on any day. */
export function withoutDates(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  // No comment follows: it is ours
  const end = bytes.length - END_LENGTH
  if (end < 0 || bytes.readUInt32LE(end) !== END_SIGNATURE) throw new Error('not a ZIP without a comment')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new Error('not the directory of a ZIP')
    stamp(bytes, at + 12)
    stamp(bytes, bytes.readUInt32LE(at + 42) + 10)
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    at += CENTRAL_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  }
  return bytes
}

function stamp(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(FIXED_TIME, at)
  bytes.writeUInt16LE(FIXED_DATE, at + 2)
}
