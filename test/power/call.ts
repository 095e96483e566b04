/** One call of a program to its system that succeeded, as strace -xx tells it. */
export interface Call {
  readonly name: string
  /** All between the brackets, as it stands there. */
  readonly words: string
  /** What is in quotes, decoded: paths, and what was written. */
  readonly texts: readonly Buffer[]
  readonly answer: number
}

/** null: no call, or one that failed and so changed nothing. */
export function callIn(line: string): Call | null {
  const open = line.indexOf('(')
  const close = line.lastIndexOf(')', line.lastIndexOf(' = '))
  if (open === -1 || close === -1) return null
  const answer = Number.parseInt(line.slice(line.lastIndexOf(' = ') + 3), 10)
  if (Number.isNaN(answer) || answer < 0) return null
  const quoted = line.slice(open + 1, close).split('"')
  return {
    name: line.slice(0, open),
    words: quoted.filter((_, i) => i % 2 === 0).join('"'),
    texts: quoted.filter((_, i) => i % 2 === 1).map(decoded),
    answer,
  }
}

/** The n-th number that stands among the words, counted from 0. */
export function numberIn({ words }: Call, n: number): number {
  return Number(/-?\d+/.exec(words.split(',')[n] ?? '')?.[0])
}

function decoded(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex')
}
