import { CENTRAL_LENGTH, CENTRAL_SIGNATURE, END_LENGTH, LOCAL_LENGTH, STORED } from './zipFormat'

/** The files of a ZIP that a library of ours has just made without packing anything, by name and in their order. */
export function storedParts(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = bytes.length - END_LENGTH
  const count = bytes.readUInt16LE(end + 10)
  const parts = new Map<string, Uint8Array>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i += 1) {
    const header = bytes.subarray(at, at + CENTRAL_LENGTH)
    if (header.readUInt32LE(0) !== CENTRAL_SIGNATURE || header.readUInt16LE(10) !== STORED)
      throw new Error('a ZIP in which something is packed')
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => header.readUInt16LE(place))
    const name = bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + (nameLength ?? 0))
    const local = header.readUInt32LE(42)
    const from = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (!name.endsWith('/')) parts.set(name, bytes.subarray(from, from + header.readUInt32LE(24)))
    at += CENTRAL_LENGTH + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}
