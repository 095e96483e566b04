import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, openBoard, type Running, SAMPLE, sheetOf, start } from './app'
import { drawn, paste } from './intake'

describe('the export dialog', () => {
  const folder = freshFolder()
  const out = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder, env: { CXBOARD_SAVE_TO: out } })
    await openBoard(running.page, SAMPLE)
    await opened()
  })
  afterAll(() => running.close())

  const dialog = () => running.page.getByRole('dialog', { name: 'Export deck' })
  const list = () => dialog().getByRole('listbox', { name: 'Pages of the deck' })
  const place = () => dialog().getByText(/^Page \d+ of \d+$/)
  const choices = () => dialog().getByRole('region', { name: 'What the deck holds' })
  const said = () => dialog().getByRole('region', { name: 'What this page says' })
  async function opened() {
    await running.page.keyboard.press('Control+Shift+E')
    await place().waitFor()
  }
  /** Of the whole deck: the list says when it is laid out. */
  async function count(): Promise<number> {
    await dialog().locator('[role=listbox][aria-busy=false]').waitFor()
    return Number(/of (\d+)$/.exec(await place().innerText())?.[1])
  }
  /** Radio buttons lie unseen on their labels. */
  async function pick(name: string, group?: string) {
    const among = group === undefined ? dialog() : dialog().getByRole('radiogroup', { name: group })
    await among.getByRole('radio', { name, exact: true }).check({ force: true })
  }
  async function tick(name: string, isOn: boolean) {
    await dialog().getByRole('checkbox', { name, exact: true }).setChecked(isOn, { force: true })
  }

  test('shows the real pages, and says what is on each', async () => {
    const { page } = running
    await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(20)
    await said().getByText(SAMPLE).first().waitFor()
    const canvas = dialog().locator('canvas[data-page="1"]').last()
    const colours = await canvas.evaluate((element: HTMLCanvasElement) => {
      const { width, height } = element
      const { data } = element.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] }
      return new Set(Array.from({ length: data.length / 4 }, (_, i) => `${data[i * 4]} ${data[i * 4 + 1]}`))
        .size
    })
    expect(colours).toBeGreaterThan(50)
    expect(await page.locator('canvas[data-page]').count()).toBeLessThan(20)
  })

  test('pages are turned by PageUp and PageDown, by arrows in the list, and by a click', async () => {
    const { page } = running
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await dialog()
      .getByText(/^Page 3 of/)
      .waitFor()
    await page.keyboard.press('PageUp')
    await dialog()
      .getByText(/^Page 2 of/)
      .waitFor()
    await list().focus()
    await page.keyboard.press('End')
    expect(await place().innerText()).toBe(`Page ${await count()} of ${await count()}`)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await dialog()
      .getByText(/^Page 2 of/)
      .waitFor()
    await list()
      .getByRole('option', { name: /^Page 1 / })
      .click()
    await dialog()
      .getByText(/^Page 1 of/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Next page' }).click()
    await dialog()
      .getByText(/^Page 2 of/)
      .waitFor()
  })

  test('another layout is seen at once, at the frame that was being read', async () => {
    const { page } = running
    const before = await count()
    for (let i = 0; i < before; i++) {
      if ((await said().innerText()).includes('Photographed in the actual shop')) break
      await page.keyboard.press('PageDown')
    }
    await pick('Nine', 'Pages')
    await expect.poll(count, { timeout: 20_000 }).toBeLessThan(before)
    await said().getByText('Big-game week post').first().waitFor()
    await pick('Story', 'Pages')
    await expect.poll(count, { timeout: 20_000 }).toBe(before)
    await said().getByText('Photographed in the actual shop').first().waitFor()
  })

  test('frames are chosen by a typed range or in a list, and what cannot be read chooses nothing', async () => {
    await pick('Choose')
    const range = dialog().getByRole('textbox', { name: 'Numbers' })
    expect(await range.inputValue()).toBe('1–13')
    await range.fill('2-3, 5')
    await dialog().getByText('3 of 13 chosen').waitFor()
    await range.fill('2-')
    await dialog().getByText('Write numbers from 1 to 13, such as 1–3, 5.').waitFor()
    await range.blur()
    expect(await range.inputValue()).toBe('2, 3, 5')
    const frames = dialog().getByRole('listbox', { name: 'Chosen frames' })
    await frames.getByRole('option', { name: /Big-game week post/ }).click()
    await dialog().getByText('4 of 13 chosen').waitFor()
    expect(await range.inputValue()).toBe('1–3, 5')
    await pick('All 13')
    await dialog().getByText('4 of 13 chosen').waitFor({ state: 'detached' })
  })

  test('a section that is left out is left out', async () => {
    const before = await count()
    await tick('Cover', false)
    await expect.poll(count, { timeout: 20_000 }).toBe(before - 1)
    await tick('Cover', true)
    await expect.poll(count, { timeout: 20_000 }).toBe(before)
  })

  test('who looks at another format comes back to the page she was reading', async () => {
    const { page } = running
    await list().focus()
    await page.keyboard.press('Home')
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
    const before = await place().innerText()
    await pick('Tables', 'What is made')
    await pick('PDF', 'What is made')
    expect(await place().innerText()).toBe(before)
    await count()
    expect(await place().innerText()).toBe(before)
  })

  test('the brand has its undo, and Escape leads back to the choices', async () => {
    const { page } = running
    await dialog().getByRole('button', { name: 'Edit brand…' }).click()
    const main = dialog().getByRole('radiogroup', { name: 'Main colour' })
    const isOurs = () => main.getByRole('radio', { name: 'Ours' }).isChecked()
    await main.getByRole('radio', { name: 'Teal' }).check({ force: true })
    expect(await isOurs()).toBe(false)
    await page.keyboard.press('Control+z')
    await expect.poll(isOurs).toBe(true)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(isOurs).toBe(false)
    await page.keyboard.press('Control+z')
    await expect.poll(isOurs).toBe(true)
    await page.keyboard.press('Escape')
    const back = dialog().getByRole('button', { name: 'Edit brand…' })
    await expect.poll(() => back.evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('the page has the shape of the paper', async () => {
    await pick('A4', 'Paper')
    await pick('Portrait', 'Direction')
    const shape = async () => {
      const box = await dialog().locator('canvas[data-page]').last().boundingBox()
      return box ? box.height / box.width : 0
    }
    await expect.poll(shape, { timeout: 20_000 }).toBeCloseTo(297 / 210, 1)
    await pick('Screen 16:9', 'Paper')
    await pick('Landscape', 'Direction')
    await expect.poll(shape, { timeout: 20_000 }).toBeCloseTo(9 / 16, 1)
  })

  test('the journey page is called what somebody calls it', async () => {
    const field = dialog().getByRole('textbox', { name: 'Title of the journey page' })
    await expect.poll(() => field.getAttribute('placeholder')).toContain('Could I use your restroom?')
    await list().focus()
    await running.page.keyboard.press('Home')
    await list().getByRole('group', { name: 'Journey on one page' }).getByRole('option').first().click()
    await field.fill('A good shop, ruined at the till')
    await said().getByText('A good shop, ruined at the till').waitFor()
  })

  test('a choice is kept under a name, used again and deleted', async () => {
    await pick('Two columns', 'Pages')
    await dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('Board meeting')
    await dialog().getByRole('button', { name: 'Keep', exact: true }).click()
    await dialog().getByRole('button', { name: 'Use Board meeting' }).waitFor()
    await pick('Story', 'Pages')
    await dialog().getByRole('button', { name: 'Use Board meeting' }).click()
    expect(await dialog().getByRole('radio', { name: 'Two columns', exact: true }).isChecked()).toBe(true)
    await dialog().getByRole('button', { name: 'Share as a file…' }).click()
    await dialog()
      .getByText(/\.cxpresets” is written\./)
      .waitFor()
    await dialog().getByRole('button', { name: 'Delete Board meeting' }).click()
    await dialog().getByRole('button', { name: 'Use Board meeting' }).waitFor({ state: 'detached' })
  })

  test('what cannot be written is said, and every choice stays', async () => {
    await running.app.evaluate(
      (_electron, to) => {
        process.env.CXBOARD_SAVE_TO = to
      },
      join(out, 'no such folder', 'deck.pdf'),
    )
    await dialog().getByRole('button', { name: 'Export PDF' }).click()
    await dialog()
      .getByRole('alert')
      .getByText(/folder/)
      .waitFor()
    expect(await dialog().getByRole('radio', { name: 'Two columns', exact: true }).isChecked()).toBe(true)
    expect(existsSync(join(out, 'no such folder'))).toBe(false)
    await running.app.evaluate((_electron, to) => {
      process.env.CXBOARD_SAVE_TO = to
    }, out)
  })

  test('the deck has as many pages as the preview', async () => {
    const pages = await count()
    await dialog().getByRole('button', { name: 'Export PDF' }).click()
    await running.page.getByText(`“${SAMPLE}.pdf” is written.`).waitFor()
    await dialog().waitFor({ state: 'detached' })
    const info = execFileSync('pdfinfo', [join(out, `${SAMPLE}.pdf`)], { encoding: 'utf8' })
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBe(pages)
  })

  test('a picture that is too small for print is named before anything is written', async () => {
    const { page } = running
    await sheetOf(page).focus()
    const small = await drawn(page, { type: 'image/png', w: 60, h: 40 })
    await paste(page, { files: [{ name: 'small.png', type: 'image/png', bytes: small }] })
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).isEnabled()).toBe(true)
    await opened()
    await dialog()
      .getByText(/^Soft in print: .+ \(\d+ dpi\)\./)
      .waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await sheetOf(page).focus()
    await page.keyboard.press('Control+z')
    await opened()
    await count()
    expect(
      await dialog()
        .getByText(/Soft in print/)
        .count(),
    ).toBe(0)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('the whole way by keyboard: the dialog, another format, the file', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await opened()
    const isOn = () => page.evaluate(() => document.activeElement?.textContent)
    expect(await isOn()).toBe('Export PDF')
    await page.keyboard.press('Tab')
    const checked = dialog()
      .getByRole('radiogroup', { name: 'What is made' })
      .getByRole('radio', { checked: true })
    await expect.poll(() => checked.evaluate((each) => each === document.activeElement)).toBe(true)
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
    const button = dialog().getByRole('button', { name: 'Export JSON' })
    for (let i = 0; i < 6 && (await isOn()) !== 'Export JSON'; i++) await page.keyboard.press('Shift+Tab')
    expect(await isOn()).toBe('Export JSON')
    await button.press('Enter')
    await page.getByText(`“${SAMPLE}.json” is written.`).waitFor()
    await dialog().waitFor({ state: 'detached' })
  })

  test('pictures and tables are made in the same dialog', async () => {
    await opened()
    await pick('Tables', 'What is made')
    await dialog().getByRole('button', { name: 'Export tables' }).click()
    await running.page.getByText(`“${SAMPLE}.xlsx” is written.`).waitFor()
    await opened()
    await pick('Pictures', 'What is made')
    await pick('Choose')
    await dialog().getByRole('textbox', { name: 'Numbers' }).fill('1, 2')
    await dialog().getByRole('button', { name: 'Export pictures' }).click()
    await running.page.getByText(/^2 files are written/).waitFor()
    expect(readdirSync(out).filter((name) => name.endsWith('.png')).length).toBe(2)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing of it has a finding in the ${theme} theme, however small the window`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      await page.setViewportSize({ width: 900, height: 600 })
      await opened()
      await pick('Choose')
      await dialog().getByRole('button', { name: 'Arrange it yourself' }).click()
      for (const tab of ['PDF', 'PowerPoint', 'Pictures', 'Tables', 'Board data']) {
        await pick(tab, 'What is made')
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        expect(
          violations.map(({ id, nodes }) => `${tab} ${id}: ${nodes.map(({ target }) => target)}`),
        ).toEqual([])
      }
      await pick('PDF', 'What is made')
      await pick('All 13')
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
      await page.setViewportSize({ width: 1280, height: 800 })
    })
  }

  test('Ctrl+P opens it with printing first', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Control+p')
    await place().waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Print…')
    await page.keyboard.press('Escape')
  })

  test('the last choice comes back with the next start', async () => {
    await opened()
    await pick('Four rows', 'Pages')
    await pick('Letter', 'Paper')
    await running.page.keyboard.press('Escape')
    await running.close()
    running = await start({ folder, env: { CXBOARD_SAVE_TO: out } })
    await sheetOf(running.page).waitFor()
    await opened()
    expect(await dialog().getByRole('radio', { name: 'Four rows', exact: true }).isChecked()).toBe(true)
    expect(await dialog().getByRole('radio', { name: 'Letter', exact: true }).isChecked()).toBe(true)
    expect(await dialog().getByRole('textbox', { name: 'Title of the journey page' }).inputValue()).toBe(
      'A good shop, ruined at the till',
    )
  })

  test('a board without frames has a cover and a page that says so', async () => {
    const { page } = running
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'New board', exact: true }).click()
    await sheetOf(page).waitFor()
    await page.getByRole('button', { name: 'Delete frame' }).click()
    await page.keyboard.press('Control+Shift+E')
    await choices()
      .getByText(/This board has no frames yet/)
      .waitFor()
    await place().waitFor()
    await list()
      .getByRole('option', { name: /No frames yet/ })
      .click()
    await said().getByText('No frames yet').waitFor()
    await dialog().getByRole('button', { name: 'Export PDF' }).click()
    await page.getByText('.pdf” is written.').waitFor()
    expect(running.complaints).toEqual([])
  })
})
