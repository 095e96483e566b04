import { type Change, put } from '../model/change'
import type { Doc } from '../model/doc'
import type {
  BoxElement,
  Element,
  FigureElement,
  LineElement,
  StampElement,
  StrokeElement,
  TextElement,
} from '../model/element'
import type { Id } from '../model/id'
import { leavesOf } from './elements'
import type { Styles } from './styles'
import { withWordRoom } from './wordRoom'

/** What of an element is looks: what “Copy style” carries from one to another. Absent: it has no such thing. */
export type Look = Readonly<Partial<Looks>>

type Looks = Pick<Element, 'opacity'> &
  Pick<TextElement, 'size' | 'colour' | 'align' | 'bold' | 'italic' | 'underline'> &
  Pick<BoxElement, 'fill' | 'line' | 'lineWidth' | 'dash'> &
  Pick<LineElement, 'width' | 'startHead' | 'endHead'> &
  Pick<StampElement, 'tint'> &
  Pick<FigureElement, 'wears'>

export function lookOf(element: Element): Look {
  const own: ReadonlySet<string> = new Set(has(element))
  return Object.fromEntries(Object.entries(element).filter(([field]) => own.has(field)))
}

/**
 * Gives elements, and those in groups, the looks they can have. A width is kept to what a line may be; a text or box
 * whose letters become others has room for them.
 */
export function restyle(doc: Doc, ids: readonly Id[], look: Look): Change {
  return put(doc, ...leavesOf(doc, ids).map((element) => inLook(element, look)))
}

/** The styles the next elements begin with, after these were drawn or changed: the last of each kind. */
export function stylesAfter(styles: Styles, elements: readonly Element[]): Styles {
  return elements.reduce(styleAfter, styles)
}

/** The next larger (1) or smaller (−1) size of letters, each from its own, 4…400 units. */
export function letterStep(doc: Doc, ids: readonly Id[], step: 1 | -1): Change {
  return put(doc, ...lettered(doc, ids).map((one) => inLook(one, { size: stepped(one.size, step) })))
}

/** Makes letters bold, italic or underlined; if all of them are so already, none. */
export function toggleLetters(doc: Doc, ids: readonly Id[], what: 'bold' | 'italic' | 'underline'): Change {
  const elements = lettered(doc, ids)
  const on = !elements.every((one) => one[what])
  return put(doc, ...elements.map((one) => inLook(one, { [what]: on })))
}

const LETTERS = ['opacity', 'size', 'colour', 'align', 'bold', 'italic', 'underline'] as const
const WIDEST_LINE = 40

function has(element: Element): readonly (keyof Looks)[] {
  switch (element.shape) {
    case 'text':
      return LETTERS
    case 'box':
      return [...LETTERS, 'fill', 'line', 'lineWidth', 'dash']
    case 'line':
      return ['opacity', 'colour', 'width', 'dash', 'startHead', 'endHead']
    case 'stroke':
      return ['opacity', 'colour', 'width']
    case 'stamp':
      return ['opacity', 'tint']
    case 'figure':
      return ['opacity', 'wears']
    case 'picture':
      return ['opacity']
  }
}

function inLook(element: Element, look: Look): Element {
  const own: ReadonlySet<string> = new Set(has(element))
  const worn = Object.fromEntries(
    Object.entries(look).filter(([field, value]) => own.has(field) && value !== undefined),
  )
  const changed = { ...element, ...worn }
  if (changed.shape === 'line' && changed.width > WIDEST_LINE) return { ...changed, width: WIDEST_LINE }
  return changed.shape === 'text' || changed.shape === 'box' ? withLetters(changed, element) : changed
}

/** Letters that were not changed leave a box as somebody drew it. */
function withLetters<E extends TextElement | BoxElement>(changed: E, before: Look): E {
  const { size, bold, italic } = changed
  const same = size === before.size && bold === before.bold && italic === before.italic
  return same ? changed : withWordRoom(changed)
}

function styleAfter(styles: Styles, element: Element): Styles {
  switch (element.shape) {
    case 'text':
      return { ...styles, text: { ...letters(element), opacity: element.opacity } }
    case 'box':
      return { ...styles, box: { ...styles.box, [element.form]: boxStyle(element) } }
    case 'stroke':
      return { ...styles, stroke: strokeStyle(element) }
    case 'line': {
      const { startHead, endHead } = element
      const line = { ...strokeStyle(element), dash: element.dash }
      const plain = startHead === 'none' && endHead === 'none'
      return plain ? { ...styles, line } : { ...styles, arrow: { ...line, startHead, endHead } }
    }
    case 'stamp':
    case 'figure':
    case 'picture':
      return styles
  }
}

function letters({ size, colour, align, bold, italic, underline }: TextElement | BoxElement) {
  return { size, colour, align, bold, italic, underline }
}

function boxStyle(box: BoxElement): Styles['box'][BoxElement['form']] {
  const { fill, line, lineWidth, dash, opacity } = box
  return { ...letters(box), fill, line, lineWidth, dash, opacity }
}

function strokeStyle({ colour, width, opacity }: StrokeElement | LineElement): Styles['stroke'] {
  return { colour, width, opacity }
}

function lettered(doc: Doc, ids: readonly Id[]): readonly (TextElement | BoxElement)[] {
  return leavesOf(doc, ids).filter((one) => one.shape === 'text' || one.shape === 'box')
}

/** The sizes people know from other programs. */
const SIZES = [
  4, 6, 8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 44, 48, 54, 60, 66, 72, 80, 88, 96, 112, 128,
  144, 160, 180, 200, 240, 280, 320, 360, 400,
]

function stepped(size: number, step: 1 | -1): number {
  const next = step === 1 ? SIZES.find((each) => each > size) : SIZES.findLast((each) => each < size)
  return next ?? size
}
