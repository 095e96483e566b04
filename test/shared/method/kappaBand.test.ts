import { expect, test } from 'vitest'
import { kappaBandOf } from '../../../shared/method/kappaBand'

test.each([
  [-0.4, 'poor'],
  [0, 'poor'],
  [0.2, 'slight'],
  [0.21, 'fair'],
  [0.41, 'moderate'],
  [0.1 + 0.5, 'moderate'],
  [0.61, 'substantial'],
  [0.8, 'substantial'],
  [0.81, 'almost-perfect'],
])('a kappa of %d is called %s', (kappa, band) => {
  expect(kappaBandOf(kappa)).toBe(band)
})
