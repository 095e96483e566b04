import { docFromJson } from '../../../shared/exchange/boardJson'
import { framesOf } from '../../../shared/model/doc'
import type {
  BoxElement,
  Group,
  LineElement,
  PictureElement,
  TextElement,
} from '../../../shared/model/element'
import type { Id } from '../../../shared/model/id'
import type { Link, Rec } from '../../../shared/model/record'

/** A board of two frames with nothing on them. */
export function twoFrames(): { readonly records: readonly Rec[]; readonly frames: readonly [Id, Id] } {
  const doc = docFromJson({ id: 'b', title: 'Ferry', frames: [{ id: 'one' }, { id: 'two' }] })
  const [one, two] = framesOf(doc)
  if (!one || !two) throw new Error('two frames')
  return { records: [...doc.values()], frames: [one.id, two.id] }
}

export function text(n: number, parent: Id, more: Partial<TextElement> = {}): TextElement {
  return { ...element(n, parent), ...letters, shape: 'text', ...more }
}

export function line(n: number, parent: Id, startOn: Id | null, endOn: Id | null = null): LineElement {
  const hold = (id: Id | null) => (id === null ? null : { element: id, u: 0.5, v: 0.5 })
  const ends = { startHead: 'none', endHead: 'arrow', startOn: hold(startOn), endOn: hold(endOn) } as const
  const look = { start: 'nw', bend: 0, colour: '#1f1d1a', width: 2, dash: 'solid' } as const
  return { ...element(n, parent), ...look, ...ends, shape: 'line' }
}

export function bubble(n: number, parent: Id, tailTo: Id | null): BoxElement {
  const look = { form: 'speech', fill: '#ffffff', line: '#1f1d1a', lineWidth: 2, dash: 'solid' } as const
  return { ...element(n, parent), ...letters, ...look, shape: 'box', tail: { x: 5, y: 90 }, tailTo }
}

export function picture(n: number, parent: Id, asset: string): PictureElement {
  const crop = { x: 0, y: 0, w: 1, h: 1 }
  return { ...element(n, parent), shape: 'picture', asset, pixelW: 64, pixelH: 36, crop, mirrored: false }
}

export function group(n: number, parent: Id): Group {
  const state = { name: '', locked: false, hidden: false, extra: {}, order: 'a0' }
  return { id: numbered('grp', n), kind: 'group', parent, ...state }
}

export function link(n: number, parent: Id, to: Link['to']): Link {
  const said = { from: 'what', item: 'A warm welcome' } as const
  return { id: numbered('lnk', n), kind: 'link', parent, order: 'a0', extra: {}, ...said, to }
}

export function numbered(prefix: string, n: number): Id {
  return `${prefix}_${String(n).padStart(26, '0')}`
}

const letters = {
  text: '',
  size: 20,
  colour: '#1f1d1a',
  align: 'start',
  bold: false,
  italic: false,
  underline: false,
} as const

function element(n: number, parent: Id) {
  const place = { zone: 'how', x: 0, y: 0, w: 100, h: 40, degrees: 0 } as const
  const state = { name: '', locked: false, hidden: false, opacity: 1, extra: {}, order: 'a0' }
  return { id: numbered('elm', n), kind: 'element', parent, ...place, ...state } as const
}
