import { acceptAnswer } from '../../shared/edit/review'
import { AppError } from '../../shared/errors'
import { apply } from '../../shared/model/change'
import { type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { fileWords } from '../../shared/words/files'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { join } from './join'
import type { Offer } from './offer'
import type { Offers } from './offers'
import { mustBeEditable, mustBeLive } from './ours'
import { soundRecords } from './soundRecords'

/** What a reader sent back is looked through, and what is accepted comes into the board. */
export function answeringHandlers(host: Host, offers: Offers) {
  function sidesOf(offer: Offer) {
    const store = host.store()
    const board = boardAskedAbout(offer)
    const { changedSeq } = mustBeLive(store, board)
    const mine: readonly Rec[] = store.records(board)
    mustBeEditable(docOf(mine))
    return { board, seq: changedSeq, mine, answer: offer.records }
  }

  return {
    'review.open': ({ ticket }) => sidesOf(offers.must(ticket)),
    'review.accept': async ({ ticket, seq, accepted }) => {
      const offer = offers.must(ticket)
      const { board, mine, answer } = sidesOf(offer)
      const doc: Doc = docOf(mine)
      const change = acceptAnswer(doc, docOf(answer), accepted)
      await soundRecords([...apply(doc, change).values()])
      const joined = await join(host, {
        board,
        seq,
        change,
        label: fileWords.reviewed(offer.from),
        reason: 'merge',
        pictures: { ...offer, used: new Set() },
        write(store, steps) {
          if (steps.length > 0) store.write(board, steps)
        },
      })
      offers.letGo(ticket)
      offers.answered(ticket)
      return joined
    },
  } satisfies Partial<Handlers>
}

function boardAskedAbout(offer: Offer): Id {
  const parcel = parcelOf(docOf(offer.records))
  if (parcel?.purpose !== 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a file that answers no review' })
  }
  return parcel.board
}
