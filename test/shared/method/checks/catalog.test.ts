import { expect, test } from 'vitest'
import {
  CHECK_IDS,
  CHECKS,
  checkCard,
  ENGLISH_ONLY,
  SEVERITIES,
} from '../../../../shared/method/checks/catalog'
import { RULES } from '../../../../shared/method/checks/rules'

test('there are 53 checks, each once: 14 errors, 24 warnings, 15 infos, 34 of them core', () => {
  expect(CHECKS.map(({ id }) => id).toSorted()).toEqual([...CHECK_IDS])
  const count = (severity: string) => CHECKS.filter((card) => card.severity === severity).length
  expect(SEVERITIES.map(count)).toEqual([14, 24, 15])
  expect(CHECKS.filter(({ tier }) => tier === 'core')).toHaveLength(34)
})

test('every check has a rule that looks at what its card says it is about', () => {
  for (const id of CHECK_IDS) expect([id, RULES[id].scope]).toEqual([id, checkCard(id).scope])
})

test('every card says its rule, its message, the sentence it came from and what was published about it', () => {
  for (const { slug, tier, rule, message, seed, published } of CHECKS) {
    expect(slug).toMatch(/^[a-z-]+$/)
    expect(['core', 'extended']).toContain(tier)
    for (const text of [rule, message, seed.file, seed.quote, published]) expect(text.trim()).not.toBe('')
  }
})

test('the checks that read English are extended ones, so a board in another language misses no core check', () => {
  expect([...ENGLISH_ONLY].map((id) => checkCard(id).tier)).toEqual(['extended', 'extended'])
})
