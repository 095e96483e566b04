import { type PastePlace, pasteCopy } from '../../shared/edit/copies'
import { moveElements, zoneAt } from '../../shared/edit/elements'
import { apply, nothing, squash } from '../../shared/model/change'
import { middleOf, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { ZONE_BOXES } from '../../shared/model/zones'
import { pictureWords } from '../../shared/words/pictures'
import { pointerPlace, seen } from '../document/camera'
import { notify, say, session, showTrouble } from '../document/session'
import { call, troubleOf } from '../host'
import { onlyNames, pastedWords } from './pastedWords'
import { keepFiles } from './pictures'
import { putWords } from './putWords'

/** What our own copies are called on the clipboard; other programs do not look at it. */
export const COPY_TYPE = 'application/x-cxboard'

/** Takes the best the clipboard has: a copy of ours, words, pictures. What it holds is read before this returns. */
export async function pasteAll(data: DataTransfer): Promise<void> {
  const copy = data.getData(COPY_TYPE)
  const words = pastedWords(data.getData('text/plain'), data.getData('text/html'))
  const files = [...data.files]
  const place = pointerPlace()
  if (copy !== '') return pasteLayers(copy, place)
  // A table comes with its picture, and files come with their names
  if (files.length > 0 && (words === '' || onlyNames(words, files))) return keepFiles(files, place)
  if (words !== '') return putWords(words, place)
  notify(pictureWords.emptyClipboard)
}

async function pasteLayers(text: string, place: Point | null): Promise<void> {
  const { open, frame } = session.getState()
  if (!open || !frame) return notify(pictureWords.noFrame)
  try {
    const { records } = await call('clip.read', { text })
    if (session.getState().open !== open || session.getState().frame !== frame) return
    const doc = open.editor.doc()
    const { isHome, step } = stepIn(text, frame)
    const made = pasteCopy(doc, frame, records, isHome ? 'in-place' : placeAt(place ?? seen(), step))
    if (made.ids.length === 0) return notify(pictureWords.noRoom)
    const away = isHome ? moveElements(apply(doc, made.change), made.ids, step, step) : nothing
    const change = squash(made.change, away)
    open.editor.commit(pictureWords.paste, change)
    session.setState({ tool: 'select', entered: null, cropping: null, selection: made.ids })
    say(pictureWords.pasted(made.ids.length))
    if (elementsIn(records) > elementsIn([...change.values()].flatMap(({ after }) => after ?? []))) {
      notify(pictureWords.somePasted)
    }
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

/**
 * Whether this is the frame the copy comes from, and how far it goes from its original there, or from the pointer
 * elsewhere: a step further each time. What was cut first comes back where it was.
 */
function stepIn(text: string, frame: Id): { readonly isHome: boolean; readonly step: number } {
  if (text !== last.text) last = { text, times: new Map() }
  const times = last.times.get(frame) ?? 0
  last.times.set(frame, times + 1)
  const { frame: from, deed } = originOf(text)
  const isHome = from === frame
  return { isHome, step: STEP * (isHome && deed === 'copy' ? times + 1 : times) }
}

/** Units between a copy and the next. */
const STEP = 10
/** The copy that was pasted last, and how often in each frame. */
let last: { readonly text: string; readonly times: Map<Id, number> } = { text: '', times: new Map() }

/** What our own copy says of itself besides its records. */
function originOf(text: string): { readonly frame: unknown; readonly deed: unknown } {
  const { frame, deed } = JSON.parse(text) as { readonly frame?: unknown; readonly deed?: unknown }
  return { frame, deed }
}

/** The zone under a point of the sheet, else the middle of the picture; a step to the right and below. */
function placeAt(point: Point, step: number): PastePlace {
  const zone = zoneAt(point) ?? 'how'
  const corner = ZONE_BOXES[zone]
  const middle = zoneAt(point) ? point : middleOf(corner)
  return { zone, middle: { x: middle.x - corner.x + step, y: middle.y - corner.y + step } }
}

function elementsIn(records: readonly Rec[]): number {
  return records.filter(({ kind }) => kind === 'element').length
}
