import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, openBoard, type Running, SAMPLE, saved, start } from './app'
import { axeFindings, counted, openSnapshots } from './historyDialogs'

const WHAT = 'What we promise or offer here'

describe('snapshots', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    running.page.setDefaultTimeout(10_000)
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  test('the board is kept as it was opened, also by who starts at once', async () => {
    const { page } = running
    await page.getByRole('tab', { name: /^Details/ }).click()
    const what = page.getByRole('textbox', { name: WHAT })
    const before = await what.inputValue()
    await what.fill('Only what is in stock.')
    await saved(page)
    const dialog = await openSnapshots(page)
    await dialog.getByRole('option', { name: /^When you opened it.*13 frames$/ }).waitFor()
    await dialog.getByRole('radio', { name: 'Compare with now' }).click()
    expect(await counted(dialog)).toEqual(['1 text changed'])
    const changed = dialog.getByRole('region', { name: /^Texts changed/ })
    expect((await changed.locator('del').allInnerTexts()).join(' ')).not.toBe('')
    expect((await changed.locator('ins').allInnerTexts()).join(' ')).toContain('in stock')
    expect(before).not.toContain('Only')
    await page.keyboard.press('Escape')
  })

  test('a state is kept under a name, by keys', async () => {
    const { page } = running
    const dialog = await openSnapshots(page)
    await dialog.getByRole('textbox', { name: 'Name of the snapshot' }).focus()
    await page.keyboard.type('Before the board meeting')
    await page.keyboard.press('Enter')
    await dialog.getByRole('option', { name: /^Before the board meeting/ }).waitFor()
    expect(await dialog.getByRole('option', { selected: true }).first().innerText()).toContain(
      'Before the board meeting',
    )
    await dialog.getByText('This is how the board is now.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Go back to this' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('comparing with now shows exactly what was done since', async () => {
    const { page } = running
    await framesOf(page).nth(2).click()
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    await framesOf(page).nth(8).click()
    await page.keyboard.press('Delete')
    await framesOf(page).nth(5).click()
    await page.keyboard.press('Control+m')
    await page.getByRole('textbox', { name: WHAT }).fill('A new promise.')
    await framesOf(page).first().click()
    await scored(page, 'Promise')
    await saved(page)
    const dialog = await openSnapshots(page)
    await dialog.getByRole('option', { name: /^Before the board meeting/ }).click()
    await dialog.getByRole('radio', { name: 'Compare with now' }).click()
    expect(await counted(dialog)).toEqual(['1 frame added', '1 frame gone', '1 frame moved', '1 score moved'])
    await dialog
      .getByRole('region', { name: /^Frames moved/ })
      .getByText('From place 3 to 5')
      .waitFor()
    await dialog.getByRole('button', { name: '1 score moved' }).click()
    const scores = dialog.getByRole('region', { name: /^Scores moved/ })
    expect((await scores.getByRole('listitem').last().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Store manager Promise [1-5] → [1-5]$/,
    )
    expect(await axeFindings(page)).toEqual([])
  })

  test('two snapshots are compared with each other, the earlier one on the left', async () => {
    const { page } = running
    const dialog = page.getByRole('dialog', { name: 'Snapshots' })
    await dialog.getByRole('button', { name: /Compared with/ }).click()
    await page
      .getByRole('option', { name: /^When you opened it/ })
      .last()
      .click()
    expect(await counted(dialog)).toEqual(['1 text changed'])
    await dialog
      .getByRole('region', { name: /^Texts changed/ })
      .locator('ins')
      .first()
      .waitFor()
    expect(await dialog.locator('ins').last().innerText()).toContain('in stock')
    await page.keyboard.press('Escape')
  })

  test('going back is one step: the state before is kept, and Undo takes it back', async () => {
    const { page } = running
    const now = await titles(page)
    const dialog = await openSnapshots(page)
    await dialog.getByRole('option', { name: /^Before the board meeting/ }).click()
    await dialog.getByRole('button', { name: 'Go back to this' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('The board is as it was: “Before the board meeting”.').waitFor()
    expect(await titles(page)).not.toEqual(now)
    await saved(page)
    const again = await openSnapshots(page)
    await again.getByRole('option', { name: /^Before going back/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    expect(await titles(page)).toEqual(now)
    await page.keyboard.press('Control+Shift+z')
    expect(await titles(page)).not.toEqual(now)
    await page.keyboard.press('Control+z')
    await saved(page)
  })

  test('the list is walked by arrows, Enter goes to the pictures, and Escape leaves', async () => {
    const { page } = running
    const dialog = await openSnapshots(page)
    const list = dialog.getByRole('listbox', { name: 'Snapshots of this board' })
    const first = await chosenIn(list)
    await expect.poll(() => list.getByRole('option').first().evaluate(isFocused)).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await chosenIn(list)).not.toBe(first)
    await page.keyboard.press('Enter')
    const strip = dialog.getByRole('listbox', { name: 'Frames of this snapshot' })
    await expect.poll(() => strip.getByRole('option').first().evaluate(isFocused)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await dialog.getByText(/^Frame 2 of 13/).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('a name can be changed in place; one with a name is asked about before it goes, others just go', async () => {
    const { page } = running
    const dialog = await openSnapshots(page)
    await dialog.getByRole('option', { name: /^Before the board meeting/ }).click()
    await dialog.getByRole('button', { name: 'Change the name' }).click()
    await page.keyboard.type('Agreed on Monday')
    await page.keyboard.press('Enter')
    const named = dialog.getByRole('option', { name: /^Agreed on Monday/ })
    await named.click()
    await page.keyboard.press('Delete')
    const question = page.getByRole('alertdialog', { name: 'Remove “Agreed on Monday”?' })
    await question.getByRole('button', { name: 'Keep it' }).click()
    await named.waitFor()
    await named.click()
    await page.keyboard.press('Delete')
    await question.getByRole('button', { name: 'Remove it' }).click()
    await named.waitFor({ state: 'detached' })
    const opened = dialog.getByRole('option', { name: /^When you opened it/ })
    await opened.click()
    await page.keyboard.press('Delete')
    await opened.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing for axe to find in the ${theme} theme`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme: theme })
      const dialog = await openSnapshots(page)
      await dialog.getByText(/^Frame \d+ of 13/).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
    })
  }

  test('a silent session shows no score of any state, and nothing can be gone back to', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Session', exact: true }).click()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await saved(page)
    const dialog = await openSnapshots(page)
    await dialog.getByText('A silent session is going on.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Go back to this' }).isDisabled()).toBe(true)
    await dialog.getByRole('radio', { name: 'Compare with now' }).click()
    await dialog.getByText('Scores are hidden until the silent session is revealed.').waitFor()
    expect(await dialog.getByText(/score(s)? moved/).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  test('nothing was complained about', () => expect(running.complaints).toEqual([]))
})

async function scored(page: Page, dimension: string): Promise<void> {
  await page.getByRole('tab', { name: 'Score', exact: true }).click()
  await page.getByRole('button', { name: 'Scoring as' }).click()
  await page.getByRole('option', { name: 'Store manager' }).first().click()
  const levels = page.getByRole('radiogroup', { name: dimension }).getByRole('radio')
  const first = await levels.first().getAttribute('aria-checked')
  await levels.nth(first === 'true' ? 4 : 0).click()
  await page.getByRole('tab', { name: /^Details/ }).click()
}

function titles(page: Page): Promise<readonly string[]> {
  return framesOf(page).allInnerTexts()
}

function chosenIn(list: Locator): Promise<string> {
  return list.getByRole('option', { selected: true }).innerText()
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}
