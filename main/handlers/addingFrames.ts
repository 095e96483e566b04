import { adoptFrames } from '../../shared/edit/adopt'
import { stageBoard } from '../../shared/edit/stage'
import { hashesIn } from '../../shared/exchange/assetUse'
import { apply, squash } from '../../shared/model/change'
import { docOf } from '../../shared/model/doc'
import { fileWords } from '../../shared/words/files'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { join } from './join'
import type { Offers } from './offers'
import { mustBeEditable, mustBeLive } from './ours'
import { soundRecords } from './soundRecords'

/** Frames of a file come into a board as copies of their own. */
export function addingFramesHandlers(host: Host, offers: Offers) {
  return {
    'file.addFrames': async ({ ticket, board, frames, after }) => {
      const offer = offers.must(ticket)
      const store = host.store()
      const { changedSeq } = mustBeLive(store, board)
      const doc = docOf(store.records(board))
      mustBeEditable(doc)
      const adopted = adoptFrames(doc, docOf(offer.records), frames, after)
      const change = squash(adopted.change, stageBoard(apply(doc, adopted.change)))
      await soundRecords([...apply(doc, change).values()])
      const joined = await join(host, {
        board,
        seq: changedSeq,
        change,
        label: fileWords.framesAdded(adopted.frames.length, nameIn(offer.path)),
        reason: 'import',
        pictures: { ...offer, used: hashesIn([...change.values()].map(({ after: one }) => one)) },
        write(open, steps) {
          if (steps.length > 0) open.write(board, steps)
        },
      })
      offers.letGo(ticket)
      offers.answered(ticket)
      return joined
    },
  } satisfies Partial<Handlers>
}
