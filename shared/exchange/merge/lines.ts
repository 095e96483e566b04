/**
 * For each line of the first text the line of the second it still is, −1: none. A longest row of common lines in order;
 * texts of thousands of changed lines are taken as changed throughout between their common ends.
 */
export function linesMatched(from: readonly string[], to: readonly string[]): readonly number[] {
  const matched = new Array<number>(from.length).fill(-1)
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) matched[head] = head++
  let tail = 0
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
    tail++
    matched[from.length - tail] = to.length - tail
  }
  const rows = from.length - head - tail
  const columns = to.length - head - tail
  if (rows === 0 || columns === 0 || rows * columns > CELLS) return matched
  const lengths = commonLengths(from.slice(head, head + rows), to.slice(head, head + columns))
  const at = (row: number, column: number) => lengths[row * (columns + 1) + column] ?? 0
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (from[head + row] === to[head + column]) matched[head + row++] = head + column++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return matched
}

/** Length of the longest common row of what follows each pair of places. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array {
  const width = to.length + 1
  const lengths = new Uint16Array((from.length + 1) * width)
  for (let row = from.length - 1; row >= 0; row--) {
    for (let column = to.length - 1; column >= 0; column--) {
      const here = row * width + column
      const [below, beside, across] = [
        lengths[here + width] ?? 0,
        lengths[here + 1] ?? 0,
        lengths[here + width + 1] ?? 0,
      ]
      lengths[here] = from[row] === to[column] ? across + 1 : Math.max(below, beside)
    }
  }
  return lengths
}

/** As many pairs of lines as are compared in some hundredths of a second. */
const CELLS = 1_000_000
