/**
 * Run by hand when a font changes: `node scripts/fonts.mjs`. Copies the faces CXBoard shows into assets/fonts
 * and writes fonts.css and metrics.json beside them, so that text can be measured where there is no browser.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const out = join(root, 'assets/fonts')

const FAMILIES = [
  {
    family: 'Inter',
    folder: 'inter',
    subsets: ['cyrillic', 'greek', 'vietnamese', 'latin-ext', 'latin'],
    faces: [face(400), face(500), face(600), face(700), face(400, 'italic'), face(600, 'italic')],
  },
  {
    family: 'Fraunces',
    folder: 'fraunces',
    subsets: ['vietnamese', 'latin-ext', 'latin'],
    faces: [face(400), face(600), face(400, 'italic'), face(600, 'italic')],
  },
]

/** The letters whose pairs are measured: Basic Latin, Latin-1 and the punctuation people type. */
const KERNED = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...codes('ŒœŸ–—‘’‚“”„†•…‹›€™−')]

/** Stands before every pair: fontkit adjusts some pairs twice at the very start of a text. */
const NEUTRAL = 'H'.codePointAt(0)

mkdirSync(out, { recursive: true })
for (const name of readdirSync(out)) if (name.endsWith('.woff2')) rmSync(join(out, name))

let css = ''
const metrics = {}
for (const { family, folder, subsets, faces } of FAMILIES) {
  const source = join(root, 'node_modules/@fontsource', folder)
  const ranges = JSON.parse(readFileSync(join(source, 'unicode.json'), 'utf8'))
  copyFileSync(join(source, 'LICENSE'), join(out, `OFL-${family}.txt`))
  for (const { weight, style } of faces) {
    const files = subsets.map((subset) => ({ subset, name: `${folder}-${subset}-${weight}-${style}.woff2` }))
    for (const { subset, name } of files) {
      copyFileSync(join(source, 'files', name), join(out, name))
      css += fontFace(family, weight, style, name, ranges[subset])
    }
    const fonts = files.map(({ subset, name }) => ({
      font: openSync(join(out, name)),
      covers: covers(ranges[subset]),
    }))
    metrics[`${family} ${weight}${style === 'italic' ? ' italic' : ''}`] = measured(fonts)
  }
}
writeFileSync(join(out, 'fonts.css'), css)
writeFileSync(join(out, 'metrics.json'), `${JSON.stringify(metrics, null, 1)}\n`)

function face(weight, style = 'normal') {
  return { weight, style }
}

function fontFace(family, weight, style, name, unicodeRange) {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: block;
  src: url('./${name}') format('woff2');
  unicode-range: ${unicodeRange};
}
`
}

/**
 * advances: runs `first code point in hex:advance,advance…` joined by `;`, in font units.
 * kerning: one line a row, tab between its fields: left letters, then adjustment and right letters in turn;
 * a pair in no row is 0.
 */
function measured(fonts) {
  const latin = fonts.at(-1)
  const { unitsPerEm, ascent, descent } = latin.font
  return {
    unitsPerEm,
    ascender: ascent,
    descender: descent,
    advances: advancesOf(fonts),
    kerning: kerningOf(latin),
  }
}

/** The subset declared last wins a code point, as in the style sheet. */
function advancesOf(fonts) {
  const advances = new Map()
  for (const { font, covers: covered } of fonts) {
    for (const code of font.characterSet) {
      if (covered(code)) advances.set(code, Math.round(font.glyphForCodePoint(code).advanceWidth))
    }
  }
  const runs = []
  let last = -2
  for (const code of [...advances.keys()].sort((a, b) => a - b)) {
    if (code === last + 1) runs[runs.length - 1] += `,${advances.get(code)}`
    else runs.push(`${code.toString(16)}:${advances.get(code)}`)
    last = code
  }
  return runs.join(';')
}

/** Ligatures and contextual forms are off wherever we draw, so they are off here. */
function kerningOf({ font, covers: covered }) {
  const letters = KERNED.filter((code) => font.hasGlyphForCodePoint(code) && covered(code))
  const alone = new Map(letters.map((code) => [code, font.glyphForCodePoint(code).advanceWidth]))
  const off = { calt: false, liga: false, clig: false, ccmp: false }
  const rows = new Map()
  const width = (...text) => font.layout(String.fromCodePoint(...text), off).advanceWidth
  for (const left of letters) {
    const row = new Map()
    const before = width(NEUTRAL, left)
    for (const right of letters) {
      const kern = Math.round(width(NEUTRAL, left, right) - before - alone.get(right))
      if (kern !== 0) row.set(kern, (row.get(kern) ?? '') + String.fromCodePoint(right))
    }
    if (row.size === 0) continue
    const key = [...row]
      .sort(([a], [b]) => a - b)
      .flat()
      .join('\t')
    rows.set(key, (rows.get(key) ?? '') + String.fromCodePoint(left))
  }
  return [...rows].map(([key, lefts]) => `${lefts}\t${key}`).join('\n')
}

function covers(unicodeRange) {
  const spans = unicodeRange.split(',').map((part) => {
    const [from, to] = part.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]
  })
  return (code) => spans.some(([from, to]) => code >= from && code <= to)
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

function codes(text) {
  return [...text].map((letter) => letter.codePointAt(0))
}
