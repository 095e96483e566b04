/**
 * The words on a clipboard: its plain text, else what its HTML says. Rows of a table become lines, their cells are
 * kept apart by a dot. '' for none.
 */
export function pastedWords(plain: string, html: string): string {
  const text = plain.trim() === '' ? wordsInHtml(html) : plain
  const lines = text
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (line.includes('\t') ? cellsOf(line) : line.trimEnd()))
  return lines.join('\n').replace(/^\n+|\n+$/g, '')
}

/** Whether the words are but the names or places of the files beside them, as file managers write them. */
export function onlyNames(words: string, files: readonly { readonly name: string }[]): boolean {
  const names = new Set(files.map(({ name }) => name))
  return words.split('\n').every((line) => names.has(decoded(line.trim().split(/[\\/]/).at(-1) ?? '')))
}

function cellsOf(line: string): string {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
}

/** Nothing of it is ever made into a page: tags are cut out, and what is left is text. */
function wordsInHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<\/t[dh]\s*>/gi, '\t')
    .replaceAll(/<br\s*\/?>|<\/(p|div|li|tr|h[1-6])\s*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES.get(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['#39', "'"],
])

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
