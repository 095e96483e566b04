import { kappaBandOf } from '../../../shared/method/kappaBand'
import { readingWords } from '../../../shared/words/readings'
import { say } from './numbers'

/** What a kappa is called, and from how many pairs it comes. */
export function kappaText(kappa: number, pairs: number): string {
  return `${kappaBand(kappa)} · ${readingWords.kappaFrom(say.short(pairs))}`
}

export function kappaBand(kappa: number): string {
  return readingWords.kappaBand[kappaBandOf(kappa)]
}
