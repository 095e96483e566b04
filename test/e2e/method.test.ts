import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPackage } from '../../main/package/read'
import type { Report } from '../../shared/method/report'
import type { Rec } from '../../shared/model/record'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { commandFolder, linesOf } from './cli/commands'
import { recordsOnDisk } from './entered'
import { numberIn, type Shown, shownBy, tilesOf } from './shown'

const RESTROOM = 'Could I use your restroom?'
const POST = 'Big-game week post'
const REASON = 'Tried it on Sunday: nobody asked me for a receipt.'
const DISMISSED = '“The store page” promises level 4'
const WHY_FINE = 'The page is rebuilt in May'
const DECISION = 'The key hangs at the till from Monday.'

/** One board from its first baseline to another machine, in the order it happens. */
describe('what a board is worth', () => {
  const folder = freshFolder()
  const { run, path } = commandFolder()
  const sent = path('sent.cxboard')
  let running: Running
  let page: Page
  let kept: readonly Rec[] = []
  let shown: Shown

  const begin = async () => {
    running = await start({ folder, env: { CXBOARD_SAVE_TO: sent, CXBOARD_OPEN_FROM: sent } })
    page = running.page
  }
  beforeAll(async () => {
    await begin()
    await openBoard(page, SAMPLE)
  })
  afterAll(() => running.close())

  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  const toScorecard = async () => {
    await tab('Scorecard').click()
    await section('The story').getByRole('heading', { level: 2 }).waitFor()
  }
  const toFrame = async (title: string, panel: 'Details' | 'Score') => {
    await tab('Frame').click()
    await framesOf(page).filter({ hasText: title }).click()
    await page
      .getByRole('tab', { name: new RegExp(`^${panel}`) })
      .last()
      .click()
  }

  test('is kept as a baseline, and later scores show change, progress and which frames moved', async () => {
    await toScorecard()
    const missing = { value: '—', state: 'Save a baseline first' }
    expect(await tilesOf(section('Alignment'))).toMatchObject({
      'Change since baseline': missing,
      'Progress to target': missing,
    })
    await page.getByRole('button', { name: 'Save today’s scores as the baseline' }).click()
    await section('Alignment').getByText('No frame has moved since.').waitFor()
    await section('Board alignment').getByText('Baseline 38.25 · As at the baseline').waitFor()

    await toFrame(RESTROOM, 'Score')
    await page.getByRole('button', { name: 'Scoring as' }).click()
    await page.getByRole('option', { name: /^Cashier/ }).click()
    await give(page, 'Promise', 5)
    await give(page, 'Ease', 5)
    await page.getByRole('textbox', { name: 'Why this level, Ease' }).fill(REASON)
    await toScorecard()
    await section('Alignment')
      .getByRole('table', { name: 'Alignment before and after' })
      .getByRole('rowheader', { name: RESTROOM })
      .waitFor({ state: 'attached' })
    const after = await tilesOf(section('Alignment'))
    const now = numberIn(after, 'Alignment') ?? 0
    expect(now).toBeGreaterThan(38.25)
    expect(numberIn(after, 'Change since baseline')).toBeCloseTo(now - 38.25, 1)
    expect(numberIn(after, 'Progress to target')).toBeCloseTo((100 * (now - 38.25)) / (75 - 38.25), 0)
    expect(
      await section('Alignment')
        .getByRole('table', { name: 'Alignment before and after' })
        .getByRole('rowheader')
        .allTextContents(),
    ).toEqual([RESTROOM])
  })

  test('carries reasons, what does not apply, stale marks, a dismissed finding and a session', async () => {
    await toFrame(POST, 'Score')
    await section('Ownership')
      .getByRole('button', { name: /^Does not apply/ })
      .click()
    await toFrame(RESTROOM, 'Details')
    await page
      .getByRole('textbox', { name: 'What we promise or offer here' })
      .fill('A clean restroom for whoever asks.')
    await toScorecard()
    await section('Findings of the checks')
      .getByRole('listitem')
      .filter({ hasText: DISMISSED })
      .getByRole('button', { name: /^Dismiss/ })
      .click()
    await page.getByRole('textbox', { name: 'Why is this fine?' }).fill(WHY_FINE)
    await page.keyboard.press('Enter')
    await page.getByText('1 dismissed finding').waitFor()
    await holdSession(page)
    await saved(page)
    kept = await recordsOnDisk(page)
    for (const kind of ['reading', 'round', 'remark', 'dismissal', 'score'] as const)
      expect(kept.some((record) => record.kind === kind)).toBe(true)
    await toScorecard()
    shown = await shownBy(page)
  })

  test('is the same after a restart, to the last mark', async () => {
    await running.close()
    await begin()
    await section('The story').waitFor()
    expect(await recordsOnDisk(page)).toEqual(kept)
    expect(await shownBy(page)).toEqual(shown)
    await page.getByText('1 dismissed finding').waitFor()
    await toFrame(POST, 'Score')
    await section('Ownership')
      .getByRole('button', { name: /^Applies again/ })
      .waitFor()
    await toFrame(RESTROOM, 'Score')
    await page.getByRole('button', { name: 'Scoring as' }).click()
    await page.getByRole('option', { name: /^Cashier/ }).click()
    expect(await given(page, 'Ease')).toBe('5')
    await section('Ease').getByText('Scored before What changed').waitFor()
    await page.getByRole('radiogroup', { name: 'Ease', exact: true }).getByRole('radio').first().focus()
    expect(await page.getByRole('textbox', { name: 'Why this level, Ease' }).inputValue()).toBe(REASON)
  })

  test('is in the file that is sent, and the command line reads the same numbers from it', async () => {
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await page.getByText('Send it to your colleague.').waitFor()
    const scored = await run('score', '--json', sent)
    expect([scored.status, scored.err]).toEqual([0, ''])
    const { report } = linesOf(scored.out)[0] as unknown as { readonly report: Report }
    expect(shown.numbers).toEqual({
      Alignment: report.board.alignment,
      'Distance to target': report.benchmark.distance,
      Attainment: report.benchmark.attainment,
      'On target': report.benchmark.onTarget,
      'Change since baseline': report.benchmark.change,
      'Progress to target': report.benchmark.progress,
      What: report.balance.what,
      Who: report.balance.who,
      How: report.balance.how,
      Residual: report.balance.residual,
      'Promises kept': report.gap.kept,
      'Net gap': report.gap.netGap,
      Shortfall: report.gap.shortfall,
      Drag: report.weakest.drag,
      Lift: report.weakest.lift,
      Stages: report.coverage.stages,
      'Stages scored': report.coverage.scoredStages,
      Phases: report.coverage.phases,
      Guests: report.coverage.personas,
      Lean: report.balance.lean,
      'Outcome share': report.balance.outcomeShare,
      'Outside service': report.balance.outsideService,
      'Board agreement (kappa)': report.kappa.kappa,
    })
    expect(shown.priorities).toEqual(report.priorities.ranked.map(([, priority]) => priority))
    expect(shown.frames).toEqual(Object.values(report.frames).map(({ alignment }) => alignment))
  })

  test('and the same findings, in the same order, without the dismissed one', async () => {
    const checked = await run('check', '--json', sent)
    expect([checked.status, checked.err]).toEqual([1, ''])
    const [line] = linesOf(checked.out) as unknown as readonly { findings: readonly { message: string }[] }[]
    expect(line?.findings.map(({ message }) => message)).toEqual(shown.findings)
    expect(shown.findings.some((message) => message.startsWith(DISMISSED))).toBe(false)
  })

  test('comes back from the file as it went: sessions, readings, dismissals and reasons', async () => {
    expect(readPackage(readFileSync(sent)).records).toHaveLength(kept.length)
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Open file…' }).click()
    await page.getByRole('button', { name: 'Open as new board' }).click()
    await sheetOf(page).waitFor()
    const copy = await recordsOnDisk(page)
    expect(asOneBoard(copy)).toEqual(asOneBoard(kept))
    await toScorecard()
    expect(await shownBy(page)).toEqual(shown)
    await tab('Session').click()
    await page.getByRole('button', { name: /^Session of/ }).click()
    const report = page.getByRole('article', { name: 'Session report' })
    expect(await report.getByRole('textbox', { name: 'Text of the decision' }).inputValue()).toBe(DECISION)
    expect(running.complaints).toEqual([])
  })

  test('with other weights is another thing: the baseline ends, and change and progress say so', async () => {
    await toScorecard()
    await page.getByRole('group', { name: 'Weights' }).getByRole('radio', { name: 'Emotion-led' }).click()
    await page.getByText('so the baseline has ended').waitFor()
    const missing = { value: '—', state: 'Save a baseline first' }
    await expect
      .poll(() => tilesOf(section('Alignment')))
      .toMatchObject({ 'Change since baseline': missing, 'Progress to target': missing })
    await section('Board alignment').getByText('No baseline saved yet').waitFor()
    await page
      .getByRole('group', { name: 'Baseline' })
      .getByRole('row', { name: /38\.25/ })
      .getByText('Taken with other settings')
      .waitFor()
  })
})

