import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clickSheet, framesOf, sheetOf } from '../app'
import {
  boxes,
  chosen,
  type Desk,
  dragWith,
  draw,
  drawAll,
  elements,
  freshFrame,
  inOneStep,
  only,
  openDesk,
} from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

/** A pixel of the window is two units here. */
const NEAR = 3
const near = (found: number | undefined, wanted: number) =>
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(NEAR)

describe('copies', () => {
  test('Ctrl+D puts one ten units to the right and below, and the next one goes on', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await inOneStep(desk, () => page.keyboard.press('Control+d'))
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+d')
    const [first, second] = await elements(desk)
    expect(second).toMatchObject({ x: (first?.x ?? 0) + 10, y: (first?.y ?? 0) + 10 })
    expect(await chosen(desk)).toEqual([second?.id])
    await page.keyboard.press('Control+d')
    const third = (await elements(desk))[2]
    expect(third).toMatchObject({ x: (first?.x ?? 0) + 20, y: (first?.y ?? 0) + 20 })
  })

  test('Alt and a drag leave the original, and Ctrl+D goes on by the same way', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100])
    const [original] = await elements(desk)
    await inOneStep(desk, () => dragWith(desk, ['Alt', 'Control'], [740, 130], [860, 190]))
    await page.keyboard.press('Control+z')
    await clickSheet(page, 740, 130)
    await dragWith(desk, ['Alt', 'Control'], [740, 130], [860, 190])
    const [first, copy] = await elements(desk)
    expect(first).toEqual(original)
    const way = [(copy?.x ?? 0) - (first?.x ?? 0), (copy?.y ?? 0) - (first?.y ?? 0)] as const
    near(way[0], 120)
    near(way[1], 60)
    await page.keyboard.press('Control+d')
    const third = (await elements(desk))[2]
    expect(third?.x).toBeCloseTo((copy?.x ?? 0) + way[0], 2)
    expect(third?.y).toBeCloseTo((copy?.y ?? 0) + way[1], 2)
  })

  test('Ctrl+C and Ctrl+V put a copy beside it, in another frame too', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await page.keyboard.press('Control+c')
    await inOneStep(desk, async () => {
      await page.keyboard.press('Control+v')
      await expect.poll(() => page.locator('[data-id]').count()).toBe(2)
    })
    await page.keyboard.press('Control+m')
    await sheetOf(page).focus()
    const count = await page.locator('[data-id]').count()
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.locator('[data-id]').count()).toBe(count + 1)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('[data-id]').count()).toBe(2)
  })

  test('Ctrl+X takes it along, and Ctrl+V puts it back where it was', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    const before = await boxes(desk)
    await inOneStep(desk, () => page.keyboard.press('Control+x'))
    expect(await elements(desk)).toEqual([])
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.locator('[data-id]').count()).toBe(1)
    expect(await boxes(desk)).toEqual(before)
  })

  test('Ctrl+Shift+V makes a text of the words of what was copied', async () => {
    const { page } = desk
    await draw(desk, 'n', [800, 200], [1000, 300])
    await page.keyboard.press('Enter')
    await page.keyboard.type('Welcome')
    await page.keyboard.press('Escape')
    await sheetOf(page).focus()
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+Shift+V')
    await expect.poll(() => page.locator('[data-id]').count()).toBe(2)
    expect((await only(desk, 'text')).text).toBe('Welcome')
  })

  for (const [copy, put] of [
    ['Control+Alt+c', 'Control+Alt+v'],
    ['Control+Shift+C', 'Control+Alt+v'],
  ] as const) {
    test(`${copy} takes a style, ${put} gives it on`, async () => {
      const { page } = desk
      await draw(desk, 'n', [700, 100], [800, 200])
      await draw(desk, 'o', [1000, 100], [1100, 200])
      await clickSheet(page, 750, 150)
      await page.keyboard.press(copy)
      await clickSheet(page, 1050, 150)
      await inOneStep(desk, () => page.keyboard.press(put))
      const [note, ellipse] = await elements(desk)
      expect(note?.shape === 'box' && note.fill).toBe('#f6dfa8')
      expect(ellipse).toMatchObject({ form: 'ellipse', fill: '#f6dfa8' })
    })
  }

  test('Alt+Shift+C copies it as a picture, which is what Ctrl+V puts down then', async () => {
    const { page } = desk
    await drawAll(desk, [800, 200])
    await page.keyboard.press('Alt+Shift+C')
    await page.getByText('Copied as a picture.', { exact: false }).first().waitFor()
    await inOneStep(desk, async () => {
      await page.keyboard.press('Control+v')
      await expect.poll(() => page.locator('[data-id]').count()).toBe(2)
    })
    const { pixelW, pixelH } = await only(desk, 'picture')
    expect(pixelW / pixelH).toBeCloseTo(80 / 60, 1)
  })

  for (const key of ['Delete', 'Backspace']) {
    test(`${key} removes what is chosen`, async () => {
      const { page } = desk
      await drawAll(desk, [700, 100], [900, 100])
      await page.keyboard.press('Control+a')
      await inOneStep(desk, () => page.keyboard.press(key))
      expect(await elements(desk)).toEqual([])
    })
  }

  test('with nothing chosen Ctrl+D copies the frame', async () => {
    const { page } = desk
    const count = await framesOf(page).count()
    await inOneStep(desk, async () => {
      await page.keyboard.press('Control+d')
      await expect.poll(() => framesOf(page).count()).toBe(count + 1)
    })
    await page.keyboard.press('Control+z')
  })
})
