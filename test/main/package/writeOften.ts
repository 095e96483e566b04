import { writeSync } from 'node:fs'
import { writeFile } from '../../../main/writeFile'
import { versionOf } from './versions'

/** Writes one version of a file over the other until it is killed; says the number of each when it is there. */
const [path = '', from = '0'] = process.argv.slice(2)
for (let n = Number(from); ; n += 1) {
  await writeFile(path, versionOf(n))
  writeSync(1, `${n}\n`)
}
