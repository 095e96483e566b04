import type { Font, Ink } from '../../shared/scene/ink'
import { printShelf } from '../printShelf'

/** The faces a drawing's letters are set in, as rules of a style sheet that carry the fonts in them. */
export function fontFaces(ink: Ink, shelf: FontShelf = printShelf): string {
  const all = facesOn(shelf)
  const faces = new Set<Face>()
  for (const { font, letters } of textsIn(ink)) {
    // Fraunces has no Greek or Cyrillic: what it lacks is set in Inter, as everywhere
    const families = font.family === 'Fraunces' ? ['Fraunces', 'Inter'] : ['Inter']
    let missing = letters
    for (const family of families) {
      const at = nearest(all, family, font)
      for (const face of at) if (missing.some((letter) => covers(face, letter))) faces.add(face)
      missing = missing.filter((letter) => !at.some((face) => covers(face, letter)))
    }
  }
  // In the order of the style sheet, so that the same drawing is the same bytes
  return all
    .filter((face) => faces.has(face))
    .map((face) => ruleOf(face, shelf))
    .join('')
}

/** Our style sheet of fonts and the fonts it names, by the paths they are printed with. */
export type FontShelf = Pick<typeof printShelf, 'get'>

interface Face {
  readonly family: string
  readonly weight: number
  readonly style: string
  readonly file: string
  readonly range: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

interface Used {
  readonly font: Font
  readonly letters: readonly number[]
}

function textsIn(ink: Ink): readonly Used[] {
  const found = new Map<string, { font: Font; letters: Set<number> }>()
  const visit = (each: Ink): void => {
    if (each.ink === 'group') for (const child of each.children) visit(child)
    if (each.ink !== 'text') return
    const key = `${each.font.family} ${each.font.weight} ${each.font.italic}`
    const known = found.get(key) ?? { font: each.font, letters: new Set() }
    found.set(key, known)
    for (const letter of each.text) known.letters.add(letter.codePointAt(0) ?? 0)
  }
  visit(ink)
  return [...found.values()].map(({ font, letters }) => ({ font, letters: [...letters] }))
}

/** As browsers choose: of the style, the weight itself, else the nearest on the side it leans to. */
function nearest(all: readonly Face[], family: string, { weight, italic }: Font): readonly Face[] {
  const style = italic ? 'italic' : 'normal'
  const faces = all.filter((face) => face.family === family && face.style === style)
  const weights = [...new Set(faces.map((face) => face.weight))].sort((a, b) => a - b)
  const lighter = weights.filter((each) => each < weight).toReversed()
  const bolder = weights.filter((each) => each > weight)
  const turns = weight <= 500 ? [...lighter, ...bolder] : [...bolder, ...lighter]
  const chosen = weights.includes(weight) ? weight : turns[0]
  return faces.filter((face) => face.weight === chosen)
}

function covers({ ranges }: Face, letter: number): boolean {
  return ranges.some(([from, to]) => letter >= from && letter <= to)
}

const known = new WeakMap<FontShelf, readonly Face[]>()

function facesOn(shelf: FontShelf): readonly Face[] {
  const found = known.get(shelf)
  if (found) return found
  const sheet = Buffer.from(shelf.get('/fonts/fonts.css')?.bytes() ?? []).toString('utf8')
  const faces = [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => faceOf(body))
  known.set(shelf, faces)
  return faces
}

function faceOf(body: string): Face {
  const said = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(body)?.[1]?.trim() ?? ''
  const range = said('unicode-range')
  return {
    family: said('font-family').replaceAll("'", ''),
    weight: Number(said('font-weight')),
    style: said('font-style'),
    file: /url\('\.\/([^']+)'\)/.exec(said('src'))?.[1] ?? '',
    range,
    ranges: range.split(',').map((part) => {
      const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    }),
  }
}

function ruleOf({ family, weight, style, file, range }: Face, shelf: FontShelf): string {
  const bytes = Buffer.from(shelf.get(`/fonts/${file}`)?.bytes() ?? [])
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:${source};unicode-range:${range}}`
}
