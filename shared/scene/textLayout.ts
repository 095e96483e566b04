import { directionOf } from './direction'
import type { Direction, Font } from './ink'
import { emsOf, extentOf, graphemesOf, kernBetween, lastCode, measure } from './textWidth'

export interface TextRoom {
  readonly font: Font
  /** No line is wider, unless one grapheme alone is. */
  readonly width: number
  /** In multiples of the size, as in CSS. */
  readonly lineHeight: number
  /** Left out: as high as it becomes. */
  readonly maxHeight?: number
  /** How far the size may be lowered to fit `maxHeight`; left out: not at all. */
  readonly minSize?: number
}

export interface TextLine {
  readonly text: string
  readonly width: number
  /** Of the baseline, from the top of the first line. */
  readonly y: number
  /** Of the paragraph it is part of. */
  readonly direction: Direction
  /** Which line of the text as it was written, counted from 0. */
  readonly paragraph: number
}

export interface TextLayout {
  readonly lines: readonly TextLine[]
  /** Of the room. */
  readonly width: number
  /** The size that was used, between `minSize` and `font.size`. */
  readonly size: number
  readonly height: number
  /** true: not all text is shown; the last line ends with …. */
  readonly cut: boolean
}

/**
 * Text in lines. Breaks at spaces, after hyphens, anywhere between CJK letters, and inside a word that is wider than
 * the room; keeps the line ends of the text. All the text is shown, smaller if need be, or `cut` is true.
 */
export function layoutText(text: string, room: TextRoom): TextLayout {
  const flow = knownFlow(text, room.font)
  const full = room.font.size
  const least = Math.min(full, room.minSize ?? full)
  const step = Math.max(0.5, (full - least) / STEPS)
  for (let size = full; size > least; size -= step) {
    const lines = breakLines(flow, room.width / size, linesIn(room, size))
    if (lines.rest === null) return placed(lines.spans, flow, room, size, false)
  }
  const lines = breakLines(flow, room.width / least, linesIn(room, least))
  return placed(lines.spans, flow, room, least, lines.rest !== null)
}

/** Sizes tried between the wish and the least. */
const STEPS = 24

function linesIn({ maxHeight, lineHeight }: TextRoom, size: number): number {
  if (maxHeight === undefined) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.floor(maxHeight / (lineHeight * size) + 1e-6))
}

/** The text as graphemes with their places in em on one endless line: sizes are tried without measuring again. */
interface Flow {
  readonly graphemes: readonly string[]
  /** Where each grapheme begins; one entry more than graphemes. */
  readonly at: Float64Array
  /** The kerning contained in `at` before each grapheme: not there when a line begins with it. */
  readonly kern: Float64Array
  readonly may: readonly Break[]
  /** Where each line of the text as it was written ends, and which way it is read. */
  readonly paragraphs: readonly { readonly end: number; readonly direction: Direction }[]
}

type Break = 'no' | 'yes' | 'must' | 'space'

/** A page is tried in many sizes: the same text in the same face is measured once. */
function knownFlow(text: string, font: Font): Flow {
  const isOurs = font.family === 'Inter' || font.family === 'Fraunces'
  if (!isOurs || text.length > LONGEST_KNOWN) return flowOf(text, font)
  const key = `${font.family}${font.weight}${font.italic}${text}`
  const known = flows.get(key)
  if (known) return known
  const flow = flowOf(text, font)
  if (flows.size >= MOST_KNOWN) flows.clear()
  flows.set(key, flow)
  return flow
}

const flows = new Map<string, Flow>()
/** Letters; longer texts are cut before they are measured, in another place each time. */
const LONGEST_KNOWN = 1000
const MOST_KNOWN = 400

