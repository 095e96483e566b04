import { pitchOf, type Setting, type Style } from '../../../shared/scene/deck/typeset'
import { directionOf } from '../../../shared/scene/direction'
import type { Colour, Direction, Font } from '../../../shared/scene/ink'
import { emsOf, graphemesOf, measure } from '../../../shared/scene/textWidth'
import { centipoints } from './emu'
import { fillXml, type Look, latinXml } from './look'
import { text } from './xml'

export interface Run {
  readonly font: Font
  readonly colour: Colour
  readonly opacity: number
  readonly tracking: number
  readonly text: string
}

export interface ParagraphStyle {
  readonly align: 'start' | 'middle' | 'end'
  readonly direction: Direction
  /** Pixels from one baseline to the next; null: as the typeface has it. */
  readonly pitch: number | null
}

interface Speaker {
  readonly look: Look
  readonly language: string
}

export function runOf(speaker: Speaker, run: Run): string {
  return `<a:r>${propertiesXml('a:rPr', speaker, run)}<a:t>${text(run.text)}</a:t></a:r>`
}

export function paragraphXml(runs: string, { align, direction, pitch }: ParagraphStyle): string {
  const side = direction === 'rtl' && align === 'start' ? 'r' : SIDES[align]
  const spacing = pitch === null ? '' : `<a:lnSpc><a:spcPts val="${centipoints(pitch)}"/></a:lnSpc>`
  const rtl = direction === 'rtl' ? ' rtl="1"' : ' rtl="0"'
  return `<a:p><a:pPr marL="0" indent="0" algn="${side}"${rtl}>${spacing}${NO_SPACE}<a:buNone/></a:pPr>${runs}</a:p>`
}

/** A set text as paragraphs one can go on writing in: lines that were only broken for want of room are joined. */
export function settingXml(
  speaker: Speaker,
  setting: Setting,
  align: ParagraphStyle['align'],
  room: number,
): string {
  const { style } = setting
  const all = paragraphsOf(setting, room)
  const direction = directionOf(all.join(' '))
  const look: ParagraphStyle = { align, direction, pitch: pitchOf(style) }
  if (all.length === 0) return paragraphXml(endXml(speaker, style), look)
  return all
    .map((words) => {
      const run = {
        font: style.font,
        colour: style.colour,
        opacity: 1,
        tracking: style.tracking,
        text: words,
      }
      return paragraphXml(words === '' ? endXml(speaker, style) : runOf(speaker, run), look)
    })
    .join('')
}

/** The paragraphs of a set text: a line ends one where what begins the next would still have had room. */
export function paragraphsOf(setting: Setting, room: number): readonly string[] {
  const paragraphs: string[] = []
  let open = ''
  for (const [i, line] of setting.lines.entries()) {
    open += line
    const next = setting.lines[i + 1]
    if (next === undefined) break
    if (isBroken(setting, i, room)) {
      open += joinAfter(setting, i)
      continue
    }
    paragraphs.push(open)
    open = ''
  }
  return setting.lines.length === 0 ? [] : [...paragraphs, open]
}

/**
 * How wide a box has to be for its lines to break where they do, in pixels: halfway between the longest line and the
 * first that would take up a word of the next. Typefaces of one name differ a little, and semibold is shown as bold.
 */
export function widthFor(setting: Setting, room: number): number {
  const { style, lines } = setting
  const longest = lines.reduce((most, line) => Math.max(most, widthOf(style, line)), 0)
  let next = Number.POSITIVE_INFINITY
  for (const i of lines.keys())
    if (isBroken(setting, i, room)) next = Math.min(next, widthOf(style, upTo(setting, i)))
  return Math.min((longest + Math.max(longest, next)) / 2, Math.max(room, longest) * (1 + SPARE) + 2)
}

/** Of a box in which no line is broken. */
const SPARE = 0.05

/** Whether the line ends only for want of room. */
function isBroken(setting: Setting, i: number, room: number): boolean {
  const [line = '', next = ''] = setting.lines.slice(i, i + 2)
  return line !== '' && next !== '' && widthOf(setting.style, upTo(setting, i)) > room
}

/** The line together with what begins the next. */
function upTo(setting: Setting, i: number): string {
  const [line = '', next = ''] = setting.lines.slice(i, i + 2)
  const join = joinAfter(setting, i)
  return `${line}${join}${beginningOf(next, join, line)}`
}

function joinAfter({ joins }: Setting, i: number): string {
  return joins[i] ?? ' '
}

function widthOf({ font, tracking }: Style, words: string): number {
  return measure(words, font, tracking)
}

/** How the letters of a field look. */
export function propertiesOf(speaker: Speaker, run: Run): string {
  return propertiesXml('a:rPr', speaker, run)
}

/** What an empty paragraph, and the end of any, is as high as. */
function endXml(speaker: Speaker, { font, colour, tracking }: Style): string {
  return propertiesXml('a:endParaRPr', speaker, { font, colour, tracking, opacity: 1, text: '' })
}

function propertiesXml(tag: string, { look, language }: Speaker, run: Run): string {
  const { font, colour, opacity, tracking } = run
  const bold = font.weight >= 600 ? ' b="1"' : ' b="0"'
  const italic = font.italic ? ' i="1"' : ' i="0"'
  const spacing = tracking === 0 ? '' : ` spc="${centipoints(tracking)}"`
  const attributes = `lang="${text(languageOf(run.text, language))}" sz="${sizeOf(font)}"${bold}${italic}${spacing} dirty="0"`
  return `<${tag} ${attributes}>${fillXml(look, colour, opacity)}${latinXml(look, font)}</${tag}>`
}

/** PowerPoint knows letters from one point to 4,000. */
function sizeOf({ size }: Font): number {
  return Math.max(100, Math.min(400_000, centipoints(size)))
}

/** What is measured to the left is spelled as such. */
function languageOf(words: string, language: string): string {
  return LANGUAGES.find(([script]) => script.test(words))?.[1] ?? language
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he-IL'],
  [/\p{Script=Arabic}/u, 'ar-SA'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Hangul}/u, 'ko-KR'],
  [/\p{Script=Han}/u, 'zh-CN'],
]

/** As much of the next line as would have come up as one. */
function beginningOf(next: string, join: string, line: string): string {
  const [first = ''] = graphemesOf(next.slice(0, 64))
  const isLetterwise = join === '' && !/[-\u2010\u2013\u2014/]$/.test(line)
  if (isLetterwise || emsOf(first, LETTER) >= 1) return first
  return /^[^\s-]*-?/.exec(next)?.[0] ?? first
}

const LETTER: Font = { family: 'Inter', size: 1, weight: 400, italic: false }
const SIDES = { start: 'l', middle: 'ctr', end: 'r' } as const
const NO_SPACE = '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>'
