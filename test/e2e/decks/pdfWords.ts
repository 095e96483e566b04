import { ask, unescaped } from '../cli/pdf'

/** A word where poppler finds it, in pixels of the page (96 to the inch) as the deck was laid out in. */
export interface PdfWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PdfPage {
  /** Points: 72 to the inch. */
  readonly size: readonly [width: number, height: number]
  readonly words: readonly PdfWord[]
}

/** Every page with every word on it. What lies outside its page is not found at all. */
export function wordsIn(path: string): readonly PdfPage[] {
  const pages = ask('pdftotext', ['-bbox', path, '-']).split('<page ').slice(1)
  return pages.map((page) => {
    const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []
    return { size: [Number(width), Number(height)], words: [...page.matchAll(WORD)].map(wordOf) }
  })
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g

function wordOf([, left, top, right, bottom, text = '']: RegExpExecArray): PdfWord {
  return {
    text: unescaped(text),
    left: pixels(left),
    top: pixels(top),
    right: pixels(right),
    bottom: pixels(bottom),
  }
}

function pixels(points: string | undefined): number {
  return (Number(points) * 96) / 72
}
