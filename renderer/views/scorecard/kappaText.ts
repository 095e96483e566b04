import { readingWords } from '../../../shared/words/readings'
import { say } from './numbers'

/** What a kappa is called (Landis and Koch), and from how many pairs it comes. */
export function kappaText(kappa: number, pairs: number): string {
  return `${kappaBand(kappa)} · ${readingWords.kappaFrom(say.short(pairs))}`
}

/** `substantial`. */
export function kappaBand(kappa: number): string {
  return readingWords.kappaBand[bandOf(kappa)]
}

function bandOf(kappa: number): keyof typeof readingWords.kappaBand {
  if (kappa > 0.8) return 'almost-perfect'
  if (kappa > 0.6) return 'substantial'
  if (kappa > 0.4) return 'moderate'
  return kappa > 0.2 ? 'fair' : 'slight'
}
