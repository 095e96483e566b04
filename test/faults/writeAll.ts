import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { writeAtomic } from '../../main/package/atomic'
import { AppError } from '../../shared/errors'
import { arm, counted, type Fault } from './shim'

/** Writes a file over an older one for each fault, and says what came of it: a line of JSON each. */
const [path = '', control = '', faults = '[]'] = process.argv.slice(2)
for (const fault of JSON.parse(faults) as Fault[]) {
  writeFileSync(path, 'old')
  arm(control, fault)
  const answer = await writeAtomic(path, [Buffer.from('ne'), Buffer.from('w')]).then(
    () => 'written',
    (error: unknown) => (error instanceof AppError ? error.trouble.code : String(error)),
  )
  const { failed } = counted(control)
  arm(control, null)
  const beside = readdirSync(dirname(path)).filter((name) => name !== basename(path))
  writeSync(1, `${JSON.stringify({ fault, answer, failed, found: readFileSync(path, 'utf8'), beside })}\n`)
}
