import fc from 'fast-check'
import { followed } from '../../../shared/edit/follow'
import { freshElement } from '../../../shared/edit/fresh'
import { inFront } from '../../../shared/edit/front'
import { groupLayers } from '../../../shared/edit/groups'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { validateRecords } from '../../../shared/exchange/validate'
import { apply, type Change } from '../../../shared/model/change'
import { type Doc, elementsOf, get, layersOf } from '../../../shared/model/doc'
import type { BoxElement, Element, FigureElement, LineElement } from '../../../shared/model/element'
import type { Box } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import { BOX_FORMS, CORNERS, ZONES, type Zone } from '../../../shared/model/vocabulary'
import { frameAt, templateDoc } from '../../boards'

/** A frame with nothing drawn on it, and what tests draw there in one line each. */
const sports = templateDoc('sports')
export const frame = frameAt(sports, 0).id
export const other = frameAt(sports, 1).id
export const bare: Doc = new Map(
  [...sports].filter(([id, { kind }]) => id === frame || id === other || ['board', 'guest'].includes(kind)),
)

export function box(at: Box, more: Partial<BoxElement> = {}): BoxElement {
  return {
    ...freshElement(frame, 'how', at),
    shape: 'box',
    form: 'rectangle',
    text: '',
    ...FIRST_STYLES.box.rectangle,
    tail: null,
    tailTo: null,
    ...more,
  }
}

export function line(at: Box, more: Partial<LineElement> = {}): LineElement {
  return {
    ...freshElement(frame, 'how', at),
    shape: 'line',
    start: 'nw',
    bend: 0,
    ...FIRST_STYLES.arrow,
    startOn: null,
    endOn: null,
    ...more,
  }
}

export function figure(at: Box, more: Partial<FigureElement> = {}): FigureElement {
  return {
    ...freshElement(frame, 'how', at),
    shape: 'figure',
    guest: null,
    figure: null,
    face: null,
    wears: 'intended',
    mirrored: false,
    ...more,
  }
}

export const middle = (element: Element) => ({ element: element.id, u: 0.5, v: 0.5 })

export function drawn(...elements: readonly Element[]): Doc {
  return apply(bare, inFront(bare, frame, elements))
}

export function element<S extends Element['shape']>(
  doc: Doc,
  id: Id,
  shape: S,
): Extract<Element, { shape: S }> {
  const found = get(doc, id, 'element')
  if (found?.shape !== shape) throw new Error(`no ${shape} ${id}`)
  return found as Extract<Element, { shape: S }>
}

export function done(doc: Doc, change: Change): Doc {
  return apply(doc, followed(doc, change))
}

/** Ids in painting order. */
export function painted(doc: Doc): readonly Id[] {
  return elementsOf(doc, frame).map(({ id }) => id)
}

/** Throws what a file with these records would be refused for. */
export function mustBeSound(doc: Doc): void {
  validateRecords([...doc.values()])
}

/** Sheets of every shape, turned and locked and hidden ones, held lines, tails, nested groups; all that follow stand right. */
export function anySheet({ zones = ZONES as readonly Zone[], locks = true } = {}): fc.Arbitrary<Doc> {
  const units = (min: number, max: number) =>
    fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)
  const plain = fc.record({
    zone: fc.constantFrom(...zones),
    x: units(-40, 420),
    y: units(-40, 360),
    w: units(8, 200),
    h: units(8, 200),
    degrees: fc.oneof(fc.constantFrom(0, 0, 0, 90, -180), units(-180, 179)),
    locked: locks ? fc.boolean().map((value) => value && locks) : fc.constant(false),
    hidden: fc.boolean(),
    shape: fc.constantFrom(
      'box',
      'box',
      'figure',
      'stamp',
      'text',
      'stroke',
      'picture',
      'line',
      'line',
      'line',
    ),
    form: fc.constantFrom(...BOX_FORMS),
    start: fc.constantFrom(...CORNERS),
    flat: fc.constantFrom('no', 'no', 'w', 'h'),
    bend: fc.constantFrom(0, 0.25, -0.5),
    mirrored: fc.boolean(),
    holds: fc.tuple(fc.option(fc.nat(20)), fc.option(fc.nat(20))),
    u: fc.constantFrom(0, 0.25, 0.5, 0.9, 1),
    v: fc.constantFrom(0, 0.3, 0.5, 1),
  })
  const groups = fc.array(fc.array(fc.nat(30), { minLength: 2, maxLength: 4 }), { maxLength: 3 })
  return fc.tuple(fc.array(plain, { minLength: 1, maxLength: 9 }), groups).map(([specs, groupings]) => {
    const made: Element[] = []
    for (const spec of specs) made.push(elementFrom(spec, made))
    let doc = done(bare, inFront(bare, frame, made))
    for (const picks of groupings) {
      const layers = layersOf(doc, frame)
      const ids = picks.map((pick) => layers[pick % layers.length]?.id ?? '')
      const group = groupLayers(doc, [...new Set(ids)])
      if (group) doc = apply(doc, group.change)
    }
    return doc
  })
}

interface Spec extends Box {
  readonly zone: Zone
  readonly degrees: number
  readonly locked: boolean
  readonly hidden: boolean
  readonly shape: string
  readonly form: BoxElement['form']
  readonly start: LineElement['start']
  readonly flat: string
  readonly bend: number
  readonly mirrored: boolean
  readonly holds: readonly [number | null, number | null]
  readonly u: number
  readonly v: number
}

function elementFrom(spec: Spec, before: readonly Element[]): Element {
  const { zone, degrees, locked, hidden, mirrored, u, v } = spec
  const base = { ...freshElement(frame, zone, spec), degrees, locked, hidden }
  const pick = (n: number | null) => (n === null ? undefined : before[n % Math.max(1, before.length)])
  const hold = (n: number | null) => {
    const target = pick(n)
    return target ? { element: target.id, u, v } : null
  }
  switch (spec.shape) {
    case 'line': {
      const flat = { w: spec.flat === 'w' ? 0 : spec.w, h: spec.flat === 'h' ? 0 : spec.h }
      const { start, bend, holds } = spec
      return line(spec, {
        ...base,
        ...flat,
        degrees: 0,
        start,
        bend,
        startOn: hold(holds[0]),
        endOn: hold(holds[1]),
      })
    }
    case 'figure':
      return figure(spec, { ...base, mirrored })
    case 'stamp':
      return { ...base, shape: 'stamp', stamp: 'star', mirrored, tint: null }
    case 'text':
      return { ...base, shape: 'text', text: 'hello', ...FIRST_STYLES.text }
    case 'stroke':
      return {
        ...base,
        shape: 'stroke',
        points: [0, 0, 0.5, spec.w, spec.h / 2, 0.7],
        drawnW: spec.w,
        drawnH: spec.h,
        ...FIRST_STYLES.stroke,
      }
    case 'picture':
      return {
        ...base,
        shape: 'picture',
        asset: 'ab'.repeat(32),
        pixelW: 100,
        pixelH: 100,
        crop: { x: 0, y: 0, w: 1, h: 1 },
        mirrored,
      }
    default: {
      const bubble = spec.form === 'speech' || spec.form === 'thought'
      const tailTo = bubble ? (pick(spec.holds[0])?.id ?? null) : null
      return box(spec, { ...base, form: spec.form, tail: bubble ? { x: 10, y: spec.h + 30 } : null, tailTo })
    }
  }
}
