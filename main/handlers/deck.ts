import { boardOf, docOf } from '../../shared/model/doc'
import { deckPageSize } from '../../shared/scene/deck/paper'
import { deckHtml } from '../../shared/scene/deckHtml'
import { assetAddress } from '../assetAddress'
import type { Handlers } from '../border'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import { mustBeListed } from './stampBoard'
import type { WrittenFiles } from './writtenFiles'

/** The deck of a board, printed and written in one piece. */
export function deckHandlers(host: Host, written: WrittenFiles) {
  return {
    'deck.export': async ({ board, paper, orientation }) => {
      mustBeListed(host.store(), board)
      const name = fileNameOf(boardOf(docOf(host.store().records(board))).title, '.pdf')
      const path = await host.askWhere('deck', name)
      if (path === null) return { state: 'cancelled' }
      const store = host.store()
      const doc = docOf(store.records(board))
      const html = deckHtml(doc, { paper, orientation, locale: host.locale, date: today() }, assetAddress)
      const pdf = await host.print(html, deckPageSize(paper, orientation), (hash) => store.asset(hash))
      return written.write(path, pdf)
    },
  } satisfies Partial<Handlers>
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
