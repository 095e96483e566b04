import { extname, isAbsolute } from 'node:path'
import { copyOf, type PastePlace, pasteCopy } from '../../shared/edit/copies'
import { emptyFrame } from '../../shared/edit/frames'
import { AppError } from '../../shared/errors'
import { hashesIn } from '../../shared/exchange/assetUse'
import type { OwnStamp } from '../../shared/ipc'
import { apply, type Change, drop, put } from '../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, get, layersOf, withDescendants } from '../../shared/model/doc'
import { middleOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { FIRST_ORDER, inserted } from '../../shared/model/order'
import type { Frame, Rec } from '../../shared/model/record'
import { ZONE_BOXES } from '../../shared/model/zones'
import { ownStampWords } from '../../shared/words/pictures'
import type { Handlers } from '../border'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import { packBoard } from '../package/write'
import { drawingOf } from './drawing'
import { picturesOf } from './offer'
import { mustHavePictures, picturesIn } from './picturesHere'
import { madeStampBoard, stampBoard, writeStamps } from './stampBoard'
import type { WrittenFiles } from './writtenFiles'

/** The person's own stamps: kept, named, given away and taken in. */
export function stampHandlers(host: Host, written: WrittenFiles) {
  return {
    'stamps.list': () => {
      const doc = stampBoard(host.store())
      return doc ? framesOf(doc).map((frame) => stampOf(doc, frame)) : []
    },
    'stamps.keep': ({ name, records }) => {
      const store = host.store()
      mustHavePictures(store, records)
      const doc = madeStampBoard(store)
      mustHaveRoom(doc, 1)
      const stamp = drawn(doc, name, records, MIDDLE)
      if (stamp.layers.length === 0) {
        throw new AppError({ code: 'store-refused', detail: 'a stamp of nothing' })
      }
      const change = adding(doc, [stamp])
      writeStamps(store, doc, ownStampWords.keep, change)
      return stampOf(apply(doc, change), stamp.frame)
    },
    'stamps.rename': ({ stamp, name }) => {
      const { store, doc, frame } = known(host, stamp)
      writeStamps(store, doc, ownStampWords.rename, put(doc, { ...frame, title: name }))
      return null
    },
    'stamps.remove': ({ stamp }) => {
      const { store, doc, frame } = known(host, stamp)
      writeStamps(store, doc, ownStampWords.remove, drop(doc, withDescendants(doc, [frame.id])))
      return null
    },
    'stamps.export': async () => {
      const path = await host.askWhere('stamps', fileNameOf(ownStampWords.board, EXTENSION))
      if (path === null) return { state: 'cancelled' }
      const store = host.store()
      const records = [...madeStampBoard(store).values()]
      const { bytes } = packBoard({
        records,
        assets: picturesIn(store, records),
        lineage: [],
        base: null,
        exportedAt: new Date().toISOString(),
        exportedBy: host.person,
        appVersion: host.version,
      })
      return written.write(path, bytes)
    },
    'stamps.import': async ({ path }) => {
      const chosen = path ?? (await host.askWhich('stamps'))
      return chosen === null ? null : { added: await takeIn(host, chosen) }
    },
  } satisfies Partial<Handlers>
}

const EXTENSION = '.cxstamps'
const MOST_STAMPS = 500
const MIDDLE: PastePlace = {
  zone: 'how',
  middle: middleOf({ ...ZONE_BOXES.how, x: 0, y: 0 }),
}

/** Adds what a file holds and is not here yet, all of it or nothing. Answers how many stamps that were. */
async function takeIn(host: Host, path: string): Promise<number> {
  if (!isAbsolute(path) || path.includes('\0') || extname(path).toLowerCase() !== EXTENSION) {
    throw new AppError({ code: 'E_NOT_CXBOARD' })
  }
  const file = await host.importFile(path)
  const from = docOf(file.records)
  const store = host.store()
  const doc = madeStampBoard(store)
  const here = new Set(framesOf(doc).map((frame) => drawingOf(stampOf(doc, frame).records)))
  const stamps = framesOf(from)
    .map((frame) => drawn(doc, frame.title, stampOf(from, frame).records, 'in-place'))
    .filter(({ layers }) => {
      const drawing = drawingOf(layers)
      if (layers.length === 0 || here.has(drawing)) return false
      here.add(drawing)
      return true
    })
  mustHaveRoom(doc, stamps.length)
  const layers = stamps.flatMap((stamp) => stamp.layers)
  const used = hashesIn(layers)
  const pictures = file.assets.filter(({ hash }) => used.has(hash))
  for (const picture of picturesOf({ path, pictures, carried: [] })) store.putAsset(picture)
  mustHavePictures(store, layers)
  writeStamps(store, doc, ownStampWords.import, adding(doc, stamps))
  return stamps.length
}

/** A stamp that is not on the board yet: its frame, and what is drawn in it. */
interface Drawn {
  readonly frame: Frame
  readonly layers: readonly Rec[]
}

function drawn(doc: Doc, name: string, records: readonly Rec[], at: PastePlace): Drawn {
  const board = boardOf(doc)
  const frame: Frame = { ...emptyFrame(board.id, FIRST_ORDER), title: name, background: 'none' }
  // On a bare board, so that it costs the same however many stamps there are
  const bare = docOf([board, frame])
  const pasted = apply(bare, pasteCopy(bare, frame.id, records, at).change)
  return { frame, layers: copyOf(pasted, idsOf(pasted, frame)) }
}

/** In front of the others. */
function adding(doc: Doc, stamps: readonly Drawn[]): Change {
  const frames = stamps.map(({ frame }) => frame)
  return put(doc, ...inserted(framesOf(doc), 0, frames), ...stamps.flatMap(({ layers }) => layers))
}

function stampOf(doc: Doc, { id, title }: Frame): OwnStamp {
  return { id, name: title, records: copyOf(doc, idsOf(doc, { id })) }
}

function idsOf(doc: Doc, { id }: Pick<Frame, 'id'>): readonly Id[] {
  return layersOf(doc, id).map((one) => one.id)
}

function mustHaveRoom(doc: Doc, more: number): void {
  const count = framesOf(doc).length + more
  if (count > MOST_STAMPS)
    throw new AppError({ code: 'E_TOO_MANY', what: 'stamps', count, limit: MOST_STAMPS })
}

/** Throws board-gone for a stamp that is not (or no longer) here. */
function known(host: Host, stamp: Id) {
  const store = host.store()
  const doc = stampBoard(store)
  const frame = doc && get(doc, stamp, 'frame')
  if (!frame) throw new AppError({ code: 'board-gone' })
  return { store, doc, frame }
}
