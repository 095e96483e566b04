import { describe, expect, test } from 'vitest'
import { fixList } from '../../../../shared/method/fixes'
import { type Doc, docOf, framesOf } from '../../../../shared/model/doc'
import { deckPages } from '../../../../shared/scene/deck/deck'
import type { Page, PictureBlock } from '../../../../shared/scene/deck/page'
import { readingWords } from '../../../../shared/words/readings'
import { changed, letters, only, PAPERS, template, WIDE, wordsOn } from '../deckBoards'
import { afterSession, endlessReport, LONG } from '../deckSessions'
import { headingsOn, pagesOf, sectionsOf, tableNamed, tablesOn } from './pagesOf'

const sports = template('sports')

describe('the report of the deck', () => {
  test('has a heading a part, and below it what it says: what can undo everything, averages, fixes, session, appendix', () => {
    const pages = deckPages(afterSession(), WIDE)
    const report = pages.slice(pages.findIndex(({ section }) => section === 'scorecard'))
    expect(headingsOn(report)).toEqual([
      'SCORECARD',
      '“Could I use your restroom?” can undo everything before it, and so can one other moment',
      'Journey breakers',
      'Broken promises',
      'Alignment: functional, 31 points below the target',
      'Alignment by stage',
      'Alignment by phase',
      'Alignment by function',
      'Alignment by dimension',
      'Alignment by frame',
      'The equation',
      'Promise gap',
      'Predicted memory',
      'Agreement',
      'Coverage',
      'Weakest link',
      'Service and experience',
      'FIX LIST',
      'Start with “Could I use your restroom?”',
      'What comes first',
      'SESSION REPORT',
      'The restroom, once more',
      'APPENDIX',
      'All scores and reasons',
      'Open findings of the checks',
    ])
  })

  test('the restroom is the first thing said, with its three reasons and what was promised', () => {
    const said = letters(wordsOn(pagesOf(sports, 'scorecard')))
    for (const text of [
      '“Could I use your restroom?” can undo everything before it, and so can two other moments',
      'Alignment 16.67, below 25',
      'Guests leave it humiliated (−3)',
      'Expected 4, delivered 1: 3 levels short',
      'Change the policy tonight: any guest who asks, yes. Every shift lead may decide.',
      '11 of 13 frames have both readings.',
    ])
      expect(said).toContain(letters(text))
    expect(said.indexOf(letters('Journey breakers'))).toBeLessThan(said.indexOf(letters('Broken promises')))
  })

  test('the fix list ranks every fix, names the quick wins and says what cannot be ranked', () => {
    const pages = pagesOf(sports, 'fixes')
    const said = wordsOn(pages)
    const [first] = fixList(sports).ranked
    expect(first?.priority).toBeCloseTo(30)
    expect(letters(said)).toContain(letters('priority 30.00 = impact 10 × gap 3 ÷ effort 1'))
    expect(tableNamed(pages, 'Fixes in order of priority').rows).toHaveLength(12)
    expect(letters(said)).toContain(
      letters('Quick wins: 10 Could I use your restroom?, 3 A phone that is answered'),
    )
    const open = tableNamed(pages, 'Not ranked yet').rows
    expect(open.map((row) => row.cells.map(({ setting }) => setting.lines.join(' ')).slice(0, 2))).toEqual([
      ['12 The Monday note', 'Not scored, and no promise reading'],
    ])
  })

  test('a frame’s name leads to its page from the fix list, the breakers and the broken promises', () => {
    const all = deckPages(sports, WIDE)
    for (const caption of ['Fixes in order of priority', 'Not ranked yet', 'Broken promises'])
      for (const { cells } of tableNamed(all, caption).rows) {
        const [name] = cells.filter(({ to }) => to !== undefined)
        expect(name?.to).toBe(`frame-${name?.setting.lines[0]?.split(' ')[0]}`)
      }
    const none = deckPages(sports, { ...WIDE, choice: { ...WIDE.choice, sections: ['fixes'] } })
    expect(
      tablesOn(none).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ to }) => to ?? []))),
    ).toEqual([])
    const titles = all
      .find(({ id }) => id === 'scorecard')
      ?.blocks.filter((block) => block.block === 'text' && block.to === 'frame-10')
    expect(titles).toHaveLength(1)
  })

  test('a fix of ten thousand letters is whole in the fix list', () => {
    const fix = Array.from({ length: 1200 }, (_, i) => `step${i}`).join(' ')
    const only = { ...WIDE, choice: { ...WIDE.choice, sections: ['fixes'] as const } }
    const said = new Set(wordsOn(deckPages(changed(sports, { frames: { 9: { fix } } }), only)).split(/\s+/))
    expect(fix.split(' ').filter((step) => !said.has(step))).toEqual([])
  })

  test('a fix without an effort is listed and never guessed', () => {
    const pages = pagesOf(changed(sports, { frames: { 9: { effort: null } } }), 'fixes')
    const rows = tableNamed(pages, 'Not ranked yet').rows
    const said = rows.map((row) => row.cells.map(({ setting }) => setting.lines.join(' ')))
    expect(said[0]?.slice(0, 3)).toEqual([
      '10 Could I use your restroom?',
      'Needs an effort estimate',
      '3 levels',
    ])
  })

  test('predicted memory never stands without the mean, nor without what it is', () => {
    const said = letters(wordsOn(pagesOf(sports, 'memory')))
    expect(said).toContain(letters('Predicted memory 8 (average of moments 45)'))
    expect(said).toContain(letters('Predicted memory 92 (average of moments 79)'))
    expect(said).toContain(letters('A design aid, not a forecast of survey results.'))
  })

  test('the board’s number comes with state, range, target, attainment and its baseline', () => {
    const said = letters(wordsOn(pagesOf(afterSession(), 'alignment')))
    for (const text of [
      'partial, 13 of 13 frames, stale',
      '43.56 – 44.31',
      'Distance to target −30.95',
      'Attainment 58.73 %',
      '38.25, 20 November 2026',
      'Change since baseline +5.8',
      'Progress to target 15.79 %',
    ])
      expect(said).toContain(letters(text))
  })

  test('every chart says its title and main sentence, and its numbers stand in a table of the same section', () => {
    const pages = deckPages(afterSession(), WIDE)
    const charts = CHARTS.map(([title, caption]) => {
      const page = pages.findIndex(({ blocks }) => blocks.some((block) => isChart(block, title)))
      expect(page, title).toBeGreaterThan(0)
      const near = pages.slice(page, page + 2)
      expect(tablesOn(near).map((table) => table.caption)).toContain(caption)
      const [chart] = near.flatMap(({ blocks }) => blocks.filter((block) => isChart(block, title)))
      return (chart as PictureBlock).alt
    })
    for (const alt of charts) expect(alt).toMatch(/^[A-Z][^.?]+[.?] \S/)
  })

  test('a number made of draft scores is called a draft wherever it stands', () => {
    const said = wordsOn(deckPages(template('park'), WIDE))
    expect(letters(said)).toContain(letters('partial, 12 of 13 frames, draft'))
    expect(letters(said)).toContain(letters('Draft scores from the template, not yet people’s own.'))
    for (const table of tablesOn(deckPages(template('park'), WIDE))) {
      const state = table.head.cells.findIndex(({ setting }) => setting.lines.join(' ') === 'State')
      for (const row of table.rows) {
        const text = row.cells[state]?.setting.lines.join(' ') ?? ''
        if (/complete|partial/.test(text)) expect(text).toContain('draft')
      }
    }
  })
})

