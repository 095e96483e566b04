import type { Colour, Font } from '../ink'
import { layoutText } from '../textLayout'
import type { Typeface, Typefaces } from './brandFaces'

/** How a text is set. `leading` is in multiples of the size; `tracking` in pixels after each letter. */
export interface Style {
  readonly font: Font
  readonly leading: number
  readonly colour: Colour
  readonly tracking: number
  readonly caps: boolean
}

/** A text in lines, in pixels of the page. `rest` is what found no line; '' when all of it is set. */
export interface Setting {
  readonly style: Style
  readonly lines: readonly string[]
  /** What stood in the text between a line and the next: a space, or '' inside a word. */
  readonly joins: readonly (' ' | '')[]
  readonly height: number
  readonly rest: string
  /** The whole text as its author wrote it, where it is set in capitals; left out: the lines say it. */
  readonly written?: string
}

/** Pixels from one baseline to the next. */
export function pitchOf(style: Style): number {
  return style.leading * style.font.size
}

/** Does the work with these families in place of ours: every text set meanwhile is measured and shown in them. */
export function withTypefaces<T>(faces: Typefaces, work: () => T): T {
  const before = inForce
  inForce = faces
  try {
    return work()
  } finally {
    inForce = before
  }
}

/** The style in the families in force. A brand's file has one cut, so it is neither slanted nor thickened. */
export function inTypefaces(style: Style): Style {
  const { family, weight, size, italic } = style.font
  const face = inForce && faceFor(style.font, inForce)
  if (face === null || (face.family === family && face.weight === weight && !italic)) return style
  return { ...style, font: { ...face, size, italic: false } }
}

/** A style that is in force already may have been made heavier or lighter since. */
function faceFor({ family, weight }: Font, { title, text, bold }: Typefaces): Typeface | null {
  if (family === 'Fraunces' || (family === title?.family && family !== text?.family)) return title
  const own = [text, bold].find((face) => face?.family === family && face.weight === weight)
  return own ?? (weight < 600 ? text : bold)
}

/** Sets a text in lines no wider than `width`, at most `lines` of them. An empty text has no line and no height. */
export function set(text: string, wanted: Style, width: number, lines = Number.POSITIVE_INFINITY): Setting {
  const style = inTypefaces(wanted)
  const source = plain(text)
  if (source === '' || lines < 1) return { style, lines: [], joins: [], height: 0, rest: source }
  const [head, tail] = within(source, style, width, lines)
  const room = style.tracking > 0 ? width * TRACKED : width
  const letters = style.caps ? head.toUpperCase() : head
  const all = layoutText(letters, { font: style.font, width: room, lineHeight: style.leading }).lines
  const shown = all.slice(0, lines).map((line) => line.text)
  const { joins, end } = joinsOf(letters, shown)
  const rest = all.length > shown.length ? letters.slice(end) + tail : tail
  const setting = { style, lines: shown, joins, height: shown.length * pitchOf(style), rest }
  return style.caps ? { ...setting, written: source } : setting
}

/** The first style in which the whole text is at most `height` high, else the last style with what fits of it. */
export function fitted(text: string, styles: readonly Style[], width: number, height: number): Setting {
  return fittedAt(text, styles, width, height).setting
}

/** As `fitted`, but up to two sizes smaller if that spares a last line of a word or two. */
export function fittedEvenly(text: string, styles: readonly Style[], width: number, height: number): Setting {
  const { setting, at } = fittedAt(text, styles, width, height)
  if (!hasWidow(setting)) return setting
  const smaller = styles.slice(at + 1, at + 3).map((style) => set(text, style, width, linesIn(height, style)))
  return smaller.find((other) => !hasWidow(other)) ?? setting
}

/**
 * All of a text, in as many lines as `width` asks for; narrower where the last one would else hold a word or two. `w` is
 * the measure it is set in, so that who breaks its lines again breaks them there.
 */
export function setEvenly(
  text: string,
  style: Style,
  width: number,
): { readonly setting: Setting; readonly w: number } {
  const usual = { setting: set(text, style, width), w: width }
  if (!hasWidow(usual.setting)) return usual
  const narrower = NARROWER.map((share) => Math.round(width * share)).map((w) => ({
    setting: set(text, style, w),
    w,
  }))
  const { length } = usual.setting.lines
  return narrower.find(({ setting }) => setting.lines.length === length && !hasWidow(setting)) ?? usual
}

function fittedAt(
  text: string,
  styles: readonly Style[],
  width: number,
  height: number,
): { readonly setting: Setting; readonly at: number } {
  let setting: Setting | null = null
  for (const [at, style] of styles.entries()) {
    setting = set(text, style, width, linesIn(height, style))
    if (setting.rest === '') return { setting, at }
  }
  if (setting) return { setting, at: styles.length - 1 }
  throw new Error('a text without a style')
}

export function linesIn(height: number, style: Style): number {
  return Math.max(0, Math.floor(height / pitchOf(style) + 1e-6))
}

function hasWidow({ lines, rest }: Setting): boolean {
  const last = lines.at(-1)?.length ?? 0
  return rest === '' && lines.length > 1 && last < 0.4 * Math.max(...lines.map((line) => line.length))
}

/** Set around each step of making a deck, and around nothing else; null: ours. */
let inForce: Typefaces | null = null

const NARROWER = [0.92, 0.84, 0.76, 0.68, 0.6]

/** Tracked texts are short; this much of the measure leaves room for the space between their letters. */
const TRACKED = 0.82

/** One kind of line end, and nothing invisible at either end. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .normalize('NFC')
    .replace(/^[ \t]*\n|\s+$/g, '')
}

/** As much of a very long text as could possibly be needed, and the rest: measuring all of it for ten lines is slow. */
function within(text: string, style: Style, width: number, lines: number): readonly [string, string] {
  const needed = Math.ceil((lines + 1) * Math.max(40, (width / style.font.size) * 4))
  if (text.length <= needed) return [text, '']
  const end = /[\ud800-\udbff]/.test(text.charAt(needed - 1)) ? needed - 1 : needed
  return [text.slice(0, end), text.slice(end)]
}

/** A line end swallows the spaces before it and one line feed; everything else is in the lines. */
function joinsOf(
  text: string,
  lines: readonly string[],
): { readonly joins: readonly (' ' | '')[]; readonly end: number } {
  let at = 0
  const joins = lines.map((line): ' ' | '' => {
    const from = at + line.length
    at = from
    while (SPACE.test(text.charAt(at))) at += 1
    if (text.charAt(at) === '\n') at += 1
    return at === from ? '' : ' '
  })
  return { joins, end: at }
}

const SPACE = /^[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/