/** Boards that were opened as new have an id of their own; all else is what it was. */
function asOneBoard(records: readonly Rec[]): unknown {
  const board = records.find(({ kind }) => kind === 'board')?.id ?? ''
  const json = JSON.stringify([...records].sort((a, b) => (`${a.kind}${a.id}` < `${b.kind}${b.id}` ? -1 : 1)))
  return JSON.parse(json.replaceAll(board, 'board'))
}

/** Two people score one frame in silence; what they decide is kept. */
async function holdSession(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Session' }).click()
  await page.getByRole('checkbox', { name: /^Marketing director/ }).uncheck()
  await page.getByRole('radio', { name: 'Chosen frames' }).click()
  await page.getByRole('checkbox', { name: new RegExp(POST) }).check()
  await page.getByText('2 people score 1 frame').waitFor()
  await page.getByRole('button', { name: 'Start the session' }).click()
  for (const [name, level] of [
    ['Store manager', 2],
    ['Cashier', 5],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`(Hand over to|Let) ${name}`) }).click()
    await page.getByRole('button', { name: `I am ${name}` }).click()
    await give(page, 'Feeling', level)
    await page.getByRole('button', { name: 'I am done' }).click()
  }
  await page.getByRole('button', { name: /^Reveal/ }).click()
  const now = page.getByRole('button', { name: 'Reveal now', exact: true })
  const agenda = page.getByRole('region', { name: 'What to talk about' })
  await now.or(agenda).first().waitFor()
  if (await now.isVisible()) await now.click()
  await agenda.waitFor()
  await agenda.getByRole('textbox', { name: 'A decision' }).fill(DECISION)
  await agenda.getByRole('button', { name: 'Keep decision' }).click()
  await page.getByRole('button', { name: 'End the session' }).click()
  await page.getByRole('article', { name: 'Session report' }).waitFor()
}

async function give(page: Page, dimension: string, level: number): Promise<void> {
  const group = page.getByRole('radiogroup', { name: dimension, exact: true })
  await group.getByRole('radio').first().focus()
  await page.keyboard.press(String(level))
  await expect.poll(() => given(page, dimension)).toBe(String(level))
}

function given(page: Page, dimension: string): Promise<string | null> {
  return page
    .getByRole('radiogroup', { name: dimension, exact: true })
    .getByRole('radio', { checked: true })
    .textContent()
}