function flowOf(text: string, font: Font): Flow {
  const graphemes = graphemesOf(text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').normalize('NFC'))
  const at = new Float64Array(graphemes.length + 1)
  const kern = new Float64Array(graphemes.length + 1)
  const may: Break[] = []
  let previous = -1
  for (const [i, grapheme] of graphemes.entries()) {
    const end = grapheme === '\n'
    const between = end ? 0 : kernBetween(previous, grapheme, font)
    kern[i] = between
    at[i] = (at[i] ?? 0) + between
    at[i + 1] = (at[i] ?? 0) + (end ? 0 : emsOf(grapheme, font))
    previous = end ? -1 : lastCode(grapheme)
    may.push(breakAfter(grapheme, graphemes[i + 1], graphemes[i - 1]))
  }
  return { graphemes, at, kern, may, paragraphs: paragraphsOf(graphemes) }
}

/** `at[i]` begins after the kerning before grapheme i, so a line that starts there is measured from it. */
function widthOf({ at, kern }: Flow, from: number, to: number): number {
  return to <= from ? 0 : (at[to] ?? 0) - (at[from] ?? 0) - (to < at.length - 1 ? (kern[to] ?? 0) : 0)
}

interface Span {
  readonly from: number
  readonly to: number
}

/** `rest` is where the text goes on that found no line; null: all is placed. */
function breakLines(
  flow: Flow,
  ems: number,
  most: number,
): { readonly spans: readonly Span[]; readonly rest: number | null } {
  const spans: Span[] = []
  const { may } = flow
  const count = flow.graphemes.length
  let from = 0
  while (spans.length < most) {
    let to = from
    let good = -1
    let printed = from
    for (; to < count; to += 1) {
      const kind = may[to]
      if (kind === 'must') break
      if (kind !== 'space' && to > from && widthOf(flow, from, to + 1) > ems + SLACK) break
      if (kind !== 'space') printed = to + 1
      if (kind === 'space' || kind === 'yes') good = to + 1
    }
    if (to >= count) {
      spans.push({ from, to: printed })
      return { spans, rest: null }
    }
    if (may[to] === 'must') {
      spans.push({ from, to: printed })
      from = to + 1
      if (from >= count && spans.length < most) spans.push({ from, to: from })
      if (from >= count) return { spans, rest: null }
      continue
    }
    const next = good > from && hasPrint(flow, from, good) ? good : to
    spans.push({ from, to: withoutTail(flow, from, next) })
    from = next
  }
  return { spans, rest: from }
}

/** Rounding of sums must not push the last letter of a fitting line to the next. */
const SLACK = 1e-9

function hasPrint({ may }: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (may[i] !== 'space') return true
  return false
}

function withoutTail({ may }: Flow, from: number, to: number): number {
  let end = to
  while (end > from && may[end - 1] === 'space') end -= 1
  return end
}

function placed(spans: readonly Span[], flow: Flow, room: TextRoom, size: number, cut: boolean): TextLayout {
  const font = { ...room.font, size }
  const { ascent, descent } = extentOf(font)
  const pitch = room.lineHeight * size
  const first = (pitch - ascent - descent) / 2 + ascent
  const { paragraphs } = flow
  let paragraph = 0
  const lines = spans.map(({ from, to }, i) => {
    while (from > (paragraphs[paragraph]?.end ?? from)) paragraph += 1
    const text = flow.graphemes.slice(from, to).join('')
    const isCut = cut && i === spans.length - 1
    const shown = isCut ? ellipsed(flow, from, to, room.width / size, font) : text
    const width = isCut ? measure(shown, font) : widthOf(flow, from, to) * size
    const direction = paragraphs[paragraph]?.direction ?? 'ltr'
    return { text: shown, width, y: first + i * pitch, direction, paragraph }
  })
  return { lines, width: room.width, size, height: spans.length * pitch, cut }
}

function paragraphsOf(graphemes: readonly string[]): Flow['paragraphs'] {
  let end = -1
  return graphemes
    .join('')
    .split('\n')
    .map((text) => {
      end = graphemes.indexOf('\n', end + 1)
      if (end === -1) end = graphemes.length
      return { end, direction: directionOf(text) }
    })
}

function ellipsed(flow: Flow, from: number, to: number, ems: number, font: Font): string {
  const room = ems - emsOf('…', font)
  let end = to
  while (end > from && widthOf(flow, from, end) > room) end -= 1
  let text = `${flow.graphemes.slice(from, withoutTail(flow, from, end)).join('')}…`
  while (end > from && measure(text, font) > ems * font.size) {
    end -= 1
    text = `${flow.graphemes.slice(from, withoutTail(flow, from, end)).join('')}…`
  }
  return text
}

/** Where Chromium breaks too, so that what is typed stands where it is drawn: not after a slash, say. */
function breakAfter(grapheme: string, next: string | undefined, before: string | undefined): Break {
  if (grapheme === '\n') return 'must'
  if (SPACE.test(grapheme)) return 'space'
  if (next === undefined || next === '\n' || SPACE.test(next)) return 'no'
  if (grapheme === '-' && DIGIT.test(next)) return ALPHANUMERIC.test(before ?? '') ? 'yes' : 'no'
  if (DASH.test(grapheme)) return LETTER.test(next) || DIGIT.test(next) ? 'yes' : 'no'
  if (HYPHEN.test(grapheme)) return LETTER.test(next) ? 'yes' : 'no'
  if (grapheme === ')' && next === '(') return 'yes'
  if (!CJK.test(grapheme) && !CJK.test(next)) return 'no'
  return OPENING.test(grapheme) || CLOSING.test(next) ? 'no' : 'yes'
}

const SPACE = /^[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/
const HYPHEN = /^[-\u00ad?…]$/
const DASH = /^[\u2010\u2012-\u2014]$/
const DIGIT = /^[0-9]/
const ALPHANUMERIC = /^[0-9A-Za-z]$/
const LETTER = /^\p{L}/u
const CJK =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uffef]|\p{Emoji_Presentation}|\ufe0f/u
const OPENING = /^[([{“‘«¿¡「『（【《〈［｛〔〖〘｢]$/
const CLOSING =
  /^[)\]}”’».,:;!?%…‥、。，．！？：；」』）】》〉］｝〕〗〙｣％・ー〜々ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/
