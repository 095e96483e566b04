import { expect, test } from 'vitest'
import { repeatedBoard } from '../deckSessions'
import { pagesOf } from './pagesOf'
import { linesOf, textsOn } from './storyBoards'

test('the agreement of a long story has its dots under its figures, not on a page after them', () => {
  const [page] = pagesOf(repeatedBoard('sports', 40), 'agreement')
  const pictures = page?.blocks.filter(({ block }) => block === 'picture') ?? []
  expect(pictures).toHaveLength(1)
  const said = page ? textsOn([page]).map(linesOf).join(' ') : ''
  expect(said).toMatch(/the \d+ frames of \d+|\d+ of \d+/)
})
