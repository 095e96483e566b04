import { describe, expect, test } from 'vitest'
import templates from '../../../../assets/templates/templates.json'
import { docFromJson } from '../../../../shared/exchange/boardJson'
import { type Finding, findingsOf } from '../../../../shared/method/checks/findings'
import lint from '../../../fixtures/method/lint-vectors.json'

const ALL = { extended: true, english: true }

/** A vector that says what must fire, and what the first finding of its own check says. */
interface Vector {
  readonly id: string
  readonly title: string
  readonly check: string | null
  readonly board: unknown
  readonly expected: readonly string[]
  readonly count?: number
  readonly firstMessage?: string
}

describe('the vectors of the checks', () => {
  const vectors: readonly Vector[] = lint.vectors

  test.each(vectors)('$id $title', ({ board, check, expected, count, firstMessage }) => {
    const found = findingsOf(docFromJson(board), ALL)
    expect(new Set(found.map((finding) => finding.check))).toEqual(new Set(expected))
    const own = found.filter((finding) => finding.check === check)
    expect(own).toHaveLength(count ?? 0)
    expect(own[0]?.message).toBe(firstMessage)
  })
})

/** The method's table of templates (section 9): errors, warnings, infos of all checks. */
const TOLD: Readonly<Record<string, string>> = {
  park: '7/3/3',
  bank: '9/7/6',
  cars: '16/8/4',
  sports: '23/15/3',
  table: '7/4/5',
  mobile: '13/7/4',
  council: '10/8/4',
  saas: '9/3/6',
}

describe('the templates have the findings the method counts', () => {
  test.each(Object.entries(TOLD))('%s: %s', (id, told) => {
    const template = templates.templates.find((each) => each.id === id)
    expect(counted(findingsOf(docFromJson(template), ALL))).toBe(told)
  })
})

function counted(findings: readonly Finding[]): string {
  return ['error', 'warning', 'info']
    .map((severity) => findings.filter((finding) => finding.severity === severity).length)
    .join('/')
}
