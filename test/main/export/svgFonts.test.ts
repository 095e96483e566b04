import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FontShelf, fontFaces } from '../../../main/export/svgFonts'
import { type Font, group } from '../../../shared/scene/ink'
import { textLine } from '../../../shared/scene/textInk'

/** The fonts as they lie in the folder. */
const shelf: FontShelf = {
  get(path) {
    const file = join(import.meta.dirname, '../../../assets', path)
    return existsSync(file) ? { type: '', bytes: () => readFileSync(file) } : undefined
  },
}

const inter = (weight: Font['weight'], italic = false): Font => ({
  family: 'Inter',
  size: 16,
  weight,
  italic,
})
const serif = (weight: Font['weight'], italic = false): Font => ({
  ...inter(weight, italic),
  family: 'Fraunces',
})

describe('the fonts inside a drawing', () => {
  test('are those its letters are set in, whole, and no others', () => {
    expect(facesFor(['Plain words', inter(400)])).toEqual(['Inter 400 normal latin'])
    expect(facesFor(['Title', serif(600)], ['quote', serif(400, true)])).toEqual([
      'Fraunces 600 normal latin',
      'Fraunces 400 italic latin',
    ])
    const rule = fontFaces(ink(['Plain words', inter(400)]), shelf)
    const font = readFileSync(join(import.meta.dirname, '../../../assets/fonts/inter-latin-400-normal.woff2'))
    expect(rule).toContain(`url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`)
  })

  test('reach as far as the letters do', () => {
    expect(facesFor(['Łódź', inter(400)])).toEqual(['Inter 400 normal latin-ext', 'Inter 400 normal latin'])
    expect(facesFor(['Αθήνα', inter(600)])).toEqual(['Inter 600 normal greek'])
    expect(facesFor(['đường phố ệ', serif(600)])).toContain('Fraunces 600 normal vietnamese')
  })

  test('are Inter where Fraunces has no such letter', () => {
    expect(facesFor(['Зимний сад', serif(600)])).toEqual([
      'Inter 600 normal cyrillic',
      'Fraunces 600 normal latin',
    ])
  })

  test('are the nearest weight where a family lacks one', () => {
    expect(facesFor(['A', serif(500)])).toEqual(['Fraunces 400 normal latin'])
    expect(facesFor(['A', serif(700)])).toEqual(['Fraunces 600 normal latin'])
    expect(facesFor(['A', inter(700, true)])).toEqual(['Inter 600 italic latin'])
  })

  test('of letters nobody has are none: the reader’s own stand in', () => {
    expect(facesFor(['日本語', inter(400)])).toEqual([])
    expect(fontFaces(group([]), shelf)).toBe('')
  })
})

type Line = readonly [text: string, font: Font]

function ink(...lines: readonly Line[]) {
  return group([group(lines.map(([text, font]) => textLine(text, 0, 0, { font, colour: '#2b2622' })))])
}

/** In words, in the order they stand in. */
function facesFor(...lines: readonly Line[]): readonly string[] {
  const rules = [...fontFaces(ink(...lines), shelf).matchAll(/@font-face\{([^}]*)\}/g)]
  return rules.map(([, body = '']) => {
    const said = (name: string) => new RegExp(`${name}:([^;]*)`).exec(body)?.[1]?.replaceAll("'", '') ?? ''
    return [
      said('font-family'),
      said('font-weight'),
      said('font-style'),
      SCRIPTS[said('unicode-range').slice(0, 6)],
    ].join(' ')
  })
}

/** By the first letter of their range. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'U+0000': 'latin',
  'U+0100': 'latin-ext',
  'U+0102': 'vietnamese',
  'U+0301': 'cyrillic',
  'U+0370': 'greek',
}
