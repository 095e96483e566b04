import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

async function started(folder: string): Promise<Running> {
  const running = await start({ folder })
  const program = running.app.process()
  onTestFinished(() => void program.kill('SIGKILL'))
  return running
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

/** Keeps the page's own process from everything else for so long. */
async function keepBusy({ app }: Running, milliseconds: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, long) => {
    const script = `{ const end = performance.now() + ${long}; while (performance.now() < end); }`
    // Not awaited: a page that is ended in the middle of it never answers
    void BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(script)
      .catch(() => {})
  }, milliseconds)
}

/** What stands in the page; Playwright does not come along into a new one. '' while there is none. */
async function shown({ app }: Running): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed() || contents.isLoading()) return ''
    const found: Promise<string> = contents.executeJavaScript(
      `[...document.querySelectorAll('input, textarea')].map(({ value }) => value).join(' ') + document.body.innerText`,
    )
    return Promise.race([found, new Promise<string>((resolve) => setTimeout(resolve, 500, ''))])
  })
}

const ANEW = 'The window had to be drawn anew. Everything that was saved is here.'

test('a window that hangs is drawn anew on the same board, and one that hangs again goes to the library', {
  timeout: 150_000,
}, async () => {
  const folder = freshFolder()
  const running = await started(folder)
  const { page } = running
  await openBoard(page, SAMPLE)
  await title(page).fill('Before it hung')
  await saved(page)
  const hung = performance.now()
  await keepBusy(running, 600_000)
  await expect.poll(() => shown(running), { timeout: 60_000, interval: 250 }).toContain(ANEW)
  console.log(`drawn anew ${Math.round(performance.now() - hung)} ms after it began to hang`)
  expect(await shown(running)).toContain('Before it hung')

  await keepBusy(running, 600_000)
  await expect
    .poll(() => shown(running), { timeout: 60_000, interval: 250 })
    .toContain('so it is back in the library')
  expect(await shown(running)).toContain('Start from a template')
  await running.close()

  const again = await started(folder)
  await openBoard(again.page, SAMPLE)
  await expect.poll(() => title(again.page).inputValue()).toBe('Before it hung')
  await again.close()
})

test('a page that is busy for a while, again and again, is left alone', { timeout: 120_000 }, async () => {
  const running = await started(freshFolder())
  const { page, complaints } = running
  await openBoard(page, SAMPLE)
  const loads = await page.evaluate(() => performance.timeOrigin)
  for (const milliseconds of [3000, 8000, 3000, 8000]) {
    await keepBusy(running, milliseconds)
    await page.evaluate(() => document.title)
  }
  await title(page).fill('Still the same window')
  await saved(page)
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loads)
  await sheetOf(page).waitFor()
  expect(complaints).toEqual([])
  await running.close()
})
