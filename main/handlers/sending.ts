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
import { packBoard } from '../package/write'
import type { Store } from '../store/store'
import { coverPicture } from './coverPicture'
import { picturesIn } from './picturesHere'
import { receivedRecords, receivedText } from './received'
import { recordsIn } from './revisionText'
import { mustBeListed } from './stampBoard'
import type { WrittenFiles } from './writtenFiles'

type Part = CallInput<'board.sendPart'>

/** Boards that go as files: whole, some frames of them, to be reviewed, or as the answer to a review. */
export function sendingHandlers(host: Host, written: WrittenFiles) {
  /** What is sent is the board as it is once the place is known, not as it was when the question came up. */
  async function send(board: Id, name: string, records: (doc: Doc) => readonly Rec[], kin: KinOf) {
    const path = await host.askWhere('board', fileNameOf(name, '.cxboard'))
    if (path === null) return { state: 'cancelled' } as const
    const store = host.store()
    const sent = records(docOf(store.records(board)))
    const { lineage, base, isRemembered } = kin(store, board)
    const preview = await coverPicture(host, sent)
    const packed = packBoard({
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
    if (isRemembered) host.store().addRevision(board, packed.revision, packed.text)
    return outcome
  }

  return {
    'board.send': ({ board }) => {
      const doc = docIn(host.store(), board)
      return send(board, boardOf(doc).title, (now) => [...now.values()], sameBoard)
    },
    'board.sendPart': (part) => {
      const { board, purpose } = part
      const doc = docIn(host.store(), board)
      const { title } = boardOf(doc)
      switch (purpose) {
        case 'slice': {
          const slice = (now: Doc) =>
            sliceOf(now, part.frames ?? framesOf(now).map(({ id }) => id), letter(host, part))
          return send(board, fileWords.names.slice(title), slice, sameBoard)
        }
        case 'review': {
          const copy = (now: Doc) => reviewCopyOf(now, part.frames, letter(host, part))
          return send(board, fileWords.names.review(title), copy, stranger)
        }
        case 'answer': {
          mustBeReview(doc)
          const received = receivedRecords(host.store(), board)
          const answer = (now: Doc) => answerOf(now, letter(host, part), received && docOf(received))
          return send(board, fileWords.names.answer(title, host.person), answer, stranger)
        }
      }
    },
  } satisfies Partial<Handlers>
}

/** How a file is related to the board it is sent from. */
type KinOf = (
  store: Store,
  board: Id,
) => {
  readonly lineage: readonly string[]
  readonly base: string | null
  /** Whether the board knows it again when it comes back. */
  readonly isRemembered: boolean
}

function sameBoard(store: Store, board: Id) {
  return { lineage: store.lineage(board), base: baseFor(store, board), isRemembered: true }
}

/** What has an identity of its own says nothing about the board's past. */
function stranger() {
  return { lineage: [], base: null, isRemembered: false }
}

/**
 * A slice goes back with the state it came in, which who sent it may not have kept. Any other board goes without: the
 * revision last exchanged still holds what was deleted since, and that is not for everybody.
 */
function baseFor(store: Store, board: Id): string | null {
  if (parcelOf(docOf(store.records(board)))?.purpose !== 'slice') return null
  const text = receivedText(store, board)
  const records = text && recordsIn(text)
  // A copy beside its original has another identity than the state it came in
  if (!text || !records || boardOf(docOf(records)).id !== board) return null
  return Buffer.from(text).toString('utf8')
}

function docIn(store: Store, board: Id): Doc {
  mustBeListed(store, board)
  return docOf(store.records(board))
}

function mustBeReview(doc: Doc): void {
  if (parcelOf(doc)?.purpose === 'review') return
  throw new AppError({ code: 'store-refused', detail: 'only a review copy is answered' })
}

function letter(host: Host, { note }: Part): Letter {
  return { from: host.person, note, at: new Date().toISOString() }
}
