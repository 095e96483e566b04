/** A piece of text that both have, that only the earlier had, or that only the later has. */
export interface WordRun {
  readonly run: 'same' | 'gone' | 'come'
  readonly text: string
}

/**
 * What was said before and what is said after, word by word in the order of reading: `same` and `gone` together are the
 * text before, `same` and `come` the text after. Texts that have next to nothing in common are one `gone`, one `come`.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ run: 'same', text: before }]
  const a = wordsOf(before)
  const b = wordsOf(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = walked(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return tidied([...same(a.slice(0, head)), ...middle, ...same(tail === 0 ? [] : a.slice(-tail))])
}

/** Words, spaces and signs, also of scripts without spaces. */
function wordsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function same(words: readonly string[]): readonly WordRun[] {
  return words.map((text) => ({ run: 'same', text }))
}

/** Beyond so many words put in and taken out a reader sees two texts, and not one that was edited. */
const MOST_EDITS = 600

/** The shortest way from one to the other (Myers 1986): how far each diagonal gets with so many edits. */
function walked(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  const whole = [...a.map(gone), ...b.map(come)]
  if (a.length === 0 || b.length === 0) return whole
  const most = Math.min(MOST_EDITS, a.length + b.length)
  const trace: Int32Array[] = []
  let reach = new Int32Array(2 * most + 3)
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice())
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, most, k - 1) < at(reach, most, k + 1))
      let x = down ? at(reach, most, k + 1) : at(reach, most, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach[most + 1 + k] = x
      if (x >= a.length && x - k >= b.length) return way(trace, most, a, b)
    }
    reach = reach.slice()
  }
  return whole
}

/** Back from the end to the beginning. */
function way(
  trace: readonly Int32Array[],
  most: number,
  a: readonly string[],
  b: readonly string[],
): readonly WordRun[] {
  const runs: WordRun[] = []
  let x = a.length
  let y = b.length
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array()
    const k = x - y
    const down = k === -edits || (k !== edits && at(reach, most, k - 1) < at(reach, most, k + 1))
    const from = down ? k + 1 : k - 1
    const startX = edits === 0 ? 0 : at(reach, most, from)
    const startY = edits === 0 ? 0 : startX - from
    while (x > startX && y > startY && a[x - 1] === b[y - 1]) {
      x--
      y--
      runs.push({ run: 'same', text: a[x] ?? '' })
    }
    if (edits === 0) break
    if (down) runs.push(come(b[--y] ?? ''))
    else runs.push(gone(a[--x] ?? ''))
  }
  return runs.reverse()
}

function at(reach: Int32Array, most: number, k: number): number {
  return reach[most + 1 + k] ?? 0
}

function gone(text: string): WordRun {
  return { run: 'gone', text }
}

function come(text: string): WordRun {
  return { run: 'come', text }
}

/** Runs joined; a space or a sign alone between two changes belongs to both, so that what changed reads as one. */
function tidied(words: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = []
  let out = ''
  let put = ''
  const close = () => {
    const space = out !== '' && put !== '' ? commonSpace(out, put) : ''
    if (out !== space) runs.push(gone(out.slice(0, out.length - space.length)))
    if (put !== space) runs.push(come(put.slice(0, put.length - space.length)))
    if (space !== '') runs.push({ run: 'same', text: space })
    out = ''
    put = ''
  }
  const joined = joinedSame(words)
  joined.forEach(({ run, text }, i) => {
    if (run === 'gone') out += text
    else if (run === 'come') put += text
    else if (out !== '' && put !== '' && i < joined.length - 1 && !/[\p{L}\p{N}]/u.test(text)) {
      out += text
      put += text
    } else {
      close()
      runs.push({ run, text })
    }
  })
  close()
  return joinedSame(runs)
}

/** The space both end in: it did not change. */
function commonSpace(a: string, b: string): string {
  const space = /\s*$/.exec(a)?.[0] ?? ''
  return b.endsWith(space) ? space : ''
}

function joinedSame(words: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.run === word.run) runs[runs.length - 1] = { run: word.run, text: last.text + word.text }
    else runs.push(word)
  }
  return runs
}
