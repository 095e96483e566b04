import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openBoard, type Running, SAMPLE, saved, start } from './app'

const BANK = 'Harbour & Vale: the branch that knows you'
const PARK = 'A family day at Lanternwood Park'

describe('what the numbers of a board rest on', () => {
  test('a figure explains itself by keyboard, with this board’s numbers and what is missing', async () => {
    const { page } = await opened()
    const asked = page.getByRole('button', { name: 'Explain: Board alignment' }).first()
    await asked.focus()
    await page.keyboard.press('Enter')
    const explained = page.getByRole('dialog', { name: 'Board alignment' })
    await explained.getByText('38.25, partial, between 36.05 and 41.27').waitFor()
    await explained.getByText('1 frame is not scored: “The Monday note”').waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => asked.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('other weights end the baseline, which is said before and after, and can be taken back', async () => {
    const { page } = await opened()
    const baseline = page.getByRole('group', { name: 'Baseline' })
    const weights = page.getByRole('group', { name: 'Weights' })
    await baseline.getByRole('button', { name: 'Save today’s scores as the baseline' }).click()
    await baseline.getByText('Holds now').waitFor()
    await weights.getByText('end the baseline of 38.25').waitFor()
    await weights.getByRole('radio', { name: 'Emotion-led' }).click()
    expect(await weights.getByRole('spinbutton', { name: 'Weight of Feeling' }).inputValue()).toBe('2')
    await weights.getByText('28.57 %').waitFor()
    await page.getByText('so the baseline has ended').waitFor()
    await baseline.getByText('Taken with other settings').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await baseline.getByText('Holds now').waitFor()
  })

  test('standards are put in order by keyboard, and are still so after a restart', async () => {
    const first = await opened()
    const standards = first.page.getByRole('group', { name: 'Standards' })
    await standards.getByRole('textbox', { name: 'Standard 2' }).focus()
    await first.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => valuesOf(standards)).toEqual(['courtesy', 'safety', 'show', 'efficiency'])
    await expect
      .poll(() => standards.getByRole('textbox', { name: 'Standard 1' }).evaluate(hasKeys))
      .toBe(true)
    await standards.getByRole('textbox', { name: 'New standard' }).fill('inclusion')
    await first.page.keyboard.press('Enter')
    await standards.getByRole('button', { name: 'Remove “show”' }).click()
    await expect.poll(() => valuesOf(standards)).toEqual(['courtesy', 'safety', 'efficiency', 'inclusion'])
    await saved(first.page)
    await first.close()
    const { page } = await opened(first.folder)
    expect(await valuesOf(page.getByRole('group', { name: 'Standards' }))).toEqual([
      'courtesy',
      'safety',
      'efficiency',
      'inclusion',
    ])
  })

  test('a stage out of scope asks why, and says that its frames stay', async () => {
    const { page } = await opened()
    const stages = page.getByRole('group', { name: 'Stages in scope' })
    await stages.getByRole('switch', { name: 'Use is in scope' }).focus()
    await page.keyboard.press('Space')
    await stages.getByRole('textbox', { name: 'Why Use is out of scope' }).fill('Told on another board')
    await stages.getByText('1 frame stands in this stage').waitFor()
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
  })

  test('a rater who is removed can be brought back with her scores', async () => {
    const { page } = await opened()
    const raters = page.getByRole('group', { name: 'Raters' })
    await raters.getByRole('button', { name: 'Remove “Cashier”' }).click()
    await page.getByText('Cashier is removed, with the scores of 11 frames.').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await raters.getByRole('button', { name: 'Remove “Cashier”' }).waitFor()
  })
})

describe('two boards side by side', () => {
  test('are compared when their settings agree, and refused with the reason when not', async () => {
    const { page } = await shown(await begun())
    await made(page, BANK)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('group', { name: 'Weights' }).getByRole('radio', { name: 'Emotion-led' }).click()
    await saved(page)
    await page.getByRole('button', { name: 'Library' }).click()
    await made(page, PARK)
    await page.getByRole('button', { name: 'Library' }).click()
    await openBoard(page, SAMPLE)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('button', { name: 'Choose a board…' }).click()
    await chooseBoard(page, PARK)
    const table = page.getByRole('table', { name: `“${SAMPLE}” beside “${PARK}”` })
    expect(await table.getByRole('row', { name: /^Alignment/ }).allInnerTexts()).toEqual([
      'Alignment\t38.25\t69.25\t−31.00',
    ])
    await chooseBoard(page, BANK)
    const refused = page.getByRole('region', { name: 'These two cannot be compared' })
    await refused.getByText('Emotion-led weights').waitFor()
    await refused.getByText('Give both boards the same weights').waitFor()
    expect(await table.count()).toBe(0)
    expect(await findings(page, '[data-section=compare]')).toEqual([])
    expect(await findings(page, '[data-section=board]')).toEqual([])
  })
})

async function begun(folder?: string): Promise<Running> {
  const running = await start(folder === undefined ? {} : { folder })
  onTestFinished(() => running.close().catch(() => {}))
  return running
}

/** The library is there. */
async function shown(running: Running): Promise<Running> {
  await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
  return running
}

async function opened(folder?: string): Promise<Running> {
  const running = await begun(folder)
  if (folder === undefined) await openBoard(running.page, SAMPLE)
  await running.page.getByRole('tab', { name: 'Scorecard' }).click()
  await running.page.getByRole('group', { name: 'Weights' }).waitFor()
  return running
}

async function made(page: Page, title: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Start from a template' })
    .getByRole('button', { name: new RegExp(title) })
    .click()
  await page.getByRole('tab', { name: 'Scorecard' }).waitFor()
}

async function chooseBoard(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /Board to compare with/ }).click()
  await page.getByRole('option', { name: title }).click()
}

function valuesOf(standards: Locator): Promise<readonly string[]> {
  return standards
    .getByRole('textbox', { name: /^Standard \d/ })
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
}

function hasKeys(element: Element): boolean {
  return element === document.activeElement
}

async function findings(page: Page, place: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(place).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
