import { isFields, isReference, type PdfFields, type PdfReference, type PdfValue } from './value'

/** Values of a piece as they are written into the whole. */
export interface Rewriting {
  reference(to: PdfReference): string
  /** A value that stands under this key: what is another in the whole than in its piece. */
  word(key: string, word: string): string
}

export function written(value: PdfValue, as: Rewriting, key = ''): string {
  if (typeof value === 'string') return as.word(key, value)
  if (isReference(value)) return as.reference(value)
  if (isFields(value)) return writtenFields(value, as)
  return `[${value.map((each) => written(each, as, key)).join(' ')}]`
}

function writtenFields(fields: PdfFields, as: Rewriting): string {
  const pairs = Array.from(fields, ([key, value]) => `${key} ${written(value, as, key)}`)
  return `<<${pairs.join('\n')}>>`
}

/** Every object a value leads to by itself. */
export function referencesIn(value: PdfValue, found: number[] = []): readonly number[] {
  if (typeof value === 'string') return found
  if (isReference(value)) found.push(value.object)
  else if (isFields(value)) for (const each of value.values()) referencesIn(each, found)
  else for (const each of value) referencesIn(each, found)
  return found
}

/** A text people read, in letters every reader of PDFs knows. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`
}
