import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clickSheet, sheetOf } from '../app'
import {
  chosen,
  clickWith,
  type Desk,
  dragWith,
  draw,
  drawAll,
  elements,
  freshFrame,
  inNoStep,
  layers,
  openDesk,
  said,
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

const ids = async () => (await elements(desk)).map(({ id }) => id)
/** In the order they are drawn. */
const inOrder = async () => {
  const now = new Set(await chosen(desk))
  return (await ids()).filter((id) => now.has(id))
}

describe('choosing', () => {
  for (const key of ['Shift', 'Control']) {
    test(`${key} and a click add and take away`, async () => {
      const { page } = desk
      await drawAll(desk, [700, 100], [900, 100], [1100, 100])
      const [first, second] = await ids()
      await clickSheet(page, 740, 130)
      expect(await inOrder()).toEqual([first])
      await clickWith(desk, key, [940, 130])
      expect(await inOrder()).toEqual([first, second])
      await clickWith(desk, key, [740, 130])
      expect(await inOrder()).toEqual([second])
    })
  }

  test('a box drawn on nothing chooses what it touches, with Shift besides', async () => {
    await drawAll(desk, [700, 100], [900, 100], [1100, 100])
    const [first, second, third] = await ids()
    await inNoStep(desk, async () => {
      await dragWith(desk, [], [680, 300], [910, 150])
      expect(await inOrder()).toEqual([first, second])
      await dragWith(desk, ['Shift'], [1060, 300], [1110, 150])
      expect(await inOrder()).toEqual([first, second, third])
      await dragWith(desk, [], [680, 300], [690, 310])
      expect(await inOrder()).toEqual([])
    })
  })

  test('Ctrl+A chooses all of this frame that is free, Escape nothing', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 100], [1100, 100])
    const [first, second] = await ids()
    await page.keyboard.press('Control+Shift+L')
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    expect(await inOrder()).toEqual([first, second])
    await page.keyboard.press('Escape')
    expect(await inOrder()).toEqual([])
  })

  test('a click on nothing lets go, a click on what lies in front takes that', async () => {
    const { page } = desk
    await draw(desk, 'r', [700, 100], [1000, 300])
    await draw(desk, 'o', [800, 150], [900, 250])
    const [below, above] = await ids()
    await clickSheet(page, 850, 200)
    expect(await inOrder()).toEqual([above])
    await clickSheet(page, 720, 120)
    expect(await inOrder()).toEqual([below])
    await clickSheet(page, 1300, 500)
    expect(await inOrder()).toEqual([])
  })

  test('Tab and Shift+Tab go from one to the next, and on to the next control at the end', async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 100])
    const [first, second] = await ids()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await inOrder()).toEqual([first])
    await page.keyboard.press('Tab')
    expect(await inOrder()).toEqual([second])
    await page.keyboard.press('Shift+Tab')
    expect(await inOrder()).toEqual([first])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await sheetOf(page).evaluate((sheet) => sheet === document.activeElement)).toBe(false)
  })

  test('what is locked is not taken on the sheet, but what lies behind it', async () => {
    const { page } = desk
    await draw(desk, 'r', [700, 100], [1000, 300])
    await draw(desk, 'o', [800, 150], [900, 250])
    const [below] = await ids()
    await page.keyboard.press('Control+Shift+L')
    await page.keyboard.press('Escape')
    await clickSheet(page, 850, 200)
    expect(await inOrder()).toEqual([below])
  })
})

describe('into a group', () => {
  beforeEach(async () => {
    const { page } = desk
    await drawAll(desk, [700, 100], [900, 100])
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+g')
    await drawAll(desk, [1200, 300])
    await page.keyboard.press('Escape')
  })
  const group = async () => (await layers(desk)).find(({ kind }) => kind === 'group')?.id

  test('a click takes it whole', async () => {
    const { page } = desk
    await clickSheet(page, 740, 130)
    expect(await chosen(desk)).toEqual([await group()])
  })

  test('double click, Enter and Ctrl+click take what is in it', async () => {
    const { page } = desk
    const [first, second] = await ids()
    await clickSheet(page, 940, 130, { clickCount: 2 })
    expect(await chosen(desk)).toEqual([second])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await chosen(desk)).toEqual([first])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await clickWith(desk, 'Control', [940, 130])
    expect(await chosen(desk)).toEqual([second])
  })

  test('Escape, Shift+Enter and a click elsewhere come out again', async () => {
    const { page } = desk
    const whole = await group()
    for (const key of ['Escape', 'Shift+Enter']) {
      await clickSheet(page, 940, 130, { clickCount: 2 })
      expect(await said(page)).toMatch(/^Inside Group/)
      await page.keyboard.press(key)
      expect(await chosen(desk), key).toEqual([whole])
    }
    await clickSheet(page, 940, 130, { clickCount: 2 })
    await clickSheet(page, 1240, 330)
    await clickSheet(page, 940, 130)
    expect(await chosen(desk)).toEqual([whole])
  })

  test('inside, a click takes the other, Tab walks and a drag moves one alone', async () => {
    const { page } = desk
    const [first, second] = await ids()
    await clickSheet(page, 940, 130, { clickCount: 2 })
    await clickSheet(page, 740, 130)
    expect(await chosen(desk)).toEqual([first])
    await page.keyboard.press('Tab')
    expect(await chosen(desk)).toEqual([second])
    const before = await elements(desk)
    await dragWith(desk, ['Control'], [940, 130], [940, 230])
    const after = await elements(desk)
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.y).toBeGreaterThan((before[1]?.y ?? 0) + 90)
  })

  test('what is drawn inside belongs to it', async () => {
    const { page } = desk
    const whole = await group()
    await clickSheet(page, 940, 130, { clickCount: 2 })
    await page.keyboard.press('r')
    await dragWith(desk, ['Control'], [700, 400], [800, 450])
    expect((await elements(desk)).filter(({ parent }) => parent === whole).length).toBeGreaterThanOrEqual(2)
  })
})
