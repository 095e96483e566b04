import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshFolder, openBoard, type Running, SAMPLE, start } from './app'

describe('pictures and tables in the export dialog', () => {
  const out = join(freshFolder(), 'out')
  let running: Running
  beforeAll(async () => {
    mkdirSync(out)
    running = await start({ env: { CXBOARD_SAVE_TO: out } })
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())
  beforeEach(async () => {
    await running.page.keyboard.press('Control+Shift+E')
    await dialog().waitFor()
  })

  const dialog = () => running.page.getByRole('dialog', { name: 'Export deck' })
  const names = () => dialog().getByRole('textbox', { name: 'Names of the files' })
  /** Radio buttons lie unseen on their labels. */
  const pick = (name: string) => dialog().getByRole('radio', { name, exact: true }).check({ force: true })
  const close = () => running.page.keyboard.press('Escape')

  test('the first name is shown as it becomes, and parts are put in where the caret stands', async () => {
    await pick('Pictures')
    await dialog().getByText('The first file becomes “01 Big-game week post.png”.').waitFor()
    await names().fill('{number}')
    await dialog().getByRole('button', { name: 'Put in Stage' }).click()
    await expect.poll(() => names().inputValue()).toBe('{number} {stage}')
    await dialog().getByText('The first file becomes “01 Awareness.png”.').waitFor()
    await names().fill('')
    await dialog().getByText('Write a name, or put in one of its parts.').waitFor()
    await names().blur()
    await expect.poll(() => names().inputValue()).toBe('{number} {stage}')
    await pick('SVG')
    await dialog().getByText('The first file becomes “01 Awareness.svg”.').waitFor()
    await close()
  })

  test('what is drawn is seen beforehand, and how large it becomes is said', async () => {
    await pick('Pictures')
    await pick('PNG')
    for (const [what, name, size] of [
      ['Whole sheet', 'sheet', '4,800 × 2,700 pixels'],
      ['Picture only', 'picture', '2,928 × 1,647 pixels'],
      ['Wall', 'wall', /^7,\d\d\d × 4,\d\d\d pixels$/],
    ] as const) {
      await pick(what)
      await pick('3×')
      await dialog().locator(`[data-preview=${name}] canvas`).waitFor()
      await dialog().getByText(size).waitFor()
    }
    expect(await names().count()).toBe(0)
    await close()
  })

  test('called off, nothing is written', async () => {
    await pick('Pictures')
    await pick('PNG')
    await pick('Whole sheet')
    await pick('3×')
    await dialog().getByRole('button', { name: 'Export pictures' }).click()
    await dialog().getByRole('button', { name: 'Cancel' }).click()
    await dialog().getByRole('button', { name: 'Export pictures' }).waitFor()
    expect(readdirSync(out)).toEqual([])
    await close()
  })

  test('tables are chosen one by one, and the last of them stays', async () => {
    await pick('Tables')
    await pick('CSV')
    for (const name of ['Frames', 'Scores', 'Findings'])
      await dialog()
        .getByRole('checkbox', { name: new RegExp(`^${name}`) })
        .setChecked(false, { force: true })
    expect(
      await dialog()
        .getByRole('checkbox', { name: /^Fixes/ })
        .isDisabled(),
    ).toBe(true)
    await dialog()
      .getByRole('checkbox', { name: /^Scores/ })
      .setChecked(true, { force: true })
    await dialog().getByRole('button', { name: 'Export tables' }).click()
    await running.page.getByText(/files are written/).waitFor()
    expect(readdirSync(out).filter((name) => name.endsWith('.csv'))).toHaveLength(2)
    expect(running.complaints).toEqual([])
  })
})
