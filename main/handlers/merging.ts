import { AppError } from '../../shared/errors'
import { boardOf, type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Choices, Joined, PackedMaterial } from '../../shared/sharing'
import { fileWords } from '../../shared/words/files'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { backUpFirst } from './backingUp'
import { join, mustStandAt } from './join'
import { kinOf, rememberName } from './kin'
import type { Offer } from './offer'
import type { Offers } from './offers'
import { mustBeLive } from './ours'
import type { Stoppable } from './stoppable'

/** Two copies of one board become one again. */
export function mergingHandlers(host: Host, offers: Offers, work: Stoppable) {
  return {
    'merge.open': ({ ticket }) => laidOut(host, offers.must(ticket)),
    'merge.accept': async ({ ticket, seq, choices }) => {
      const offer = offers.must(ticket)
      const joined = await work.run((signal) => merged(host, offer, { seq, choices, signal }))
      offers.letGo(ticket)
      offers.answered(ticket)
      return joined
    },
  } satisfies Partial<Handlers>
}

async function laidOut(host: Host, offer: Offer): Promise<PackedMaterial> {
  const board = boardToMerge(docOf(offer.records))
  mustBeLive(host.store(), board)
  const kin = await kinOf(host, board, null, offer)
  const { changedSeq: seq } = kin.ours
  const { revision, ...sides } = await host.aside({ task: 'lay', ...kin }, { theirs: offer.records })
  rememberName(host.store(), kin, revision)
  // Made while people still look, it is not waited for when they say yes
  void backUpFirst(host, 'merge')
  return { board, seq, ...sides }
}

interface Asked {
  readonly seq: number
  readonly choices: Choices
  readonly signal: AbortSignal
}

async function merged(host: Host, offer: Offer, { seq, choices, signal }: Asked): Promise<Joined> {
  const theirs = docOf(offer.records)
  const board = boardToMerge(theirs)
  const [revision, ...earlier] = offer.lineage
  const { text } = offer
  // What has no revision has an identity made just now, and no board of it is here
  if (revision === undefined || text === null) throw new AppError({ code: 'board-gone' })
  mustStandAt(host.store(), board, seq)
  const kin = await kinOf(host, board, seq, offer)
  // A copy of the text goes there: refused, it may be asked for again
  const task = { task: 'merge', ...kin, choices, text: text.slice() } as const
  const { packed, ...changed } = await host.aside(task, { theirs: offer.records, signal })
  const behind = parcelOf(theirs)?.purpose === 'slice' ? [] : earlier
  return join(host, {
    board,
    seq,
    changed,
    label: fileWords.merged(nameIn(offer.path), offer.from),
    reason: 'merge',
    pictures: offer,
    signal,
    write(store, steps) {
      // With nothing to change it is still one of the states this board has left behind, and so is what it came from:
      // but a slice comes from more than it holds
      store.merge(board, steps, revision, { packed }, behind)
    },
  })
}

/** Throws store-refused for copies that are not merged. */
function boardToMerge(theirs: Doc): Id {
  const purpose = parcelOf(theirs)?.purpose ?? 'board'
  if (purpose === 'review' || purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a review is looked through, not merged' })
  }
  return boardOf(theirs).id
}
