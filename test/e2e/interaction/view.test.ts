import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Place } from '../../../shared/place'
import { at, framesOf, sheetOf, start, viewOf } from '../app'
import { ask } from '../intake'
import { boxes, chosen, type Desk, dragWith, draw, elements, freshFrame, fromMenu, openDesk } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

const scale = async () => (await viewOf(desk.page)).scale
const room = async () => {
  const box = await sheetOf(desk.page).boundingBox()
  if (!box) throw new Error('no sheet to be seen')
  return box
}

describe('zoom by the keys', () => {
  test('Ctrl with = and with + comes nearer, Ctrl with − goes away by as much', async () => {
    const { page } = desk
    const first = await scale()
    await page.keyboard.press('Control+=')
    const second = await scale()
    expect(second).toBeGreaterThan(first)
    await page.keyboard.press('Control++')
    await page.keyboard.press('Control+Shift+=')
    expect(await scale()).toBeCloseTo(first * (second / first) ** 3, 5)
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+-')
    expect(await scale()).toBeCloseTo(first, 5)
  })

  for (const chord of ['Control+0', 'Shift+0']) {
    test(`${chord} shows the sheet at 100 %`, async () => {
      const { page } = desk
      expect(await scale()).toBeLessThan(1)
      await page.keyboard.press(chord)
      expect(await scale()).toBe(1)
    })
  }

  test('Shift+1 shows all of the sheet', async () => {
    const { page } = desk
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+=')
    await page.keyboard.press('Shift+1')
    const { x, y, width, height } = await room()
    const [first, last] = [await at(page, 0, 0), await at(page, 1600, 900)]
    expect(first.x).toBeGreaterThanOrEqual(x)
    expect(first.y).toBeGreaterThanOrEqual(y)
    expect(last.x).toBeLessThanOrEqual(x + width)
    expect(last.y).toBeLessThanOrEqual(y + height)
  })

  test('Shift+2 shows what is chosen as large as it fits', async () => {
    const { page } = desk
    await draw(desk, 'r', [1000, 200], [1300, 500])
    const whole = await scale()
    await page.keyboard.press('Shift+2')
    expect(await scale()).toBeGreaterThan(whole * 1.3)
    const { x, y, width, height } = await room()
    const [first, last] = [await at(page, 1000, 200), await at(page, 1300, 500)]
    expect(first.x).toBeGreaterThanOrEqual(x)
    expect(first.y).toBeGreaterThanOrEqual(y)
    expect(last.x).toBeLessThanOrEqual(x + width)
    expect(last.y).toBeLessThanOrEqual(y + height)
  })

  test('it never goes below 10 nor above 800 %', async () => {
    const { page } = desk
    for (let i = 0; i < 20; i++) await page.keyboard.press('Control+=')
    expect(await scale()).toBe(8)
    for (let i = 0; i < 30; i++) await page.keyboard.press('Control+-')
    expect(await scale()).toBe(0.1)
  })
})

describe('around the sheet', () => {
  test('PgUp and PgDn walk through the story', async () => {
    const { page } = desk
    const place = () =>
      framesOf(page).evaluateAll((all) => all.findIndex((each) => each.ariaSelected === 'true'))
    await page.keyboard.press('Control+m')
    const last = await place()
    expect(last).toBeGreaterThan(0)
    await page.keyboard.press('PageUp')
    expect(await place()).toBe(last - 1)
    await page.keyboard.press('PageDown')
    expect(await place()).toBe(last)
    await page.keyboard.press('PageDown')
    expect(await place()).toBe(last)
  })

  test('Ctrl+. leaves the sheet alone and brings everything back', async () => {
    const { page } = desk
    const before = (await room()).width
    await page.keyboard.press('Control+.')
    await page.getByRole('toolbar', { name: 'Tools' }).waitFor({ state: 'detached' })
    expect((await room()).width).toBeGreaterThan(before + 200)
    await draw(desk, 'r', [800, 200], [900, 300])
    await page.keyboard.press('Control+.')
    await page.getByRole('toolbar', { name: 'Tools' }).waitFor()
    expect(await elements(desk)).toHaveLength(1)
    // Its tab still knows what it shows.
    const panel = await page.getByRole('tab', { name: 'Frame', exact: true }).getAttribute('aria-controls')
    expect(await page.locator(`[id="${panel}"]`).count()).toBe(1)
  })

  test("Ctrl+' puts a grid under the sheet: the arrows go by its lines, Shift by one unit", async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [900, 300])
    const [first] = await boxes(desk)
    await page.keyboard.press("Control+'")
    await page.keyboard.press('ArrowRight')
    expect((await boxes(desk))[0]?.x).toBe((first?.x ?? 0) + 20)
    await page.keyboard.press('Shift+ArrowRight')
    expect((await boxes(desk))[0]?.x).toBe((first?.x ?? 0) + 21)
    await dragWith(desk, [], [860, 250], [907, 283])
    const [onGrid] = await elements(desk)
    expect([(onGrid?.x ?? 1) % 20, (onGrid?.y ?? 1) % 20]).toEqual([0, 0])
    await page.keyboard.press("Control+'")
    await page.keyboard.press('ArrowRight')
    expect((await elements(desk))[0]?.x).toBe((onGrid?.x ?? 0) + 1)
  })

  test('the theme is a matter of the menu, and no key changes it', async () => {
    const { page } = desk
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    await fromMenu(desk, 'theme.light')
    await expect.poll(theme).toBe('light')
    await page.keyboard.press('Alt+Shift+d')
    expect(await theme()).toBe('light')
    await fromMenu(desk, 'theme.dark')
    await expect.poll(theme).toBe('dark')
    await fromMenu(desk, 'theme.system')
  })
})

