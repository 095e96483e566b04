import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { temporaryFolder } from '../library'

/** One of the scripts here in one file: it starts in a fifth of the time, and it is started very often. */
export async function programOf(script: string): Promise<URL> {
  const outDir = temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'native', enforce: 'pre', resolveId: (id) => (id === NATIVE ? native() : null) }],
    build: {
      ssr: fileURLToPath(new URL(script, import.meta.url)),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return pathToFileURL(join(outDir, 'program.mjs'))
}

const NATIVE = 'better-sqlite3'

/** Stays where it is installed, because it brings a library of machine code along. */
function native() {
  const path = createRequire(import.meta.url).resolve(NATIVE)
  return { id: pathToFileURL(path).href, external: 'absolute' as const }
}
