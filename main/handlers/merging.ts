import { stageBoard } from '../../shared/edit/stage'
import { AppError } from '../../shared/errors'
import { hashesIn } from '../../shared/exchange/assetUse'
import { merge } from '../../shared/exchange/merge/merge'
import { apply, squash } from '../../shared/model/change'
import { docOf, parcelOf } from '../../shared/model/doc'
import type { Choices } from '../../shared/sharing'
import { fileWords } from '../../shared/words/files'
import type { Handlers } from '../border'
import { nameIn } from '../fileName'
import type { Host } from '../host'
import { backUpFirst } from './backingUp'
import { join } from './join'
import { mergeSidesOf } from './mergeSides'
import type { Offer } from './offer'
import type { Offers } from './offers'
import { soundRecords } from './soundRecords'

/** Two copies of one board become one again. */
export function mergingHandlers(host: Host, offers: Offers) {
  return {
    'merge.open': ({ ticket }) => {
      const { board, seq, mine, theirs, base } = mergeSidesOf(host.store(), offers.must(ticket))
      // Made while people still look, it is not waited for when they say yes
      void backUpFirst(host, 'merge')
      const records = (doc: typeof mine) => [...doc.values()]
      return { board, seq, mine: records(mine), theirs: records(theirs), base: base && records(base) }
    },
    'merge.accept': async ({ ticket, seq, choices }) => {
      const offer = offers.must(ticket)
      const joined = await merged(host, offer, { seq, choices })
      offers.letGo(ticket)
      offers.answered(ticket)
      return joined
    },
  } satisfies Partial<Handlers>
}

async function merged(host: Host, offer: Offer, asked: { readonly seq: number; readonly choices: Choices }) {
  const { board, base, mine, theirs } = mergeSidesOf(host.store(), offer)
  const outcome = merge(base, mine, theirs, asked.choices)
  // Frames of a board that no library ever opened have no scene yet
  const change = squash(outcome.change, stageBoard(outcome.doc))
  await soundRecords([...apply(mine, change).values()])
  const [revision, ...earlier] = offer.lineage
  const { text } = offer
  // What has no revision has an identity made just now, and no board of it is here
  if (revision === undefined || text === null) throw new AppError({ code: 'board-gone' })
  const behind = parcelOf(docOf(offer.records))?.purpose === 'slice' ? [] : earlier
  const label = fileWords.merged(nameIn(offer.path), offer.from)
  return join(host, {
    board,
    seq: asked.seq,
    change,
    label,
    reason: 'merge',
    pictures: { ...offer, used: hashesIn([...change.values()].map(({ after }) => after)) },
    write(store, steps) {
      // With nothing to change it is still one of the states this board has left behind, and so is what it came from:
      // but a slice comes from more than it holds
      store.merge(board, steps, revision, text, behind)
    },
  })
}
