/** The numbers a range such as “1-3, 5” names, ascending and each once; null: it cannot be read, or names one beyond `most`. */
export function numbersIn(text: string, most: number): readonly number[] | null {
  const parts = text.replace(/\s*[-–—]\s*/g, '-').split(/[,;\s]+/)
  const numbers = new Set<number>()
  for (const part of parts.filter((each) => each !== '')) {
    const [, from = '', to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? []
    const [low, high] = [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))]
    if (from === '' || low < 1 || high > most) return null
    for (let number = low; number <= high; number++) numbers.add(number)
  }
  return numbers.size === 0 ? null : [...numbers].sort((a, b) => a - b)
}

/** Numbers as a range is written: “1–3, 5”. */
export function rangeOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}
