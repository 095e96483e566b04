import { setImmediate } from 'node:timers/promises'
import { stageBoard } from '../../shared/edit/stage'
import { AppError } from '../../shared/errors'
import { apply } from '../../shared/model/change'
import { boardOf, docOf, parcelOf } from '../../shared/model/doc'
import { type Id, newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { FileProgress, FileSummary } from '../../shared/sharing'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { paced } from '../import/paced'
import type { Store } from '../store/store'
import { backUpFirst } from './backingUp'
import { checkWanted, keepPictures } from './keeping'
import { bringIn } from './newcomer'
import { type Offer, offerFrom } from './offer'
import type { Offers } from './offers'
import { rememberReceived } from './received'
import { rehomed } from './rehomed'
import { soundRecords } from './soundRecords'
import type { Stoppable } from './stoppable'
import { holds, summaryOf } from './summary'
import type { WrittenFiles } from './writtenFiles'

/** Boards that come as files. Nothing a file holds reaches the library before it was accepted. */
export function fileHandlers(host: Host, offers: Offers, written: WrittenFiles, work: Stoppable) {
  const underWay = new Set<Offer>()

  function read(path: string): Promise<FileSummary> {
    const name = nameIn(path)
    const tell = paced((at: FileProgress) => host.fileProgress(at))
    return work.run(async (signal) => {
      const reached = (at: Pick<FileProgress, 'done' | 'of'>) => tell({ name, phase: 'reading', ...at })
      const offer = await offerFrom(host, path, { signal, reached })
      checkWanted(signal)
      const summary = await summaryOf(host, offer, signal)
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
  const doc = docOf(offer.records)
  const parcel = parcelOf(doc)
  if (parcel?.purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'an answer is no board of its own' })
  }
  await setImmediate()
  const sound = await soundRecords([...apply(doc, stageBoard(doc)).values()])
  if (host.store().boards().length > 0) await backUpFirst(host, 'import', signal)
  const weight = offer.text?.length ?? 0
  const kept = await keepPictures(host, offer, signal, weight)
  const { id, records } = identified(host.store(), boardOf(doc).id, sound)
  const [revision] = offer.lineage
  if (revision !== undefined && parcel) rememberReceived(host.store(), id, revision)
  const tell = paced((at: FileProgress) => host.fileProgress(at))
  const reached = (count: number) =>
    tell({ ...kept, done: kept.done + Math.floor((weight * count) / records.length) })
  await bringIn(host, { id, records, lineage: offer.lineage, text: offer.text }, { signal, reached })
  return id
}

/** Asked last whether its identity is free: another file of the board may have been kept in the meantime. */
function identified(
  store: Store,
  id: Id,
  sound: readonly Rec[],
): { readonly id: Id; readonly records: readonly Rec[] } {
  if (!holds(store, id) && !store.expects(id)) return { id, records: sound }
  const fresh = newId('board')
  return { id: fresh, records: rehomed(sound, fresh) }
}
