import type { Box } from '../model/geometry'
import type { Frame, Guest } from '../model/record'
import type { Zone } from '../model/vocabulary'
import { CAPTION_BOX, OUTCOME_BOX, ZONE_BOXES } from '../model/zones'
import { sheetWords } from '../words/sheet'
import { feelingText } from './feelingText'
import type { Colour, Font } from './ink'
import { PALETTE } from './palette'
import { layoutText, type TextLayout } from './textLayout'
import { measure } from './textWidth'

export type SheetField = 'what' | 'situation' | 'action' | 'outcome' | 'guest' | 'feeling'

/** A text of the sheet, where and how it is drawn, for editing it in place. Sheet units. */
export interface SheetFieldBox {
  readonly field: SheetField
  readonly zone: Zone
  /** Lines begin at its top left corner; for guest and feeling: what is clicked. */
  readonly box: Box
  /** At the size the text was drawn in. */
  readonly font: Font
  /** In multiples of the size. */
  readonly lineHeight: number
  readonly colour: Colour
  /** '' when nothing was said; then the placeholder is drawn. */
  readonly text: string
  readonly placeholder: string
}

export interface SetField extends SheetFieldBox {
  readonly layout: TextLayout
}

/** Set once for a frame and its guest. */
export function setFields(frame: Frame, guest: Guest | null): Readonly<Record<SheetField, SetField>> {
  const known = settings.get(frame)
  if (known && known.guest === guest) return known.fields
  const fields = {
    what: setIn(WHAT, frame.what),
    guest: { ...setIn(NAME, guest?.name ?? ''), box: GUEST_BOX },
    situation: tight(setIn(SITUATION, frame.situation)),
    feeling: feelingField(frame),
    action: setIn(ACTION, frame.action),
    outcome: setIn(OUTCOME, frame.outcome),
  }
  settings.set(frame, { guest, fields })
  return fields
}

/** Space between the edge of a card and what is written on it. */
export const PADDING = 28
/** From the top of a card to the baseline of its label. */
export const LABEL_BASELINE = 42
export const PORTRAIT: Box = { x: ZONE_BOXES.who.x + PADDING, y: ZONE_BOXES.who.y + 56, w: 96, h: 96 }
export const LABEL_FONT: Font = { family: 'Inter', size: 18, weight: 600, italic: false }
export const LABEL_TRACKING = 1.5
export const FEELING_FONT: Font = { family: 'Inter', size: 18, weight: 500, italic: false }
export const FEELING_PADDING = { dot: 30, end: 14 } as const

const settings = new WeakMap<
  Frame,
  { readonly guest: Guest | null; readonly fields: Readonly<Record<SheetField, SetField>> }
>()

interface Setting {
  readonly field: SheetField
  readonly zone: Zone
  readonly box: Box
  readonly font: Font
  readonly minSize: number
  readonly lineHeight: number
  readonly colour: Colour
  readonly placeholder: string
}

const INNER = ZONE_BOXES.what.w - 2 * PADDING

const WHAT: Setting = {
  field: 'what',
  zone: 'what',
  box: {
    x: ZONE_BOXES.what.x + PADDING,
    y: ZONE_BOXES.what.y + 58,
    w: INNER,
    h: ZONE_BOXES.what.h - 58 - PADDING - 14,
  },
  font: { family: 'Fraunces', size: 38, weight: 600, italic: false },
  minSize: 16,
  lineHeight: 1.3,
  colour: PALETTE.ink,
  placeholder: sheetWords.whatPlaceholder,
}

const GUEST_BOX: Box = { ...PORTRAIT, w: INNER }

const NAME: Setting = {
  field: 'guest',
  zone: 'who',
  box: { x: PORTRAIT.x + PORTRAIT.w + 20, y: PORTRAIT.y, w: INNER - PORTRAIT.w - 20, h: PORTRAIT.h },
  font: { family: 'Fraunces', size: 30, weight: 600, italic: false },
  minSize: 14,
  lineHeight: 1.22,
  colour: PALETTE.ink,
  placeholder: sheetWords.guestPlaceholder,
}

const SITUATION: Setting = {
  field: 'situation',
  zone: 'who',
  box: { x: PORTRAIT.x, y: PORTRAIT.y + PORTRAIT.h + 12, w: INNER, h: 80 },
  font: { family: 'Inter', size: 19, weight: 400, italic: false },
  minSize: 12,
  lineHeight: 1.4,
  colour: PALETTE.ink2,
  placeholder: sheetWords.situationPlaceholder,
}

const FEELING_ROW = 36

const ACTION: Setting = {
  field: 'action',
  zone: 'how',
  box: { ...CAPTION_BOX, y: CAPTION_BOX.y + FEELING_ROW + 16, h: CAPTION_BOX.h - FEELING_ROW - 16 },
  font: { family: 'Inter', size: 27, weight: 400, italic: false },
  minSize: 13,
  lineHeight: 1.4,
  colour: PALETTE.ink,
  placeholder: sheetWords.actionPlaceholder,
}

const OUTCOME: Setting = {
  field: 'outcome',
  zone: 'how',
  box: {
    ...OUTCOME_BOX,
    x: OUTCOME_BOX.x + 26,
    y: OUTCOME_BOX.y + 2,
    w: OUTCOME_BOX.w - 26,
    h: OUTCOME_BOX.h - 2,
  },
  font: { family: 'Fraunces', size: 33, weight: 400, italic: true },
  minSize: 14,
  lineHeight: 1.32,
  colour: PALETTE.ink,
  placeholder: sheetWords.outcomePlaceholder,
}

function setIn(setting: Setting, text: string): SetField {
  const { field, zone, box, font, minSize, lineHeight, placeholder } = setting
  const said = text.trim() !== ''
  const layout = layoutText(said ? text : placeholder, {
    font,
    width: box.w,
    lineHeight,
    maxHeight: box.h,
    minSize,
  })
  const colour = said ? setting.colour : quiet(layout.size)
  return {
    field,
    zone,
    box,
    font: { ...font, size: layout.size },
    lineHeight,
    colour,
    text: said ? text : '',
    placeholder,
    layout,
  }
}

/** The palest ink is for large letters only. */
function quiet(size: number): Colour {
  return size >= 24 ? PALETTE.ink3 : PALETTE.ink2
}

/** What stands below moves up to it. */
function tight(set: SetField): SetField {
  return { ...set, box: { ...set.box, h: set.layout.height } }
}

/** The badge right of the word How. */
function feelingField(frame: Frame): SetField {
  const text = frame.intended === null ? '' : feelingText(frame.intended)
  const layout = layoutText(text || sheetWords.feelingPlaceholder, {
    font: FEELING_FONT,
    width: CAPTION_BOX.w - 140,
    lineHeight: 1.3,
    maxHeight: FEELING_FONT.size * 1.3,
  })
  const label = measure(sheetWords.how.toUpperCase(), LABEL_FONT, LABEL_TRACKING)
  const w = (layout.lines[0]?.width ?? 0) + FEELING_PADDING.dot + FEELING_PADDING.end
  return {
    field: 'feeling',
    zone: 'how',
    box: { x: CAPTION_BOX.x + Math.ceil(label) + 16, y: CAPTION_BOX.y, w, h: FEELING_ROW },
    font: FEELING_FONT,
    lineHeight: 1.3,
    colour: text === '' ? PALETTE.ink2 : PALETTE.ink,
    text,
    placeholder: sheetWords.feelingPlaceholder,
    layout,
  }
}
