import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { axeFindings, counted } from './historyDialogs'

const WHAT = 'What we promise or offer here'
const BANK = 'Harbour & Vale: the branch that knows you'
const CARS = 'Northgate Motors: a friend in the trade'

describe('going back', () => {
  const folder = freshFolder()
  let running: Running
  let promise: string
  beforeAll(async () => {
    running = await start({ folder })
    running.page.setDefaultTimeout(10_000)
  })
  afterAll(() => running.close())

  test('before the first backup people are told when there will be one', async () => {
    const { page } = running
    const dialog = await openGoBack(page)
    await dialog.getByText('The first backup is made after 15 minutes of work').waitFor()
    await dialog.getByRole('button', { name: 'Save a full backup to…' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('the backup of closing is there at the next start, and says how each board stands to now', async () => {
    for (const name of ['Bank branch', 'Car dealership']) {
      await running.page.getByRole('button', { name: `Use template ${name}` }).click()
      await sheetOf(running.page).waitFor()
      await running.page.getByRole('button', { name: 'Library' }).click()
    }
    await running.close()
    running = await start({ folder })
    const { page } = running
    page.setDefaultTimeout(10_000)
    await openBoard(page, SAMPLE)
    await page.getByRole('tab', { name: /^Details/ }).click()
    promise = await page.getByRole('textbox', { name: WHAT }).inputValue()
    await page.getByRole('textbox', { name: WHAT }).fill('Only what is in stock.')
    await saved(page)
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: `Move ${CARS} to the trash` }).click()
    await page.getByRole('button', { name: `Put ${CARS} back` }).waitFor()
    const dialog = await openGoBack(page)
    await dialog.getByRole('option', { name: /When CXBoard was closed\s*3 boards/ }).waitFor()
    expect(await standings(page)).toEqual({
      [SAMPLE]: 'Changed since',
      [BANK]: 'The same as now',
      [CARS]: 'In the trash now',
    })
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
    await page.setViewportSize({ width: 900, height: 600 })
    expect(await overflowing(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a board is looked at beside today’s before anything is done', async () => {
    const { page } = running
    const dialog = page.getByRole('dialog', { name: 'Go back to…' })
    await dialog.getByRole('button', { name: `Compare with now: ${SAMPLE}` }).click()
    expect(await counted(dialog)).toEqual(['1 text changed'])
    expect((await dialog.locator('ins').allInnerTexts()).join(' ')).toContain('in stock')
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Back to the boards' }).click()
    await dialog.getByRole('checkbox', { name: `Choose ${BANK}` }).waitFor()
    expect(await dialog.getByRole('checkbox', { name: `Choose ${BANK}` }).isDisabled()).toBe(true)
  })

  test('what was chosen comes back, by keys alone; Undo in the board brings today’s state back', async () => {
    const { page } = running
    const dialog = page.getByRole('dialog', { name: 'Go back to…' })
    for (const title of [SAMPLE, CARS]) {
      await dialog.getByRole('checkbox', { name: `Choose ${title}` }).focus()
      await page.keyboard.press('Space')
    }
    await dialog.getByRole('button', { name: 'Go back with 2 boards' }).focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('2 boards are as they were.').waitFor()
    await page.getByRole('button', { name: `Open ${CARS}` }).waitFor()
    await openBoard(page, SAMPLE)
    const what = page.getByRole('textbox', { name: WHAT })
    await expect.poll(() => what.inputValue()).toBe(promise)
    await sheetOf(page).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => what.inputValue()).toBe('Only what is in stock.')
    await saved(page)
  })

  test('an open board is shown as it was at once, and the way back is beside the news', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await openBoard(page, SAMPLE)
    await menuCommand(running, 'library.goBack')
    const dialog = page.getByRole('dialog', { name: 'Go back to…' })
    await dialog.getByRole('option', { name: /When CXBoard was closed/ }).click()
    await dialog.getByRole('checkbox', { name: `Choose ${SAMPLE}` }).focus()
    await page.keyboard.press('Space')
    await dialog.getByRole('button', { name: 'Go back with 1 board' }).click()
    await dialog.waitFor({ state: 'detached' })
    const what = page.getByRole('textbox', { name: WHAT })
    await expect.poll(() => what.inputValue()).toBe(promise)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => what.inputValue()).toBe('Only what is in stock.')
    const again = await openGoBackByMenu(running)
    await again
      .getByRole('option', { name: /Before going back/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  })

  test('nothing was complained about', () => expect(running.complaints).toEqual([]))
})

async function openGoBack(page: Page) {
  await page.getByRole('button', { name: 'Go back to…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Go back to…' })
  await dialog.waitFor()
  return dialog
}

async function openGoBackByMenu(running: Running) {
  await menuCommand(running, 'library.goBack')
  const dialog = running.page.getByRole('dialog', { name: 'Go back to…' })
  await dialog.waitFor()
  return dialog
}

async function menuCommand({ app }: Running, command: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, id) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'menu.command', { command: id }),
    command,
  )
}

/** The boards whose card is too low for what stands on it. */
async function overflowing(page: Page): Promise<readonly string[]> {
  const cards = page.getByRole('region', { name: 'Boards in this backup' }).getByRole('listitem')
  return cards.evaluateAll((items) =>
    items.filter((item) => item.scrollHeight > item.clientHeight).map((item) => item.ariaLabel ?? ''),
  )
}

/** What the dialog says of each board, by its title. */
async function standings(page: Page): Promise<Readonly<Record<string, string>>> {
  const cards = page.getByRole('region', { name: 'Boards in this backup' }).getByRole('listitem')
  await cards.first().waitFor()
  const lines = await cards.evaluateAll((items) =>
    items.map((item) => [
      item.querySelector('input')?.getAttribute('aria-label') ?? '',
      item.querySelector('p:last-child > span')?.textContent ?? '',
    ]),
  )
  return Object.fromEntries(lines.map(([name = '', now = '']) => [name.replace(/^Choose /, ''), now]))
}
