import { type Doc, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import type { Zone } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import type { Colour } from '../ink'
import { PALETTE } from '../palette'
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
}

export function fieldsOf(doc: Doc, frame: Frame): readonly Field[] {
  const guest = get(doc, frame.guest, 'guest')
  return [
    { zone: 'what', name: deckWords.what, colour: PALETTE.what, lead: '', text: frame.what },
    {
      zone: 'who',
      name: deckWords.who,
      colour: PALETTE.who,
      lead: guest?.name ?? '',
      text: frame.situation.trim() === '' ? (guest?.summary ?? '') : frame.situation,
    },
    { zone: 'how', name: deckWords.how, colour: PALETTE.how, lead: '', text: frame.action },
  ]
}

export interface SetFields {
  readonly pieces: readonly Piece[]
  /** Per field what found no room of its lead and of its text; '' for nothing. */
  readonly leads: readonly string[]
  readonly rests: readonly string[]
}

/** The three fields one below the other, sharing `height`; each `w` wide. */
export function stackedFields(fields: readonly Field[], w: number, style: Style, height: number): SetFields {
  const shares = shareOut(
    fields.map((field) => heightOf(field, w, style, height)),
    height - GAP_BETWEEN * (fields.length - 1),
  )
  return setFields(
    fields,
    fields.map(() => w),
    style,
    shares,
  )
}

/** The three fields side by side in columns, each at most `height` high. */
export function columnedFields(fields: readonly Field[], w: number, style: Style, height: number): SetFields {
  return setFields(
    fields,
    fields.map(() => columnWidth(w, fields.length)),
    style,
    fields.map(() => height),
  )
}

/** Columns as wide as their texts are long, within reason: for texts that do not fit columns of one width. */
export function unequalFields(fields: readonly Field[], w: number, style: Style, height: number): SetFields {
  const lengths = fields.map(({ text }) => Math.max(1, text.length))
  const all = lengths.reduce((total, length) => total + length, 0)
  const shares = lengths.map((length) => Math.min(0.56, Math.max(0.2, length / all)))
  const given = shares.reduce((total, share) => total + share, 0)
  const measure = w - COLUMN_GAP * (fields.length - 1)
  return setFields(
    fields,
    shares.map((share) => (measure * share) / given),
    style,
    fields.map(() => height),
  )
}

export function columns(pieces: readonly Piece[]): Piece {
  return row(COLUMN_GAP, pieces)
}

export function columnWidth(w: number, count: number): number {
  return (w - COLUMN_GAP * (count - 1)) / count
}

/** The least gap between stacked fields. */
export const GAP_BETWEEN = 14
const COLUMN_GAP = 28

function setFields(
  fields: readonly Field[],
  widths: readonly number[],
  style: Style,
  heights: readonly number[],
): SetFields {
  const all = fields.map((field, i) => setField(field, widths[i] ?? 0, style, heights[i] ?? 0))
  return {
    pieces: all.map(({ piece }) => piece),
    leads: all.map(({ lead }) => lead),
    rests: all.map(({ rest }) => rest),
  }
}

interface SetField {
  readonly piece: Piece
  readonly lead: string
  readonly rest: string
}

function setField(field: Field, w: number, style: Style, height: number): SetField {
  const lead = leadOf(field, w, style)
  const label = set(field.name, eyebrow(field.colour), w)
  const isEmpty = field.text.trim() === ''
  const room = height - HEAD - label.height - lead.height
  const lines = Math.max(1, Math.floor(room / pitchOf(style) + 1e-6))
  const text = isEmpty ? unsaid(field, w, style) : set(field.text, style, w, lines)
  const piece = stack(0, [
    stack(8, [bar(w, 2, field.colour), words(label, w)]),
    stack(0, [spacer(4), words(lead, w), words(text, w)]),
  ])
  return { piece: padded(piece, { w }), lead: lead.rest, rest: isEmpty ? '' : text.rest }
}

/** As high as all of a field would be; infinite if that is more than `most`. */
function heightOf(field: Field, w: number, style: Style, most: number): number {
  const label = set(field.name, eyebrow(field.colour), w)
  const text =
    field.text.trim() === ''
      ? unsaid(field, w, style)
      : set(field.text, style, w, Math.ceil(most / pitchOf(style)))
  const all = HEAD + label.height + leadOf(field, w, style).height + text.height
  return text.rest === '' ? all : Number.POSITIVE_INFINITY
}

function leadOf(field: Field, w: number, style: Style): Setting {
  return set(field.lead, { ...style, font: { ...style.font, weight: 600 } }, w, 2)
}

/** A guest who is named has said enough. */
function unsaid(field: Field, w: number, style: Style): Setting {
  return set(field.lead === '' ? deckWords.notSaid : '', muted(style), w)
}

function spacer(h: number): Piece {
  return { ...NOTHING, h }
}

/** Heights for texts that want more than there is: who needs little gets it, the others share the rest alike. */
function shareOut(wanted: readonly number[], height: number): readonly number[] {
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
