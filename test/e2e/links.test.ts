import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, clickSheet, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

/** What and Who are answered by How: said on the sheet, shown on the sheet and in the panel. */
describe('what answers a need', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  const panel = () => running.page.getByRole('region', { name: 'Answered in How' })
  /** The first need of the sample's guest is written here. */
  const NEED = 'To know what is in stock before she leaves home'

  test('a click on the need asks for it, and the panel says it', async () => {
    const { page } = running
    await clickSheet(page, 200, 700)
    const choice = page.getByRole('listbox', { name: `What answers “${NEED}”?` })
    await choice.getByRole('option', { name: 'What happens', exact: true }).click()
    await page.keyboard.press('Escape')
    await choice.waitFor({ state: 'detached' })
    await panel()
      .getByRole('button', { name: `Need: ${NEED}. Answered by What happens` })
      .waitFor()
    await panel()
      .getByText(/are not answered here\.$/)
      .waitFor()
    await saved(page)
  })

  test('a click beside the needs, and a drag from one, ask nothing', async () => {
    const { page } = running
    await clickSheet(page, 560, 880)
    const from = await at(page, 200, 700)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
    await page.mouse.up()
    expect(await page.getByRole('listbox', { name: /^What answers/ }).count()).toBe(0)
  })

  test('the right button on a line of What offers to link it', async () => {
    const { page } = running
    const point = await at(page, 160, 110)
    await page.mouse.click(point.x, point.y, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Link to What or Who/ }).click()
    const choice = page.getByRole('listbox', { name: /^What answers “A post that names/ })
    await choice.getByRole('option', { name: 'The whole picture' }).click()
    await page.keyboard.press('Escape')
    await panel()
      .getByRole('button', { name: /^What: A post that names.*Answered by The whole picture$/ })
      .waitFor()
  })

  test('the link follows the words as they are changed, and undo takes back both', async () => {
    const { page } = running
    const field = page.getByRole('textbox', { name: 'What we promise or offer here' })
    await field.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Every day.')
    await panel()
      .getByRole('button', { name: /branch has it\. Every day\.\. Answered by The whole picture$/ })
      .waitFor()
    await sheetOf(page).focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await panel()
      .getByRole('button', { name: /^What: A post that names.*Not answered yet$/ })
      .waitFor()
    await panel()
      .getByRole('button', { name: `Need: ${NEED}. Answered by What happens` })
      .waitFor()
    await page.keyboard.press('Control+z')
    await panel()
      .getByRole('button', { name: `Need: ${NEED}. Not answered yet` })
      .waitFor()
    expect(running.complaints).toEqual([])
  })
})
