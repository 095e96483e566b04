import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickSheet, framesOf, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

describe('comments', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    running.page.setDefaultTimeout(10_000)
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  const page = () => running.page
  const box = () => page().getByRole('textbox', { name: 'New comment' })
  const threads = () => page().getByRole('list', { name: 'Comments on this frame' }).locator('> li')
  const thread = (place: number) =>
    page().getByRole('listitem', { name: new RegExp(`^Comment ${place}, by `) })
  const pin = (place: number) => page().getByRole('button', { name: new RegExp(`^Comment ${place} by `) })
  const pinned = () => page().getByText('Pinned to Stamp: Mobile phone', { exact: true })
  const tab = () => page().getByRole('tab', { name: /^Comments/ })
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }

  test('the key opens the box with the keys in it; Enter says it, and it is on the frame', async () => {
    await page().keyboard.press('Control+Alt+m')
    await page().getByText('Nothing said here yet').waitFor()
    await expect.poll(() => box().evaluate((each) => each === document.activeElement)).toBe(true)
    await page().keyboard.type('Is this ours')
    await page().keyboard.press('Shift+Enter')
    await page().keyboard.type('to promise?')
    await page().keyboard.press('Enter')
    await thread(1).waitFor()
    expect(await thread(1).innerText()).toContain('Is this ours\nto promise?')
    expect(await box().inputValue()).toBe('')
    await pin(1).waitFor()
    expect(await pin(1).getAttribute('aria-label')).toContain('the whole frame')
    await tab().getByText('1 open comment').waitFor({ state: 'attached' })
    await framesOf(page()).first().getByText('1 open comment').waitFor({ state: 'attached' })
  })

  test('five tabs stay in one row, with a count on three of them', async () => {
    await framesOf(page()).nth(5).click()
    await box().fill('Which street?')
    await page().keyboard.press('Enter')
    await thread(1).waitFor()
    const counts = await page()
      .getByRole('tab', { name: / \d|\d / })
      .count()
    const rows = await page()
      .getByRole('tablist', { name: 'Panel' })
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((each) => Math.round(each.getBoundingClientRect().top)))
    expect([counts, rows.length, new Set(rows).size]).toEqual([3, 5, 1])
    await page().getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(() => threads().count()).toBe(0)
    await framesOf(page()).first().click()
  })

  test('with an element chosen it is pinned to it, and the chip finds it again', async () => {
    await clickSheet(page(), 1170, 380)
    await page().keyboard.press('Control+Alt+m')
    await pinned().waitFor()
    await page().keyboard.type('She holds it the other way.')
    await page().keyboard.press('Enter')
    await thread(2).waitFor()
    await page().getByRole('button', { name: 'Comment on the whole frame instead' }).click()
    await expect.poll(() => pinned().count()).toBe(0)
    await thread(2)
      .getByRole('button', { name: /^on Stamp: Mobile phone.*choose it/ })
      .click()
    await pinned().waitFor()
  })

  test('a pin leads to its comment, also by the keys', async () => {
    await tab().press('Home')
    await page().getByRole('tab', { name: 'Details', exact: true }).waitFor()
    await pin(2).focus()
    await page().keyboard.press('Enter')
    await expect.poll(() => thread(2).evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('nothing is found by axe, in either theme', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme: theme })
      await page().locator(`html[data-theme=${theme}]`).waitFor()
      expect(await findings()).toEqual([])
    }
    await page().emulateMedia({ colorScheme: 'light' })
  })

  test('an answer stands below what it answers; Escape leaves half of one, and keeps it', async () => {
    await thread(1)
      .getByRole('button', { name: /^Answer / })
      .click()
    await page().keyboard.type('Operations signed it in May.')
    await page().keyboard.press('Enter')
    await thread(1)
      .getByRole('listitem', { name: /^Answer by / })
      .waitFor()
    await thread(1)
      .getByRole('button', { name: /^Answer / })
      .click()
    await page().keyboard.type('And')
    await page().keyboard.press('Escape')
    await framesOf(page()).nth(1).click()
    await page().getByText('Nothing said here yet').waitFor()
    await framesOf(page()).first().click()
    const half = thread(1).getByRole('textbox', { name: 'Your answer' })
    expect(await half.inputValue()).toBe('And')
    await half.fill('')
  })

  test('one’s own words can be changed, and undo brings the old ones back', async () => {
    await thread(2).hover()
    await thread(2).getByRole('button', { name: 'Change this comment' }).click()
    await page().getByRole('textbox', { name: 'The comment' }).fill('She holds it upright.')
    await page().keyboard.press('Enter')
    await thread(2).getByText('She holds it upright.').waitFor()
    await page().keyboard.press('Control+z')
    await thread(2).getByText('She holds it the other way.').waitFor()
  })

  test('what is resolved leaves the list and the sheet, is kept under “All”, and can be opened again', async () => {
    await thread(2).getByRole('button', { name: 'Resolve' }).click()
    await expect.poll(() => threads().count()).toBe(1)
    expect(await pin(2).count()).toBe(0)
    await page().getByRole('radio', { name: 'All' }).click()
    await expect.poll(() => threads().count()).toBe(2)
    await thread(2).getByRole('button', { name: 'Open again' }).click()
    await pin(2).waitFor()
  })

  test('what is deleted is gone from the sheet, and the notice brings it back', async () => {
    await thread(2).hover()
    await thread(2).getByRole('button', { name: 'Delete this comment' }).click()
    await expect.poll(() => threads().count()).toBe(1)
    expect(await pin(2).count()).toBe(0)
    await page().getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await pin(2).waitFor()
  })

  test('with the sheet alone there are no pins on it', async () => {
    await sheetOf(page()).focus()
    await page().keyboard.press('Control+.')
    await expect.poll(() => pin(1).count()).toBe(0)
    await page().keyboard.press('Control+.')
    await pin(1).waitFor()
  })

  test('a comment on an element that is deleted says so, and stays', async () => {
    await clickSheet(page(), 1170, 380)
    await page().keyboard.press('Delete')
    await thread(2).getByText('on an element that is gone').waitFor()
    await page().keyboard.press('Control+z')
    await thread(2).getByText('on Stamp: Mobile phone').waitFor()
  })

  test('a long comment shows its first dozen lines, and all of them when asked', async () => {
    await framesOf(page()).nth(4).click()
    await page().keyboard.press('Control+Alt+m')
    await box().fill('Nobody said how long this would be. '.repeat(400))
    await page().keyboard.press('Enter')
    const height = async () => (await thread(1).boundingBox())?.height ?? 0
    await thread(1).getByRole('button', { name: 'Show all' }).waitFor()
    const folded = await height()
    expect(folded).toBeLessThan(500)
    expect(await findings()).toEqual([])
    await thread(1).getByRole('button', { name: 'Show all' }).press('Enter')
    await expect.poll(height).toBeGreaterThan(2000)
    await thread(1).getByRole('button', { name: 'Show less' }).press('Enter')
    await expect.poll(height).toBe(folded)
    await box().fill('Short.')
    await page().keyboard.press('Enter')
    await thread(2).getByText('Short.').waitFor()
    expect(await thread(2).getByRole('button', { name: /^Show/ }).count()).toBe(0)
  })

  test('all of it is there after a restart', async () => {
    await saved(page())
    await running.close()
    running = await start({ folder: running.folder })
    page().setDefaultTimeout(10_000)
    await sheetOf(page())
      .or(page().getByRole('button', { name: `Open ${SAMPLE}` }))
      .first()
      .waitFor()
    if (!(await sheetOf(page()).isVisible())) await openBoard(page(), SAMPLE)
    await framesOf(page()).first().click()
    await tab().click()
    await expect.poll(() => threads().count()).toBe(2)
    await thread(1).getByText('Operations signed it in May.').waitFor()
    expect(running.complaints).toEqual([])
  })
})