describe('handles and small things', () => {
  for (const [name, keys] of [
    ['seen whole', ['Shift+1']],
    ['at 100 %', ['Control+0']],
    ['chosen and near', ['Shift+2']],
  ] as const) {
    test(`a corner is caught eight pixels beside it, ${name}`, async () => {
      const { page } = desk
      await draw(desk, 'r', [900, 250], [1060, 370])
      for (const key of keys) await page.keyboard.press(key)
      const now = await scale()
      const corner = await at(page, 1060, 370)
      await page.keyboard.down('Control')
      await page.mouse.move(corner.x + 5, corner.y + 5)
      await page.mouse.down()
      await page.mouse.move(corner.x + 45, corner.y + 35, { steps: 4 })
      await page.mouse.up()
      await page.keyboard.up('Control')
      const [{ w, h } = { w: 0, h: 0 }] = await boxes(desk)
      expect(w).toBeGreaterThan(158 + 38 / now)
      expect(w).toBeLessThan(162 + 42 / now)
      expect(h).toBeGreaterThan(118 + 28 / now)
      expect(h).toBeLessThan(122 + 32 / now)
    })
  }

  test('a thing of three pixels is caught ten pixels beside it', async () => {
    const { page } = desk
    await draw(desk, 'r', [1060, 300], [1090, 330])
    await page.keyboard.press('Escape')
    for (let i = 0; i < 15; i++) await page.keyboard.press('Control+-')
    expect(await scale()).toBe(0.1)
    const middle = await at(page, 1075, 315)
    await page.mouse.click(middle.x + 10, middle.y - 10)
    expect(await chosen(desk)).toHaveLength(1)
  })
})

describe('the next day', () => {
  test('the window opens with the board, the frame, the zoom, the grid and the panel it was left with', async () => {
    const first = await openDesk()
    await freshFrame(first)
    await first.page.keyboard.press('PageUp')
    await first.page.keyboard.press('Control+0')
    await first.page.keyboard.press("Control+'")
    const edge = first.page.getByRole('separator', { name: 'Width of the panel' })
    await edge.focus()
    for (let i = 0; i < 3; i++) await first.page.keyboard.press('ArrowLeft')
    const left = await placeOf(first)
    await expect
      .poll(() => ask<Place>(first.page, 'place.get', {}))
      .toMatchObject({ panelWidth: left.panel, grid: true, camera: { scale: 1 } })
    await first.close()
    const second = await start({ folder: first.folder })
    await sheetOf(second.page).waitFor()
    expect(await placeOf(second)).toEqual(left)
    await second.close()
  })
})

async function placeOf({ page }: Pick<Desk, 'page'>) {
  const edge = page.getByRole('separator', { name: 'Width of the panel' })
  return {
    scale: (await viewOf(page)).scale,
    panel: Number(await edge.getAttribute('aria-valuenow')),
    frame: await framesOf(page).evaluateAll((all) => all.findIndex((each) => each.ariaSelected === 'true')),
    frames: await framesOf(page).count(),
  }
}
