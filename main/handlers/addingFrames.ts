import { fileWords } from '../../shared/words/files'
import { standingAt } from '../aside/standing'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { join } from './join'
import type { Offers } from './offers'
import { mustBeLive } from './ours'
import type { Stoppable } from './stoppable'

/** Frames of a file come into a board as copies of their own. */
export function addingFramesHandlers(host: Host, offers: Offers, work: Stoppable) {
  return {
    'file.addFrames': async ({ ticket, board, frames, after }) => {
      const offer = offers.must(ticket)
      const joined = await work.run(async (signal) => {
        const { changedSeq: seq } = mustBeLive(host.store(), board)
        const ours = await standingAt(() => host.store(), board, seq)
        const task = { task: 'adopt', ours, frames, after } as const
        const { frames: count, ...changed } = await host.aside(task, { theirs: offer.records, signal })
        return join(host, {
          board,
          seq,
          changed,
          label: fileWords.framesAdded(count, nameIn(offer.path)),
          reason: 'import',
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
