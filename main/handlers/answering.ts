import { AppError } from '../../shared/errors'
import { docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { fileWords } from '../../shared/words/files'
import { standingAt, standingNow } from '../aside/standing'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { join, mustStandAt } from './join'
import type { Offer } from './offer'
import type { Offers } from './offers'
import { mustBeLive } from './ours'
import type { Stoppable } from './stoppable'

/** What a reader sent back is looked through, and what is accepted comes into the board. */
export function answeringHandlers(host: Host, offers: Offers, work: Stoppable) {
  return {
    'review.open': async ({ ticket }) => {
      const { records: answer } = offers.must(ticket)
      const board = boardAskedAbout({ records: answer })
      mustBeLive(host.store(), board)
      const ours = await standingNow(() => host.store(), board)
      const { mine } = await host.aside({ task: 'open', ours })
      return { board, seq: ours.changedSeq, mine, answer }
    },
    'review.accept': async ({ ticket, seq, accepted }) => {
      const offer = offers.must(ticket)
      const board = boardAskedAbout(offer)
      const joined = await work.run(async (signal) => {
        mustStandAt(host.store(), board, seq)
        const ours = await standingAt(() => host.store(), board, seq)
        const task = { task: 'accept', ours, accepted } as const
        const changed = await host.aside(task, { theirs: offer.records, signal })
        return join(host, {
          board,
          seq,
          changed,
          label: fileWords.reviewed(offer.from),
          reason: 'merge',
          pictures: offer,
          signal,
          write(store, steps) {
            if (steps.length > 0) store.write(board, steps)
          },
        })
      })
      offers.letGo(ticket)
      offers.answered(ticket)
      return joined
    },
  } satisfies Partial<Handlers>
}

function boardAskedAbout({ records }: Pick<Offer, 'records'>): Id {
  const parcel = parcelOf(docOf(records))
  if (parcel?.purpose !== 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a file that answers no review' })
  }
  return parcel.board
}
