import { answerOf, reviewCopyOf } from '../../shared/edit/review'
import { type Letter, sliceOf } from '../../shared/edit/slice'
import { AppError } from '../../shared/errors'
import type { CallInput } from '../../shared/ipc'
import { boardOf, type Doc, docOf, framesOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { fileWords } from '../../shared/words/files'
import type { Handlers } from '../border'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import type { Packed } from '../package/write'
import type { Store } from '../store/store'
import { boardNow } from './boardNow'
import { coverPicture } from './coverPicture'
import { picturesIn } from './picturesHere'
import { receivedRecords, receivedText } from './received'
import { recordsIn } from './revisionText'
import type { WrittenFiles } from './writtenFiles'

type Part = CallInput<'board.sendPart'>

/** A board, and its records at the moment they are asked for. */
interface Sent {
  readonly board: Id
  readonly now: () => readonly Rec[]
}

/** Boards that go as files: whole, some frames of them, to be reviewed, or as the answer to a review. */
export function sendingHandlers(host: Host, written: WrittenFiles) {
  /** What is sent is the board as it is once the place is known, not as it was when the question came up. */
  async function send({ board, now }: Sent, name: string, records: (doc: Doc) => readonly Rec[], kin: KinOf) {
    const path = await host.askWhere('board', fileNameOf(name, '.cxboard'))
    if (path === null) return { state: 'cancelled' } as const
    const store = host.store()
    const doc = docOf(now())
    const sent = records(doc)
    const { lineage, base, isRemembered } = kin(store, doc)
    const preview = await coverPicture(host, sent)
    const packed = await host.pack({
      records: sent,
      assets: picturesIn(store, sent),
      lineage,
      base,
      preview,
      exportedAt: new Date().toISOString(),
      exportedBy: host.person,
      appVersion: host.version,
    })
    const outcome = await written.write(path, packed.bytes)
    if (isRemembered) remember(host, board, packed)
    return outcome
  }

  return {
    'board.send': async ({ board, unsaved }) => {
      const now = await boardNow(host, board, unsaved)
      return send({ board, now }, boardOf(docOf(now())).title, (all) => [...all.values()], sameBoard)
    },
    'board.sendPart': async (part) => {
      const { board, purpose } = part
      const now = await boardNow(host, board, part.unsaved)
      const doc = docOf(now())
      const { title } = boardOf(doc)
      const sent = { board, now }
      switch (purpose) {
        case 'slice': {
          const slice = (all: Doc) =>
            sliceOf(all, part.frames ?? framesOf(all).map(({ id }) => id), letter(host, part))
          return send(sent, fileWords.names.slice(title), slice, sameBoard)
        }
        case 'review': {
          const copy = (all: Doc) => reviewCopyOf(all, part.frames, letter(host, part))
          return send(sent, fileWords.names.review(title), copy, stranger)
        }
        case 'answer': {
          mustBeReview(doc)
          const received = receivedRecords(host.store(), board)
          const answer = (all: Doc) => answerOf(all, letter(host, part), received && docOf(received))
          return send(sent, fileWords.names.answer(title, host.person), answer, stranger)
        }
      }
    },
  } satisfies Partial<Handlers>
}

/** How a file is related to the board it is sent from. */
type KinOf = (
  store: Store,
  doc: Doc,
) => {
  readonly lineage: readonly string[]
  readonly base: string | null
  /** Whether the board knows it again when it comes back. */
  readonly isRemembered: boolean
}

function sameBoard(store: Store, doc: Doc) {
  return { lineage: store.lineage(boardOf(doc).id), base: baseFor(store, doc), isRemembered: true }
}

/** What has an identity of its own says nothing about the board's past. */
function stranger() {
  return { lineage: [], base: null, isRemembered: false }
}

/**
 * A slice goes back with the state it came in, which who sent it may not have kept. Any other board goes without: the
 * revision last exchanged still holds what was deleted since, and that is not for everybody.
 */
function baseFor(store: Store, doc: Doc): string | null {
  if (parcelOf(doc)?.purpose !== 'slice') return null
  const board = boardOf(doc).id
  const text = receivedText(store, board)
  const records = text && recordsIn(text)
  // A copy beside its original has another identity than the state it came in
  if (!text || !records || boardOf(docOf(records)).id !== board) return null
  return Buffer.from(text).toString('utf8')
}

/** What was sent is sent, whether its name could be kept or not: what comes back is then told by an older one. */
function remember(host: Host, board: Id, { revision, text }: Pick<Packed, 'revision' | 'text'>): void {
  try {
    if (host.store().access === 'edit') host.store().addRevision(board, revision, text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    host.note(`a file was sent and could not be remembered: ${error.trouble.code}`)
  }
}

function mustBeReview(doc: Doc): void {
  if (parcelOf(doc)?.purpose === 'review') return
  throw new AppError({ code: 'store-refused', detail: 'only a review copy is answered' })
}

function letter(host: Host, { note }: Part): Letter {
  return { from: host.person, note, at: new Date().toISOString() }
}
