import { answerOf, reviewCopyOf } from '../../shared/edit/review'
import { type Letter, sliceOf } from '../../shared/edit/slice'
import { AppError } from '../../shared/errors'
import type { CallInput } from '../../shared/ipc'
import { boardOf, type Doc, docOf, framesOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { fileWords } from '../../shared/words/files'
import { standingNow } from '../aside/standing'
import type { Handlers } from '../border'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import type { Content, Wanted } from '../package/content'
import type { Packed } from '../package/write'
import type { Store } from '../store/store'
import { boardNow } from './boardNow'
import { coverPicture } from './coverPicture'
import { titleOf } from './ours'
import { picturesOf } from './picturesHere'
import { receivedRecords, receivedText } from './received'
import { recordsIn } from './revisionText'
import { mustBeListed } from './stampBoard'
import type { WrittenFiles } from './writtenFiles'

type Part = CallInput<'board.sendPart'>

/** What a file is made of, and its past. */
interface Sent {
  readonly content: Content
  readonly kin: (purpose: Wanted['purpose']) => Kin
}

/** Boards that go as files: whole, some frames of them, to be reviewed, or as the answer to a review. */
export function sendingHandlers(host: Host, written: WrittenFiles) {
  /** What is sent is the board as it is once the place is known, not as it was when the question came up. */
  async function send(board: Id, name: string, sent: () => Sent | Promise<Sent>) {
    const path = await host.askWhere('board', fileNameOf(name, '.cxboard'))
    if (path === null) return { state: 'cancelled' } as const
    const { content, kin } = await sent()
    const about = {
      exportedAt: new Date().toISOString(),
      exportedBy: host.person,
      appVersion: host.version,
    }
    let isRemembered = false
    const packed = await host.pack({ content, ...about }, async ({ used, purpose, cover }) => {
      const { lineage, base, ...past } = kin(purpose)
      isRemembered = past.isRemembered
      const preview = await coverPicture(host, cover)
      return { assets: picturesOf(host.store(), used), lineage, base, preview }
    })
    const outcome = await written.write(path, packed.bytes)
    if (isRemembered) remember(host, board, packed)
    return outcome
  }

  return {
    'board.send': async ({ board, unsaved }) => {
      const now = unsaved && (await boardNow(host, board, unsaved))
      mustBeListed(host.store(), board)
      const title = now ? boardOf(docOf(now())).title : titleOf(host.store(), board)
      return send(board, title, async () => ({
        content: now ? { records: now() } : { parts: (await standingNow(() => host.store(), board)).parts },
        kin: (purpose) => sameBoard(host.store(), board, purpose),
      }))
    },
    'board.sendPart': async (part) => {
      const { board, purpose } = part
      const now = await boardNow(host, board, part.unsaved)
      const doc = docOf(now())
      const { title } = boardOf(doc)
      switch (purpose) {
        case 'slice':
          return send(board, fileWords.names.slice(title), () => {
            const all = docOf(now())
            const frames = part.frames ?? framesOf(all).map(({ id }) => id)
            const own = parcelOf(all)?.purpose ?? null
            return {
              content: { records: sliceOf(all, frames, letter(host, part)) },
              kin: () => sameBoard(host.store(), boardOf(all).id, own),
            }
          })
        case 'review':
          return send(board, fileWords.names.review(title), () => {
            const records = reviewCopyOf(docOf(now()), part.frames, letter(host, part))
            return { content: { records }, kin: stranger }
          })
        case 'answer': {
          mustBeReview(doc)
          const received = receivedRecords(host.store(), board)
          return send(board, fileWords.names.answer(title, host.person), () => {
            const records = answerOf(docOf(now()), letter(host, part), received && docOf(received))
            return { content: { records }, kin: stranger }
          })
        }
      }
    },
  } satisfies Partial<Handlers>
}

/** How a file is related to the board it is sent from. */
interface Kin {
  readonly lineage: readonly string[]
  readonly base: string | null
  /** Whether the board knows it again when it comes back. */
  readonly isRemembered: boolean
}

function sameBoard(store: Store, board: Id, purpose: Wanted['purpose']): Kin {
  return { lineage: store.lineage(board), base: baseFor(store, board, purpose), isRemembered: true }
}

/** What has an identity of its own says nothing about the board's past. */
function stranger(): Kin {
  return { lineage: [], base: null, isRemembered: false }
}

/**
 * A slice goes back with the state it came in, which who sent it may not have kept. Any other board goes without: the
 * revision last exchanged still holds what was deleted since, and that is not for everybody.
 */
function baseFor(store: Store, board: Id, purpose: Wanted['purpose']): string | null {
  if (purpose !== 'slice') return null
  const text = receivedText(store, board)
  const records = text && recordsIn(text)
  // A copy beside its original has another identity than the state it came in
  if (!text || !records || boardOf(docOf(records)).id !== board) return null
  return Buffer.from(text).toString('utf8')
}

/** What was sent is sent, whether its name could be kept or not: what comes back is then told by an older one. */
function remember(host: Host, board: Id, { revision, packed }: Packed): void {
  try {
    if (host.store().access === 'edit') host.store().addRevision(board, revision, { packed })
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
