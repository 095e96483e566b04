import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { freshFolder, type Running, sheetOf, start } from '../app'
import { drawn, paste } from '../intake'
import { type Desk, draw, elements, freshFrame, openDesk } from '../interaction/desk'
import { difference, seenIn } from '../pixels'

test('a sheet with everything, sent to somebody else, looks there as it did here, its pictures too', async () => {
  const file = join(freshFolder(), 'sent.cxboard')
  const mine = await openDesk({ env: { CXBOARD_SAVE_TO: file } })
  const before = await drawSome(mine)
  await mine.page.getByRole('button', { name: 'Send a copy…' }).click()
  await mine.page.getByText('Send it to your colleague.').waitFor()
  await mine.close()

  const theirs = await start({ env: { CXBOARD_OPEN_FROM: file } })
  const { page } = theirs
  await page.getByRole('button', { name: 'Open file…' }).click()
  await page
    .getByRole('dialog')
    .getByText(/^1 frame, .*1 picture/)
    .waitFor()
  await page.getByRole('button', { name: 'Open as new board' }).click()
  await sheetOf(page).waitFor()
  await expect.poll(async () => overIn(page, before, await sheetPixels(theirs)), { timeout: 5000 }).toBe(0)
  await theirs.close()
})

async function drawSome(desk: Desk): Promise<string> {
  const { page } = desk
  await freshFrame(desk)
  await draw(desk, 'r', [860, 80], [960, 140])
  await draw(desk, 'n', [1200, 80], [1330, 190])
  await draw(desk, 'b', [1000, 220], [1200, 300])
  await draw(desk, 'a', [980, 110], [1150, 140])
  const without = await sheetPixels(desk)
  await paste(page, {
    files: [
      { name: 'a.png', type: 'image/png', bytes: await drawn(page, { type: 'image/png', w: 160, h: 120 }) },
    ],
  })
  await expect.poll(async () => (await elements(desk)).length).toBe(5)
  await expect.poll(async () => overIn(page, without, await sheetPixels(desk))).toBeGreaterThan(4000)
  return sheetPixels(desk)
}

async function overIn(page: Page, one: string, other: string): Promise<number> {
  return (await difference(page, one, other)).over
}

/** The sheet with nothing chosen and the pointer away. */
async function sheetPixels({ page }: Running): Promise<string> {
  await sheetOf(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.mouse.move(5, 5)
  const clip = await sheetOf(page).boundingBox()
  if (!clip) throw new Error('no sheet to be seen')
  return seenIn(page, clip)
}
