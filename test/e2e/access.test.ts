import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBoard, type Running, SAMPLE, sheetOf, start } from './app'

describe('everyone can use it', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
  })
  afterAll(() => running.close())

  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`no view has a finding in the ${theme} theme`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      await page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
      expect(await findings()).toEqual([])
      await openBoard(page, SAMPLE)
      expect(await findings()).toEqual([])
      for (const panel of [/^Score$/, /^Evidence/, /^Findings/]) {
        await page.getByRole('tab', { name: panel }).click()
        expect(await findings()).toEqual([])
      }
      for (const view of ['Outline', 'Guests', 'Session', 'Scorecard']) {
        await page.getByRole('tab', { name: view, exact: true }).click()
        await page
          .getByRole('tabpanel', { name: view, exact: true })
          .locator('h2, [role=grid]')
          .first()
          .waitFor()
        expect(await findings()).toEqual([])
      }
      await page.getByRole('button', { name: 'Export deck' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findings()).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Frame', exact: true }).click()
      await page.getByRole('tab', { name: /^Details/ }).click()
      await page.getByRole('button', { name: 'Library' }).click()
    })
  }

  test('the whole sheet is reached by keyboard: elements in turn, moved, removed', async () => {
    const { page } = running
    await openBoard(page, SAMPLE)
    await sheetOf(page).focus()
    await page.keyboard.press('Tab')
    const chosen = page.getByRole('list', { name: 'Elements' }).getByRole('button', { pressed: true })
    await chosen.first().waitFor()
    const name = await chosen.first().textContent()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Delete')
    await expect.poll(() => page.getByRole('button', { name: name ?? '', exact: true }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: name ?? '', exact: true }).waitFor()
  })

  test('arrows walk from view to view, and the keys stay on the tabs', async () => {
    const { page } = running
    const tab = (name: string) => page.getByRole('tab', { name, exact: true })
    await tab('Frame').focus()
    for (const view of ['Outline', 'Scorecard', 'Guests', 'Session']) {
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tabpanel', { name: view, exact: true }).waitFor()
      expect(await tab(view).evaluate((each) => each === document.activeElement)).toBe(true)
    }
    await page.keyboard.press('Home')
    await sheetOf(page).waitFor()
  })
})
