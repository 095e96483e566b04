import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder } from './libraries'

const root = join(import.meta.dirname, '../..')
let copy: string | null = null

/** The folder of the app as it was built when measuring began: a build that comes meanwhile is not what is measured. */
export function builtApp(): string {
  copy ??= copied()
  return copy
}

function copied(): string {
  const folder = emptyFolder()
  for (const name of ['package.json', 'out'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
