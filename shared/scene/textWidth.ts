import type { Font } from './ink'
import { faceOf } from './typefaces'

/**
 * The width of one line in the units of `font.size`, kerning included, ligatures off: what Chromium draws, within
 * half a unit for letters our fonts have. Letters they lack are counted as most systems' fonts draw them.
 * `tracking` is added after every grapheme, the last one too, as SVG and canvas do.
 */
export function measure(text: string, font: Font, tracking = 0): number {
  let ems = 0
  let count = 0
  let previous = -1
  for (const grapheme of graphemesOf(text.normalize('NFC'))) {
    ems += emsOf(grapheme, font) + kernBetween(previous, grapheme, font)
    previous = lastCode(grapheme)
    count += 1
  }
  return ems * font.size + count * tracking
}

/** Whether our fonts have every letter of it, so that its width is known and not guessed. */
export function isMeasured(text: string, font: Font): boolean {
  return graphemesOf(text.normalize('NFC')).every((grapheme) => knownEms(grapheme, font) !== null)
}

/** Where the letters of a font reach above and below the baseline, in units of its size (both positive). */
export function extentOf(font: Font): { readonly ascent: number; readonly descent: number } {
  const { ascent, descent } = faceOf(font)
  return { ascent: ascent * font.size, descent: descent * font.size }
}

/** What a reader counts as one letter; text of plain Latin is split without asking the segmenter. */
export function graphemesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('')
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The width of one grapheme in em, without kerning. */
export function emsOf(grapheme: string, font: Font): number {
  const known = knownEms(grapheme, font)
  if (known !== null) return known
  return GUESSES.find(({ of }) => of.test(grapheme))?.ems ?? 0.55
}

/** A little more than less where systems differ, so that a line is rather broken early than too long. */
const GUESSES: readonly { readonly of: RegExp; readonly ems: number }[] = [
  { of: /\p{Emoji_Presentation}|\ufe0f/u, ems: 1.25 },
  {
    of: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u,
    ems: 1,
  },
  { of: /\p{Script=Arabic}/u, ems: 0.48 },
]

/** The adjustment in em between the grapheme that ended with `previous` (−1: none) and the next one. */
export function kernBetween(previous: number, grapheme: string, font: Font): number {
  if (previous < 0) return 0
  return (
    faceOf(font)
      .kerning.get(previous)
      ?.get(grapheme.codePointAt(0) ?? 0) ?? 0
  )
}

export function lastCode(grapheme: string): number {
  const code = grapheme.charCodeAt(grapheme.length - 1)
  return code < 0xdc00 || code > 0xdfff ? code : -1
}

function knownEms(grapheme: string, font: Font): number | null {
  const face = faceOf(font)
  if (grapheme.length === 1) {
    const code = grapheme.charCodeAt(0)
    return (
      face.advances.get(code < 0x20 ? 0x20 : code) ?? face.fallback?.advances.get(code) ?? ignorable(grapheme)
    )
  }
  let ems = 0
  for (const letter of grapheme) {
    const code = letter.codePointAt(0) ?? 0
    const advance = MARK.test(letter) ? 0 : (face.advances.get(code) ?? face.fallback?.advances.get(code))
    if (advance === undefined) return null
    ems += advance
  }
  return PICTURE.test(grapheme) ? null : ems
}

function ignorable(letter: string): number | null {
  return MARK.test(letter) ? 0 : null
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Up to Latin Extended-B and without line ends, every UTF-16 unit is a grapheme. */
const PLAIN = /^[\t\u0020-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
const MARK = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u
const PICTURE = /\p{Emoji_Presentation}|\ufe0f/u
