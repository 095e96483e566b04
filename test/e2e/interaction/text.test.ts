import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clickSheet, sheetOf } from '../app'
import { type Desk, deeds, draw, freshFrame, inOneStep, only, openDesk } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

const typing = () => sheetOf(desk.page).getByRole('textbox')

describe('writing into what has words', () => {
  for (const [name, open] of [
    ['Enter', () => desk.page.keyboard.press('Enter')],
    ['F2', () => desk.page.keyboard.press('F2')],
    ['a double click', () => clickSheet(desk.page, 850, 250, { clickCount: 2 })],
  ] as const) {
    for (const end of ['Escape', 'Control+Enter']) {
      test(`${name} begins it, ${end} ends it`, async () => {
        const { page } = desk
        await draw(desk, 'r', [800, 200], [1000, 300])
        await inOneStep(desk, async () => {
          await open()
          await typing().waitFor()
          await page.keyboard.type('Hello')
          await page.keyboard.press('Enter')
          await page.keyboard.type('you')
          await page.keyboard.press(end)
          await typing().waitFor({ state: 'detached' })
        })
        expect((await only(desk, 'box')).text).toBe('Hello\nyou')
      })
    }
  }

  test('a double click on nothing begins a text', async () => {
    const { page } = desk
    await clickSheet(page, 900, 450, { clickCount: 2 })
    await page.keyboard.type('Here')
    await page.keyboard.press('Escape')
    expect((await only(desk, 'text')).text).toBe('Here')
  })
})

describe('how words look', () => {
  for (const [chord, what] of [
    ['Control+b', 'bold'],
    ['Control+i', 'italic'],
    ['Control+u', 'underline'],
  ] as const) {
    test(`${chord}: ${what}, of what is chosen and of what is written into`, async () => {
      const { page } = desk
      await draw(desk, 'r', [800, 200], [1000, 300])
      await inOneStep(desk, () => page.keyboard.press(chord))
      expect((await only(desk, 'box'))[what]).toBe(true)
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Loud')
      await page.keyboard.press(chord)
      expect(await typing().inputValue()).toBe('Loud')
      await page.keyboard.press('Escape')
      expect((await only(desk, 'box'))[what]).toBe(false)
    })
  }

  test('Ctrl+Shift+> and Ctrl+Shift+< make the letters larger and smaller', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    const { size } = await only(desk, 'box')
    await inOneStep(desk, () => page.keyboard.press('Control+Shift+>'))
    const larger = (await only(desk, 'box')).size
    expect(larger).toBeGreaterThan(size)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+Shift+<')
    expect((await only(desk, 'box')).size).toBe(size)
    await page.keyboard.press('Control+Shift+Comma')
    expect((await only(desk, 'box')).size).toBeLessThan(size)
  })

  test('the letter size is a number: arrows change it, Shift by ten, Enter takes it, Escape takes it back', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    const { size } = await only(desk, 'box')
    const field = page.getByRole('spinbutton', { name: 'Letter size' })
    const now = async () => (await only(desk, 'box')).size
    await field.focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(now).toBe(size + 1)
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(now).toBe(size + 11)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('40')
    await page.keyboard.press('Enter')
    await expect.poll(now).toBe(40)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('99')
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('40')
    await sheetOf(page).focus()
    expect(await now()).toBe(40)
    await field.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('40/2+4')
    await page.keyboard.press('Enter')
    await expect.poll(now).toBe(24)
    await sheetOf(page).focus()
  })
})

test('a run of writing is told from the deed before it', async () => {
  const { page } = desk
  await draw(desk, 'n', [800, 200], [1000, 300])
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Welcome')
  await page.keyboard.press('Escape')
  expect((await deeds(desk)).slice(-2)).toEqual(['Add note', 'Change text'])
})
