import { describe, expect, test } from 'vitest'
import { type Source, sourcesIn } from './sources'

const app = sourcesIn('shared', 'main', 'renderer')

/** Who may import whom, in real code (types are free where a border says so). Written as what is forbidden. */
const walls: readonly {
  readonly from: RegExp
  readonly never: RegExp
  readonly why: string
  readonly typesToo?: boolean
}[] = [
  { from: /^shared\//, never: /^(main|renderer|test)\//, typesToo: true, why: 'shared knows nobody' },
  {
    from: /^main\//,
    never: /^(renderer|test)\//,
    typesToo: true,
    why: 'main and renderer meet in shared/ipc.ts',
  },
  {
    from: /^renderer\//,
    never: /^(main|test)\//,
    typesToo: true,
    why: 'main and renderer meet in shared/ipc.ts',
  },
  {
    from: /^shared\//,
    never: /^(node:|electron$|react|konva|better-sqlite3|lucide|zustand)/,
    typesToo: true,
    why: 'shared runs anywhere',
  },
  {
    from: /^shared\/model\//,
    never: /^shared\/(edit|method|scene|exchange|words)\//,
    typesToo: true,
    why: 'the model knows nobody',
  },
  { from: /^shared\/method\//, never: /^shared\/(edit|scene|exchange)\//, why: 'the method knows the model' },
  {
    from: /^shared\/edit\//,
    never: /^shared\/(scene|exchange)\//,
    typesToo: true,
    why: 'edit knows the model',
  },
  { from: /^shared\/scene\//, never: /^shared\/(edit|exchange)\//, why: 'the scene knows model and method' },
  { from: /^shared\/exchange\//, never: /^shared\/(edit|scene)\//, why: 'exchange knows the model' },
  {
    from: /^renderer\/(document|tools)\//,
    never: /^(react|konva|react-konva|react-aria|lucide-react)|^renderer\/(canvas|views|parts)\//,
    why: 'document and tools are headless',
  },
  {
    from: /^renderer\/(?!canvas\/)/,
    never: /^(konva|react-konva)/,
    typesToo: true,
    why: 'Konva only in renderer/canvas',
  },
  {
    from: /^main\/(cli|store|package|import)\//,
    never: /^main\/handlers\//,
    why: 'the window’s calls are nobody else’s tools',
  },
  { from: /^main\/(?!store\/)/, never: /^better-sqlite3/, typesToo: true, why: 'SQL only in main/store' },
  { from: /^main\/(?!package\/)/, never: /^node:zlib$/, why: 'ZIP only in main/package' },
  {
    from: /^(?!main\/export\/slides\/)/,
    never: /^pptxgenjs/,
    typesToo: true,
    why: 'slides are written in one place',
  },
  {
    from: /^(?!main\/export\/xlsx\.ts)/,
    never: /^write-excel-file/,
    typesToo: true,
    why: 'workbooks are written in one place',
  },
  {
    from: /^renderer\//,
    never: /^(node:|electron$|zod$)/,
    typesToo: true,
    why: 'the page has no Node, and zod stays in main',
  },
  {
    from: /^renderer\//,
    never:
      /^shared\/(ipc|ipcExport|ipcShare|deckChoice|place|model\/(record|element|fields|scoring|sharing)|exchange\/(?!merge\/|difference\.|relation\.).*)\.ts$/,
    why: 'the page uses only the types of what main parses',
  },
  {
    from: /^shared\/exchange\/(merge\/|difference\.|relation\.)/,
    never:
      /^zod$|^shared\/(ipc|model\/(record|element|fields|scoring|sharing|brand)|exchange\/(?!merge\/|difference\.|relation\.|canonical\.|label\.))/,
    why: 'the page joins copies too, and zod stays in main',
  },
]

/** Reasoned exceptions, each with its sentence. */
const doors: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  {
    from: /^shared\/edit\/stage\.ts$/,
    to: /^shared\/scene\//,
    why: 'setting a scene is choosing what it looks like: places, looks and stamps are the scene’s',
  },
  {
    from: /^shared\/edit\/(companions|copies|guests|party|mouth)\.ts$/,
    to: /^shared\/scene\/(cast|looks|figure|bodies|backgrounds)\.ts$/,
    why: 'who stands where, with whose looks and where the mouth is, is read off the figures',
  },
  {
    from: /^shared\/edit\/(wordRoom|fitted)\.ts$/,
    to: /^shared\/scene\/lettering\.ts$/,
    why: 'how much room words need is known where they are laid out',
  },
  { from: /^main\/store\//, to: /^node:zlib$/, why: 'kept revisions are compressed, which is no ZIP file' },
]

describe('who may import whom', () => {
  for (const { from, never, why, typesToo } of walls) {
    test(`${why}: ${from.source} never imports ${never.source}`, () => {
      const broken = app
        .filter(({ path }) => from.test(path))
        .flatMap(({ path, imports }) =>
          imports
            .filter((each) => (typesToo || !each.typeOnly) && never.test(each.target))
            .filter((each) => !doors.some((door) => door.from.test(path) && door.to.test(each.target)))
            .map((each) => `${path} → ${each.target}`),
        )
      expect(broken).toEqual([])
    })
  }

  test('there are no cycles', () => {
    expect(cycleIn(app)).toBeNull()
  })

  test('the wall itself can be broken: a cycle and a forbidden import are seen', () => {
    const loop = [source('a.ts', 'b.ts'), source('b.ts', 'c.ts'), source('c.ts', 'a.ts')]
    expect(cycleIn(loop)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts'])
  })
})

describe('one door per outside world', () => {
  const only = (words: RegExp, where: RegExp) =>
    app.filter(({ path, text }) => words.test(uncommented(text)) && !where.test(path)).map(({ path }) => path)

  test('ipcMain is spoken to in main/ipc.ts', () =>
    expect(only(/\bipcMain\b/, /^main\/ipc\.ts$/)).toEqual([]))
  test('window.host is touched in renderer/host.ts', () =>
    expect(only(/window[^\n]*\.host\b/, /^renderer\/host\.ts$/)).toEqual([]))
  test('no page writes HTML from strings', () =>
    expect(
      only(/dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|\beval\(|new Function\(/, /^$/),
    ).toEqual([]))
  test('pictures from outside are never decoded in main', () =>
    expect(only(/nativeImage\.createFrom/, /^$/)).toEqual([]))
  test('no code speaks to a network', () =>
    expect(
      only(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|from 'node:(http|https|net|dgram|tls|dns)'/,
        /^$/,
      ),
    ).toEqual([]))
  test('links are never opened by the shell', () => expect(only(/shell\.openExternal/, /^$/)).toEqual([]))
})

describe('the habits of the house', () => {
  test('no file is over 300 lines without a reason in its first line', () => {
    const long = app.filter(({ text }) => text.split('\n').length > 300 && !/^\/\/ Long because/.test(text))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('the median file is under 80 lines', () => {
    const lengths = app.map(({ text }) => text.split('\n').length).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
  })

  test('no default exports, no barrels', () => {
    expect(app.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
    expect(
      app.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('nobody catches an error only to log it', () => {
    const quiet = app.filter(({ text }) => /catch \(?\w*\)?\s*\{\s*console\./.test(text))
    expect(quiet.map(({ path }) => path)).toEqual([])
  })
})

function uncommented(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

function source(path: string, target: string): Source {
  return { path, text: '', imports: [{ target, typeOnly: false }] }
}

/** The first ring of imports that run, as the files of the ring; null when there is none. */
function cycleIn(sources: readonly Source[]): readonly string[] | null {
  const edges = new Map(
    sources.map(({ path, imports }) => [path, imports.filter((i) => !i.typeOnly).map((i) => i.target)]),
  )
  const done = new Set<string>()
  const way: string[] = []
  const visit = (path: string): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    way.push(path)
    for (const target of edges.get(path) ?? []) {
      const ring = edges.has(target) ? visit(target) : null
      if (ring) return ring
    }
    way.pop()
    done.add(path)
    return null
  }
  for (const path of edges.keys()) {
    const ring = visit(path)
    if (ring) return ring
  }
  return null
}
