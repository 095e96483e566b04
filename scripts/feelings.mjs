// Run by hand, with the Node of node_modules: draws every feeling of the catalogue with its face, for the docs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import './typescript.mjs'

const { placed } = await import('../shared/scene/art.ts')
const { faceOf } = await import('../shared/scene/faces.ts')
const { figureArt, SHOWN } = await import('../shared/scene/figure.ts')
const { group, rect } = await import('../shared/scene/ink.ts')
const { figureFor } = await import('../shared/scene/looks.ts')
const { PALETTE } = await import('../shared/scene/palette.ts')
const { svgDocument } = await import('../shared/scene/svg.ts')

const COLUMNS = 7
const CELL = { w: 170, h: 190 }
const FONT = { family: 'Inter', size: 15, weight: 500, italic: false }

const { emotions } = JSON.parse(
  readFileSync(new URL('../assets/method/catalog.json', import.meta.url), 'utf8'),
)
const person = { ...figureFor('feelings'), head: 'short2', facialHair: null, accessory: null }
const page = { w: COLUMNS * CELL.w, h: Math.ceil(emotions.length / COLUMNS) * CELL.h + 12 }
const cells = emotions.map((emotion, i) => {
  const art = figureArt(person, faceOf({ emotion: emotion.id, valence: emotion.valence }))
  const at = {
    x: (i % COLUMNS) * CELL.w + 5,
    y: Math.floor(i / COLUMNS) * CELL.h,
    w: 160,
    h: 160 * SHOWN.bust,
  }
  const text = `${emotion.label} ${emotion.valence > 0 ? '+' : ''}${emotion.valence}`
  const line = { ink: 'text', x: at.x + 80, y: at.y + 174, text, font: FONT, fill: PALETTE.ink, opacity: 1 }
  return group([placed(art, at), { ...line, anchor: 'middle', tracking: 0 }])
})
const sheet = group([rect({ x: 0, y: 0, ...page }, { fill: PALETTE.paper }), ...cells])
const title = { title: 'The 41 feelings and their faces', description: '' }
mkdirSync(new URL('../assets/docs/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../assets/docs/feelings.svg', import.meta.url),
  `${shared(svgDocument(sheet, { ...page, ...title }))}\n`,
)

/** Draws once what the same body repeats 41 times. */
function shared(svg) {
  const names = new Map()
  const body = svg.replaceAll(/<path [^>]*\/>/g, (path) => {
    if (path.length < 300 || svg.indexOf(path) === svg.lastIndexOf(path)) return path
    if (!names.has(path)) names.set(path, `part${names.size}`)
    return `<use href="#${names.get(path)}"/>`
  })
  const parts = [...names].map(([path, name]) => path.replace('<path ', `<path id="${name}" `))
  return body.replace('</title>', `</title><defs>${parts.join('')}</defs>`)
}
