import { linesMatched } from './lines'

/** Which side's lines stand where both sides changed the same ones; `both`: mine, then theirs. */
export type Prefer = 'mine' | 'theirs' | 'both'

export interface Text3 {
  readonly text: string
  /** Both sides changed lines that lie on or beside each other. */
  readonly clash: boolean
}

/**
 * Joins two texts line by line from the one both come from. Where merging the result again would not give the result,
 * lines cannot be told apart well enough, and the whole text is one clash.
 */
export function text3(base: string, mine: string, theirs: string, prefer: Prefer): Text3 {
  if (mine === theirs || theirs === base) return { text: mine, clash: false }
  if (mine === base) return { text: theirs, clash: false }
  if (!isStable(base, mine, theirs) || !isStable(base, theirs, mine)) return whole(mine, theirs, prefer)
  return joined(base, mine, theirs, prefer)
}

/** Both texts whole, where none is known that both come from. */
export function whole(mine: string, theirs: string, prefer: Prefer): Text3 {
  const both = [mine, theirs].filter((text) => text !== '').join('\n')
  return { text: { mine, theirs, both }[prefer], clash: true }
}

function isStable(base: string, mine: string, theirs: string): boolean {
  const once = joined(base, mine, theirs, 'mine')
  if (!once.clash && joined(base, mine, once.text, 'mine').text !== once.text) return false
  return joined(base, once.text, theirs, 'mine').text === once.text
}

function joined(base: string, mine: string, theirs: string, prefer: Prefer): Text3 {
  const [b, m, t] = [base.split('\n'), mine.split('\n'), theirs.split('\n')] as const
  const [inMine, inTheirs] = [linesMatched(b, m), linesMatched(b, t)]
  const lines: string[] = []
  let clash = false
  let [fromB, fromM, fromT] = [0, 0, 0]
  for (let at = 0; at <= b.length; at++) {
    const [atM, atT] = at === b.length ? [m.length, t.length] : [inMine[at], inTheirs[at]]
    if (atM === undefined || atT === undefined || atM < 0 || atT < 0) continue
    const part = chunk(b.slice(fromB, at), m.slice(fromM, atM), t.slice(fromT, atT))
    clash ||= part === null
    lines.push(...(part ?? preferred(m.slice(fromM, atM), t.slice(fromT, atT), prefer)))
    if (at < b.length) lines.push(...b.slice(at, at + 1))
    ;[fromB, fromM, fromT] = [at + 1, atM + 1, atT + 1]
  }
  return { text: lines.join('\n'), clash }
}

/** null: both sides changed these lines, and not to the same. */
function chunk(base: Lines, mine: Lines, theirs: Lines): Lines | null {
  if (sameLines(mine, theirs) || sameLines(theirs, base)) return mine
  return sameLines(mine, base) ? theirs : null
}

function preferred(mine: Lines, theirs: Lines, prefer: Prefer): Lines {
  return { mine, theirs, both: [...mine, ...theirs] }[prefer]
}

function sameLines(a: Lines, b: Lines): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i])
}

type Lines = readonly string[]
