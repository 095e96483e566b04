import { STAMPS, type StampInfo } from './stamps'

/**
 * Stamps whose name, other words or category have a word that begins so, for every word asked; '' finds all.
 * Names come before other words, those before categories, whole words before beginnings. A word no stamp knows may
 * be one letter wrong if it has five or more.
 */
export function searchStamps(query: string): readonly StampInfo[] {
  const words = wordsOf(query)
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  const asked = telling.length > 0 ? telling : words
  if (asked.length === 0) return STAMPS
  const ways = asked.map(wayOf)
  const hits = KNOWN.map(({ stamp, fields }) => ({ stamp, rank: rankOf(fields, ways) })).filter(
    ({ rank }) => rank < NO_HIT,
  )
  return hits.sort((a, b) => a.rank - b.rank).map(({ stamp }) => stamp)
}

/** Whether two words are one letter apart: one more, one less, one other, or two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2))
}

interface Known {
  readonly stamp: StampInfo
  /** The words of the name, the other words, those of the category. */
  readonly fields: readonly (readonly string[])[]
}

/** How well a known word answers one word asked: 0 is the word, 1 begins so, null not at all. */
type Way = (known: string) => 0 | 1 | null

const NO_HIT = Number.POSITIVE_INFINITY
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'of',
  'on',
  'the',
  'to',
  'with',
])

/** The worst word decides, the others break ties; 0 the name says it, 2 the words do, 4 the category does. */
function rankOf(fields: Known['fields'], ways: readonly Way[]): number {
  const ranks = ways.map((way) => {
    const found = fields.flatMap((field, i) =>
      field.flatMap((known) => {
        const how = way(known)
        return how === null ? [] : [2 * i + how]
      }),
    )
    return Math.min(NO_HIT, ...found)
  })
  const worst = Math.max(...ranks)
  if (worst === NO_HIT) return NO_HIT
  // Of two names that hold the word, the one that says little else, and says it first.
  const name = fields[0] ?? []
  const first = name.findIndex((known) => ways.some((way) => way(known) !== null))
  return worst * 40 + ranks.reduce((sum, rank) => sum + 4 * rank, 0) + Math.max(0, first) + name.length / 10
}

function wayOf(asked: string): Way {
  const one = singular(asked)
  const plain: Way = (known) => {
    if (known === asked || singular(known) === one) return 0
    return known.startsWith(asked) ? 1 : null
  }
  const met = KNOWN.some(({ fields }) => fields.some((field) => field.some((known) => plain(known) !== null)))
  if (met || asked.length < LEAST_FOR_SLIPS) return plain
  return (known) => {
    if (isSlip(known, asked)) return 0
    const beginnings = [-1, 0, 1].map((more) => known.slice(0, asked.length + more))
    return beginnings.some((beginning) => isSlip(beginning, asked)) ? 1 : null
  }
}

const LEAST_FOR_SLIPS = 5

/** Bags are found by a bag, families by a family. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** What stands around a hyphen, and both in one: check-in is found by check, in and checkin. */
function wordsOf(text: string): readonly string[] {
  const whole = text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return whole.flatMap((word) => (word.includes('-') ? word.split('-') : [word]))
}

function joined(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replaceAll('-', ''),
  )
}

const KNOWN: readonly Known[] = STAMPS.map((stamp) => ({
  stamp,
  fields: [stamp.name, stamp.words, stamp.category].map((text) => [...wordsOf(text), ...joined(text)]),
}))
