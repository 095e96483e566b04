/** What people call a record, whole or broken: title or name, else the words in it or who says them, its id or ''; 60 characters. */
export function labelOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return ''
  const fields = record as Readonly<Record<string, unknown>>
  for (const field of ['title', 'name', 'text', 'item', 'reason', 'note', 'author', 'id']) {
    const value = fields[field]
    const label = typeof value === 'string' ? readable(value) : ''
    if (label !== '') return label
  }
  return ''
}

/** Text from a file made fit for a sentence: no control or direction characters, no half characters, 60 at most. */
export function readable(text: string): string {
  const clean = text.slice(0, 400).toWellFormed().replace(UNREADABLE, '').trim()
  const letters = [...clean]
  return letters.length <= 60 ? clean : `${letters.slice(0, 59).join('')}…`
}

/** Control characters, and those that turn the direction of the text around them. */
const UNREADABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
