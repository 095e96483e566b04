import { AppError } from '../../shared/errors'
import type { Host } from '../host'
import type { Asset } from '../protocol'
import { type Offer, picturesOf } from './offer'
import { openTicket } from './ticket'

/** The file that is shown and not answered yet: one at a time, known to the page by a ticket. */
export interface Offers {
  hold(offer: Offer): string
  /** Throws E_GONE for one that was answered, or gave way to the next. */
  must(ticket: string): Offer
  /** However it was answered: the next file may come. */
  answered(ticket: string): void
  letGo(ticket: string): void
  /** A picture of it, proven again; null: there is none, or the file is not what it was. */
  asset(hash: string): Asset | null
}

export function openOffers(host: Pick<Host, 'asked' | 'settled'>): Offers {
  const tickets = openTicket<Offer>()
  /** The file the page was shown last and has not been answered about; the ones before it count as left. */
  let unanswered: string | null = null
  return {
    hold(offer) {
      unanswered = tickets.hold(offer)
      host.asked()
      return unanswered
    },
    must(ticket) {
      const offer = tickets.look(ticket)
      if (!offer) throw new AppError({ code: 'E_GONE', name: '' })
      return offer
    },
    answered(ticket) {
      if (ticket !== unanswered) return
      unanswered = null
      host.settled()
    },
    letGo: tickets.letGo,
    asset: (hash) => assetIn(tickets.held(), hash),
  }
}

function assetIn(offer: Offer | null, hash: string): Asset | null {
  if (offer === null) return null
  const { path } = offer
  const isIt = (asset: { readonly hash: string }) => asset.hash === hash
  const found = { path, pictures: offer.pictures.filter(isIt), carried: offer.carried.filter(isIt) }
  try {
    for (const asset of picturesOf(found)) return asset
    return null
  } catch (error) {
    // The file has gone or changed: its pictures are crossed out, and opening it will say why
    if (error instanceof AppError) return null
    throw error
  }
}