describe('a frame’s page', () => {
  test('says that it breaks the journey, its fix, where raters differ and what is stale', () => {
    const said = letters(wordsOn(pagesOf(afterSession(), 'frame-10')))
    for (const text of [
      'This moment can undo everything before it.',
      'Fix, effort 1 of 5',
      'Change the policy tonight',
      'Scored before it changed: Promise, Substance, Understanding, Feeling, Ease, Ownership.',
      'discuss, stale',
    ])
      expect(said).toContain(letters(text))
    expect(letters(wordsOn(pagesOf(afterSession(), 'frame-1')))).not.toContain('stale')
  })

  test('a fix that is far too long goes on on the next page, letter by letter', () => {
    const fix = Array.from({ length: 900 }, (_, i) => `step${i}`).join(' ')
    const doc = changed(sports, { frames: { 9: { fix } } })
    const said = letters(wordsOn(deckPages(doc, WIDE).filter(({ id }) => id.startsWith('frame-10'))))
    expect(said).toContain(letters('FIX, EFFORT 1 OF 5, CONTINUED'))
    for (const step of fix.split(' ')) expect(said).toContain(step)
  })
})

describe('what is missing', () => {
  test('a board nobody scored has no chart and no table of numbers, but a sentence for each', () => {
    const bare = onlyStory(sports)
    const pages = deckPages(bare, WIDE).filter(({ id }) => !id.startsWith('frame'))
    expect(sectionsOf(pages)).toEqual(['contents', 'journey', 'scorecard', 'findings'])
    const [page] = pagesOf(bare, 'scorecard')
    expect(page?.blocks.filter(({ block }) => block === 'picture')).toEqual([])
    const said = letters(wordsOn(pagesOf(bare, 'scorecard')))
    for (const text of [
      'Nothing is scored yet',
      'Promise gap: No frame has both an expected and a delivered level yet.',
      'Predicted memory: No feeling is said yet',
      'Agreement: At least two people must score the same dimension of a frame.',
    ])
      expect(said).toContain(letters(text))
  })

  test('with feelings and promises but no scores, those are told and the rest is a sentence each', () => {
    const bare = withoutScores(sports)
    const ids = sectionsOf(deckPages(bare, WIDE))
    expect(ids).toContain('promises')
    expect(ids).toContain('memory')
    expect(ids).not.toContain('alignment')
    expect(ids).not.toContain('scores')
    const said = letters(wordsOn(deckPages(bare, WIDE)))
    expect(said).toContain(
      letters('Alignment: Nothing is scored yet. Score the frames, and the numbers stand here.'),
    )
    expect(said).not.toMatch(/NaN|null|undefined/)
  })

  test('one rater makes no agreement', () => {
    expect(letters(wordsOn(deckPages(template('park'), WIDE)))).toContain(letters(readingWords.oneRater))
  })
})

