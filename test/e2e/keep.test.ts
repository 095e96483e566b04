import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { electronFlags, electronPath } from '../../scripts/electron.mjs'
import { framesOf, freshFolder, openBoard, SAMPLE, saved, sheetOf, start } from './app'

describe('what was done is kept', () => {
  test('killed right after "Saved", the app comes back where it was, with everything, and undo still works', async () => {
    const folder = freshFolder()
    const first = await start({ folder })
    await openBoard(first.page, SAMPLE)
    await framesOf(first.page).nth(3).click()
    const title = first.page.getByRole('textbox', { name: 'Title', exact: true })
    const old = await title.inputValue()
    await title.fill('Kept through a power cut')
    await saved(first.page)
    const gone = once(first.app.process(), 'exit')
    first.app.process().kill('SIGKILL')
    await gone

    const second = await start({ folder })
    await sheetOf(second.page).waitFor()
    const again = second.page.getByRole('textbox', { name: 'Title', exact: true })
    expect(await again.inputValue()).toBe('Kept through a power cut')
    await second.page.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(() => again.inputValue()).toBe(old)
    await second.page.getByRole('button', { name: /^Redo/ }).click()
    await expect.poll(() => again.inputValue()).toBe('Kept through a power cut')
    await saved(second.page)
    await second.close()
  })

  test('a second start brings the first window forward, opens its file there, and ends', async () => {
    const folder = freshFolder()
    const { app, page, close } = await start({ folder })
    await page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    const file = join(import.meta.dirname, '../fixtures/cxboard/v1-empty.cxboard')
    const { path } = await electronPath()
    const root = join(import.meta.dirname, '../..')
    const second = spawn(path, [...electronFlags(), root, file], {
      env: { ...process.env, CXBOARD_DATA: folder },
      stdio: 'ignore',
    })
    const [code] = await once(second, 'exit')
    expect(code).toBe(0)
    await page.getByRole('dialog').waitFor()
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isMinimized())),
    ).toEqual([false])
    await close()
  })
})
