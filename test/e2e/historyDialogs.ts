import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'

/** The dialog of snapshots, opened by its keys. */
export async function openSnapshots(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog', { name: 'Snapshots' })
  await dialog.waitFor()
  return dialog
}

/** The large figures on top of a comparison, in reading order: “1 frame added”. */
export async function counted(dialog: Locator): Promise<readonly string[]> {
  await dialog.getByRole('heading', { level: 3 }).nth(1).waitFor()
  const figures = await dialog.getByRole('listitem').getByRole('button').allInnerTexts()
  return figures.map((figure) => figure.replace(/\s+/g, ' ').trim())
}

/** What axe finds on the page, a line each: always nothing. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
