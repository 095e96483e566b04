import { settled } from './formulas'

export type KappaBand = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect'

/** What a kappa −1…1 is called (method.md 3); at or below 0 chance alone would do as well. */
export function kappaBandOf(kappa: number): KappaBand {
  const value = settled(kappa)
  if (value <= 0) return 'poor'
  if (value <= 0.2) return 'slight'
  if (value <= 0.4) return 'fair'
  if (value <= 0.6) return 'moderate'
  return value <= 0.8 ? 'substantial' : 'almost-perfect'
}
