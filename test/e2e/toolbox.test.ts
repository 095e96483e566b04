import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { frameWords } from '../../shared/words/frame'
import { at, clickSheet, openBoard, type Running, SAMPLE, sheetOf, start } from './app'

describe('what stands around the sheet to draw with', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())
  beforeEach(() => toSelect())

  const toSelect = () => tool('Select').click()
  const bar = () => running.page.getByRole('toolbar', { name: 'Tools' })
  const tool = (name: string): Locator => bar().getByRole('button', { name, exact: true })
  const stamps = () => running.page.getByRole('region', { name: 'Stamps' })
  const search = () => running.page.getByRole('searchbox', { name: 'Find a stamp' })
  const option = (name: string) => stamps().getByRole('option', { name, exact: true }).first()
  const elements = () =>
    running.page
      .getByRole('region', { name: 'How', exact: true })
      .getByRole('list', { name: 'Elements' })
      .getByRole('button')
  const undo = () => running.page.keyboard.press('Control+z')

  test('every tool has its name and its key, and the one in hand is pressed', async () => {
    for (const name of Object.values(frameWords.tool)) expect(await tool(name).count(), name).toBe(1)
    const keys = {
      h: 'Hand',
      p: 'Pen',
      n: 'Note',
      o: 'Ellipse',
      a: 'Arrow',
      g: 'Guest',
      s: 'Stamp',
      v: 'Select',
    }
    for (const [key, name] of Object.entries(keys)) {
      await sheetOf(running.page).focus()
      await running.page.keyboard.press(key)
      await expect.poll(() => tool(name).getAttribute('aria-pressed'), { message: name }).toBe('true')
      expect(await bar().getByRole('button', { pressed: true }).count()).toBe(1)
    }
  })

  test('arrow keys walk through the tools, and all of them are seen in a small window', async () => {
    const { page } = running
    await tool('Select').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Hand')
    await page.setViewportSize({ width: 900, height: 600 })
    for (const name of ['Select', 'Pick a colour', 'Keep the tool in hand']) {
      const box = await tool(name).boundingBox()
      const room = await bar().boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0), name).toBeLessThanOrEqual(
        (room?.y ?? 0) + (room?.height ?? 0),
      )
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a stamp misspelt is found, put down where one clicks, and first among the recently used', async () => {
    const before = await elements().count()
    await tool('Stamp').click()
    await search().fill('recpetion bell')
    await option('Reception bell').click()
    await clickSheet(running.page, 1400, 120)
    await expect.poll(() => elements().count()).toBe(before + 1)
    await tool('Stamp').click()
    await search().fill('')
    const recent = stamps().getByRole('group', { name: 'Recently used' }).getByRole('option').first()
    expect(await recent.getAttribute('aria-label')).toBe('Reception bell')
    await toSelect()
    await undo()
    await expect.poll(() => elements().count()).toBe(before)
  })

  test('arrows walk through the stamps across their headings, Enter puts one in the middle', async () => {
    const { page } = running
    const before = await elements().count()
    await tool('Stamp').click()
    await search().fill('')
    await stamps().getByRole('button', { name: 'Feelings' }).click()
    await option('Heart').click()
    for (let i = 0; i < 14; i += 1) await page.keyboard.press('ArrowDown')
    const reached = await page.evaluate(() =>
      document.activeElement?.closest('[data-section]')?.getAttribute('data-section'),
    )
    expect(reached).toBe('Celebration and play')
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('Enter')
    await expect.poll(() => elements().count()).toBe(before + 1)
    await page.getByRole('button', { name: `Stamp: ${name}`, exact: true }).waitFor()
    await toSelect()
    await undo()
  })

  test('a stamp dragged onto the sheet stands where it was let go; Escape on the way is no drag', async () => {
    const { page } = running
    const before = await elements().count()
    await tool('Stamp').click()
    await search().fill('guest with luggage')
    const box = await option('Guest with luggage').boundingBox()
    const goal = await at(page, 1200, 200)
    const drag = async () => {
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
      await page.mouse.down()
      await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20)
      await page.mouse.move(goal.x, goal.y, { steps: 4 })
    }
    await drag()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await elements().count()).toBe(before)
    await drag()
    await page.mouse.up()
    await expect.poll(() => elements().count()).toBe(before + 1)
    // The list is gone, and the sheet has its room back.
    await clickSheet(page, 1200, 200)
    await page
      .getByRole('button', { name: 'Stamp: Guest with luggage', exact: true, pressed: true })
      .waitFor()
    await undo()
  })

  test('a tint chosen for a stamp is kept for it, and it is put down in it', async () => {
    const { page } = running
    const take = async () => {
      await tool('Stamp').click()
      await search().fill('umbrella')
      await option('Umbrella').click()
    }
    await take()
    await stamps().getByRole('button', { name: /^Tint/ }).click()
    await page.getByRole('option', { name: 'Brick' }).click()
    await clickSheet(page, 1450, 120)
    await page.getByRole('button', { name: 'Tint: Brick' }).waitFor()
    await take()
    await stamps().getByRole('button', { name: 'Tint: Brick' }).click()
    await page.getByRole('option', { name: 'Its own colours' }).click()
    await stamps().getByRole('button', { name: 'Tint: Its own colours' }).waitFor()
    await toSelect()
    await undo()
  })

  test('what is chosen is kept as a stamp, put down elsewhere, renamed, removed, and brought back', async () => {
    const { page } = running
    const before = await elements().count()
    const stamp = elements().filter({ hasText: 'Stamp: ' }).first()
    await stamp.click()
    const original = await stamp.textContent()
    await page.keyboard.press('Control+Shift+p')
    await page.keyboard.type('Keep as a stamp')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Keep as a stamp' })
    await dialog.getByLabel('Name of the stamp').fill('Our mascot')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await page.getByText('“Our mascot” is kept with your stamps.').waitFor()

    await tool('Stamp').click()
    await search().fill('')
    await stamps()
      .getByRole('group', { name: 'My stamps' })
      .getByRole('option', { name: 'Our mascot' })
      .click()
    await clickSheet(page, 1200, 300)
    await expect.poll(() => elements().count()).toBe(before + 1)
    expect(await elements().first().textContent()).toBe(original)
    await undo()

    await tool('Stamp').click()
    await option('Our mascot').click()
    await stamps().getByRole('button', { name: 'Rename' }).click()
    await stamps().getByRole('textbox', { name: 'Name of the stamp' }).fill('The mascot')
    await page.keyboard.press('Enter')
    await option('The mascot').waitFor()
    await stamps().getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => option('The mascot').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await option('The mascot').waitFor()
  })

  test('a couple steps into the picture together, as one group and one step', async () => {
    const before = await elements().count()
    await tool('Guest').click()
    const options = running.page.getByRole('region', { name: 'Put a guest into the picture' })
    await pick(options, { name: 'Mei Tanaka, 38' })
    await pick(options, { name: 'Couple' })
    await clickSheet(running.page, 1300, 400)
    await running.page.getByRole('button', { name: 'Couple' }).waitFor()
    await undo()
    await expect.poll(() => elements().count()).toBe(before)
  })

  test('how a guest looks is tried, and kept as one step', async () => {
    const { page } = running
    await tool('Guest').click()
    const options = page.getByRole('region', { name: 'Put a guest into the picture' })
    await pick(options, { name: 'Mei Tanaka, 38' })
    await options.getByRole('button', { name: 'Looks…' }).click()
    const dialog = page.getByRole('dialog', { name: 'How Mei Tanaka, 38 looks' })
    await pick(dialog, { name: 'Large afro' })
    await pick(dialog.getByRole('radiogroup', { name: 'Clothes' }), { name: 'Plum' })
    await dialog.getByRole('tab', { name: 'Glasses' }).click()
    await pick(dialog, { name: 'Sunglasses', exact: true })
    await dialog.getByRole('button', { name: 'Done' }).click()
    await options.getByRole('button', { name: 'Looks…' }).click()
    expect(await dialog.getByRole('radio', { name: 'Large afro' }).isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await undo()
    await options.getByRole('button', { name: 'Looks…' }).click()
    expect(await dialog.getByRole('radio', { name: 'Large afro' }).isChecked()).toBe(false)
    expect(await dialog.getByRole('radio', { name: 'Chin length', exact: true }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('the sheet alone, and everything back', async () => {
    const { page } = running
    await page.keyboard.press('Control+.')
    await expect.poll(() => bar().count()).toBe(0)
    expect(await page.getByRole('listbox', { name: 'Frames' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Show bars and panels' }).click()
    await bar().waitFor()
  })

  test('the zoom says how large the sheet is and sets it', async () => {
    const { page } = running
    const zoom = page.getByRole('group', { name: 'Zoom' })
    await zoom.getByRole('button', { name: /^Zoom: / }).click()
    await page.getByRole('menuitem', { name: /^200/ }).click()
    await zoom.getByRole('button', { name: 'Zoom: 200 %' }).click()
    await page.getByRole('menuitem', { name: /^Fit the sheet/ }).click()
    await expect.poll(() => zoom.getByRole('button', { name: 'Zoom: 200 %' }).count()).toBe(0)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`stamps, guests and looks have no finding in the ${theme} theme`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme: theme })
      const findings = async () => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        )
      }
      await tool('Stamp').click()
      await option('Guest').click()
      expect(await findings()).toEqual([])
      await search().fill('nothing of this name')
      expect(await findings()).toEqual([])
      await tool('Guest').click()
      const options = page.getByRole('region', { name: 'Put a guest into the picture' })
      await pick(options, { name: 'Mei Tanaka, 38' })
      expect(await findings()).toEqual([])
      await options.getByRole('button', { name: 'Looks…' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await findings()).toEqual([])
      await page.keyboard.press('Escape')
    })
  }

  test('nothing was complained about', () => expect(running.complaints).toEqual([]))
})

/** Radio buttons are their labels; the button itself is there for screen readers. */
async function pick(place: Locator, who: { readonly name: string; readonly exact?: boolean }): Promise<void> {
  await place.getByRole('radio', who).locator('xpath=ancestor::label').click()
}
