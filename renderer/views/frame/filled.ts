import type { Frame } from '../../../shared/model/record'
import { detailsWords } from '../../../shared/words/details'
import { methodWords } from '../../../shared/words/method'

/** What is in a folded part of the details, a few words a field; fields that say nothing are left out. */
export function ofHow({ props, durationMinutes }: Frame): readonly string[] {
  return said(
    props.trim(),
    durationMinutes === null ? '' : detailsWords.filledMinutes(durationMinutes.toLocaleString()),
  )
}

export function ofOwner({ supportFunctions, empowered, handoff }: Frame): readonly string[] {
  return said(
    supportFunctions.map((each) => methodWords.function[each]).join(', '),
    empowered === null ? '' : empowered ? detailsWords.mayPutRight : detailsWords.mustAsk,
    handoff.trim(),
  )
}

export function ofWorth({ kano, serves, tradesOff }: Frame): readonly string[] {
  return said(
    kano === null ? '' : detailsWords.kanoShort[kano],
    serves.length === 0 ? '' : detailsWords.filledServes(serves.join(', ')),
    tradesOff.length === 0 ? '' : detailsWords.filledTradesOff(tradesOff.join(', ')),
  )
}

function said(...words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '')
}
