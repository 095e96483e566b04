import { freshElement } from '../../../shared/edit/fresh'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply, put } from '../../../shared/model/change'
import { type Doc, linksOf } from '../../../shared/model/doc'
import type {
  BoxElement,
  FigureElement,
  Group,
  LineElement,
  PictureElement,
  StampElement,
  StrokeElement,
  TextElement,
} from '../../../shared/model/element'
import { type Id, newId } from '../../../shared/model/id'
import { ordersBetween } from '../../../shared/model/order'
import type { Link, Rec } from '../../../shared/model/record'

const BOX = { x: 100, y: 100, w: 60, h: 40 }

export function stampOn(holder: Id, own: Partial<StampElement> = {}): StampElement {
  return {
    ...freshElement(holder, 'how', BOX),
    shape: 'stamp',
    stamp: 'key',
    mirrored: false,
    tint: null,
    ...own,
  }
}

export function textOn(holder: Id, own: Partial<TextElement> = {}): TextElement {
  return { ...freshElement(holder, 'how', BOX), shape: 'text', text: 'Hello', ...FIRST_STYLES.text, ...own }
}

export function boxOn(holder: Id, own: Partial<BoxElement> = {}): BoxElement {
  const style = FIRST_STYLES.box[own.form ?? 'rectangle']
  return {
    ...freshElement(holder, 'how', BOX),
    shape: 'box',
    form: 'rectangle',
    text: '',
    tail: null,
    tailTo: null,
    ...style,
    ...own,
  }
}

export function lineOn(holder: Id, own: Partial<LineElement> = {}): LineElement {
  return {
    ...freshElement(holder, 'how', BOX),
    shape: 'line',
    start: 'nw',
    bend: 0,
    startOn: null,
    endOn: null,
    ...FIRST_STYLES.arrow,
    ...own,
  }
}

export function strokeOn(holder: Id, own: Partial<StrokeElement> = {}): StrokeElement {
  return {
    ...freshElement(holder, 'how', BOX),
    shape: 'stroke',
    points: [0, 0, 0.5, 60, 40, 0.5],
    drawnW: 60,
    drawnH: 40,
    ...FIRST_STYLES.stroke,
    ...own,
  }
}

export function figureOn(holder: Id, own: Partial<FigureElement> = {}): FigureElement {
  return {
    ...freshElement(holder, 'how', BOX),
    shape: 'figure',
    guest: null,
    figure: null,
    face: null,
    wears: 'intended',
    mirrored: false,
    ...own,
  }
}

export function pictureOn(holder: Id, own: Partial<PictureElement> = {}): PictureElement {
  return {
    ...freshElement(holder, 'how', { x: 100, y: 100, w: 400, h: 200 }),
    shape: 'picture',
    asset: 'a'.repeat(64),
    pixelW: 800,
    pixelH: 400,
    crop: { x: 0, y: 0, w: 1, h: 1 },
    mirrored: false,
    ...own,
  }
}

export function groupOn(holder: Id, own: Partial<Group> = {}): Group {
  return {
    id: newId('group'),
    kind: 'group',
    parent: holder,
    order: 'a0',
    extra: {},
    name: '',
    locked: false,
    hidden: false,
    ...own,
  }
}

export function linkOn(frame: Id, own: Partial<Link> = {}): Link {
  return {
    id: newId('link'),
    kind: 'link',
    parent: frame,
    order: 'a0',
    extra: {},
    from: 'what',
    item: '',
    to: 'action',
    ...own,
  }
}

/** The document with these as well, siblings in front of each other in the order given. */
export function withPieces(doc: Doc, ...pieces: readonly Rec[]): Doc {
  const orders = ordersBetween('b00', null, pieces.length)
  return apply(doc, put(doc, ...pieces.map((piece, i) => ({ ...piece, order: orders[i] ?? piece.order }))))
}

/** What the links of a frame say: the item and what answers it. */
export function answersOf(doc: Doc, frame: Id): readonly string[] {
  return linksOf(doc, frame).map(({ from, item, to }) => `${from}: ${item} → ${to}`)
}
