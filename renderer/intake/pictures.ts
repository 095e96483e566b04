import { addPicture, type Photo, pictureSize, replacePicture } from '../../shared/edit/crop'
import { zoneAt } from '../../shared/edit/elements'
import { addFrame } from '../../shared/edit/frames'
import { keptBox } from '../../shared/edit/fresh'
import { apply, type Change, nothing, put, squash } from '../../shared/model/change'
import { type Doc, get } from '../../shared/model/doc'
import { type Box, middleOf, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import { pictureWords } from '../../shared/words/pictures'
import { seen } from '../document/camera'
import { notify, say, session, showFrame } from '../document/session'
import { chosenFiles } from './chosenFiles'
import { keptPictures, tellProblems } from './keptPictures'
import { laidOut } from './rows'

/**
 * Puts pictures on the shown sheet, side by side about a point (sheet units; null: the middle of what is seen), as one
 * step of the history. Those that cannot be used are named, the others come.
 */
export async function keepFiles(files: readonly File[], at: Point | null): Promise<void> {
  const { open, frame } = session.getState()
  if (!open) return notify(pictureWords.noBoard)
  if (!frame) return notify(pictureWords.noFrame)
  if (files.length === 0) return
  const point = at ?? seen()
  const kept = await keptPictures(files)
  const doc = open.editor.doc()
  if (kept.photos.length > 0 && session.getState().open === open && get(doc, frame, 'frame')) {
    const { change, ids } = besideEachOther(doc, frame, kept.photos, point)
    open.editor.commit(pictureWords.add(ids.length), change)
    if (session.getState().frame === frame) {
      session.setState({ view: 'frame', tool: 'select', entered: null, cropping: null, selection: ids })
    }
    say(pictureWords.added(ids.length))
  }
  tellProblems(kept)
}

/** A new frame for each picture, behind the shown one, as one step of the history. */
export async function framesFromFiles(files: readonly File[]): Promise<void> {
  const { open, frame } = session.getState()
  if (!open) return notify(pictureWords.noBoard)
  const kept = await keptPictures(files)
  if (kept.photos.length > 0 && session.getState().open === open) {
    const before = open.editor.doc()
    let change = nothing
    let last = get(before, frame, 'frame')?.id ?? null
    for (const photo of kept.photos) {
      const added = addFrame(apply(before, change), last)
      if (!added.show || added.change.size === 0) break
      change = squash(change, added.change)
      last = added.show
      change = squash(change, besideEachOther(apply(before, change), last, [photo], MIDDLE_OF_HOW).change)
    }
    open.editor.commit(pictureWords.addFrames(kept.photos.length), change)
    session.setState({ view: 'frame' })
    showFrame(last)
    say(pictureWords.framesAdded(kept.photos.length))
  }
  tellProblems(kept)
}

/** Asks for pictures and puts them in the middle of what is seen. */
export async function choosePictures(): Promise<void> {
  const files = await chosenFiles('several')
  if (files.length > 0) await keepFiles(files, null)
}

/** Asks for another picture to stand in the place of this one. */
export async function replaceWith(id: Id): Promise<void> {
  const { open } = session.getState()
  const files = await chosenFiles('one')
  if (!open || files.length === 0) return
  const kept = await keptPictures(files)
  const [photo] = kept.photos
  if (photo && session.getState().open === open) {
    open.editor.commit(pictureWords.replace, replacePicture(open.editor.doc(), id, photo))
  }
  tellProblems(kept)
}

const MIDDLE_OF_HOW = middleOf(ZONE_BOXES.how)

function besideEachOther(
  doc: Doc,
  frame: Id,
  photos: readonly Photo[],
  at: Point,
): { readonly change: Change; readonly ids: readonly Id[] } {
  const zone = zoneAt(at) ?? 'how'
  const corner = ZONE_BOXES[zone]
  const middle = zoneAt(at)
    ? { x: at.x - corner.x, y: at.y - corner.y }
    : { x: corner.w / 2, y: corner.h / 2 }
  const boxes = laidOut(
    photos.map((photo) => pictureSize(zone, photo)),
    corner,
    middle,
  )
  let change = nothing
  const ids: Id[] = []
  for (const [i, photo] of photos.entries()) {
    const box = boxes[i]
    if (!box) break
    const here = apply(doc, change)
    const made = addPicture(here, frame, zone, photo, middleOf(box))
    change = squash(change, made.change, sized(apply(here, made.change), made.id, box))
    ids.push(made.id)
  }
  return { change, ids }
}

function sized(doc: Doc, id: Id, box: Box): Change {
  const element = get(doc, id, 'element')
  return element ? put(doc, { ...element, ...keptBox(box) }) : nothing
}
