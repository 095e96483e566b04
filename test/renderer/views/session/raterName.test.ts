import { describe, expect, test } from 'vitest'
import { raterName } from '../../../../renderer/views/session/raterName'
import { addRater } from '../../../../shared/edit/raters'
import { apply } from '../../../../shared/model/change'
import type { Doc } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { templateDoc } from '../../../boards'

const sports = templateDoc('sports')

function named(...people: readonly (readonly [name: string, group: string])[]): readonly string[] {
  const ids: Id[] = []
  let doc: Doc = sports
  for (const [name, group] of people) {
    const { change, rater } = addRater(doc, name, group)
    doc = apply(doc, change)
    ids.push(rater)
  }
  return ids.map((id) => raterName(doc, id))
}

describe('what a rater is called', () => {
  test('by her name, and by a sentence when she has none or is gone', () => {
    expect(named(['Anna', 'frontline'], ['  ', 'guest'])).toEqual(['Anna', 'Unnamed rater'])
    expect(raterName(sports, 'rtr_gone')).toBe('Someone who is no longer on the board')
  })

  test('two of one name are told apart by what they are, and by number where that is the same', () => {
    expect(
      named(['Anna', 'frontline'], ['Anna', 'operations'], ['Anna ', 'operations'], ['Ben', 'operations']),
    ).toEqual(['Anna (Front line)', 'Anna (Operations 1)', 'Anna (Operations 2)', 'Ben'])
  })

  test('a very long name is cut between letters as people count them', () => {
    const [long = '', family = ''] = named(['x'.repeat(200), 'guest'], ['👩‍👩‍👧‍👦'.repeat(60), 'guest'])
    expect(long).toBe(`${'x'.repeat(47)}…`)
    expect(family).toBe(`${'👩‍👩‍👧‍👦'.repeat(47)}…`)
  })

  test('a name written from right to left keeps to itself in a sentence of ours', () => {
    expect(named(['יעל (12)', 'guest'], ['محمد', 'guest'])).toEqual([
      '\u2068יעל (12)\u2069',
      '\u2068محمد\u2069',
    ])
  })
})
