import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingId, findingsOf } from '../../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../../shared/method/checks/scoreMade'
import { type Doc, docOf } from '../../../../shared/model/doc'
import { anyScoredDoc } from '../scoredDoc'

describe('findings while scores are hidden', () => {
  test('what is still told is the same as if nobody had scored', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        expect(told(doc)).toEqual(told(docOf([...doc.values()].filter(({ kind }) => kind !== 'score'))))
      }),
      { numRuns: 150 },
    )
  })

  test('a moment of truth that fails, and raters who differ, are not told', () => {
    expect(['SB32', 'SB44', 'SB51'].every((check) => isMadeOfScores({ check: check as 'SB32' }))).toBe(true)
    expect(['SB01', 'SB25', 'SB39'].some((check) => isMadeOfScores({ check: check as 'SB01' }))).toBe(false)
  })
})

function told(doc: Doc): readonly string[] {
  return findingsOf(doc, { extended: true, english: true })
    .filter((finding) => !isMadeOfScores(finding))
    .map((finding) => `${findingId(finding)} ${finding.message}`)
}
