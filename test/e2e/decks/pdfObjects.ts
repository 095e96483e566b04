import { ask } from '../cli/pdf'

/** What qpdf finds in the objects of a PDF. */
export interface PdfObjects {
  readonly language: string
  /** Whether a reader shows the document's title in place of its file's name. */
  readonly showsTitle: boolean
  readonly bookmarks: readonly Bookmark[]
  readonly links: readonly Link[]
  /** The structure tree in reading order; null: there is none. */
  readonly tree: Part | null
  /** Names of what a deck must not hold: scripts, actions, files, forms. */
  readonly powers: readonly string[]
}

export interface Bookmark {
  /** 1 for those that stand in no other. */
  readonly depth: number
  readonly title: string
  /** From 1. */
  readonly page: number
}

/** A place on a page that leads to another. */
export interface Link {
  readonly from: number
  readonly to: number
}

/** An element of the structure: what it is (`H1`, `P`, `Figure` …), what it says where it cannot be read, its parts. */
export interface Part {
  readonly kind: string
  readonly alt: string | null
  readonly parts: readonly Part[]
}

export function objectsIn(path: string): PdfObjects {
  const file = JSON.parse(ask('qpdf', ['--json=2', '--json-stream-data=none', path])) as Json
  const objects = file.qpdf[1]
  const look = (value: Value): Value =>
    isReference(value) ? (objects[`obj:${value}`]?.value ?? null) : value
  const catalog = fields(look(objects.trailer?.value?.['/Root'] ?? null))
  const pages = file.pages.map(({ object }) => object)
  return {
    language: textOf(look(catalog['/Lang'] ?? null)) ?? '',
    showsTitle: fields(look(catalog['/ViewerPreferences'] ?? null))['/DisplayDocTitle'] === true,
    bookmarks: file.outlines.flatMap((each) => flat(each, 1)),
    links: linksIn(pages, fields(look(catalog['/Dests'] ?? null)), look),
    tree: catalog['/StructTreeRoot'] ? (partsIn(catalog['/StructTreeRoot'], look)[0] ?? null) : null,
    powers: powersIn(objects),
  }
}

/** The part itself and everything in it, in reading order. */
export function* everyPart(part: Part): Generator<Part> {
  yield part
  for (const inner of part.parts) yield* everyPart(inner)
}

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
type Look = (value: Value) => Value

interface Json {
  readonly pages: readonly { readonly object: string }[]
  readonly outlines: readonly Outline[]
  readonly qpdf: readonly [
    unknown,
    Readonly<Record<string, { readonly value?: { readonly [key: string]: Value } } | undefined>>,
  ]
}

interface Outline {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly Outline[]
}

function flat({ title, destpageposfrom1, kids }: Outline, depth: number): readonly Bookmark[] {
  return [{ depth, title, page: destpageposfrom1 }, ...kids.flatMap((kid) => flat(kid, depth + 1))]
}

function partsIn(value: Value, look: Look): readonly Part[] {
  const element = look(value)
  if (Array.isArray(element)) return element.flatMap((each: Value) => partsIn(each, look))
  const { '/S': kind, '/K': inside, '/Alt': alt, '/Type': type } = fields(element)
  const parts = inside === undefined ? [] : partsIn(inside, look)
  if (type === '/StructTreeRoot') return parts
  return typeof kind === 'string' ? [{ kind: kind.slice(1), alt: textOf(alt ?? null), parts }] : []
}

function linksIn(pages: readonly string[], names: Fields, look: Look): readonly Link[] {
  return pages.flatMap((page, i) => {
    const notes = look(fields(look(page))['/Annots'] ?? null)
    if (!Array.isArray(notes)) return []
    return notes.flatMap((note: Value) => {
      const { '/Subtype': kind, '/A': action, '/Dest': dest } = fields(look(note))
      if (kind !== '/Link') return []
      const to = targetOf(fields(look(action ?? null))['/D'] ?? dest ?? null, names, look)
      return [{ from: i + 1, to: typeof to === 'string' ? pages.indexOf(to) + 1 : 0 }]
    })
  })
}

/** The page a destination names, by itself or under a name. */
function targetOf(dest: Value, names: Fields, look: Look): Value {
  const place = look(dest)
  if (Array.isArray(place)) return (place as readonly Value[])[0] ?? null
  if (typeof place === 'object' && place !== null) return targetOf(fields(place)['/D'] ?? null, names, look)
  if (typeof place !== 'string') return null
  const named = names[place] ?? names[`/${place.replace(/^[ub]:|^\//, '')}`]
  return named === undefined ? null : targetOf(named, names, look)
}

function powersIn(objects: Json['qpdf'][1]): readonly string[] {
  const found = new Set<string>()
  const search = (value: Value): void => {
    if (Array.isArray(value)) return value.forEach(search)
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (POWERS.has(key)) found.add(key)
      if (key === '/S' && typeof inner === 'string' && POWERS.has(inner)) found.add(inner)
      search(inner)
    }
  }
  for (const each of Object.values(objects)) search((each as { value?: Value } | undefined)?.value ?? null)
  return [...found]
}

const POWERS: ReadonlySet<string> = new Set(
  'JavaScript JS OpenAction AA Launch URI SubmitForm ImportData EmbeddedFile EmbeddedFiles RichMedia AcroForm'
    .split(' ')
    .map((name) => `/${name}`),
)

type Fields = { readonly [key: string]: Value }

function fields(value: Value): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** qpdf writes texts as `u:…`. */
function textOf(value: Value): string | null {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : null
}

function isReference(value: Value): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value)
}
