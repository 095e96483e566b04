import type {
  BoxElement,
  FigureElement,
  LineElement,
  PictureElement,
  StampElement,
  StrokeElement,
  TextElement,
} from '../../../shared/model/element'
import { type Id, idFrom } from '../../../shared/model/id'

/** One element of each shape for tests, 200 × 100 at 100, 50; told apart by its place in the row of calls. */
export function shapesIn(frame: Id) {
  let made = 0
  const common = () => ({
    ...COMMON,
    id: idFrom(
      'element',
      Uint8Array.from({ length: 16 }, (_, i) => (i < 14 ? 7 : i < 15 ? ++made >> 8 : made)),
    ),
    parent: frame,
  })
  return {
    stamp: (fields: Partial<StampElement> = {}): StampElement => ({
      ...common(),
      shape: 'stamp',
      stamp: 'bellhop-bell',
      mirrored: false,
      tint: null,
      ...fields,
    }),
    text: (fields: Partial<TextElement> = {}): TextElement => ({
      ...common(),
      shape: 'text',
      ...LETTERS,
      text: 'Of course',
      ...fields,
    }),
    stroke: (fields: Partial<StrokeElement> = {}): StrokeElement => ({
      ...common(),
      shape: 'stroke',
      points: [0, 0, 0.5, 50, 20, 0.5, 100, 0, 0.5],
      drawnW: 100,
      drawnH: 20,
      width: 6,
      colour: '#3d4f8a',
      ...fields,
    }),
    figure: (fields: Partial<FigureElement> = {}): FigureElement => ({
      ...common(),
      shape: 'figure',
      guest: null,
      figure: null,
      face: null,
      wears: 'intended',
      mirrored: false,
      ...fields,
    }),
    box: (fields: Partial<BoxElement> = {}): BoxElement => ({
      ...common(),
      shape: 'box',
      form: 'rectangle',
      fill: '#fffdf9',
      line: '#2b2622',
      lineWidth: 2.5,
      dash: 'solid',
      ...LETTERS,
      align: 'middle',
      tail: null,
      tailTo: null,
      ...fields,
    }),
    line: (fields: Partial<LineElement> = {}): LineElement => ({
      ...common(),
      shape: 'line',
      start: 'nw',
      bend: 0,
      colour: '#2b2622',
      width: 3,
      dash: 'solid',
      startHead: 'none',
      endHead: 'none',
      startOn: null,
      endOn: null,
      ...fields,
    }),
    picture: (fields: Partial<PictureElement> = {}): PictureElement => ({
      ...common(),
      shape: 'picture',
      asset: 'a'.repeat(64),
      pixelW: 300,
      pixelH: 200,
      crop: { x: 0, y: 0, w: 1, h: 1 },
      mirrored: false,
      ...fields,
    }),
  }
}

const COMMON = {
  kind: 'element',
  order: 'a0',
  extra: {},
  zone: 'how',
  name: '',
  x: 100,
  y: 50,
  w: 200,
  h: 100,
  degrees: 0,
  locked: false,
  hidden: false,
  opacity: 1,
} as const

const LETTERS = {
  text: '',
  size: 20,
  colour: '#2b2622',
  align: 'start',
  bold: false,
  italic: false,
  underline: false,
} as const
