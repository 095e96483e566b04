import { type Doc, get } from '../model/doc'
import type { Element } from '../model/element'
import type { Id } from '../model/id'
import type { Frame, Guest } from '../model/record'
import { CAPTION_BOX, SHEET, ZONE_BOXES } from '../model/zones'
import { sheetWords } from '../words/sheet'
import { type GroupInk, group, type Ink, rect } from './ink'
import { paintElement } from './paint'
import { PALETTE } from './palette'
import { PICTURE, pictureGround } from './picture'
import {
  barInk,
  cardInk,
  feelingInk,
  fieldInk,
  itemsInk,
  labelInk,
  nameInk,
  portraitInk,
  signsInk,
} from './sheetCards'
import { type Answers, answersOf, cardItems, guestRows, ITEM_LINE, type ItemBox } from './sheetItems'
import { footInk, markInk } from './sheetMarks'
import { LABEL_BASELINE, type SetField, type SheetField, type SheetFieldBox, setFields } from './sheetText'
import { shownElements } from './shown'
import { textLine } from './textInk'

/** Everything of a frame's sheet that is not an element; `hide` is the field being typed into, left out meanwhile. */
export function sheetBackdrop(doc: Doc, frameId: Id, hide: SheetField | null): Ink {
  const frame = get(doc, frameId, 'frame')
  if (!frame) return PAPER
  const guest = get(doc, frame.guest, 'guest')
  const drawn = shownElements(doc, frameId).some(({ zone }) => zone === 'how')
  const answers = answersOf(doc, frameId)
  const shows = `${hide} ${drawn} ${answers?.key}`
  const known = backdrops.get(frame)
  if (known && known.guest === guest && known.shows === shows) return known.ink
  const ink = backdrop(frame, guest, hide, drawn, answers)
  backdrops.set(frame, { guest, shows, ink })
  return ink
}

/** The elements of a sheet that are seen, from the back to the front, each in its zone. Sheet units. */
export function sheetElements(doc: Doc, frameId: Id): readonly { readonly id: Id; readonly ink: Ink }[] {
  return shownElements(doc, frameId).map((element) => ({ id: element.id, ink: placedElement(doc, element) }))
}

/** One element in its zone and cut at its edge. Sheet units. */
export function placedElement(doc: Doc, element: Element): Ink {
  const { x, y, w, h } = ZONE_BOXES[element.zone]
  return group([paintElement(doc, element)], [1, 0, 0, 1, x, y], { x: 0, y: 0, w, h, radius: 14 })
}

/** The six texts of a frame's sheet, for editing them where they are drawn. An unknown frame has none. */
export function sheetFields(doc: Doc, frameId: Id): readonly SheetFieldBox[] {
  const frame = get(doc, frameId, 'frame')
  return frame ? Object.values(setFields(frame, get(doc, frame.guest, 'guest'))) : []
}

/** The items of What and Who that are seen on the cards, for clicking on them. Sheet units. */
export function itemBoxes(doc: Doc, frameId: Id): readonly ItemBox[] {
  const frame = get(doc, frameId, 'frame')
  if (!frame) return []
  const { what, who } = cardItems(frame, get(doc, frame.guest, 'guest'), answersOf(doc, frameId))
  return [...what, ...who]
}

/** A whole sheet, 1600 × 900 units. */
export function paintSheet(doc: Doc, frameId: Id): GroupInk {
  return group([sheetBackdrop(doc, frameId, null), ...sheetElements(doc, frameId).map(({ ink }) => ink)])
}

/** A sheet without the paper it stands on, to be laid on something else. 1600 × 900 units. */
export function paintSheetAlone(doc: Doc, frameId: Id): GroupInk {
  const backdrop = sheetBackdrop(doc, frameId, null)
  const drawn = backdrop.ink === 'group' ? backdrop.children.filter((ink) => ink !== PAPER) : []
  return group([...drawn, ...sheetElements(doc, frameId).map(({ ink }) => ink)])
}

interface Backdrop {
  readonly guest: Guest | null
  /** All else that decides what is drawn, in a word. */
  readonly shows: string
  readonly ink: Ink
}

const backdrops = new WeakMap<Frame, Backdrop>()

const PAPER = rect(SHEET, { fill: PALETTE.paper, radius: 14 })

function backdrop(
  frame: Frame,
  guest: Guest | null,
  hide: SheetField | null,
  drawn: boolean,
  answers: Answers | null,
): Ink {
  const fields = setFields(frame, guest)
  const shown = (field: SheetField, inks: readonly Ink[]) => (field === hide ? [] : inks)
  const { situation } = fields
  return group([
    PAPER,
    ...cardInk('what'),
    ...shown('what', fieldInk(fields.what)),
    ...cardInk('who'),
    ...portraitInk(guest, frame.intended),
    ...shown('guest', nameInk(fields.guest)),
    ...shown('situation', fieldInk(situation)),
    ...(guest ? itemsInk(guestRows(guest, situation, answers)) : []),
    ...(answers ? answersInk(frame, guest, answers) : []),
    ...signsInk(),
    group(
      [pictureGround(frame.background), ...(drawn ? [] : emptyPicture())],
      [1, 0, 0, 1, ZONE_BOXES.how.x, ZONE_BOXES.how.y],
    ),
    labelInk(sheetWords.how, CAPTION_BOX.x, CAPTION_BOX.y + HOW_BASELINE, PALETTE.how),
    ...shown('feeling', feelingInk(frame, fields.feeling)),
    ...shown('action', fieldInk(fields.action)),
    barInk(fields.outcome),
    ...shown('outcome', fieldInk(fields.outcome)),
  ])
}

/** Marks beside the items of both cards, and what is left open at their feet. */
function answersInk(frame: Frame, guest: Guest | null, answers: Answers): readonly Ink[] {
  const { what, situation } = setFields(frame, guest)
  const items = cardItems(frame, guest, answers)
  const pitch = { what: lineOf(what), situation: lineOf(situation), need: ITEM_LINE, desire: ITEM_LINE }
  return [
    ...[...items.what, ...items.who].flatMap((item) => markInk(item, answers, pitch[item.from])),
    ...footInk('what', answers),
    ...footInk('who', answers),
  ]
}

function lineOf({ layout, lineHeight }: SetField): number {
  return layout.size * lineHeight
}

/** In the middle of the feeling badge's height. */
const HOW_BASELINE = LABEL_BASELINE - 20.5

function emptyPicture(): readonly Ink[] {
  const font = { family: 'Fraunces', size: 24, weight: 400, italic: true } as const
  return [
    textLine(sheetWords.picturePlaceholder, PICTURE.w / 2, PICTURE.h / 2 + 8, {
      font,
      colour: PALETTE.ink3,
      anchor: 'middle',
    }),
  ]
}
