import { parseArgs } from 'node:util'
import type { Group } from './group'
import { canvas } from './groups/canvas'
import { deck } from './groups/deck'
import { method } from './groups/method'
import { save } from './groups/save'
import { share } from './groups/share'
import { sizes } from './groups/sizes'
import { start } from './groups/start'
import { isQuiet, quietMachine } from './quiet'
import type { Row } from './row'
import { jsonLine, table } from './table'

const GROUPS: readonly Group[] = [start, canvas, save, deck, sizes, method, share]
const LEAST_ROUNDS = 1
const QUIET_SECONDS = 60

/** `npm run bench -- [--json] [--rounds N] [group…]`: prints what was measured; a figure beyond its gate is no failure here. */
async function bench(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
    allowPositionals: true,
  })
  const rounds = Number(values.rounds)
  const unknown = positionals.filter((name) => !GROUPS.some((group) => group.name === name))
  if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < LEAST_ROUNDS) {
    const known = GROUPS.map(({ name }) => name).join(', ')
    process.stderr.write(`Say: npm run bench -- [--json] [--rounds 5] [group…]. The groups are: ${known}.\n`)
    return 2
  }
  const chosen = GROUPS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const rows: Row[] = []
  let broken = 0
  for (const group of chosen) {
    await waitForQuiet(group.name)
    try {
      const found = await group.run(rounds)
      if (values.json) for (const row of found) process.stdout.write(jsonLine(row))
      rows.push(...found)
    } catch (error) {
      // The others can still be measured
      process.stderr.write(
        `${group.name}: not measured. ${error instanceof Error ? error.stack : String(error)}\n`,
      )
      broken += 1
    }
  }
  if (!values.json) process.stdout.write(table(rows))
  return broken === 0 ? 0 : 1
}

async function waitForQuiet(name: string): Promise<void> {
  process.stderr.write(`${name}: waiting for a quiet machine\n`)
  const busy = await quietMachine(QUIET_SECONDS)
  const note = isQuiet(busy) ? 'measuring' : `measuring although others use ${Math.round(busy * 100)} % of it`
  process.stderr.write(`${name}: ${note}\n`)
}

process.exitCode = await bench(process.argv.slice(2))
