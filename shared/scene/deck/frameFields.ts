import { type Doc, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import type { Zone } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import type { Colour } from '../ink'
import { PALETTE } from '../palette'
import { cut, type Laid, type Origin } from './frames/trail'
import { bar, NOTHING, type Piece, padded, row, stack, words } from './piece'
import { eyebrow, muted } from './styles'
import { pitchOf, type Setting, type Style, set } from './typeset'

/** One word of the equation, as a frame says it. `lead` stands before the text. */
export interface Field {
  readonly zone: Zone
  readonly name: string
  readonly colour: Colour
  readonly lead: string
  readonly text: string
  /** The frame, for where it goes on. */
  readonly over: string
}

export function fieldsOf(doc: Doc, frame: Frame, over: string): readonly Field[] {
  const guest = get(doc, frame.guest, 'guest')
  return [
    { zone: 'what', name: deckWords.what, colour: PALETTE.what, lead: '', text: frame.what, over },
    {
      zone: 'who',
      name: deckWords.who,
      colour: PALETTE.who,
      lead: guest?.name ?? '',
      text: frame.situation.trim() === '' ? (guest?.summary ?? '') : frame.situation,
      over,
    },
    { zone: 'how', name: deckWords.how, colour: PALETTE.how, lead: '', text: frame.action, over },
  ]
}

export interface SetFields {
  readonly pieces: readonly Piece[]
  readonly rests: Laid['rests']
}

/** The three fields one below the other, sharing `height`; each `w` wide. */
export function stackedFields(
  origin: Origin,
  fields: readonly Field[],
  w: number,
  style: Style,
  height: number,
): SetFields {
  const shares = shareOut(
    fields.map((field) => heightOf(field, w, style, height)),
    height - GAP_BETWEEN * (fields.length - 1),
  )
  const widths = fields.map(() => w)
  return setFields(origin, fields, widths, style, shares)
}

/** The three fields side by side in columns, each at most `height` high. */
export function columnedFields(
  origin: Origin,
  fields: readonly Field[],
  w: number,
  style: Style,
  height: number,
): SetFields {
  const widths = fields.map(() => columnWidth(w, fields.length))
  const heights = fields.map(() => height)
  return setFields(origin, fields, widths, style, heights)
}

/** Columns as wide as their texts are long, within reason: for texts that do not fit columns of one width. */
export function unequalFields(
  origin: Origin,
  fields: readonly Field[],
  w: number,
  style: Style,
  height: number,
): SetFields {
  const lengths = fields.map(({ text }) => Math.max(1, text.length))
  const all = lengths.reduce((total, length) => total + length, 0)
  const shares = lengths.map((length) => Math.min(0.56, Math.max(0.2, length / all)))
  const given = shares.reduce((total, share) => total + share, 0)
  const measure = w - COLUMN_GAP * (fields.length - 1)
  const widths = shares.map((share) => (measure * share) / given)
  const heights = fields.map(() => height)
  return setFields(origin, fields, widths, style, heights)
}

export function columns(pieces: readonly Piece[]): Piece {
  return row(COLUMN_GAP, pieces)
}

export function columnWidth(w: number, count: number): number {
  return (w - COLUMN_GAP * (count - 1)) / count
}

/** The least gap between stacked fields. */
export const GAP_BETWEEN = 14
export const COLUMN_GAP = 28

function setFields(
  origin: Origin,
  fields: readonly Field[],
  widths: readonly number[],
  style: Style,
  heights: readonly number[],
): SetFields {
  const all = fields.map((field, i) => setField(origin, field, widths[i] ?? 0, style, heights[i] ?? 0))
  return { pieces: all.map(({ piece }) => piece), rests: all.flatMap(({ rests }) => rests) }
}

function setField(origin: Origin, field: Field, w: number, style: Style, height: number): Laid {
  const { name, colour, over } = field
  const strong = { ...style, font: { ...style.font, weight: 600 } } as const
  const lead = cut(origin, { name, colour, text: field.lead, over }, [strong], w, pitchOf(style) * 2)
  const label = words(set(name, eyebrow(colour), w), w)
  const room = height - HEAD - label.h - lead.piece.h
  const text = isSaid(field)
    ? cut(origin, { name, colour, text: field.text, over }, [style], w, room)
    : { piece: words(unsaid(field, w, style), w), rests: [] }
  const piece = stack(0, [
    stack(8, [bar(w, 2, colour), label]),
    stack(0, [spacer(4), lead.piece, text.piece]),
  ])
  return { piece: padded(piece, { w }), rests: [...lead.rests, ...text.rests] }
}

/** As high as all of a field would be; infinite if that is more than `most`. */
function heightOf(field: Field, w: number, style: Style, most: number): number {
  const label = set(field.name, eyebrow(field.colour), w)
  const text = isSaid(field)
    ? set(field.text, style, w, Math.ceil(most / pitchOf(style)))
    : unsaid(field, w, style)
  const all = HEAD + label.height + leadOf(field, w, style).height + text.height
  return text.rest === '' ? all : Number.POSITIVE_INFINITY
}

function leadOf(field: Field, w: number, style: Style): Setting {
  return set(field.lead, { ...style, font: { ...style.font, weight: 600 } }, w, 2)
}

function isSaid({ text }: Field): boolean {
  return text.trim() !== ''
}

/** A guest who is named has said enough. */
function unsaid(field: Field, w: number, style: Style): Setting {
  return set(field.lead === '' ? deckWords.notSaid : '', muted(style), w)
}

function spacer(h: number): Piece {
  return { ...NOTHING, h }
}

/** Heights for texts that want more than there is: who needs little gets it, the others share the rest alike. */
export function shareOut(wanted: readonly number[], height: number): readonly number[] {
  const shares = wanted.map(() => 0)
  const byNeed = wanted.map((want, i) => ({ want, i })).sort((a, b) => a.want - b.want)
  let left = height
  for (const [done, { want, i }] of byNeed.entries()) {
    const fair = left / (wanted.length - done)
    shares[i] = Math.min(want, fair)
    left -= shares[i] ?? 0
  }
  return shares
}

/** The rule, and the space around the label. */
const HEAD = 2 + 8 + 4
