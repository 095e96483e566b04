import { setImmediate as turn } from 'node:timers/promises'
import { registerFonts } from '../../../main/export/deckFonts'
import { collected, type Lay } from '../../../main/export/layDeck'
import { laidParts } from '../../../main/export/laying'
import type { PageTools } from '../../../main/export/tools'
import type { PrintedDeck, Printer } from '../../../main/print'
import { AppError } from '../../../shared/errors'
import { docOf } from '../../../shared/model/doc'
import { pngOf } from '../pictures/made'

/** The deck laid out on this thread, part by part: what the worker does, without being built first. */
export const layHere: Lay = async ({ records, options, fonts, as }, watch) => {
  const unusable = registerFonts(fonts)
  const parts = collected(watch)
  for (const part of laidParts(docOf(records), options, as)) {
    if (watch.signal.aborted) throw new AppError({ code: 'E_CANCELLED' })
    parts.add(part)
    await turn()
  }
  return parts.deck(unusable)
}

/** A browser that is none: it keeps what it was given to print. */
export function pretendPages(
  printed: (html: string, deck: PrintedDeck) => void,
  more: Partial<Printer> = {},
) {
  const give = (deck: PrintedDeck) => printed(Buffer.concat(deck.html).toString('utf8'), deck)
  return {
    lay: layHere,
    printer: () => ({
      pdf: async (deck) => {
        give(deck)
        return Buffer.from('%PDF-1.7')
      },
      paper: async (deck) => {
        give(deck)
        return 'printed'
      },
      close: () => {},
      ...more,
    }),
    draw: async (jobs) => jobs.map(() => pngOf(2, 2)),
  } satisfies PageTools
}
