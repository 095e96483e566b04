import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dismiss } from '../../../../shared/edit/dismissals'
import type { Table } from '../../../../shared/exchange/tables/table'
import { tableOf } from '../../../../shared/exchange/tables/tables'
import { TABLES } from '../../../../shared/exports'
import { frameAlignment, round2 } from '../../../../shared/method/alignment'
import { CHECK_IDS } from '../../../../shared/method/checks/catalog'
import { checkedFindings } from '../../../../shared/method/checks/findings'
import { isMadeOfScores } from '../../../../shared/method/checks/scoreMade'
import { fixList } from '../../../../shared/method/fixes'
import { apply } from '../../../../shared/model/change'
import { framesOf, scoresOf } from '../../../../shared/model/doc'
import { DIMENSIONS } from '../../../../shared/model/vocabulary'
import { tableWords } from '../../../../shared/words/tables'
import { anyScoredDoc } from '../../method/scoredDoc'
import { changed, emptyBoard, template } from '../../scene/deckBoards'
import { afterSession, inSession, QUESTION, REASON } from '../../scene/deckSessions'

describe('every table of every board', () => {
  test('has as many cells in a row as columns, and in each what its column is for', () => {
    fc.assert(
      fc.property(anyScoredDoc(), (doc) => {
        for (const id of TABLES) expectSound(tableOf(doc, id))
      }),
      { numRuns: 60 },
    )
    for (const doc of [template('sports'), template('bank'), emptyBoard(), afterSession(), inSession().doc])
      for (const id of TABLES) expectSound(tableOf(doc, id))
  })
})

describe('frames', () => {
  test('stand in story order with every field in words and their alignment in points', () => {
    const sports = template('sports')
    const table = tableOf(sports, 'frames')
    const rows = named(table)
    expect(rows).toHaveLength(framesOf(sports).length)
    const [tenth] = rows.slice(9)
    expect(tenth).toMatchObject({
      '#': 10,
      Title: 'Could I use your restroom?',
      Stage: 'Purchase',
      Phase: 'During',
      'Intended feeling': 'Cared for',
      'Intended, −3 to +3': 2,
      'Felt today': 'Humiliated',
      'Felt, −3 to +3': -3,
      Channel: 'In person',
      'Moment of truth': 'Decisive',
      'Owner function': 'Sales',
      Alignment: round2(frameAlignment(sports, framesOf(sports)[9]?.id ?? '').alignment ?? 0),
      State: 'Complete',
    })
    const codes = /\b(in-person|must-be|customer-care|digital-it|guest-voice|moment_of)\b/
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => codes.test(String(cell)))).toEqual([])
  })

  test('that are parked are there and say so; nothing that was not said becomes a number', () => {
    const doc = changed(template('sports'), {
      frames: { 3: { status: 'parked', effort: null, expected: null, intended: null, title: '' } },
    })
    expect(named(tableOf(doc, 'frames'))[3]).toMatchObject({
      '#': 4,
      Title: null,
      Status: 'Parked',
      Effort: null,
      Expected: null,
      'Intended feeling': null,
      'Intended, −3 to +3': null,
    })
  })
})

describe('scores', () => {
  test('are a row for each level somebody gave, with reason, moment and marks', () => {
    const doc = afterSession()
    const rows = named(tableOf(doc, 'scores'))
    const given = framesOf(doc).flatMap(({ id }) =>
      scoresOf(doc, id).flatMap(({ levels, reasons }) =>
        DIMENSIONS.filter((d) => levels[d] !== null || (reasons[d] ?? '') !== ''),
      ),
    )
    expect(rows).toHaveLength(given.length)
    const anna = rows.find((row) => row.Reason === REASON)
    expect(anna).toMatchObject({
      '#': 10,
      Rater: 'Anna',
      'Kind of rater': 'Facilities',
      Dimension: 'Ease',
      Level: 2,
      'What the level says': 'Left to chance',
      Given: '2026-11-20T09:09:00.000Z',
      Stale: 'Scored before What changed',
      Draft: null,
    })
  })

  test('of a template say that they are drafts', () => {
    const drafts = named(tableOf(template('bank'), 'scores')).filter(({ Draft }) => Draft !== null)
    expect(new Set(drafts.map(({ Draft }) => Draft))).toEqual(new Set(['Draft of the template']))
  })
})

describe('fixes', () => {
  test('are ranked first, then every other frame stands with the reason why it is not', () => {
    const doc = template('sports')
    const { ranked, needsEffort, notScored, noAction } = fixList(doc)
    const rows = named(tableOf(doc, 'fixes'))
    expect(rows.map(({ Rank }) => Rank)).toEqual([
      ...ranked.map((_, place) => place + 1),
      ...[...needsEffort, ...notScored, ...noAction].map(() => null),
    ])
    expect(rows[0]).toMatchObject({ '#': 10, Priority: 30, 'Gap in levels': 3, Effort: 1, Kind: 'Quick win' })
    expect(rows.slice(ranked.length).map(({ Kind }) => Kind)).toEqual([
      ...needsEffort.map(() => 'Needs an effort estimate'),
      ...notScored.map(() => 'Not scored'),
      ...noAction.map(() => 'No action'),
    ])
    expect(rows).toHaveLength(framesOf(doc).length)
  })
})

describe('findings', () => {
  test('are the open ones, errors first, and behind them what was put aside with its reason', () => {
    const before = template('sports')
    const [first] = checkedFindings(before).open
    if (!first) throw new Error('no finding to put aside')
    const doc = apply(before, dismiss(before, first, 'Known and agreed', '2026-11-22T10:00:00.000Z'))
    const rows = named(tableOf(doc, 'findings'))
    const { open, dismissed } = checkedFindings(doc)
    expect(rows.map(({ State }) => State)).toEqual([
      ...open.map(() => 'Open'),
      ...dismissed.map(() => 'Dismissed'),
    ])
    expect(rows.at(-1)).toMatchObject({
      Check: first.check,
      Severity: 'Error',
      Reason: 'Known and agreed',
      'Dismissed on': '2026-11-22T10:00:00.000Z',
    })
  })
})

describe('while a silent session hides the scores', () => {
  const { doc } = inSession()

  test('no table tells a level, a reason or a number made of them', () => {
    const said = JSON.stringify(TABLES.map((id) => tableOf(doc, id)))
    expect(said).not.toContain(REASON)
    expect(said).not.toContain(QUESTION)
    expect(tableOf(doc, 'scores').rows).toEqual([expect.arrayContaining([tableWords.hidden])])
    expect(tableOf(doc, 'fixes').rows).toEqual([expect.arrayContaining([tableWords.hidden])])
    const rows = named(tableOf(doc, 'frames'))
    expect(rows.map(({ Alignment }) => Alignment)).toEqual(rows.map(() => null))
    const checks = named(tableOf(doc, 'findings')).flatMap(({ Check }) =>
      CHECK_IDS.filter((id) => id === Check),
    )
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.filter((check) => isMadeOfScores({ check }))).toEqual([])
  })
})

function named({ columns, rows }: Table) {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
}

function expectSound({ columns, rows }: Table): void {
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  for (const row of rows) {
    expect(row).toHaveLength(columns.length)
    for (const [at, cell] of row.entries()) {
      if (cell === null) continue
      expect(typeof cell).toBe(columns[at]?.kind === 'number' ? 'number' : 'string')
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true)
      if (columns[at]?.kind === 'date') expect(new Date(cell).toISOString()).toBe(cell)
    }
  }
}
