/**
 * Where a text stops being JSON, for people who look for it in an editor: line and column, both from 1. For a text that
 * is JSON, its end. The system's own parser does not say it for every mistake.
 */
export function syntaxErrorIn(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, endOfSense(text))
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Reads token after token, knowing only what may come next; no recursion, so depth cannot stop it. */
function endOfSense(text: string): number {
  const open: ('{' | '[')[] = []
  let next: 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'more' = 'value'
  let at = afterSpace(text, 0)
  while (at < text.length) {
    const sign = text.charAt(at)
    let end: number = at + 1
    if ((next === 'first item' && sign === ']') || (next === 'first key' && sign === '}')) {
      open.pop()
      next = 'more'
    } else if (next === 'value' || next === 'first item') {
      if (sign === '{' || sign === '[') {
        open.push(sign)
        next = sign === '{' ? 'first key' : 'first item'
      } else {
        end = sign === '"' ? endOfString(text, at) : endOfWord(text, at)
        next = 'more'
      }
    } else if (next === 'key' || next === 'first key') {
      end = sign === '"' ? endOfString(text, at) : -1
      next = 'colon'
    } else if (next === 'colon') {
      end = sign === ':' ? end : -1
      next = 'value'
    } else if (sign === ',' && open.length > 0) {
      next = open.at(-1) === '{' ? 'key' : 'value'
    } else if (sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0) {
      open.pop()
    } else return at
    if (end < 0) return at
    at = afterSpace(text, end)
  }
  return text.length
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  return at
}

/** −1: it does not end, or holds what a text may not. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') return at + 1
    if (sign < ' ') return -1
    if (sign !== '\\') continue
    const escaped = text.slice(at + 1, at + 6)
    if (/^u[0-9a-fA-F]{4}/.test(escaped)) at += 5
    else if (/^["\\/bfnrt]/.test(escaped)) at += 1
    else return -1
  }
  return -1
}

/** Numbers and the three words; −1: none of these. */
function endOfWord(text: string, from: number): number {
  WORD.lastIndex = from
  return WORD.test(text) ? WORD.lastIndex : -1
}

const WORD = /(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)(?![-+.\w])/y
