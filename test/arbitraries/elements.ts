import fc from 'fast-check'
import type { Element, Group } from '../../shared/model/element'
import type { Link } from '../../shared/model/record'
import {
  BOX_FORMS,
  CORNERS,
  DASHES,
  HOW_PARTS,
  LINE_HEADS,
  LINK_SOURCES,
  WORN,
  ZONES,
} from '../../shared/model/vocabulary'
import { PICTURES } from './pictures'
import { anyExtra, anyId, anyOrder, anyText, between, colour, coordinate, nullOr } from './values'

type Shape = Element['shape']

/** Of every shape, or of these. What it points to is made up: `arbBoard` puts what is there in its place. */
export function anyElement(shapes: readonly Shape[] = SHAPES): fc.Arbitrary<Element> {
  return fc.oneof(...shapes.map((shape) => MAKERS[shape]()))
}

export function anyGroup(): fc.Arbitrary<Group> {
  return fc.record({
    id: anyId('group'),
    kind: fc.constant('group' as const),
    parent: anyId('frame'),
    order: anyOrder(),
    extra: anyExtra(),
    name: anyText(),
    locked: fc.boolean(),
    hidden: fc.boolean(),
  })
}

export function anyLink(): fc.Arbitrary<Link> {
  return fc.record({
    id: anyId('link'),
    kind: fc.constant('link' as const),
    parent: anyId('frame'),
    order: anyOrder(),
    extra: anyExtra(),
    from: fc.constantFrom(...LINK_SOURCES),
    item: anyText(200),
    to: fc.oneof(fc.constantFrom(...HOW_PARTS), anyId('element')),
  })
}

export function anyFigure() {
  return fc.record({
    head: anyText(),
    skin: colour(),
    hair: colour(),
    clothing: colour(),
    facialHair: nullOr(anyText()),
    accessory: nullOr(anyText()),
  })
}

const MAKERS: Readonly<Record<Shape, () => fc.Arbitrary<Element>>> = {
  stamp: () =>
    fc.record({
      ...fields('stamp'),
      stamp: anyText(),
      mirrored: fc.boolean(),
      tint: nullOr(colour()),
    }),
  text: () => fc.record({ ...fields('text'), ...lettering() }),
  stroke: () =>
    fc.record({
      ...fields('stroke'),
      points: fc.array(coordinate(), { maxLength: 12 }),
      drawnW: coordinate(0),
      drawnH: coordinate(0),
      width: anyNumber(0.5, 200),
      colour: colour(),
    }),
  figure: () =>
    fc.record({
      ...fields('figure'),
      guest: nullOr(anyId('guest')),
      figure: nullOr(anyFigure()),
      face: nullOr(anyText()),
      wears: fc.constantFrom(...WORN),
      mirrored: fc.boolean(),
    }),
  box: () =>
    fc.record({
      ...fields('box'),
      form: fc.constantFrom(...BOX_FORMS),
      fill: nullOr(colour()),
      line: nullOr(colour()),
      lineWidth: anyNumber(0.5, 40),
      dash: fc.constantFrom(...DASHES),
      ...lettering(),
      tail: nullOr(fc.record({ x: coordinate(), y: coordinate() })),
      tailTo: nullOr(anyId('element')),
    }),
  line: () =>
    fc.record({
      ...fields('line'),
      degrees: fc.constant(0),
      start: fc.constantFrom(...CORNERS),
      bend: anyNumber(-2, 2),
      colour: colour(),
      width: anyNumber(0.5, 40),
      dash: fc.constantFrom(...DASHES),
      startHead: fc.constantFrom(...LINE_HEADS),
      endHead: fc.constantFrom(...LINE_HEADS),
      startOn: nullOr(anyHold()),
      endOn: nullOr(anyHold()),
    }),
  picture: () =>
    fc
      .record({
        ...fields('picture'),
        file: fc.constantFrom(...PICTURES),
        crop: fc.oneof(
          fc.constant({ x: 0, y: 0, w: 1, h: 1 }),
          fc.record({
            x: between(0, 0.5),
            y: between(0, 0.5),
            w: between(0.25, 0.5),
            h: between(0.25, 0.5),
          }),
        ),
        mirrored: fc.boolean(),
      })
      .map(({ file: { hash, width, height }, ...picture }) => ({
        ...picture,
        asset: hash,
        pixelW: width,
        pixelH: height,
      })),
}

export const SHAPES = Object.keys(MAKERS) as readonly Shape[]

function fields<S extends Shape>(shape: S) {
  return {
    id: anyId('element'),
    kind: fc.constant('element' as const),
    shape: fc.constant(shape),
    parent: anyId('frame'),
    order: anyOrder(),
    extra: anyExtra(),
    zone: fc.constantFrom(...ZONES),
    x: coordinate(),
    y: coordinate(),
    w: coordinate(0),
    h: coordinate(0),
    degrees: coordinate(),
    name: anyText(),
    locked: fc.boolean(),
    hidden: fc.boolean(),
    opacity: anyNumber(0, 1),
  }
}

function lettering() {
  return {
    text: anyText(200),
    size: between(4, 400),
    colour: colour(),
    align: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
  }
}

function anyHold() {
  return fc.record({ element: anyId('element'), u: anyNumber(0, 1), v: anyNumber(0, 1) })
}

/** With as many digits as a number has, too: only coordinates are kept short. */
function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  const long = fc.double({ min, max, noNaN: true }).map((value) => value + 0)
  return fc.oneof(between(min, max), long, fc.constantFrom(min, max))
}
