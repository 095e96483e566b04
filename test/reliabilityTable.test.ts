import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const table = readFileSync(join(root, 'docs/reliability.md'), 'utf8')

/** A cell's tests: a file, and parts of names that stand behind it. */
const cited = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('|--'))
  .flatMap((line) => citedIn(line.split('|').at(-2) ?? ''))

function citedIn(cell: string): readonly { readonly file: string; readonly words: readonly string[] }[] {
  const parts = cell.split(/`([\w/.-]+\.ts)`/)
  return parts.flatMap((file, at) => {
    if (at % 2 === 0) return []
    const names = (parts[at + 1] ?? '').split(/[;.|](?=\s|$)|\*\*/).flatMap((part) => {
      const words = /›\s*(.+)/.exec(part)?.[1]?.replace(/\(.*/, '').trim()
      return words ? [words] : []
    })
    return [{ file, words: names }]
  })
}

test('every test the table of promises names is there, under that name', () => {
  expect(cited.length).toBeGreaterThan(100)
  const missing = cited.flatMap(({ file, words }) => {
    const path = [join(root, 'test', file), join(root, file)].find((each) => existsSync(each))
    if (path === undefined) return [file]
    const text = readFileSync(path, 'utf8')
    return words.filter((name) => !text.includes(name)).map((name) => `${file} › ${name}`)
  })
  expect(missing).toEqual([])
})

test.each([
  ['T', 17],
  ['F', 25],
  ['P', 18],
])('no row of %s is left out', (letter, count) => {
  const rows = [...table.matchAll(new RegExp(`^\\| ${letter}(\\d+) \\|`, 'gm'))].map(([, n]) => Number(n))
  expect(rows).toEqual(Array.from({ length: count }, (_, i) => i + 1))
})
