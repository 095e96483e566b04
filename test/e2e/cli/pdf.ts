import { execFileSync } from 'node:child_process'

/** Paper, how it lies, and its page in points. */
export const PAGES = [
  ['16:9', 'landscape', 960, 540],
  ['16:9', 'portrait', 540, 960],
  ['a4', 'landscape', 841.89, 595.28],
  ['a4', 'portrait', 595.28, 841.89],
  ['letter', 'landscape', 792, 612],
  ['letter', 'portrait', 612, 792],
] as const

/** What other programs find in a PDF. */
export interface Pdf {
  /** All letters, without the spaces between them: where a line breaks is not the text's own. */
  readonly letters: string
  readonly isTagged: boolean
  readonly pages: number
  /** Points: 72 to the inch. */
  readonly size: readonly [width: number, height: number]
  readonly title: string
  readonly fonts: readonly PdfFont[]
  readonly bookmarks: readonly string[]
}

export interface PdfFont {
  /** Without the letters of its subset. */
  readonly name: string
  readonly isEmbedded: boolean
}

export function pdfAt(path: string): Pdf {
  const info = ask('pdfinfo', [path])
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? []
  const outline =
    /<outline>[\s\S]*<\/outline>/.exec(ask('pdftohtml', ['-xml', '-stdout', '-i', path]))?.[0] ?? ''
  return {
    // In the order of the file, where each text is in one piece; columns of a page would be mixed
    letters: lettersOf(ask('pdftotext', ['-raw', path, '-'])),
    isTagged: /^Tagged:\s+yes$/m.test(info),
    pages: Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]),
    size: [Number(width), Number(height)],
    title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '',
    fonts: fontsIn(path),
    bookmarks: [...outline.matchAll(/<item[^>]*>([^<]*)<\/item>/g)].map(([, text = '']) => unescaped(text)),
  }
}

export function fontsIn(path: string): readonly PdfFont[] {
  return ask('pdffonts', [path]).trim().split('\n').slice(2).map(fontOf)
}

export function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A line of pdffonts: a name, the kind in several words, then three answers, the first of them "embedded". */
function fontOf(line: string): PdfFont {
  const [name = ''] = line.split(/\s+/)
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
  }
}

/** What a program says of a file. */
export function ask(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 512 * 1024 ** 2, stdio: PIPES })
}

/** What programs grumble about belongs to them; an exit status that is no success throws all the same. */
const PIPES: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']

export function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => SIGNS[name] ?? '')
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
}
