import type { DeckPage } from '../../../shared/scene/deck/page'
import { difference, letters, sameLetters } from './letters'
import type { PdfPage, PdfWord } from './pdfWords'
import { linesOn, picturedOn, type SaidLine } from './saidLines'

/** What is wrong with the words of a page: missing, at another place, outside, or on one another. [] for nothing. */
export function placeFaults(printed: PdfPage, page: DeckPage): readonly string[] {
  const lines = linesOn(page)
  const owned = new Map<SaidLine, PdfWord[]>(lines.map((line) => [line, []]))
  const others: PdfWord[] = []
  for (const word of printed.words) {
    const line = lines.find(({ box }) => holds(box, word))
    if (line) owned.get(line)?.push(word)
    else others.push(word)
  }
  const found = [
    ...[...owned].flatMap(([line, words]) => lineFault(line, words)),
    ...pictureFault(page, others),
    ...printed.words
      .filter((word) => isOutside(word, printed))
      .map(({ text }) => `“${text}” leaves the page`),
    ...collisions([...owned.values(), ...others.map((word) => [word])], new Set(others)),
  ]
  return found.map((fault) => `page ${page.number} (${page.id}): ${fault}`)
}

function holds({ x, y, w, h }: SaidLine['box'], word: PdfWord): boolean {
  const across = (word.left + word.right) / 2
  const down = (word.top + word.bottom) / 2
  return across >= x - HAIR && across <= x + w + HAIR && down >= y && down < y + h
}

function lineFault({ text, isTurned }: SaidLine, words: readonly PdfWord[]): readonly string[] {
  const found = [...words].sort((a, b) => a.left - b.left)
  const said = letters(found.map((word) => word.text).join(''))
  const wanted = letters(text)
  if (said === wanted) return []
  if (isTurned && sameLetters(said, wanted)) return []
  return [`“${text.slice(0, 60)}” reads “${said.slice(0, 60)}”: ${difference(wanted, said)}`]
}

/** In pictures words may stand anywhere, and on one another; none of them may be lost. */
function pictureFault(page: DeckPage, others: readonly PdfWord[]): readonly string[] {
  const wanted = letters(picturedOn(page).join(''))
  const found = letters(others.map(({ text }) => text).join(''))
  return sameLetters(wanted, found) ? [] : [`outside its texts: ${difference(wanted, found)}`]
}

function isOutside(word: PdfWord, { size: [width, height] }: PdfPage): boolean {
  const [right, bottom] = [(width * 96) / 72, (height * 96) / 72]
  return word.left < -HAIR || word.top < -HAIR || word.right > right + HAIR || word.bottom > bottom + HAIR
}

/** Words that run into those of another line; two words of pictures may. */
function collisions(
  groups: readonly (readonly PdfWord[])[],
  pictured: ReadonlySet<PdfWord>,
): readonly string[] {
  const down = groups
    .flatMap((words, line) => words.map((word) => ({ word, line, ...core(word) })))
    .sort((a, b) => a.top - b.top)
  const found: string[] = []
  for (const [i, a] of down.entries()) {
    for (let k = i + 1; k < down.length; k++) {
      const b = down[k]
      if (b === undefined || b.top >= a.bottom) break
      const isBeside = a.word.right <= b.word.left + HAIR || b.word.right <= a.word.left + HAIR
      const isAllowed = a.line === b.line || (pictured.has(a.word) && pictured.has(b.word))
      if (!isBeside && !isAllowed) found.push(`“${a.word.text}” and “${b.word.text}” overlap`)
    }
  }
  return found
}

/** A font's own box is higher than its letters: what carries a word is the middle of it. */
function core({ top, bottom }: PdfWord): { readonly top: number; readonly bottom: number } {
  const margin = (bottom - top) * 0.3
  return { top: top + margin, bottom: bottom - margin }
}

/** Pixels that nobody sees. */
const HAIR = 1
