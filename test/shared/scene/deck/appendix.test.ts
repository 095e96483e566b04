import { describe, expect, test } from 'vitest'
import { checkedFindings } from '../../../../shared/method/checks/findings'
import { template } from '../deckBoards'
import { afterSession, REASON, repeatedBoard } from '../deckSessions'
import { pagesOf, tablesOn } from './pagesOf'

const sports = template('sports')

describe('the appendix', () => {
  test('has every level by rater, with reasons, stale marks and how far apart they are', () => {
    const rows = tablesOn(pagesOf(afterSession(), 'scores'))
      .flatMap((table) => table.rows)
      .map(({ cells }) => cells.map(({ setting }) => setting.lines.join(' ')))
    const at = rows.findIndex(([name]) => name === '10 Could I use your restroom?')
    expect(rows.slice(at, at + 7)).toEqual([
      [
        '10 Could I use your restroom?',
        '2.75',
        '2.25',
        '2.25',
        '2.25',
        '2.5',
        '2.75',
        '36 · complete, 6 of 6 · stale',
      ],
      ['Marketing director · Marketing', ...Array(6).fill('4 stale'), '6 of 6 scored'],
      ['Store manager · Operations', '3', '2', '2', '2', '3', '3', '6 of 6 scored'],
      ['Cashier · Front line', '2', '1', '1', '1', '1', '2', '6 of 6 scored'],
      ['Anna · Facilities', ...Array(6).fill('2 stale'), '6 of 6 scored'],
      [`Ease: ${REASON}`],
      expect.arrayContaining(['Apart on average, levels', '1.00 discuss']),
    ])
    const unscored = rows.filter(([, ...cells]) => cells.includes('0'))
    expect(unscored).toEqual([])
  })

  test('a frame’s rows stay together on a page', () => {
    for (const table of tablesOn(pagesOf(sports, 'scores'))) expect(table.rows[0]?.ground).not.toBeNull()
  })

  test('of a long story has a row a frame, with every rater’s level in it', () => {
    const pages = pagesOf(repeatedBoard('sports', 130), 'scores')
    const rows = tablesOn(pages).flatMap((table) => table.rows)
    expect(rows).toHaveLength(130)
    expect(rows[9]?.cells[5]?.setting.lines).toEqual(['1.67', '1 · 3 · 1', 'discuss'])
    expect(rows[9]?.cells[0]?.setting.lines.join(' ')).toBe(
      '10 10: Could I use your restroom? Marketing director · Marketing, Store manager · Operations, Cashier · Front line',
    )
  })

  test('has every open finding, errors first', () => {
    const rows = tablesOn(pagesOf(sports, 'findings'))
      .flatMap((table) => table.rows)
      .map(({ cells }) => cells.map(({ setting }) => setting.lines.join(' ')))
    const { open } = checkedFindings(sports)
    const found = rows.filter(({ length }) => length > 1)
    expect(found.map(([, text]) => text?.slice(-6))).toEqual(open.map(({ check }) => `(${check})`))
    expect(rows.filter(({ length }) => length === 1)).toEqual([['22 errors'], ['13 warnings'], ['1 note']])
    expect(rows[0]).toEqual(['22 errors'])
  })

  test('of a short story has the findings begin below the last scores, not on a page of their own', () => {
    const pages = pagesOf(template('bank'), 'scores')
    const last = pages.at(-1)
    expect(last ? tablesOn([last]).map(({ caption }) => caption) : []).toEqual([
      'All scores and reasons',
      'Open findings of the checks',
    ])
  })
})
