import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plannedBoard } from '../bench/boards'
import { dataFolder } from '../bench/libraries'
import { freshFolder, type Running, sheetOf, start } from './app'

describe('a long deck', () => {
  const records = plannedBoard({ title: 'Three hundred frames', frames: 300, elementsEach: 8 })
  const out = mkdtempSync(join(freshFolder(), 'out-'))
  let running: Running
  beforeAll(async () => {
    running = await start({ folder: dataFolder([records], records), env: { CXBOARD_SAVE_TO: out } })
    await sheetOf(running.page).waitFor()
  })
  afterAll(() => running.close())

  test('is shown while it is laid out, and drawn only where it is looked at', async () => {
    const { page } = running
    await page.keyboard.press('Control+Shift+E')
    const list = page.getByRole('listbox', { name: 'Pages of the deck' })
    await list.getByRole('option', { selected: true }).waitFor()
    await page.getByText(/^Page 1 of [3-9]\d\d$/).waitFor()
    expect(await list.locator('canvas').count()).toBeLessThan(20)
    await list.focus()
    await page.keyboard.press('End')
    await list.getByRole('option', { selected: true }).locator('canvas[data-page]').waitFor()
  })

  test('is given up when its maker changes her mind: nothing is left, and every choice stays', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Export PDF' }).click()
    const bar = page.getByRole('progressbar', { name: 'Progress' })
    await bar.getByText(/ of 300$/).waitFor()
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Export PDF' }).waitFor()
    expect(readdirSync(out)).toEqual([])
    expect(await page.getByRole('dialog', { name: 'Export deck' }).isVisible()).toBe(true)
    expect(running.complaints).toEqual([])
  })
})
