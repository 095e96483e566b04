import { readFileSync } from 'node:fs'
import { mapped } from './colour.mjs'
import { ownStamps } from './ownStamps.mjs'
import { STAMP_LIST } from './stampList.mjs'
import { rasterise } from './trace.mjs'
import { boundsOf, compact, shapesOf } from './vector.mjs'

const SIZE = 32
const REFUSED = /gradient|<mask|<filter|clip-path|url\(|<use|<image/i
/** Some icons are clipped to their own square, which changes nothing. */
const WHOLE_SQUARE =
  /<g clip-path="url\(#\w+\)">(.*)<\/g><defs><clipPath id="\w+"><path fill="#fff" d="M0 0h32v32H0z"\/><\/clipPath><\/defs>/

/**
 * Stamps as { id, name, category, words, paths: [colour, d, evenodd][], rim: which paths touch the outside, box: x0 y0 x1 y1 }.
 * Icons that need more than flat paths are left out and named.
 */
export function stampsArt() {
  const { icons } = JSON.parse(
    readFileSync(
      new URL('../../node_modules/@iconify-json/fluent-emoji-flat/icons.json', import.meta.url),
      'utf8',
    ),
  )
  const own = ownStamps(icons)
  const stamps = []
  const seen = new Set()
  let category = ''
  for (const line of STAMP_LIST.split('\n')) {
    if (line.startsWith('# ')) category = line.slice(2)
    if (!line.includes(':')) continue
    const [left, words] = line.split(':').map((part) => part.trim())
    const [id, given] = left.split(' = ')
    const body = (own[id] ?? icons[id]?.body)?.replace(WHOLE_SQUARE, '$1')
    if (!body || REFUSED.test(body)) console.warn(`left out: ${id} (${body ? 'not flat' : 'unknown'})`)
    if (!body || REFUSED.test(body) || seen.has(id)) continue
    seen.add(id)
    stamps.push({ id, name: given ?? plain(id), category, words, ...artOf(body) })
  }
  return {
    source: 'Fluent Emoji (flat) by Microsoft, MIT, from @iconify-json/fluent-emoji-flat',
    size: SIZE,
    stamps,
  }
}

function plain(id) {
  const words = id.replaceAll('-', ' ')
  return words[0].toUpperCase() + words.slice(1)
}

function artOf(body) {
  const paths = shapesOf(body)
    .filter(({ fill }) => fill && fill !== 'none')
    .map(({ fill, d, rule }) => [mapped(full(fill)), tight(d), rule === 'evenodd' ? 1 : 0])
  const bounds = paths.map(([, d]) => boundsOf(d))
  const box = [
    Math.min(...bounds.map(({ x0 }) => x0)),
    Math.min(...bounds.map(({ y0 }) => y0)),
    Math.max(...bounds.map(({ x1 }) => x1)),
    Math.max(...bounds.map(({ y1 }) => y1)),
  ]
  return { box: box.map((value) => Number(value.toFixed(2))), rim: rimOf(paths), paths }
}

function full(colour) {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((c) => c + c).join('')}` : colour.toLowerCase()
}

/** `.5 .25` is `.5.25`: every letter counts, there are a great many. */
function tight(d) {
  return compact(d, 2).replaceAll(/(?<=\.\d+) (?=\.)/g, '')
}

/** The paths that are next to nothing: their edges together are the silhouette. */
function rimOf(paths) {
  const box = { x0: -1, y0: -1, x1: SIZE + 1, y1: SIZE + 1 }
  const grids = paths.map(([, d, e]) => rasterise(d, e ? 'evenodd' : 'nonzero', box, 8))
  const { w, h } = grids[0]
  const any = new Uint8Array(w * h)
  for (const { bits } of grids) for (let i = 0; i < bits.length; i += 1) any[i] |= bits[i]
  return grids.flatMap(({ bits }, index) => {
    let touches = 0
    for (let y = 1; y < h - 1; y += 1) {
      for (let x = 1; x < w - 1; x += 1) {
        const i = y * w + x
        if (bits[i] && !(any[i - 1] && any[i + 1] && any[i - w] && any[i + w])) touches += 1
      }
    }
    return touches > 2 ? [index] : []
  })
}
