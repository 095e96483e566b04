import type { Point } from '../../shared/model/geometry'
import { frameWords } from '../../shared/words/frame'
import { ownStampWords } from '../../shared/words/pictures'
import { refuseAsking, whenAnswered } from '../document/asking'
import { viewNow } from '../document/camera'
import { loadOwnStamps } from '../document/ownStamps'
import { refuse } from '../document/reviewing'
import { notify, showTrouble } from '../document/session'
import { dropFiles } from '../document/sharing'
import { toSheet } from '../document/view'
import { call, pathOf, troubleOf } from '../host'
import { framesFromFiles, keepFiles } from './pictures'

/** Files dropped on the window: boards ask, stamps are added, pictures come to where they were dropped. */
export function listenToDrops(): void {
  // Before anybody below: lists that take only their own things would refuse files
  for (const name of ['dragenter', 'dragover'] as const) window.addEventListener(name, overWindow, true)
  window.addEventListener('drop', dropped, true)
}

function overWindow(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files') || isTakenBelow(event)) return
  event.preventDefault()
  event.stopPropagation()
  event.dataTransfer.dropEffect = 'copy'
}

function dropped(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length === 0 || isTakenBelow(event)) return
  event.preventDefault()
  event.stopPropagation()
  const stamps = files.filter(isStamps)
  const pictures = files.filter(isPicture)
  const others = files.filter((file) => !isStamps(file) && !isPicture(file))
  const boards = others.filter(isBoard)
  void take({ boards: boards.length > 0 ? boards : others.slice(0, 1), stamps, pictures }, event)
}

/** Over a field that asks for a file of its own. */
function isTakenBelow(event: DragEvent): boolean {
  return elementUnder(event)?.closest('[data-takes-files]') != null
}

interface Dropped {
  /** Asked about one after the other; where none calls itself one, what calls itself nothing of all this. */
  readonly boards: readonly File[]
  readonly stamps: readonly File[]
  readonly pictures: readonly File[]
}

async function take({ boards, stamps, pictures }: Dropped, event: DragEvent): Promise<void> {
  const isOnStrip = elementUnder(event)?.closest(`section[aria-label="${frameWords.strip}"]`) != null
  const place = placeUnder(event)
  const [board] = boards
  if (board) whenAnswered(board.name, () => void dropFiles(boards.map(named)))
  else if (refuseAsking()) return
  for (const file of stamps) await addStamps(file)
  if (pictures.length === 0 || refuse()) return
  await (isOnStrip ? framesFromFiles(pictures) : keepFiles(pictures, place))
}

async function addStamps(file: File): Promise<void> {
  try {
    const taken = await call('stamps.import', { path: pathOf(file) })
    if (!taken) return
    await loadOwnStamps()
    notify(ownStampWords.imported(taken.added))
  } catch (error) {
    showTrouble(troubleOf(error), file.name)
  }
}

/** What calls itself one; whether it is, its bytes say. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(png|jpe?g|webp|gif|svg)$/i.test(name)
}

function isBoard({ name }: File): boolean {
  return /\.cxboard$/i.test(name)
}

function named(file: File): { readonly path: string; readonly name: string } {
  return { path: pathOf(file), name: file.name }
}

function isStamps({ name }: File): boolean {
  return /\.cxstamps$/i.test(name)
}

function elementUnder({ target }: DragEvent): Element | null {
  return target instanceof Element ? target : null
}

/** In sheet units; null: not over the sheet. */
function placeUnder(event: DragEvent): Point | null {
  const sheet = elementUnder(event)?.closest(`[role=group][aria-label="${frameWords.sheet}"]`)
  if (!sheet) return null
  const { left, top } = sheet.getBoundingClientRect()
  return toSheet(viewNow(), { x: event.clientX - left, y: event.clientY - top })
}