describe('the longest texts', () => {
  test.each(PAPERS)('are all there, word by word, on $choice.paper $choice.orientation', (options) => {
    const doc = endlessReport()
    const said = wordsOn(deckPages(doc, options)).split(/\s+/)
    const counts = new Map<string, number>()
    for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1)
    // Six reasons, a decision, a question, a reason out of scope; the fix is whole on its page and in the fix list.
    for (let i = 0; i < LONG; i += 1)
      expect(counts.get(`reason${i}`) ?? 0, `reason${i}`).toBeGreaterThanOrEqual(11)
  })
})

const CHARTS = [
  ['Where a fix pays most', 'Fixes in order of priority'],
  ['Alignment', 'Alignment by stage'],
  ['Does How equal What plus Who?', 'The equation, in points from 0 to 100'],
  ['What was promised, what was delivered', 'Expected and delivered, each from 1 to 5'],
  ['Feeling, moment by moment', 'Feelings of every frame, from −3 (furious) to +3 (elated)'],
  ['Where the raters agree, and where they do not', 'Talk about these first'],
  ['Scores that moved', 'Alignment before and after, in points from 0 to 100'],
] as const

function isChart(block: Page['blocks'][number], title: string): boolean {
  const start = title.endsWith('?') ? `${title} ` : `${title}. `
  return block.block === 'picture' && block.alt.startsWith(start)
}

function withoutScores(doc: Doc): Doc {
  return docOf([...doc.values()].filter(({ kind }) => kind !== 'score'))
}

/** The story alone: nobody scored, rated or felt anything. */
function onlyStory(doc: Doc): Doc {
  const nothing = { intended: null, felt: null, expected: null, delivered: null }
  const frames = Object.fromEntries(framesOf(doc).map((_, i) => [i, nothing]))
  return changed(withoutScores(only(doc, [0, 1, 2])), { frames })
}
