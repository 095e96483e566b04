import { addText, zoneAt } from '../../shared/edit/elements'
import { keptBox } from '../../shared/edit/fresh'
import { LIMITS } from '../../shared/limits'
import { apply, put, squash } from '../../shared/model/change'
import { get } from '../../shared/model/doc'
import type { Point } from '../../shared/model/geometry'
import { ZONE_BOXES } from '../../shared/model/zones'
import { heightNeeded } from '../../shared/scene/lettering'
import { pictureWords } from '../../shared/words/pictures'
import { seen } from '../document/camera'
import { notify, say, session } from '../document/session'

/** Puts words on the shown sheet as one text about a point (sheet units; null: the middle of what is seen). */
export function putWords(words: string, at: Point | null): void {
  const { open, frame, styles } = session.getState()
  if (!open || !frame) return notify(pictureWords.noFrame)
  const point = at ?? seen()
  const zone = zoneAt(point) ?? 'how'
  const corner = ZONE_BOXES[zone]
  const text = fitting(words)
  const doc = open.editor.doc()
  const w = Math.min(corner.w - 2 * MARGIN, widthFor(text))
  const made = addText(doc, frame, zone, { x: 0, y: 0, w, h: 1 }, text, styles.text)
  const next = apply(doc, made.change)
  const element = get(next, made.id, 'element')
  if (element?.shape !== 'text') return
  const h = heightNeeded(element)
  const middle = zoneAt(point) ? point : { x: corner.x + corner.w / 2, y: corner.y + corner.h / 2 }
  const box = keptBox({
    x: pushed(middle.x - corner.x - w / 2, w, corner.w),
    y: pushed(middle.y - corner.y - h / 2, h, corner.h),
    w,
    h,
  })
  open.editor.commit(pictureWords.pasteText, squash(made.change, put(next, { ...element, ...box })))
  session.setState({ tool: 'select', entered: null, cropping: null, selection: [made.id] })
  say(pictureWords.pasted(1))
  if (text !== words) notify(pictureWords.cutText(LIMITS.textLength.toLocaleString('en')))
}

/** Units to the edge of the zone. */
const MARGIN = 16
/** A line of this many letters is read with ease; long texts get the whole zone. */
const NARROW = 420
const LONG_LETTERS = 400

function widthFor(text: string): number {
  return text.length > LONG_LETTERS ? Number.POSITIVE_INFINITY : NARROW
}

/** What is too high begins at the top, so that its first line is seen. */
function pushed(start: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - length - MARGIN))
}

/** As much of the beginning as a text holds, and the record around it with room to spare. */
function fitting(words: string): string {
  const letters = [...words]
  let text = letters.length > LIMITS.textLength ? letters.slice(0, LIMITS.textLength).join('') : words
  while (utf8.encode(JSON.stringify(text)).length > LIMITS.recordBytes - SPARE_BYTES) {
    text = [...text].slice(0, Math.floor([...text].length * 0.9)).join('')
  }
  return text
}

const utf8 = new TextEncoder()
const SPARE_BYTES = 4096
