/** The numbers of the file format (files.md 3). The writer obeys the same ones as the reader. */
export const LIMITS = {
  fileBytes: 1024 ** 3,
  entries: 5004,
  assets: 5000,
  manifestBytes: 2 * 1024 ** 2,
  jsonBytes: 64 * 1024 ** 2,
  jsonDepth: 32,
  records: 50_000,
  frames: 10_000,
  /** 64 KiB of what people put in, and room for the fields a later schema adds to a full one. */
  recordBytes: 66 * 1024,
  /** Code points, not UTF-16 units. */
  titleLength: 200,
  textLength: 20_000,
  coordinate: 1e7,
  tags: 50,
  tagLength: 60,
  lineage: 256,
  parentDepth: 16,
  assetBytes: 50 * 1024 ** 2,
  fontBytes: 10 * 1024 ** 2,
  /** A brand has three, and the revision last exchanged may have three others. */
  fonts: 6,
  imageSide: 16_384,
  imagePixels: 64_000_000,
  previewBytes: 512 * 1024,
  previewSide: 1024,
  importSeconds: 30,
  importMegabytes: 512,
  /** So many triples, three decimals each, fit the bytes of one record. */
  strokePoints: 2400,
} as const

/** Coordinates are kept to three decimals, so that what is written is what is read. */
export function round3(value: number): number {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}
