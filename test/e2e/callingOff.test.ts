import { rmSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plannedBoard } from '../bench/boards'
import { copiesOf, folderWith, theirFile } from '../bench/copies'
import { freshFolder, type Running, start } from './app'

const TITLE = 'A large board'

/** A board large enough that joining it takes longer than a press. */
describe('what comes in is called off', () => {
  const files = freshFolder()
  let running: Running
  beforeAll(async () => {
    const copies = copiesOf(plannedBoard({ title: TITLE, frames: 400, elementsEach: 12 }))
    const file = theirFile(files, copies)
    running = await start({ folder: folderWith(copies), env: { CXBOARD_OPEN_FROM: file } })
    running.page.setDefaultTimeout(30_000)
    await running.page.getByRole('textbox', { name: 'Board name' }).waitFor()
  }, 120_000)
  afterAll(async () => {
    await running.close()
    rmSync(files, { recursive: true })
  })

  const dialog = () => running.page.getByRole('dialog')
  const button = (name: string | RegExp) => dialog().getByRole('button', { name })
  const undo = () => running.page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  test('a question that is left while its answer is laid out stays left', async () => {
    const { page } = running
    const merge = button(`Merge into “${TITLE}”…`)
    for (const _ of ['once', 'again']) {
      await page.keyboard.press('Control+o')
      await merge.waitFor()
      await merge.evaluate((pressed: HTMLElement) => {
        const all = [...(pressed.closest('[role=dialog]')?.querySelectorAll('button') ?? [])]
        pressed.click()
        all.find(({ textContent }) => textContent === 'Cancel')?.click()
      })
      await dialog().waitFor({ state: 'detached' })
    }
    // What was laid out for a file that was left would stand in the way of the next.
    await page.keyboard.press('Control+o')
    await merge.press('Enter')
    await button(/^Merge \d+ changes?$/).waitFor()
    await button('Cancel').click()
    await dialog().waitFor({ state: 'detached' })
    expect(running.complaints).toEqual([])
  }, 120_000)

  test('a merge ends at once, leaves everything as it was, and can be accepted after all', async () => {
    const { page } = running
    const before = await undo().textContent()
    await page.keyboard.press('Control+o')
    await button(`Merge into “${TITLE}”…`).click()
    const accept = button(/^Merge \d+ changes?$/)
    await accept.waitFor()
    await pressThen(accept, 'Cancel')
    await accept.and(running.page.locator(':enabled')).waitFor()
    expect(await button('Cancel').isEnabled()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await undo().textContent()).toBe(before)
    expect(await undo().isEnabled()).toBe(true)
    await page.keyboard.press('Control+o')
    await button(`Merge into “${TITLE}”…`).click()
    await accept.click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByText(/^Merged/).waitFor()
    expect(running.complaints).toEqual([])
  }, 120_000)
})

/** Presses one button and, once the window shows that something goes on, another one of the same dialog. */
function pressThen(first: Locator, then: string): Promise<void> {
  return first.evaluate(async (button: HTMLElement, then) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    button.click()
    while (button.ariaDisabled !== 'true' && !(button as HTMLButtonElement).disabled) await frame()
    const others = [...(button.closest('[role=dialog]')?.querySelectorAll('button') ?? [])]
    others.find(({ textContent }) => textContent === then)?.click()
  }, then)
}
