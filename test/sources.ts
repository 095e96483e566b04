import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
  /** What it imports: project paths with their ending, or the names of packages. */
  readonly imports: readonly Import[]
}

export interface Import {
  readonly target: string
  /** Erased by the compiler. */
  readonly typeOnly: boolean
}

/** Every TypeScript file of the given folders. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) => filesBelow(join(root, folder))).map(sourceOf)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

function sourceOf(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/g),
  ]
  const dynamic = [...text.matchAll(/import\(['"]([^'"]+)['"]\)/g)]
  const imports = [
    ...found.map(([whole, type, target]) => ({
      target: resolved(file, target ?? ''),
      typeOnly: Boolean(type) || onlyTypes(whole),
    })),
    ...dynamic.map(([, target]) => ({ target: resolved(file, target ?? ''), typeOnly: false })),
  ]
  return { path: relative(root, file).replaceAll('\\', '/'), text, imports }
}

/** `import { type A, type B } from` leaves nothing behind either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1]
  if (names === undefined || /import\s+\w+\s*,/.test(statement)) return false
  const all = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return all.length > 0 && all.every((name) => name.startsWith('type '))
}

function resolved(from: string, target: string): string {
  if (!target.startsWith('.')) return target
  const path = normalize(join(dirname(from), target))
  const file = [path, `${path}.ts`, `${path}.tsx`].find((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  )
  return relative(root, file ?? path).replaceAll('\\', '/')
}
