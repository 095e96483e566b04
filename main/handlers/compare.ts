import { AppError } from '../../shared/errors'
import { reportOf } from '../../shared/method/report'
import { isBlind } from '../../shared/method/rounds'
import { boardOf, docOf } from '../../shared/model/doc'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { mustBeListed } from './stampBoard'

/**
 * What another board is worth, with the settings that make its numbers: whether they fit is for the asker to say.
 * Throws board-gone for one that is unknown or in the trash.
 */
export function compareHandlers(host: Host) {
  return {
    'board.compared': ({ board }) => {
      const store = host.store()
      mustBeListed(store, board)
      if (!store.boards().some(({ id }) => id === board)) throw new AppError({ code: 'board-gone' })
      const doc = docOf(store.records(board))
      const { title, weights, motMultiplier } = boardOf(doc)
      return { title, weights, motMultiplier, report: isBlind(doc) ? null : reportOf(doc) }
    },
  } satisfies Partial<Handlers>
}
