import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf, docOf, framesOf, get } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import { newId } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import type { GroupInk, Ink } from '../../../shared/scene/ink'
import { paintElement } from '../../../shared/scene/paint'
import { paintPicture } from '../../../shared/scene/picture'
import { svgOf } from '../../../shared/scene/svg'
import { arbBoard } from '../../arbitraries/board'
import { templateDoc } from '../../boards'
import { coloursOf, leaves } from './inks'
import { shapesIn } from './shapes'

const doc = templateDoc('sports')
const [frame = raise()] = framesOf(doc)

function raise(): never {
  throw new Error('a template without frames')
}

const make = shapesIn(frame.id)
const stamp = make.stamp()
const words = make.text({ align: 'end', bold: true })
const stroke = make.stroke()
const figure = make.figure({ guest: frame.guest })
const box = make.box({ text: 'Of course', tail: { x: 20, y: 160 } })
const line = make.line({ endHead: 'arrow', bend: 0.2 })
const picture = make.picture()

test('an element stands where it is put', () => {
  for (const element of [stamp, words, stroke, figure, box, line, picture]) {
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

const feeling = (valence: number) => ({ emotion: null, valence })
const inFrame = (fields: Partial<Frame>, element: Element) =>
  svgOf(
    paintElement(docOf([...doc.values()].map((r) => (r === frame ? { ...frame, ...fields } : r))), element),
  )

test("the guest's face follows the intended feeling", () => {
  expect(inFrame({ intended: feeling(-3) }, figure)).not.toBe(inFrame({ intended: feeling(3) }, figure))
})

test('a figure can wear what is felt instead, and no other feeling', () => {
  const felt = { ...figure, wears: 'felt' } as const
  const angry = inFrame({ felt: feeling(-3), intended: feeling(3) }, felt)
  expect(inFrame({ felt: feeling(3), intended: feeling(3) }, felt)).not.toBe(angry)
  expect(inFrame({ felt: feeling(-3), intended: feeling(-3) }, felt)).toBe(angry)
})

test('stamps, figures and pictures can be turned left to right', () => {
  for (const element of [stamp, figure, picture]) {
    const [inner] = paintElement(doc, { ...element, mirrored: true }).children
    expect(transformOf(inner)[0]).toBeLessThan(0)
    expect(transformOf(paintElement(doc, element).children[0])[0]).toBeGreaterThan(0)
  }
})

test('a tinted stamp is in its tint and in ink, and as it was without one', () => {
  const tinted = coloursOf([paintElement(doc, { ...stamp, tint: '#23706b' })])
  expect(tinted).toContain('#2b2622')
  expect(tinted.length).toBeGreaterThan(2)
  for (const colour of tinted) {
    const [r = 0, g = 0] = [1, 3].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    if (colour !== '#2b2622') expect(g, colour).toBeGreaterThanOrEqual(r - 6)
  }
  expect(coloursOf([paintElement(doc, stamp)])).not.toEqual(tinted)
})

test('what is seen through is so in every leaf, and nowhere twice', () => {
  for (const element of [stamp, words, stroke, figure, box, line, picture]) {
    const whole = leaves([paintElement(doc, element)])
    const half = leaves([paintElement(doc, { ...element, opacity: 0.5 })])
    expect(half.map(({ opacity }) => opacity)).toEqual(whole.map(({ opacity }) => opacity * 0.5))
  }
})

test('a picture fills its box with the part that shows', () => {
  const crop = { x: 0.25, y: 0.5, w: 0.5, h: 0.25 }
  const [image] = leaves([paintElement(doc, { ...picture, crop })])
  expect(image).toMatchObject({ ink: 'image', x: -100, y: -200, w: 400, h: 400 })
})

test('one element that cannot be painted does not take the others with it', () => {
  const broken = { ...stroke, points: null as unknown as number[] }
  expect(svgOf(paintElement(doc, broken))).toContain('M0 0L32 32')
})

test('hostile values are painted without a word', () => {
  const far = { x: 1e7, y: -1e7, w: 1e7, h: 1e7, degrees: 1e7 }
  const long = 'Of course. '.repeat(1818)
  for (const element of [
    ...[stamp, words, stroke, figure, box, line, picture].map((one) => ({ ...one, ...far })),
    { ...words, text: long },
    { ...box, text: long },
    { ...box, w: 0.001, h: 0.001, text: 'x' },
    { ...line, w: 0, h: 0 },
    { ...line, w: 0.001, bend: -2, width: 40 },
    { ...picture, crop: { x: 1, y: 1, w: 0.001, h: 0.001 } },
    { ...stroke, points: [1e7, -1e7, 5] },
  ]) {
    expect(svgOf(paintElement(doc, element))).not.toMatch(/NaN|Infinity|undefined/)
  }
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
    { ...box, h: 0 },
    { ...picture, w: 0 },
    { ...picture, crop: { x: 0, y: 0, w: 0, h: 0 } },
    { ...line, y: Number.NEGATIVE_INFINITY },
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
      fc.constantFrom<Element>(stamp, words, stroke, figure, box, line, picture),
      fc.record({ x: odd, y: odd, w: odd, h: odd, degrees: odd }),
    )
    .map(([element, place]) => ({ ...element, ...place }))
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

test('what is hidden, or in a hidden group, is in no picture', () => {
  const hidden = newId('group')
  const group = { id: hidden, kind: 'group', parent: frame.id, order: 'a0', extra: {}, name: '' } as const
  const bare = [...doc.values()].filter(({ kind }) => kind !== 'element')
  const shown = (...elements: readonly Element[]) =>
    svgOf(paintPicture(docOf([...bare, { ...group, locked: false, hidden: true }, ...elements]), frame.id))
  expect(shown({ ...box, hidden: true }, { ...stamp, parent: hidden })).toBe(shown())
  expect(shown(box)).not.toBe(shown())
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
