import { NotUnderstood } from './notUnderstood'

/**
 * A value as a PDF writes it. Names, numbers, texts and words stay the letters they were written in: what nobody
 * understands nobody can spoil.
 */
export type PdfValue = string | PdfReference | readonly PdfValue[] | PdfFields

/** By the name of the field, with its slash. */
export type PdfFields = ReadonlyMap<string, PdfValue>

/** The number of another object. */
export interface PdfReference {
  readonly object: number
}

export interface ReadValue {
  readonly value: PdfValue
  /** Where the reading may go on. */
  readonly end: number
}

/** The value that begins at this place, after spaces. Throws NotUnderstood. */
export function readValue(text: string, at: number, depth = 0): ReadValue {
  if (depth > DEEPEST) throw new NotUnderstood('values in values without end')
  const start = skipped(text, at)
  switch (text.charAt(start)) {
    case '[':
      return listAt(text, start + 1, depth)
    case '(':
      return atom(text, start, closingOf(text, start))
    case '<':
      return text.charAt(start + 1) === '<'
        ? fieldsAt(text, start + 2, depth)
        : atom(text, start, endOf(HEX, text, start))
    case '/':
      return atom(text, start, endOf(NAME, text, start))
    default:
      return referenceAt(text, start) ?? atom(text, start, endOf(WORD, text, start))
  }
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && 'object' in value
}

export function isFields(value: PdfValue | undefined): value is PdfFields {
  return value instanceof Map
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** The place after spaces and line ends; Chromium writes no comments between values. */
export function skipped(text: string, at: number): number {
  SPACES.lastIndex = at
  SPACES.test(text)
  return SPACES.lastIndex
}

/** Far deeper than Chromium goes. */
const DEEPEST = 60

const SPACES = /[\0\t\n\f\r ]*/y
const HEX = /<[\dA-Fa-f\s]*>/y
const NAME = /\/[^\0\s()<>[\]{}/%]*/y
const WORD = /[^\0\s()<>[\]{}/%]+/y
const REFERENCE = /(\d{1,10}) 0 R(?![^\0\s()<>[\]{}/%])/y

function listAt(text: string, from: number, depth: number): ReadValue {
  const value: PdfValue[] = []
  let at = skipped(text, from)
  while (text.charAt(at) !== ']') {
    const read = readValue(text, at, depth + 1)
    value.push(read.value)
    at = skipped(text, read.end)
  }
  return { value, end: at + 1 }
}

function fieldsAt(text: string, from: number, depth: number): ReadValue {
  const value = new Map<string, PdfValue>()
  let at = skipped(text, from)
  while (!text.startsWith('>>', at)) {
    const key = atom(text, at, endOf(NAME, text, at))
    const read = readValue(text, key.end, depth + 1)
    if (value.has(key.value)) throw new NotUnderstood(`${key.value} twice`)
    value.set(key.value, read.value)
    at = skipped(text, read.end)
  }
  return { value, end: at + 2 }
}

function referenceAt(text: string, at: number): ReadValue | null {
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(text)
  return found && { value: { object: Number(found[1]) }, end: REFERENCE.lastIndex }
}

function atom(text: string, from: number, end: number): { readonly value: string; readonly end: number } {
  return { value: text.slice(from, end), end }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  if (!pattern.test(text)) throw new NotUnderstood(`no value at ${at}`)
  return pattern.lastIndex
}

/** Inner pairs and escaped ones belong to the text. */
function closingOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\') at++
    else if (letter === '(') depth++
    else if (letter === ')' && --depth === 0) return at + 1
  }
  throw new NotUnderstood('a text without an end')
}
