import { parse } from 'node:path'

/** What a board's title becomes as the name of a file that every system can hold and every person can read. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNREADABLE, '')
    .replace(FORBIDDEN, '-')
    // What was taken out may have stood between two spaces
    .replace(/\s+/gu, ' ')
  const trimmed = trimmedEnds(cut(trimmedEnds(plain), MOST_BYTES - extension.length))
  if (trimmed === '') return `${NAMELESS}${extension}`
  // Windows takes these for devices, whatever follows the first dot
  return RESERVED.test(trimmed) ? `_${trimmed}${extension}` : `${trimmed}${extension}`
}

/**
 * A chosen path with the extension it needs. Where we add it nobody was asked about the file that may already be
 * there, so a free name is taken instead.
 */
export function withExtension(path: string, extension: string, exists: (path: string) => boolean): string {
  if (path.toLowerCase().endsWith(extension)) return path
  let free = `${path}${extension}`
  for (let number = 2; exists(free); number++) free = `${path} ${number}${extension}`
  return free
}

/** The last part of a path, as people call the file. */
export function nameIn(path: string): string {
  return parse(path).base.replace(UNREADABLE, '')
}

const NAMELESS = 'Board'
/** Of UTF-8. File systems end at 255; the atomic writer puts some letters around the name while it writes. */
const MOST_BYTES = 200
/** Control characters, and what turns the direction of the text around it or does not show at all. */
const UNREADABLE =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const FORBIDDEN = /[/\\:*?"<>|]/g
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i

/** No dot or dash in front (a hidden file, a switch), no dot or space at the end (Windows drops them). */
function trimmedEnds(text: string): string {
  return text.replace(/^[\s.\-~]+/u, '').replace(/[\s.]+$/u, '')
}

/** At most this many bytes of UTF-8, cut between what people see as letters. */
function cut(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    length += Buffer.byteLength(segment)
    if (length > bytes) return kept
    kept += segment
  }
  return kept
}
