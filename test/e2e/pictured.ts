import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from './historyDialogs'

/** Seen in both themes, with nothing for axe to find. */
export async function pictured(page: Page, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    expect(await axeFindings(page)).toEqual([])
    const folder = process.env.CXBOARD_PICTURES
    if (folder) await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
  }
}
