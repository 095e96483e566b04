import { expect, test } from 'vitest'
import { CHECKS } from '../../../shared/method/checks/catalog'
import { ruleWords } from '../../../shared/words/checks'

test('every check says when it speaks in a sentence of its own, without names from the code', () => {
  expect(Object.keys(ruleWords).sort()).toEqual(CHECKS.map(({ id }) => id).sort())
  expect(new Set(Object.values(ruleWords)).size).toBe(CHECKS.length)
  for (const sentence of Object.values(ruleWords)) {
    expect(sentence).toMatch(/^[A-Z“].*\.$/)
    expect(sentence).not.toMatch(/[a-z][A-Z]|[<>=]|'|\bconsensus\b|\bpersona\b/)
  }
})

test('the numbers of a rule stand in its sentence', () => {
  const words = ['two', 'three', 'four', 'five', 'six']
  for (const { id, rule } of CHECKS) {
    for (const [number] of rule.matchAll(/\b\d+(?:\.\d+)?\b/g)) {
      const said = [number, words[Number(number) - 2]].filter((form) => form !== undefined)
      const isFormula = id === 'SB47' && number === '2'
      if (!isFormula)
        expect(
          said.some((form) => ruleWords[id].toLowerCase().includes(form)),
          `${id} ${number}`,
        ).toBe(true)
    }
  }
})
