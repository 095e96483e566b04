/**
 * Chromium writes its whole user agent into a PDF as the program that made it. Nobody who gets a deck needs to know
 * which system it was made on, so the program's name stands there instead. The length stays, and with it every
 * position in the file. A file in which the entry is not found is left as it is.
 */
export function withMaker(pdf: Uint8Array, maker: string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const start = text.indexOf(KEY)
  if (start === -1) return pdf
  const end = closingOf(text, start + KEY.length)
  const entry = `${KEY}${maker})`
  if (end === -1 || start + entry.length > end + 1) return pdf
  const copy = Buffer.from(text)
  copy.fill(' ', start, end + 1)
  copy.write(entry, start, 'latin1')
  return copy
}

const KEY = '/Creator ('

/** The parenthesis that ends a PDF string: inner pairs and escaped ones belong to it. */
function closingOf(text: Buffer, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === BACKSLASH) at++
    else if (text[at] === OPEN) depth++
    else if (text[at] === CLOSE && --depth === 0) return at
  }
  return -1
}

const BACKSLASH = 0x5c
const OPEN = 0x28
const CLOSE = 0x29
