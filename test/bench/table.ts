import type { Row } from './row'

const HEADS = ['journey', 'value', 'unit', 'baseline', 'ratio', 'budget', 'gate', 'ok']

/** The rows as a table for people, numbers under numbers. */
export function table(rows: readonly Row[]): string {
  const cells = [HEADS, ...rows.map(cellsOf)]
  const widths = HEADS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${[lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')}\n`
}

/** One row for programs: one object on one line. */
export function jsonLine(row: Row): string {
  return `${JSON.stringify(row, (_key, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value))}\n`
}

function cellsOf(row: Row): readonly string[] {
  const { name, value, unit, baseline, ratio, budget, gate, ok } = row
  return [
    name,
    figure(value),
    unit,
    figure(baseline),
    figure(ratio),
    figure(budget),
    figure(gate),
    ok ? 'yes' : 'NO',
  ]
}

function isText(column: number): boolean {
  return HEADS[column] === 'journey' || HEADS[column] === 'unit'
}

/** Three digits that count. */
function figure(value: number | null): string {
  if (value === null) return ''
  if (!Number.isFinite(value)) return '?'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}
