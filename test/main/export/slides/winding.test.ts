import { expect, test } from 'vitest'
import { polygonsOf, stepsOf } from '../../../../main/export/slides/outlines'
import { fillsAlike } from '../../../../main/export/slides/winding'
import { IDENTITY } from '../../../../shared/scene/ink'

const alike = (d: string) => fillsAlike(polygonsOf(stepsOf(d, IDENTITY)))

test('a plain outline is filled alike under both rules', () => {
  expect(alike('M0 0H40V40H0Z')).toBe(true)
  expect(alike('M0 20A20 20 0 0 1 40 20A20 20 0 0 1 0 20Z')).toBe(true)
})

test('a hole drawn the other way round is one under both rules', () => {
  expect(alike('M0 0H40V40H0Z M10 10V30H30V10Z')).toBe(true)
})

test('two that lie over each other are not', () => {
  expect(alike('M0 0H40V40H0Z M10 10H30V30H10Z')).toBe(false)
})

test('a pen stroke drawn across itself is torn by the other rule, its little loops at the ends are not seen', () => {
  expect(alike('M0 45H100V55H0Z M45 0H55V100H45Z')).toBe(false)
  expect(alike('M0 0H1000V100H0V0.4H2V0.6H-1Z')).toBe(true)
})
