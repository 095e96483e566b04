import { expect, test } from 'vitest'
import { deckPages } from '../../../../shared/scene/deck/deck'
import { sheetOf } from '../../../../shared/scene/deck/paper'
import { fullBoard } from '../../../e2e/decks/boards'
import { PAPERS, template } from '../deckBoards'
import { problemsOf } from './geometry'

test('the longest titles and fixes leave picture and list on the page of the fix list, on every paper', () => {
  for (const options of PAPERS) {
    const { paper, orientation, ...rest } = options.choice
    const choice = { ...rest, paper, orientation, sections: ['fixes' as const] }
    const pages = deckPages(fullBoard(), { ...options, choice })
    expect(pages.length).toBeGreaterThan(1)
    expect(problemsOf(pages, sheetOf(paper, orientation))).toEqual([])
  }
})

test('what fits is said whole: three to start with, each with its fix', () => {
  const [options] = PAPERS
  if (!options) throw new Error('no paper')
  const choice = { ...options.choice, sections: ['fixes' as const] }
  const [page] = deckPages(template('sports'), { ...options, choice })
  const said = page?.blocks.flatMap((block) => (block.block === 'text' ? block.setting.lines : [])).join(' ')
  for (const words of [
    'What comes first',
    'Change the policy tonight: any guest who asks, yes.',
    'Nothing here until the restroom and the phone are fixed.',
  ])
    expect(said).toContain(words)
})
