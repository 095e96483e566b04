import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetBox } from '../../shared/edit/elements'
import type { LibraryView } from '../../shared/ipc'
import { middleOf } from '../../shared/model/geometry'
import {
  clickSheet,
  elementsIn,
  framesOf,
  freshFolder,
  openBoard,
  type Running,
  SAMPLE,
  saved,
  sheetOf,
  start,
} from './app'
import { ask, recordsOf } from './intake'

/** Menu, keys, help, palette and the menu of the sheet are one table of commands. */
describe('every command is found', () => {
  const folder = freshFolder()
  const file = join(folder, `${SAMPLE}.cxboard`)
  let running: Running
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: folder } })
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join()}`,
    )
  }
  const first = () => elementsIn(running.page, 'How').first()
  /** The middle of the frontmost element, in sheet units. */
  const middleOfFirst = async () => {
    const { page } = running
    const { boards } = await ask<LibraryView>(page, 'library.open', {})
    const records = await recordsOf(page, boards.find(({ title }) => title === SAMPLE)?.id ?? '')
    const id = await first().getAttribute('data-id')
    const element = records.find((record) => record.kind === 'element' && record.id === id)
    if (element?.kind !== 'element') throw new Error('nothing in front')
    return middleOf(sheetBox(element))
  }

  test('Ctrl+Shift+E asks about the deck, F12 and Ctrl+Shift+S send the board', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('dialog', { name: 'Export deck' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    for (const key of ['F12', 'Control+Shift+S']) {
      await page.keyboard.press(key)
      await expect.poll(() => existsSync(file)).toBe(true)
      rmSync(file)
    }
  })

  test('? shows every key, and searching leaves what was asked for', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Shift+?')
    const help = page.getByRole('dialog', { name: 'Keys and commands' })
    await help.waitFor()
    expect(await help.getByText('Send to back').count()).toBe(1)
    expect(await findings()).toEqual([])
    await help.getByRole('searchbox').fill('align')
    await expect.poll(() => help.getByText('Send to back').count()).toBe(0)
    expect(await help.getByText('Align left').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
  })

  test('F1 and Ctrl+/ open help and palette too', async () => {
    const { page } = running
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: 'Keys and commands' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog', { name: 'Find a command' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('the palette runs what Enter is pressed on', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Control+Shift+P')
    const palette = page.getByRole('dialog', { name: 'Find a command' })
    await palette.waitFor()
    expect(await findings()).toEqual([])
    await page.keyboard.type('rectang')
    await palette.getByRole('option', { name: 'Rectangle' }).waitFor()
    expect(await palette.getByRole('option').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await palette.waitFor({ state: 'detached' })
    await expect.poll(() => sheetOf(page).getAttribute('data-tool')).toBe('rectangle')
    await page.keyboard.press('v')
  })

  test('what nothing is called is said in a sentence', async () => {
    const { page } = running
    await page.keyboard.press('Control+Shift+P')
    await page.keyboard.type('zzzz')
    await page.getByText('Nothing is called “zzzz”. Try another word.').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('the right button chooses what it is pressed on and offers its commands with their keys', async () => {
    const { page } = running
    const { x, y } = await middleOfFirst()
    await clickSheet(page, x, y, { button: 'right' })
    const menu = page.getByRole('menu', { name: 'What can be done here' })
    await menu.waitFor()
    expect(await menu.getByRole('menuitem', { name: /^Duplicate/ }).textContent()).toContain('Ctrl+D')
    expect(await first().getAttribute('aria-pressed')).toBe('true')
    const count = await elementsIn(page, 'How').count()
    await menu.getByRole('menuitem', { name: /^Duplicate/ }).click()
    await expect.poll(() => elementsIn(page, 'How').count()).toBe(count + 1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => elementsIn(page, 'How').count()).toBe(count)
  })

  test('on empty ground the right button offers to paste and to look around', async () => {
    const { page } = running
    await clickSheet(page, 560, 450, { button: 'right' })
    const menu = page.getByRole('menu', { name: 'What can be done here' })
    await menu.getByRole('menuitem', { name: /^Paste as plain text/ }).waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
  })

  test('the list names, locks, hides and orders elements, and says so', async () => {
    const { page } = running
    const list = page
      .getByRole('region', { name: 'How', exact: true })
      .getByRole('list', { name: 'Elements' })
    await first().focus()
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Name of the element' }).fill('The star of it')
    await page.keyboard.press('Enter')
    await expect.poll(() => first().textContent()).toBe('The star of it')
    await list.getByRole('checkbox', { name: 'Lock The star of it' }).check({ force: true })
    await page.getByText('The star of it is locked').waitFor()
    await first().click()
    await sheetOf(page).focus()
    await page.keyboard.press('Delete')
    await page.getByText('That is locked. Unlock it with Ctrl+Shift+L to change it.').waitFor()
    expect(await first().textContent()).toBe('The star of it')
    await first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => elementsIn(page, 'How').nth(1).textContent()).toBe('The star of it')
    await list.getByRole('checkbox', { name: 'Hide The star of it' }).check({ force: true })
    await page.getByText('The star of it is hidden').waitFor()
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z')
    await expect.poll(() => list.getByText('The star of it').count()).toBe(0)
  })

  test('a need is linked to what answers it, on the sheet and in the panel', async () => {
    const { page } = running
    await first().click()
    await sheetOf(page).focus()
    await page.keyboard.press('Control+k')
    const choice = page.getByRole('listbox', { name: /^What does .* answer\?$/ })
    await choice.waitFor()
    const need = choice.getByRole('option', { name: /^Need:/ }).first()
    const words = ((await need.textContent()) ?? '').replace(/^Need: /, '')
    await need.click()
    await expect.poll(() => need.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    const panel = page.getByRole('region', { name: 'Answered in How' })
    await panel.getByRole('button', { name: `Need: ${words}. Answered by` }).waitFor()
    await panel.getByText(/not answered here\.$/).waitFor()
    await page.keyboard.press('Control+z')
    await panel.getByRole('button', { name: `Need: ${words}. Not answered yet` }).waitFor()
  })

  test('the style bar changes what is chosen, in one step of the history', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('r')
    await clickSheet(page, 700, 120)
    const bar = page.getByRole('toolbar', { name: 'Style' })
    await bar.getByRole('button', { name: /^Fill:/ }).click()
    await page
      .getByRole('listbox', { name: 'Fill' })
      .getByRole('option', { name: 'Sun', exact: true })
      .click()
    await bar.getByRole('button', { name: 'Fill: Sun' }).waitFor()
    expect(await findings()).toEqual([])
    await sheetOf(page).focus()
    await page.keyboard.press('Control+z')
    await bar.getByRole('button', { name: 'Fill: Paper' }).waitFor()
    await page.keyboard.press('Control+z')
    await saved(page)
  })

  test('in an open list a letter looks for a name and takes no tool', async () => {
    const { page } = running
    await first().click()
    const bar = page.getByRole('toolbar', { name: 'Style' })
    await bar.getByRole('button', { name: 'Arrange', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Bring forward/ }).waitFor()
    await page.keyboard.press('f')
    await page.keyboard.press('r')
    expect(await sheetOf(page).getAttribute('data-tool')).toBe('select')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await sheetOf(page).focus()
  })

  test('in the filmstrip N adds, D copies, F2 names and the letters are no tools', async () => {
    const { page } = running
    const count = await framesOf(page).count()
    await framesOf(page).first().click()
    await page.keyboard.press('n')
    await expect.poll(() => framesOf(page).count()).toBe(count + 1)
    await page.keyboard.press('d')
    await expect.poll(() => framesOf(page).count()).toBe(count + 2)
    expect(await sheetOf(page).getAttribute('data-tool')).toBe('select')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => framesOf(page).count()).toBe(count)
    await framesOf(page).first().click()
    await page.keyboard.press('F2')
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: 'Title', exact: true })
          .evaluate((e) => e === document.activeElement),
      )
      .toBe(true)
  })

  test('nothing was complained about', () => {
    expect(running.complaints).toEqual([])
  })
})
