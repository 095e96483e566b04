import { describe, expect, test } from 'vitest'
import { docOf, roundsOf } from '../../../../shared/model/doc'
import { deckPages } from '../../../../shared/scene/deck/deck'
import { deckHtml } from '../../../../shared/scene/deckHtml'
import { sessionWords } from '../../../../shared/words/session'
import { letters, WIDE, wordsOn } from '../deckBoards'
import { afterSession, DECISION, inSession, QUESTION } from '../deckSessions'
import { pagesOf, sectionsOf, tableNamed } from './pagesOf'

describe('a silent session', () => {
  test('while it goes on the deck says that scores are hidden, and is the same whatever was scored', () => {
    const { doc } = inSession()
    const others = docOf(
      [...doc.values()].map((record) =>
        record.kind === 'score'
          ? { ...record, levels: { ...record.levels, ease: 5, promise: null }, reasons: {}, seen: {} }
          : record,
      ),
    )
    expect(deckHtml(doc, deckPages(doc, WIDE), WIDE)).toBe(deckHtml(others, deckPages(others, WIDE), WIDE))
    const pages = deckPages(doc, WIDE)
    expect(sectionsOf(pages)).toEqual(['contents', 'journey', 'scorecard'])
    expect(letters(wordsOn(pages))).toContain(letters(sessionWords.hiddenWhy))
    expect(letters(wordsOn(pagesOf(doc, 'frame-10')))).toContain(
      letters('Scores are hidden until the reveal'),
    )
  })

  test('when it is over its report has who, how long, what moved, decisions and open questions', () => {
    const pages = pagesOf(afterSession(), 'session')
    expect(pages).toHaveLength(1)
    const said = letters(wordsOn(pages))
    for (const text of [
      'The restroom, once more',
      'Held on 20 November 2026 · 62 minutes · 13 frames · 2 raters',
      'Before 38.25',
      'After 44.05',
      'Anna · Facilities: 18 of 78 levels',
      `• ${DECISION} (10 Could I use your restroom?) · Done`,
      `• ${QUESTION}`,
    ])
      expect(said).toContain(letters(text))
    const rows = tableNamed(pages, 'Alignment before and after, in points from 0 to 100').rows
    expect(rows.map(({ cells }) => cells.map(({ setting }) => setting.lines.join(' ')))).toEqual([
      ['3 A phone that is answered', '13.89', '33.33', '+19.44'],
      ['10 Could I use your restroom?', '16.67', '36.46', '+19.79'],
      ['12 The Monday note', 'not scored yet', '50.00', 'scored for the first time'],
    ])
  })

  test('the last one that ended is told', () => {
    const doc = afterSession()
    const [round] = roundsOf(doc)
    if (!round) return expect.unreachable('no session')
    const older = { ...round, id: 'rnd_00000000000000000000000000', order: 'a0', title: 'The first one' }
    const both = docOf([...doc.values(), older])
    expect(roundsOf(both)[0]?.title).toBe('The first one')
    expect(wordsOn(pagesOf(both, 'session'))).toContain('The restroom, once more')
  })
})
