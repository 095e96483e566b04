import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

describe('the scorecard', () => {
  let running: Running
  let page: Page
  beforeAll(async () => {
    running = await start()
    page = running.page
    await openBoard(page, SAMPLE)
    await toScorecard()
  })
  afterAll(() => running.close())

  const toScorecard = async () => {
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await title().waitFor()
  }
  const title = () => section('The story').getByRole('heading', { level: 2 })
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const findings = () => section('Findings of the checks').getByRole('listitem')
  const finding = (text: string) => findings().filter({ hasText: text })

  test('tells the restroom first: in the title, among the breakers, in the fix list', async () => {
    expect(await title().textContent()).toContain(
      '“Could I use your restroom?” can undo everything before it',
    )
    const worst = section('Journey breakers').getByRole('article').first()
    expect(await worst.getAttribute('aria-label')).toBe('Could I use your restroom?')
    expect(await worst.textContent()).toContain('Change the policy tonight')
    const first = section('Fix list')
      .getByRole('list', { name: 'Start with these' })
      .getByRole('article')
      .first()
    expect(await first.getAttribute('aria-label')).toBe('Could I use your restroom?')
    expect(await first.textContent()).toContain('Priority 30.00')
    const fixes = page.getByRole('table', { name: 'Fixes in order of priority' })
    expect(await fixes.getByRole('rowheader').first().textContent()).toBe('Could I use your restroom?')
  })

  test('stands in the order of the method: what breaks the journey before any average', async () => {
    const order = await page.getByRole('heading', { level: 2 }).allTextContents()
    const asked = ['Journey breakers', 'Broken promises', 'Fix list', 'Alignment', 'The equation']
    expect(order.filter((name) => asked.includes(name))).toEqual(asked)
  })

  test('says the numbers of the worked example, each with what it stands on', async () => {
    const board = page.getByRole('region', { name: 'Board alignment' })
    await board.getByText('Alignment 38.25').waitFor()
    await board.getByText('Partial: 95 % scored, between 36.05 and 41.27').waitFor()
    await section('Felt today').getByText('Predicted memory 8 (average of moments 45)').waitFor()
    await section('Promise gap').getByText('32.79 %').waitFor()
    await section('Agreement').getByText('0.76').waitFor()
  })

  test('shows a missing score as missing everywhere, never as 0', async () => {
    const row = page
      .getByRole('table', { name: 'Frames', exact: true })
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'The Monday note', exact: true }) })
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '12',
      'Cultivation',
      '—',
      '75',
      'Not scored yet',
    ])
    await section('Fix list')
      .getByRole('region', { name: 'Not scored' })
      .getByText('The Monday note')
      .waitFor()
    const stage = section('Alignment')
      .getByRole('list', { name: 'Alignment by stage' })
      .getByRole('listitem')
      .filter({ hasText: 'Cultivation' })
    expect(await stage.textContent()).toBe('Cultivation—Not scored yet')
    await section('Alignment').getByText('Save a baseline first').first().waitFor()
    expect(await oddNumbers()).toEqual([])
  })

  test('every figure explains itself with the numbers of this board', async () => {
    const ask = page
      .getByRole('region', { name: 'Board alignment' })
      .getByRole('button', { name: /^Explain: / })
    await ask.click()
    const answer = page.getByRole('dialog')
    await answer
      .getByText(/38\.25/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => isFocused(ask)).toBe(true)
  })

  test('the contents lead to every section by keyboard and mark the one being read', async () => {
    const contents = page.getByRole('navigation', { name: 'Contents' })
    await contents.getByRole('button', { name: 'The story' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const fixes = page.getByRole('heading', { level: 2, name: 'Fix list' })
    await expect.poll(() => isFocused(fixes)).toBe(true)
    await expect
      .poll(() => contents.getByRole('button', { name: 'Fix list' }).getAttribute('aria-current'))
      .toBe('true')
  })

  test('a finding leads to its field', async () => {
    await finding('“The store page” promises level 4').getByRole('button', { name: /^Jump/ }).click()
    await sheetOf(page).waitFor()
    await expect
      .poll(() => page.evaluate('document.activeElement?.closest("[data-field]")?.dataset.field'))
      .toMatch(/^(expected|delivered|what|action)$/)
    await toScorecard()
  })

  test('arrows walk from finding to finding', async () => {
    const jumps = findings().getByRole('button', { name: /^Jump/ })
    await jumps.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(jumps.nth(1))).toBe(true)
    await page.keyboard.press('Home')
    expect(await isFocused(jumps.first())).toBe(true)
  })

  test('a finding is only dismissed with a reason, comes back by undo, and when its frame changes', async () => {
    const text = '“The store page” promises level 4'
    await finding(text)
      .getByRole('button', { name: /^Dismiss/ })
      .click()
    await page.keyboard.press('Enter')
    await page.getByText('Say why, then it can be dismissed.').waitFor()
    await page.getByRole('textbox', { name: 'Why is this fine?' }).fill('The page is rebuilt in May')
    await page.keyboard.press('Enter')
    await page.getByText('1 dismissed finding').waitFor()
    expect(await finding(text).getByRole('button', { name: /^Jump/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await finding(text).getByRole('button', { name: /^Jump/ }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('1 dismissed finding').waitFor()

    await page
      .getByRole('table', { name: 'Frames', exact: true })
      .getByRole('button', { name: 'The store page', exact: true })
      .click()
    await page.getByRole('tab', { name: 'Details' }).click()
    await page.getByRole('textbox', { name: 'Situation' }).fill('On the bus, with one thumb')
    await saved(page)
    await toScorecard()
    await finding(text)
      .getByText(/because “The page is rebuilt in May”; it changed since\./)
      .waitFor()
    expect(await page.getByText('1 dismissed finding').count()).toBe(0)
  })

  test('the extended checks are asked on request', async () => {
    const warnings = section('Findings of the checks').getByRole('heading', { name: /\d+ warnings/ })
    const before = await warnings.textContent()
    await page.getByRole('radio', { name: 'Core and extended' }).click()
    await expect.poll(() => warnings.textContent()).not.toBe(before)
    await page.getByRole('radio', { name: 'Core checks' }).click()
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`has no finding of axe in the ${theme} theme`, async () => {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
      ).toEqual([])
    })
  }

  test('while a silent session goes on, nothing made of scores is told', async () => {
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
    await toScorecard()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    expect(await page.getByRole('region', { name: 'Board alignment' }).count()).toBe(0)
    expect(await page.getByRole('table', { name: 'Frames', exact: true }).count()).toBe(0)
    for (const name of ['Journey breakers', 'Fix list', 'Alignment', 'The equation', 'Agreement']) {
      await section(name).getByText('Hidden until the reveal: it is made of scores.').waitFor()
    }
    const told = await page.getByRole('main').textContent()
    for (const number of ['38.25', '36.05', '41.27', '30.00', '12.50', '0.76'])
      expect(told).not.toContain(number)
    expect(told).not.toMatch(/SB(28|32|33|41|43|44|51|52)\b/)
    await section('Broken promises').getByText('−3 levels').waitFor()
    await section('Felt today').getByText('Predicted memory 8 (average of moments 45)').waitFor()
  })

  test('says draft beside every number that rests on a template', async () => {
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Use template Amusement park' }).click()
    await sheetOf(page).waitFor()
    await toScorecard()
    await page.getByText(/^Draft: 12 of 13 frames still rest on/).waitFor()
    await page
      .getByRole('region', { name: 'Board alignment' })
      .getByText(/between 63.28 and 71.94 · draft$/)
      .waitFor()
    const states = await page
      .getByRole('table', { name: 'Frames', exact: true })
      .getByRole('row')
      .allTextContents()
    expect(states.filter((row) => /\d\d\.\d\d/.test(row) && !row.includes('draft'))).toEqual([])
  })

  test('a board nobody scored, and one without frames, say so and show no number', async () => {
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'New board' }).click()
    await sheetOf(page).waitFor()
    await toScorecard()
    expect(await title().textContent()).toBe('Nothing is scored yet')
    await page.getByRole('region', { name: 'Board alignment' }).getByText('Not scored yet').first().waitFor()
    expect(await oddNumbers()).toEqual([])
    expect(await section('Alignment').textContent()).not.toMatch(/\b0\.00/)
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await page.getByRole('button', { name: 'Delete frame' }).click()
    await toScorecard()
    expect(await title().textContent()).toBe('A story that has not begun yet')
    expect(await oddNumbers()).toEqual([])
    expect(running.complaints).toEqual([])
  })

  async function oddNumbers(): Promise<unknown> {
    return page.evaluate('document.body.innerText.match(/\\b(NaN|null|undefined|Infinity)\\b/g) ?? []')
  }
})

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}
