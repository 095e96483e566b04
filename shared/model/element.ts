import { z } from 'zod'
import { LIMITS } from '../limits'
import { colour, coordinate, Extra, id, length, long, order, title } from './fields'
import { PREFIX } from './id'
import { BOX_FORMS, CORNERS, DASHES, LINE_HEADS, WORN, ZONES } from './vocabulary'

/** Everything that can be drawn on a sheet. As with record.ts, the renderer imports only the types. */
export type Element = z.infer<typeof Element>
export type StampElement = z.infer<typeof StampElement>
export type TextElement = z.infer<typeof TextElement>
export type StrokeElement = z.infer<typeof StrokeElement>
export type FigureElement = z.infer<typeof FigureElement>
export type BoxElement = z.infer<typeof BoxElement>
export type LineElement = z.infer<typeof LineElement>
export type PictureElement = z.infer<typeof PictureElement>
export type Group = z.infer<typeof Group>
export type Hold = z.infer<typeof Hold>
export type Figure = z.infer<typeof Figure>

/** How a guest looks in every frame; the face is not here, it follows the feeling. Names: assets/art/peeps.json. */
export const Figure = z.strictObject({
  head: title,
  skin: colour,
  hair: colour,
  clothing: colour,
  facialHair: title.nullable(),
  accessory: title.nullable(),
})

/** An element stands in a frame, or in a group of one. */
const holder = z.string().regex(new RegExp(`^(?:${PREFIX.frame}|${PREFIX.group})_[0-9a-z]{26}$`))

/** Sheet units, from the top left corner of the zone the element stands in; degrees clockwise about its middle. */
const elementFields = {
  id: id('element'),
  kind: z.literal('element'),
  parent: holder,
  order,
  extra: Extra,
  zone: z.enum(ZONES),
  x: coordinate,
  y: coordinate,
  w: length,
  h: length,
  degrees: coordinate,
  name: title,
  locked: z.boolean(),
  hidden: z.boolean(),
  /** 0…1 */
  opacity: z.number().min(0).max(1),
}

const lettering = {
  text: long,
  size: z.number().min(4).max(400),
  colour,
  align: z.enum(['start', 'middle', 'end']),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
}

export const StampElement = z.strictObject({
  ...elementFields,
  shape: z.literal('stamp'),
  stamp: title,
  mirrored: z.boolean(),
  /** null: in its own colours. */
  tint: colour.nullable(),
})

export const TextElement = z.strictObject({ ...elementFields, shape: z.literal('text'), ...lettering })

/** Points as x, y, pressure (0…1) triples, in units of a box `w` × `h`: a resize touches w and h only. */
export const StrokeElement = z.strictObject({
  ...elementFields,
  shape: z.literal('stroke'),
  points: z.array(coordinate).max(LIMITS.strokePoints * 3),
  /** The box the points were drawn in. */
  drawnW: length,
  drawnH: length,
  width: z.number().min(0.5).max(200),
  colour,
})

/** A person: a guest of the board whose face follows the frame's feeling, or (guest null) someone at work. */
export const FigureElement = z.strictObject({
  ...elementFields,
  shape: z.literal('figure'),
  guest: id('guest').nullable(),
  figure: Figure.nullable(),
  /** A face of the art, or null: the face of the feeling it `wears`. */
  face: title.nullable(),
  wears: z.enum(WORN),
  mirrored: z.boolean(),
})

/** A shape, note or bubble with words in it. */
export const BoxElement = z.strictObject({
  ...elementFields,
  shape: z.literal('box'),
  form: z.enum(BOX_FORMS),
  /** null: see-through. */
  fill: colour.nullable(),
  /** null: no outline. */
  line: colour.nullable(),
  lineWidth: z.number().min(0.5).max(40),
  dash: z.enum(DASHES),
  ...lettering,
  /** Where a bubble's tail points, from the box's own corner before it is turned; null: no tail. */
  tail: z.strictObject({ x: coordinate, y: coordinate }).nullable(),
  /** Whose mouth the tail follows; null: it points to a place. */
  tailTo: id('element').nullable(),
})

/** What an end of a line holds on to: an element, and the place in its box as shares 0…1 of width and height. */
export const Hold = z.strictObject({
  element: id('element'),
  u: z.number().min(0).max(1),
  v: z.number().min(0).max(1),
})

/**
 * A line or arrow from one corner of its box to the opposite one; never turned (degrees 0). Its place is always
 * right as written: whoever moves what an end holds on to moves the line in the same change (edit/follow.ts).
 */
export const LineElement = z.strictObject({
  ...elementFields,
  shape: z.literal('line'),
  start: z.enum(CORNERS),
  /** How far the middle stands off the straight way, to the left as seen from the start, as a share of the length. */
  bend: z.number().min(-2).max(2),
  colour,
  width: z.number().min(0.5).max(40),
  dash: z.enum(DASHES),
  startHead: z.enum(LINE_HEADS),
  endHead: z.enum(LINE_HEADS),
  startOn: Hold.nullable(),
  endOn: Hold.nullable(),
})

const share = z.number().min(0).max(1)

/** A picture kept by its sha256. The box shows the cropped part. */
export const PictureElement = z.strictObject({
  ...elementFields,
  shape: z.literal('picture'),
  asset: z.string().regex(/^[0-9a-f]{64}$/),
  /** Pixels of the whole picture. */
  pixelW: z.number().int().min(1).max(LIMITS.imageSide),
  pixelH: z.number().int().min(1).max(LIMITS.imageSide),
  /** The part that shows, as shares of the whole. */
  crop: z.strictObject({ x: share, y: share, w: share, h: share }),
  mirrored: z.boolean(),
})

export const Element = z.discriminatedUnion('shape', [
  StampElement,
  TextElement,
  StrokeElement,
  FigureElement,
  BoxElement,
  LineElement,
  PictureElement,
])

/** Elements and groups that are taken as one. Where it stands is where they stand. */
export const Group = z.strictObject({
  id: id('group'),
  kind: z.literal('group'),
  parent: holder,
  order,
  extra: Extra,
  name: title,
  locked: z.boolean(),
  hidden: z.boolean(),
})
