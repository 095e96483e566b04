import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/errors'
import type { ExportRequest } from '../../shared/exports'
import { countingFrames } from '../../shared/method/alignment'
import { type Doc, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Frame } from '../../shared/model/record'
import { frameTitle } from '../../shared/scene/deck/setup'
import { drawingWords } from '../../shared/words/drawings'
import { frameDrawing, wallDrawing } from './drawing'
import { fileNames } from './names'
import { pngFiles } from './pngFile'
import { type Drawing, svgFile } from './svgFile'
import type { ExportBoard, ExportTools, MadeFile, Watch } from './tools'

export type DrawingRequest = Extract<ExportRequest, { format: 'png' | 'svg' }>

export interface Drawn {
  /** One alone goes under the name that was asked for; several are named by the pattern. */
  readonly files: readonly MadeFile[]
  /** Frames that could not be drawn; on a wall a sentence stands in their place. */
  readonly failed: readonly Id[]
}

/**
 * Pictures of frames, or of the wall. Throws `usage` where there is nothing to draw or it would be too large, and
 * E_CANCELLED at once when the watch says so.
 */
export async function drawingsOf(
  request: DrawingRequest,
  board: ExportBoard,
  tools: Pick<ExportTools, 'draw'>,
  watch: Watch,
): Promise<Drawn> {
  const order = { request, board, tools, watch }
  return request.what === 'wall' ? wallOf(order) : framesIn(order)
}

/** The frames a request draws, in story order: those that are chosen and there, else all that are not parked. */
export function drawnFrames(doc: Doc, { frames }: Pick<DrawingRequest, 'frames'>): readonly Frame[] {
  if (frames === null) return countingFrames(doc)
  const chosen = new Set(frames)
  return framesOf(doc).filter(({ id }) => chosen.has(id))
}

/** Whatever drawing takes, in one hand. */
interface Order {
  readonly request: DrawingRequest
  readonly board: ExportBoard
  readonly tools: Pick<ExportTools, 'draw'>
  readonly watch: Watch
}

async function wallOf(order: Order): Promise<Drawn> {
  const { request, board, watch } = order
  watch.progress({ phase: 'drawing', done: 0, of: 1, name: board.title })
  await breath(watch)
  const { drawing, failed } = wallDrawing(board.doc, request.frames)
  await breath(watch)
  const files = await filesOf(order, [drawing])
  return { files: files.map((bytes) => ({ name: null, bytes })), failed }
}

async function framesIn(order: Order): Promise<Drawn> {
  const { request, board, watch } = order
  const frames = drawnFrames(board.doc, request)
  if (frames.length === 0) throw new AppError({ code: 'usage', detail: drawingWords.noFrames })
  const names = fileNames(board.doc, frames, request.pattern, `.${request.format}`)
  const files: MadeFile[] = []
  const failed: Id[] = []
  for (let at = 0; at < frames.length; at += TOGETHER) {
    const some = frames.slice(at, at + TOGETHER)
    const made = await together(order, some, (place, name) =>
      watch.progress({ phase: 'drawing', done: at + place, of: frames.length, name }),
    )
    for (const [place, frame] of some.entries()) {
      const bytes = made[place] ?? null
      if (bytes === null) failed.push(frame.id)
      else files.push({ name: frames.length === 1 ? null : (names[at + place] ?? null), bytes })
    }
  }
  if (files.length === 0) throw new AppError({ code: 'usage', detail: drawingWords.noneDrawn })
  return { files, failed }
}

/** Frames whose pictures are asked for at once: opening a page takes longer than drawing one. */
const TOGETHER = 8

/** Some frames as files; null where one cannot be drawn, which must not cost the others. */
async function together(
  order: Order,
  frames: readonly Frame[],
  begins: (place: number, name: string) => void,
): Promise<readonly (Uint8Array | null)[]> {
  const drawings: (Drawing | null)[] = []
  for (const [place, frame] of frames.entries()) {
    begins(place, frameTitle(frame))
    await breath(order.watch)
    drawings.push(await unlessBroken(() => frameDrawing(order.board.doc, frame, order.request)))
  }
  const sound = drawings.filter((drawing) => drawing !== null)
  const made = (await unlessBroken(() => filesOf(order, sound))) ?? (await oneByOne(order, sound))
  let next = 0
  return drawings.map((drawing) => (drawing === null ? null : (made[next++] ?? null)))
}

/** Where one of them spoils the others' page. */
async function oneByOne(order: Order, drawings: readonly Drawing[]): Promise<readonly (Uint8Array | null)[]> {
  const files: (Uint8Array | null)[] = []
  for (const drawing of drawings) {
    files.push((await unlessBroken(() => filesOf(order, [drawing])))?.[0] ?? null)
  }
  return files
}

/** What holds for every frame is thrown: it was called off, or it would be too large. */
async function unlessBroken<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.trouble.code !== 'print-timeout') throw error
    return null
  }
}

async function filesOf(
  { request, board, tools, watch }: Order,
  drawings: readonly Drawing[],
): Promise<readonly Uint8Array[]> {
  const asset = (hash: string) => board.asset(hash)
  if (request.format === 'png') return pngFiles(drawings, request, tools.draw, asset, watch)
  return drawings.map((drawing) => Buffer.from(svgFile(drawing, request.ground, asset), 'utf8'))
}

/** Lets everything else have its turn, and stops where somebody no longer wants it. */
async function breath({ signal }: Watch): Promise<void> {
  await setImmediate()
  if (signal.aborted) throw new AppError({ code: 'E_CANCELLED' })
}
