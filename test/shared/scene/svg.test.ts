import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ellipse, type Font, group, type Ink, path, rect, type TextInk } from '../../../shared/scene/ink'
import { svgDocument, svgOf } from '../../../shared/scene/svg'
import { textLine } from '../../../shared/scene/textInk'

const font: Font = { family: 'Inter', size: 16, weight: 600, italic: true }

function words(text: string): TextInk {
  return textLine(text, 1, 2, { font, colour: '#2b2622' })
}

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '" onload="alert(1)',
  "' & < > ]]>",
  '\u0000\u0007\ud800\uffff\u2028',
]

test('nothing a board says can become markup', () => {
  for (const text of HOSTILE) {
    const svg = svgDocument(
      group([
        words(text),
        path(text, { fill: text }),
        rect({ x: 0, y: 0, w: 1, h: 1 }, { fill: text, stroke: text, strokeWidth: 1 }),
      ]),
      { w: 10, h: 10, title: text, description: text },
    )
    expect(tagsOf(svg)).toEqual(['svg', 'title', 'desc', 'text', 'path', 'rect'])
    expect(svg).not.toMatch(/ onload="/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is asked
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(svg.isWellFormed()).toBe(true)
  }
})

test('any text is read back as it was written, controls apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const inside = /<text[^>]*>(.*)<\/text>/s.exec(svgOf(words(text)))?.[1] ?? ''
      expect(unescaped(inside)).toBe(
        text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/[\ufffe\uffff]/g, '\ufffd'),
      )
    }),
  )
})

test('opacity stands on what is drawn, and only when it is not full', () => {
  expect(svgOf(rect({ x: 0, y: 0, w: 2, h: 2 }, { fill: '#112233' }))).toBe(
    '<rect width="2" height="2" fill="#112233"/>',
  )
  const half = svgOf(
    ellipse(1, 2, 3, 4, { fill: '#112233', stroke: '#445566', strokeWidth: 1, opacity: 0.5 }),
  )
  expect(half).toContain('fill-opacity="0.5"')
  expect(half).toContain('stroke-opacity="0.5"')
  expect(svgOf(group([ellipse(1, 2, 3, 4, { fill: '#112233', opacity: 0.5 })]))).not.toContain('<g')
})

test('two clips of one shape share a definition, two shapes do not', () => {
  const clipped = (w: number) =>
    group([rect({ x: 0, y: 0, w: 9, h: 9 }, { fill: '#112233' })], undefined, {
      x: -1.5,
      y: 0,
      w,
      h: 5,
      radius: 2,
    })
  const svg = svgOf(group([clipped(5), clipped(5), clipped(6)]))
  const ids = [...svg.matchAll(/clipPath id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(2)
  expect(ids).toHaveLength(2)
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  expect(used).toHaveLength(3)
  expect(used.every((id) => ids.includes(id))).toBe(true)
})

test('the same ink is the same file, and empty ink is no markup', () => {
  const ink = group([words('Größe'), group([])], [1, 0, 0, 1, 3, 4])
  expect(svgOf(ink)).toBe(svgOf(structuredClone(ink)))
  expect(svgOf(group([group([])]))).toBe('')
})

test('numbers that are none, and sizes below zero, are left out rather than written', () => {
  const odd: readonly Ink[] = [
    rect({ x: Number.NaN, y: 0, w: 1, h: 1 }, { fill: '#112233' }),
    rect({ x: 0, y: 0, w: -1, h: 1 }, { fill: '#112233' }),
    ellipse(0, 0, Number.POSITIVE_INFINITY, 1, { fill: '#112233' }),
    { ...words('x'), x: Number.NaN },
    group([words('x')], [Number.NaN, 0, 0, 1, 0, 0]),
  ]
  expect(svgOf(group(odd))).toBe('')
})

test('a picture is drawn from the address it is given, and left out without one', () => {
  const image = { ink: 'image', asset: 'abc', x: 0, y: 0, w: 4, h: 3, opacity: 0.5 } as const
  expect(svgOf(image)).toBe('')
  expect(svgOf(image, (asset) => `asset:${asset}&"`)).toContain('href="asset:abc&amp;&quot;"')
})

test('a file is named for those who hear it', () => {
  const svg = svgDocument(words('Hi'), {
    w: 976,
    h: 549,
    title: 'At the till',
    description: 'Renee & a cashier',
  })
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="976" height="549" viewBox="0 0 976 549" role="img"><title>At the till<\/title><desc>Renee &amp; a cashier<\/desc>/,
  )
})

test('a line read to the left says so, and stands by the end it was given', () => {
  const look = { font, colour: '#2b2622' }
  const right = svgOf(textLine('ברוכים הבאים', 300, 20, { ...look, anchor: 'end' }))
  expect(right).toContain('x="300" y="20" direction="rtl" fill')
  expect(right).not.toContain('text-anchor')
  expect(svgOf(textLine('ברוכים', 0, 20, look))).toContain('direction="rtl" text-anchor="end"')
  expect(svgOf(textLine('ברוכים', 50, 20, { ...look, anchor: 'middle' }))).toContain('text-anchor="middle"')
})

test('letters of our own fonts stand by their left end, whatever they were given', () => {
  const svg = svgOf(textLine('Welcome', 300, 20, { font, colour: '#2b2622', anchor: 'end' }))
  expect(svg).not.toContain('text-anchor')
  expect(svg).not.toContain('direction')
})

function tagsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag ?? '')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
