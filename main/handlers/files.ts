import { stageBoard } from '../../shared/edit/stage'
import { AppError } from '../../shared/errors'
import { writeBoardFile } from '../../shared/exchange/boardFile'
import { isFont } from '../../shared/exchange/manifest'
import { validateRecords } from '../../shared/exchange/validate'
import { apply } from '../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, guestsOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { FileSummary } from '../../shared/sharing'
import type { Handlers } from '../border'
import { fileNameOf, nameIn } from '../fileName'
import type { Host } from '../host'
import { packBoard } from '../package/write'
import type { Store } from '../store/store'
import { coverOf } from './cards'
import { type Offer, offerFrom, picturesOf } from './offer'
import { picturesIn } from './picturesHere'
import { rehomed } from './rehomed'
import { mustBeListed } from './stampBoard'
import { openTicket } from './ticket'
import type { WrittenFiles } from './writtenFiles'

/** Boards that come and go as files. Nothing a file holds reaches the library before it was accepted. */
export function fileHandlers(host: Host, written: WrittenFiles) {
  const offers = openTicket<Offer>()
  /** The file the page was shown last and has not been answered about; the ones before it count as left. */
  let unanswered: string | null = null

  function hold(offer: Offer): string {
    unanswered = offers.hold(offer)
    return unanswered
  }

  /** Once for each file that was shown, however it was answered: then the next one may come. */
  function answered(ticket: string): void {
    if (ticket !== unanswered) return
    unanswered = null
    host.settled()
  }

  async function read(path: string): Promise<FileSummary> {
    const offer = await offerFrom(host, path)
    const doc = docOf(offer.records)
    const known = holds(host.store(), boardOf(doc).id)
    return {
      ticket: hold(offer),
      name: nameIn(path),
      title: boardOf(doc).title,
      frames: framesOf(doc).length,
      guests: guestsOf(doc).length,
      scores: 0,
      comments: 0,
      suggestions: 0,
      note: '',
      purpose: 'board',
      relation: known ? 'unrelated' : 'new',
      board: null,
      boardTitle: '',
      preview: null,
      pictures: [...offer.pictures, ...offer.carried].filter(({ kind }) => !isFont(kind)).length,
      from: offer.from,
      exportedAt: offer.exportedAt,
      bytes: offer.bytes,
      known,
      newerMinor: offer.newerMinor,
      cover: coverOf(doc),
    }
  }

  const handlers = {
    'file.pick': async () => {
      const path = await host.askWhich('board')
      return path === null ? null : read(path)
    },
    'file.drop': ({ path }) => read(path),
    'file.accept': ({ ticket }) => {
      try {
        const offer = offers.look(ticket)
        if (!offer) throw new AppError({ code: 'E_GONE', name: '' })
        const id = keep(host, offer)
        offers.letGo(ticket)
        return { id }
      } finally {
        answered(ticket)
      }
    },
    'file.decline': ({ ticket }) => {
      offers.letGo(ticket)
      answered(ticket)
      return null
    },
    'file.reveal': ({ handle }) => {
      host.reveal(written.pathOf(handle))
      return null
    },
    'board.send': ({ board }) => send(host, written, board),
  } satisfies Partial<Handlers>

  return { read, handlers }
}

/**
 * Into the library in one go: under its own identity if that is free here, with every frame's scene set. Whatever can
 * be found wrong is found before the first write.
 */
function keep(host: Host, offer: Offer): Id {
  const store = host.store()
  const isKnown = holds(store, boardOf(docOf(offer.records)).id)
  const records = staged(docOf(isKnown ? rehomed(offer.records) : offer.records))
  const revision = isKnown || offer.lineage.length === 0 ? null : canonicalOf(offer.records)
  for (const picture of picturesOf(offer)) store.putAsset(picture)
  store.addBoard(records, offer.lineage, [], revision)
  return boardOf(docOf(records)).id
}

/** In the library or in its trash. */
function holds(store: Store, board: Id): boolean {
  return [...store.boards(), ...store.trashed()].some(({ id }) => id === board)
}

function staged(doc: Doc): readonly Rec[] {
  return validateRecords([...apply(doc, stageBoard(doc)).values()])
}

async function send(host: Host, written: WrittenFiles, board: Id) {
  const store = host.store()
  mustBeListed(store, board)
  const name = fileNameOf(boardOf(docOf(store.records(board))).title, '.cxboard')
  const path = await host.askWhere('board', name)
  if (path === null) return { state: 'cancelled' } as const
  // What is sent is the board as it is now, not as it was when the question came up
  const records = store.records(board)
  const packed = packBoard({
    records,
    assets: picturesIn(store, records),
    lineage: store.lineage(board),
    // The revision last exchanged still holds what was deleted since, and that is not for everybody
    base: null,
    exportedAt: new Date().toISOString(),
    exportedBy: host.person,
    appVersion: host.version,
  })
  const outcome = await written.write(path, packed.bytes)
  store.addRevision(board, packed.revision, canonicalOf(records))
  return outcome
}

function canonicalOf(records: readonly Rec[]): Uint8Array {
  return Buffer.from(writeBoardFile(records).text, 'utf8')
}
