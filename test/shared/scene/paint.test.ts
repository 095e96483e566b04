import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf, docOf, framesOf, get } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import type { Element, FigureElement, StrokeElement } from '../../../shared/model/record'
import type { GroupInk, Ink } from '../../../shared/scene/ink'
import { paintElement } from '../../../shared/scene/paint'
import { paintPicture } from '../../../shared/scene/picture'
import { svgOf } from '../../../shared/scene/svg'
import { arbBoard } from '../../arbitraries/board'
import { templateDoc } from '../../boards'

const doc = templateDoc('sports')
const [frame = raise()] = framesOf(doc)

function raise(): never {
  throw new Error('a template without frames')
}

const common = {
  kind: 'element',
  parent: frame.id,
  order: 'a0',
  extra: {},
  zone: 'how',
  name: '',
  x: 100,
  y: 50,
  w: 200,
  h: 100,
  degrees: 0,
} as const

const stamp: Element = { ...common, id: newId('element'), shape: 'stamp', stamp: 'bellhop-bell' }
const words: Element = {
  ...common,
  id: newId('element'),
  shape: 'text',
  text: 'Of course',
  size: 20,
  colour: '#2b2622',
  align: 'end',
  bold: true,
  italic: false,
}
const stroke: StrokeElement = {
  ...common,
  id: newId('element'),
  shape: 'stroke',
  points: [0, 0, 0.5, 50, 20, 0.5, 100, 0, 0.5],
  drawnW: 100,
  drawnH: 20,
  width: 6,
  colour: '#3d4f8a',
}
const figure: FigureElement = {
  ...common,
  id: newId('element'),
  shape: 'figure',
  guest: frame.guest,
  figure: null,
  face: null,
  mirrored: false,
}

test('an element stands where it is put', () => {
  for (const element of [stamp, words, stroke, figure]) {
    expect(paintElement(doc, element).transform).toEqual([1, 0, 0, 1, 100, 50])
  }
})

test('a turned element turns about its middle', () => {
  const [a, b, c, d, e, f] = paintElement(doc, { ...stamp, degrees: 90 }).transform
  const middle = { x: a * 100 + c * 50 + e, y: b * 100 + d * 50 + f }
  expect(middle.x).toBeCloseTo(200)
  expect(middle.y).toBeCloseTo(100)
  expect(b).toBeCloseTo(1)
})

test('a stamp keeps its proportions and stands on the lower edge of its box', () => {
  const [art] = paintElement(doc, stamp).children
  const [sx, , , sy] = transformOf(art)
  expect(sx).toBeCloseTo(sy)
})

test('a stamp the library does not know is shown as missing', () => {
  const ink = paintElement(doc, { ...stamp, stamp: 'from-a-newer-version' })
  expect(svgOf(ink)).toContain('stroke-dasharray')
})

test('a pen stroke is as wide after stretching as before, at the new size', () => {
  const [, right] = extent(paintElement(doc, stroke))
  const [, stretched] = extent(paintElement(doc, { ...stroke, w: 400 }))
  expect(right).toBeGreaterThan(195)
  expect(right).toBeLessThan(206)
  expect(stretched).toBeGreaterThan(395)
  expect(stretched).toBeLessThan(406)
})

test('a straight stroke without height is drawn', () => {
  const flat = { ...stroke, points: [0, 0, 0.5, 100, 0, 0.5], h: 0, drawnH: 0 }
  expect(svgOf(paintElement(doc, flat))).toContain('<path')
})

test("the guest's face follows the intended feeling", () => {
  const angry = { ...frame, intended: { emotion: null, valence: -3 } }
  const pleased = { ...frame, intended: { emotion: null, valence: 3 } }
  const paint = (now: typeof frame) =>
    svgOf(paintElement(docOf([...doc.values()].map((r) => (r === frame ? now : r))), figure))
  expect(paint(angry)).not.toBe(paint(pleased))
})

test('an element that did not change keeps its ink', () => {
  expect(paintElement(doc, stamp)).toBe(paintElement(doc, stamp))
  expect(paintElement(docOf(doc.values()), figure)).toBe(paintElement(doc, figure))
})

test('an element without size or place is a crossed box', () => {
  for (const element of [
    { ...stamp, w: 0 },
    { ...figure, h: 0 },
    { ...words, w: 0 },
    { ...stroke, points: [] },
    { ...stamp, x: Number.NaN },
    { ...stroke, w: Number.POSITIVE_INFINITY },
  ]) {
    const svg = svgOf(paintElement(doc, element))
    expect(svg).toContain('M0 0L32 32')
    expect(svg).not.toContain('NaN')
  }
})

test('whatever a board may hold can be painted', () => {
  fc.assert(
    fc.property(arbBoard(), (records) => {
      const any = docOf(records)
      for (const record of records)
        if (record.kind === 'element')
          expect(svgOf(paintElement(any, record))).not.toMatch(/NaN|Infinity|undefined/)
      for (const { id } of framesOf(any)) expect(paintPicture(any, id).children.length).toBeGreaterThan(0)
    }),
    { numRuns: 30 },
  )
})

test('numbers no border would let in are painted too', () => {
  const odd = fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.NaN, 1e9))
  const arbElement = fc
    .tuple(
      fc.constantFrom(stamp, words, stroke, figure),
      fc.record({ x: odd, y: odd, w: odd, h: odd, degrees: odd }),
    )
    .map(([element, box]) => ({ ...element, ...box }))
  fc.assert(
    fc.property(arbElement, (element) => {
      expect(svgOf(paintElement(doc, element))).not.toMatch(/NaN|Infinity|undefined/)
    }),
  )
})

test('the picture of an unknown frame is an empty picture', () => {
  expect(svgOf(paintPicture(doc, newId('frame')))).toMatch(/^<rect/)
  expect(get(doc, boardOf(doc).id, 'board')).not.toBeNull()
})

test('the picture shows what stands in How and nothing of the cards', () => {
  const here: readonly Element[] = [{ ...stamp, zone: 'what' as const }]
  const bare = docOf([...[...doc.values()].filter(({ kind }) => kind !== 'element'), ...here])
  const empty = docOf([...doc.values()].filter(({ kind }) => kind !== 'element'))
  expect(svgOf(paintPicture(bare, frame.id))).toBe(svgOf(paintPicture(empty, frame.id)))
  expect(svgOf(paintPicture(doc, frame.id)).length).toBeGreaterThan(
    svgOf(paintPicture(empty, frame.id)).length,
  )
})

function transformOf(ink: Ink | undefined): GroupInk['transform'] {
  return ink?.ink === 'group' ? ink.transform : [1, 0, 0, 1, 0, 0]
}

/** Least and greatest x of the numbers of an outline, from the element's corner. */
function extent(ink: GroupInk): readonly [number, number] {
  const [outline] = ink.children
  const numbers = outline?.ink === 'path' ? (outline.d.match(/-?[\d.]+/g) ?? []).map(Number) : []
  const xs = numbers.filter((_, i) => i % 2 === 0)
  return [Math.min(...xs), Math.max(...xs)]
}
