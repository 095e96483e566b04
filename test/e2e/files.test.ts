import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, sheetOf, start } from './app'

describe('files from outside', () => {
  const files = freshFolder()
  const asked = join(files, 'asked.cxboard')
  let running: Running
  let good: Buffer
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: asked, CXBOARD_OPEN_FROM: asked } })
    await openBoard(running.page, SAMPLE)
    await running.page.getByRole('button', { name: 'Send a copy…' }).click()
    await running.page.getByText('Send it to your colleague.').waitFor()
    good = readFileSync(asked)
    await running.page.getByRole('button', { name: 'Library' }).click()
    await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
  })
  afterAll(() => running.close())

  const boards = () =>
    running.page.getByRole('region', { name: 'Your boards' }).getByRole('button', { name: /^Open / })

  test('a board opened from disk shows what it holds first, and stands beside the old one after', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Open file…' }).click()
    const question = page.getByRole('dialog')
    await question.getByText('13 frames, 3 guests').waitFor()
    await question.getByText('is the same, to the last word').waitFor()
    await question.getByRole('button', { name: 'Cancel' }).click()
    expect(await boards().count()).toBe(1)
    await page.getByRole('button', { name: 'Open file…' }).click()
    await page.getByRole('button', { name: 'Open as new board' }).click()
    await sheetOf(page).waitFor()
    expect(await framesOf(page).count()).toBe(13)
    await page.getByRole('button', { name: 'Library' }).click()
    await expect.poll(() => boards().count()).toBe(2)
  })

  const bad: readonly [string, (good: Buffer) => Buffer, string | RegExp][] = [
    ['cut off', (file) => file.subarray(0, file.length - 40), 'The file is incomplete.'],
    ['empty', () => Buffer.alloc(0), 'The file is empty.'],
    [
      'something else',
      () => Buffer.from('%PDF-1.7 not a board at all'.repeat(20)),
      'This is not a board file.',
    ],
    [
      'damaged in the middle',
      (file) => flipped(file, Math.floor(file.length / 2)),
      /The file is damaged|The file expands to more/,
    ],
  ]
  for (const [name, spoil, sentence] of bad) {
    test(`a file that is ${name} gets its sentence, and changes nothing`, async () => {
      const { page } = running
      writeFileSync(asked, spoil(good))
      const before = await boards().count()
      await page.getByRole('button', { name: 'Open file…' }).click()
      const note = page.getByRole('alertdialog')
      await note.getByText(sentence, { exact: false }).first().waitFor()
      await note.getByText('Your boards were not changed.', { exact: false }).waitFor()
      await note.getByRole('button', { name: 'Close' }).click()
      expect(await boards().count()).toBe(before)
    })
  }

  test('a file dropped on the window is shown like an opened one', async () => {
    const { page } = running
    writeFileSync(asked, good)
    await dropOn(page, [asked])
    await page.getByRole('dialog').getByText('13 frames, 3 guests').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('several dropped at once come up one after the other, also behind one that is broken', async () => {
    const { page } = running
    const [first, broken, last] = ['Monday.cxboard', 'Tuesday.cxboard', 'Wednesday.cxboard'].map((name) =>
      join(files, name),
    ) as [string, string, string]
    for (const path of [first, last]) writeFileSync(path, good)
    writeFileSync(broken, good.subarray(0, good.length - 40))
    const before = await boards().count()
    await dropOn(page, [first, broken, last])
    const question = page.getByRole('dialog')
    await question.getByText('Monday.cxboard').waitFor()
    await question.getByRole('button', { name: 'Open as new board' }).click()
    const note = page.getByRole('alertdialog')
    await note.getByText('The file is incomplete.', { exact: false }).waitFor()
    await sheetOf(page).waitFor()
    await note.getByRole('button', { name: 'Close' }).click()
    await question.getByText('Wednesday.cxboard').waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Library' }).click()
    await expect.poll(() => boards().count()).toBe(before + 1)
  })

  test('a file on the command line opens at the start', async () => {
    writeFileSync(asked, good)
    const second = await start({ words: [asked] })
    await second.page.getByRole('dialog').getByText('13 frames, 3 guests').waitFor()
    await second.close()
  })
})

/** Files as a file manager drops them. */
async function dropOn(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.id = 'test-drop'
    document.body.append(input)
  })
  await page.locator('#test-drop').setInputFiles(paths)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#test-drop')
    const dataTransfer = new DataTransfer()
    for (const file of input?.files ?? []) dataTransfer.items.add(file)
    input?.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
}

function flipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
