import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, clickSheet, dragSheet, framesOf, openBoard, type Running, SAMPLE, sheetOf, start } from '../app'

describe('words, and who only hears them', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  const tool = (name: string) =>
    running.page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true })
  const bar = () => running.page.getByRole('toolbar', { name: 'Style' })
  const box = () => sheetOf(running.page).locator('textarea')
  /** What a screen reader was told since it was last asked. */
  const heard = () =>
    running.page.evaluate(() => {
      const ear = window as unknown as { heard?: string[] }
      const known = ear.heard
      ear.heard = []
      if (known) return known
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement
          const region = element?.closest('[aria-live], [role=status], [role=alert]')
          if (region?.textContent) ear.heard?.push(region.textContent)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
      return []
    })

  test('writing on below the window takes the view along, and the sheet stays where it says it is', async () => {
    const { page } = running
    await sheetOf(page).focus()
    await page.keyboard.press('Control+0')
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Control+=')
    const room = await sheetOf(page).boundingBox()
    const before = Number(await sheetOf(page).getAttribute('data-y'))
    await tool('Text').click()
    await page.mouse.click((room?.x ?? 0) + 200, (room?.y ?? 0) + (room?.height ?? 0) - 140)
    await box().waitFor()
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.type(`Line ${i}`)
      await page.keyboard.press('Enter')
    }
    await expect.poll(async () => Number(await sheetOf(page).getAttribute('data-y'))).toBeLessThan(before)
    await expect.poll(() => sheetOf(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Shift+1')
  })

  test('letters written are saved without a word; what a key did is said', async () => {
    const { page } = running
    await framesOf(page).nth(3).click()
    await heard()
    await tool('Note').click()
    await dragSheet(page, [700, 80], [900, 200])
    await page.keyboard.type('Towels')
    await page.getByText(/^Saved \d\d:/).waitFor()
    expect(await heard()).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+b')
    await expect.poll(heard).toContain('Bold on')
    await page.keyboard.press('Control+Shift+>')
    await expect.poll(heard).toContain('Letters 28 units high')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+g')
    await expect.poll(async () => (await heard()).join()).toMatch(/\d elements are one group now\./)
    await page.keyboard.press('Control+Shift+[')
    await page.keyboard.press('Control+Shift+g')
    await expect.poll(async () => (await heard()).join()).toMatch(/Ungrouped: \d elements chosen/)
    await page.keyboard.press('Escape')
  })

  test('opacity is changed by the arrows as soon as its box opens', async () => {
    const { page } = running
    await clickSheet(page, 720, 180)
    await bar().getByRole('button', { name: 'Opacity' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('slider', { name: 'Opacity' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.getByRole('slider', { name: 'Opacity' }).inputValue()).toBe('0.9')
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Opacity')
  })

  test('the colours and the menu that open over the sheet have no finding', async () => {
    const { page } = running
    const findings = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join())}`)
    }
    await bar().getByRole('button', { name: /^Fill/ }).click()
    await page.getByRole('dialog', { name: 'Fill' }).waitFor()
    expect(await findings()).toEqual([])
    await page.keyboard.press('Escape')
    await sheetOf(page).focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menu').waitFor()
    expect(await findings()).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('the guest tool holds out whom the frame is about, until she stands in the picture', async () => {
    const { page } = running
    const who = (name: string) => page.getByRole('radio', { name })
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await tool('Guest').click()
    expect(await who('Coach Darnell Price, 52').isChecked()).toBe(true)
    const { x, y } = await at(page, 1000, 400)
    await page.mouse.click(x, y)
    await page.getByRole('button', { name: 'Figure: Coach Darnell Price, 52' }).waitFor()
    await tool('Guest').click()
    await page.getByText('Someone at work').click()
    await tool('Select').click()
    await tool('Guest').click()
    expect(await who('Someone at work').isChecked()).toBe(true)
    await tool('Select').click()
  })

  test('one click on the feeling or the guest asks for another, two clicks leave the list open', async () => {
    const { page } = running
    const list = (name: string) => page.getByRole('dialog').getByRole('listbox', { name })
    await framesOf(page).nth(0).click()
    for (const clickCount of [1, 2]) {
      await clickSheet(page, 720, 628, { clickCount })
      await list('Intended feeling').waitFor()
      await page.keyboard.press('Escape')
      await list('Intended feeling').waitFor({ state: 'detached' })
    }
    await clickSheet(page, 340, 570)
    await list('Guest').waitFor()
    await page.keyboard.press('Escape')
    await list('Guest').waitFor({ state: 'detached' })
    // The focus goes back a frame after the list is gone.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Sheet')
  })

  test('what closes gives focus back, and takes nothing else with it', async () => {
    const { page } = running
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+Shift+p')
    await page.keyboard.type('Keep as a stamp')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Keep as a stamp' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Sheet')
    await tool('Stamp').click()
    await page.getByRole('button', { name: 'My stamps: keep, add, share' }).click()
    await page.getByRole('menu', { name: 'My stamps' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('My stamps: keep, add, share')
    await tool('Select').click()
  })

  test('nothing complained', () => expect(running.complaints).toEqual([]))
})
