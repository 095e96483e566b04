/**
 * Whether a font's own bits (`fsType`) allow it in a document that is shown and printed. Of several levels the most
 * lenient counts, as the format says; “bitmaps only” leaves nothing that could be embedded.
 */
export function mayEmbed(fsType: number): boolean {
  const level = fsType & LEVELS
  return level !== RESTRICTED && (fsType & BITMAPS_ONLY) === 0
}

const LEVELS = 0x000e
const RESTRICTED = 0x0002
const BITMAPS_ONLY = 0x0200
