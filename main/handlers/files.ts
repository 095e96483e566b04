import { stageBoard } from '../../shared/edit/stage'
import { AppError } from '../../shared/errors'
import { apply } from '../../shared/model/change'
import { boardOf, type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { FileProgress, FileSummary } from '../../shared/sharing'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { paced } from '../import/paced'
import { backUpFirst } from './backingUp'
import { checkWanted, keepPictures } from './keeping'
import { type Offer, offerFrom } from './offer'
import type { Offers } from './offers'
import { rememberReceived } from './received'
import { rehomed } from './rehomed'
import { soundRecords } from './soundRecords'
import { openStoppable } from './stoppable'
import { holds, summaryOf } from './summary'
import type { WrittenFiles } from './writtenFiles'

/** Boards that come as files. Nothing a file holds reaches the library before it was accepted. */
export function fileHandlers(host: Host, offers: Offers, written: WrittenFiles) {
  const work = openStoppable()
  const underWay = new Set<Offer>()

  function read(path: string): Promise<FileSummary> {
    const name = nameIn(path)
    const tell = paced((at: FileProgress) => host.fileProgress(at))
    return work.run(async (signal) => {
      const reached = (at: Pick<FileProgress, 'done' | 'of'>) => tell({ name, phase: 'reading', ...at })
      const offer = await offerFrom(host, path, { signal, reached })
      checkWanted(signal)
      const summary = summaryOf(host.store(), offer)
      return { ticket: offers.hold(offer), ...summary }
    })
  }

  const handlers = {
    'file.pick': async () => {
      const path = await host.askWhich('board')
      return path === null ? null : read(path)
    },
    'file.drop': ({ path }) => read(path),
    'file.stop': () => {
      work.stop()
      return null
    },
    'file.accept': async ({ ticket }) => {
      const offer = offers.must(ticket)
      // Accepting takes a while, and asked for twice it would make two boards
      if (underWay.has(offer)) throw new AppError({ code: 'E_GONE', name: '' })
      underWay.add(offer)
      try {
        const id = await work.run((signal) => keep(host, offer, signal))
        offers.letGo(ticket)
        return { id }
      } finally {
        underWay.delete(offer)
        offers.answered(ticket)
      }
    },
    'file.decline': ({ ticket }) => {
      offers.letGo(ticket)
      offers.answered(ticket)
      return null
    },
    'file.content': ({ ticket }) => ({ records: offers.must(ticket).records }),
    'file.reveal': ({ handle }) => {
      host.reveal(written.pathOf(handle))
      return null
    },
  } satisfies Partial<Handlers>

  return { read, handlers }
}

/**
 * Into the library in one go: under its own identity if that is free here, with every frame's scene set. Whatever can
 * be found wrong is found before the first write.
 */
async function keep(host: Host, offer: Offer, signal: AbortSignal): Promise<Id> {
  if (parcelOf(docOf(offer.records))?.purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'an answer is no board of its own' })
  }
  const sound = await staged(docOf(offer.records))
  const store = host.store()
  if (store.boards().length > 0) await backUpFirst(host, 'import')
  await keepPictures(host, offer, signal)
  return written(host, offer, sound)
}

/** Asked last whether its identity is free: another file of the board may have been kept in the meantime. */
function written(host: Host, offer: Offer, sound: readonly Rec[]): Id {
  const store = host.store()
  const records = holds(store, boardOf(docOf(sound)).id) ? rehomed(sound) : sound
  const { id } = boardOf(docOf(records))
  const [revision] = offer.lineage
  if (revision !== undefined && parcelOf(docOf(records))) rememberReceived(store, id, revision)
  store.addBoard(records, offer.lineage, [], offer.text)
  return id
}

function staged(doc: Doc): Promise<readonly Rec[]> {
  return soundRecords([...apply(doc, stageBoard(doc)).values()])
}
