import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFrame } from '../../shared/edit/frames'
import { reviewCopyOf } from '../../shared/edit/review'
import { ordersBetween } from '../../shared/model/order'
import { templateDoc } from '../boards'
import { freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { packed } from './colleague'
import { counted, openSnapshots } from './historyDialogs'

const LETTER = { from: 'Maria', note: 'Be frank, please.', at: '2026-11-21T10:00:00.000Z' }

describe('looking back', () => {
  const file = join(freshFolder(), 'asked.cxboard')
  const elsewhere = mkdtempSync(join(tmpdir(), 'cxboard-elsewhere-'))
  let running: Running
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_OPEN_FROM: file, CXBOARD_SAVE_TO: elsewhere } })
    running.page.setDefaultTimeout(10_000)
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  test('a state that is the same as now is compared without the window going blank', async () => {
    const { page } = running
    for (const size of ['usual', 'largest'] as const) {
      if (size === 'largest') await page.setViewportSize({ width: 900, height: 600 })
      for (let step = 0; size === 'largest' && step < 10; step++) await command(running, 'text.larger')
      const dialog = await openSnapshots(page)
      await dialog.getByRole('radio', { name: 'Compare with now' }).click()
      await dialog.getByText('Nothing differs').waitFor()
      // A window of one colour packs into less than 5,000 bytes
      await expect.poll(async () => (await page.screenshot()).length).toBeGreaterThan(20_000)
      await page.keyboard.press('Escape')
    }
    for (let step = 0; step < 10; step++) await command(running, 'text.smaller')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('settings that no sheet shows are named among what differs', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Scorecard', exact: true }).click()
    const weights = page.getByRole('group', { name: 'Weights' })
    await weights.getByRole('radio', { name: 'Emotion-led' }).click()
    await saved(page)
    const dialog = await openSnapshots(page)
    await dialog.getByRole('radio', { name: 'Compare with now' }).click()
    expect(await counted(dialog)).toEqual(['1 other change'])
    await dialog.getByText('Weights and the factor for moments of truth').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Library' }).click()
  })

  test('a long story keeps the sheet in its place', async () => {
    const { page } = running
    packed(file, longStory(100))
    await openFile(running)
    await page.getByRole('button', { name: 'Open as new board' }).click()
    await page.getByRole('listbox', { name: 'Frames' }).getByText('Frame 1', { exact: true }).waitFor()
    const strip = await page.getByRole('listbox', { name: 'Frames' }).boundingBox()
    expect(strip?.height).toBeLessThan(160)
    expect((await sheetOf(page).boundingBox())?.height).toBeGreaterThan(400)
  })

  test('a review copy is named in the library, and its snapshots can only be looked at', async () => {
    const { page } = running
    packed(file, reviewCopyOf(templateDoc('bank'), null, LETTER))
    await openFile(running)
    await page.getByRole('button', { name: 'Open to review' }).click()
    await page.getByText('Be frank, please.').first().waitFor()
    const dialog = await openSnapshots(page)
    await dialog.getByText('This is a review copy: its snapshots can be looked at').waitFor()
    expect(await dialog.getByRole('button', { name: 'Go back to this' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByText('Review copy', { exact: true }).waitFor()
  })

  test('the whole library is saved into a folder of one’s choice', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Go back to…' }).click()
    await page.getByRole('button', { name: 'Save a full backup to…' }).click()
    await page.getByText(/^The full backup is written: “CXBoard backup /).waitFor()
    const [copy = ''] = readdirSync(elsewhere)
    expect(existsSync(join(elsewhere, copy, 'store.db'))).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('a board with a silent session cannot be gone back with, and says why', async () => {
    const { page } = running
    await openBoard(page, SAMPLE)
    await page.getByRole('tab', { name: 'Session', exact: true }).click()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await saved(page)
    await command(running, 'library.goBack')
    const boards = page.getByRole('region', { name: 'Boards in this backup' })
    await boards.getByText('A silent session is going on').waitFor()
    expect(await boards.getByRole('checkbox', { name: `Choose ${SAMPLE}` }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('nothing was complained about', () => expect(running.complaints).toEqual([]))

  test('a window that had to be drawn anew says so, in passing', async () => {
    const { app } = running
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    const said = () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (!contents || contents.isCrashed() || contents.isLoading()) return ''
        const found: Promise<string> = contents.executeJavaScript(
          `[...document.querySelectorAll('[role=status]')].map((status) => status.innerText).join(' ')`,
        )
        // A page that is just being replaced never answers
        return Promise.race([found, new Promise<string>((resolve) => setTimeout(resolve, 500, ''))])
      })
    await expect
      .poll(said, { timeout: 20_000 })
      .toContain('The window had to be drawn anew. Everything that was saved is here.')
  })
})

/** A board of so many empty frames. */
function longStory(count: number) {
  const kept = [...templateDoc('sports').values()].filter(({ kind }) => kind === 'board' || kind === 'guest')
  const board = kept.find(({ kind }) => kind === 'board')
  if (!board) throw new Error('a board')
  const frames = ordersBetween(null, null, count).map((order, place) => ({
    ...emptyFrame(board.id, order),
    title: `Frame ${place + 1}`,
  }))
  return [{ ...board, title: 'A long story' }, ...kept.filter(({ id }) => id !== board.id), ...frames]
}

async function openFile(running: Running): Promise<void> {
  await command(running, 'file.open')
}

async function command({ app }: Running, id: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'menu.command', { command: asked }),
    id,
  )
}
