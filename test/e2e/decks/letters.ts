/**
 * A text without what a PDF may write another way: spaces, ligatures and their letters, marks of direction, what only
 * joins or asks for a look.
 */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '')
}

const UNSEEN = /\s|\p{Cf}|[\ufe00-\ufe0f]/gu

/** The letters of a text without their order, which a reader of a PDF guesses where directions mix. */
export function sameLetters(a: string, b: string): boolean {
  return a === b || [...a].sort().join('') === [...b].sort().join('')
}

export function runsBothWays(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** What the one has more of than the other, for people: `“ab” is missing, “x” is too much`. */
export function difference(wanted: string, found: string): string {
  const left = new Map<string, number>()
  for (const letter of wanted) left.set(letter, (left.get(letter) ?? 0) + 1)
  for (const letter of found) left.set(letter, (left.get(letter) ?? 0) - 1)
  const more = (sign: 1 | -1) =>
    [...left].flatMap(([letter, n]) => (n * sign > 0 ? [letter.repeat(n * sign)] : []))
  return `“${more(1).join('').slice(0, 60)}” is missing, “${more(-1).join('').slice(0, 60)}” is too much`
}
