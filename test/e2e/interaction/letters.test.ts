import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clickSheet, framesOf, sheetOf } from '../app'
import { type Desk, draw, elements, freshFrame, fromMenu, inNoStep, inOneStep, only, openDesk } from './desk'

let desk: Desk
let keys: CDPSession
beforeAll(async () => {
  desk = await openDesk()
  keys = await desk.page.context().newCDPSession(desk.page)
})
afterAll(async () => {
  expect(desk.complaints).toEqual([])
  await desk.close()
})
beforeEach(() => freshFrame(desk))

const typing = () => sheetOf(desk.page).getByRole('textbox')
const tool = () => sheetOf(desk.page).getAttribute('data-tool')

describe('letters belong to the words while somebody writes', () => {
  const ALL = 'hroalpdetnbsgiqv HROALPDETNBSGIQV ]["\'9?0123.,-+= '

  test('on the sheet', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    await page.keyboard.press('Enter')
    await page.keyboard.type(ALL)
    expect(await typing().inputValue()).toBe(ALL)
    await page.keyboard.press('Escape')
    expect(await tool()).toBe('select')
    expect((await only(desk, 'box')).text).toBe(ALL)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('in the panel', async () => {
    const { page } = desk
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(ALL)
    expect(await title.inputValue()).toBe(ALL)
    expect(await tool()).toBe('select')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await sheetOf(page).focus()
  })

  test('and so do the keys that mark, copy, remove and walk', async () => {
    const { page } = desk
    const count = await framesOf(page).count()
    await draw(desk, 'r', [800, 200], [1000, 300])
    await page.keyboard.press('Enter')
    await page.keyboard.type('one two')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+v')
    expect(await typing().inputValue()).toBe('one twoone two')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Home')
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+d')
    await page.keyboard.press('PageUp')
    expect(await typing().inputValue()).toBe('ne twoone tw')
    await page.keyboard.press('Escape')
    expect(await elements(desk)).toHaveLength(1)
    expect(await framesOf(page).count()).toBe(count)
  })

  test('Ctrl+Z takes back what was written, and writing goes on', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    await page.keyboard.press('Enter')
    await page.keyboard.type('gone')
    await page.keyboard.press('Control+z')
    expect(await typing().inputValue()).toBe('')
    await page.keyboard.type('here')
    await page.keyboard.press('Escape')
    expect((await only(desk, 'box')).text).toBe('here')
  })
})

describe('an input method', () => {
  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  /** A key while the input method has it: the page hears of it, and it is nobody else's. */
  const held = async (key: string, code = key) => {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await keys.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: 229 })
    }
  }

  test('has all keys while it composes, and what it gives is one step', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    await inOneStep(desk, async () => {
      await page.keyboard.press('Enter')
      await typing().waitFor()
      await compose('n')
      await held('n', 'KeyN')
      await compose('に')
      await held('v', 'KeyV')
      await held('Enter')
      await held('Escape')
      expect(await typing().count()).toBe(1)
      await compose('日本')
      expect(await typing().inputValue()).toBe('日本')
      expect(await tool()).toBe('select')
      await keys.send('Input.insertText', { text: '日本' })
      await page.keyboard.press('Escape')
      await typing().waitFor({ state: 'detached' })
    })
    expect((await only(desk, 'box')).text).toBe('日本')
  })

  test('what was not given leaves nothing', async () => {
    const { page } = desk
    await draw(desk, 'r', [800, 200], [1000, 300])
    await inNoStep(desk, async () => {
      await page.keyboard.press('Enter')
      await typing().waitFor()
      await compose('にほ')
      await compose('')
      await page.keyboard.press('Escape')
    })
    expect((await only(desk, 'box')).text).toBe('')
  })

  test('composes in the panel, too, and in one step', async () => {
    const { page } = desk
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('')
    await sheetOf(page).focus()
    await title.focus()
    await compose('ね')
    await held('e', 'KeyE')
    await compose('ねこ')
    await keys.send('Input.insertText', { text: '猫' })
    expect(await title.inputValue()).toBe('猫')
    expect(await tool()).toBe('select')
    await sheetOf(page).focus()
  })
})

describe('single letters switched off', () => {
  test('do nothing on the sheet and in the filmstrip, while chords go on', async () => {
    const { page } = desk
    await fromMenu(desk, 'keys.letters')
    await page.getByText('Single-letter keys are off.').waitFor()
    await draw0()
    const count = await framesOf(page).count()
    await inNoStep(desk, async () => {
      await sheetOf(page).focus()
      for (const key of ['r', 'p', 'h', 'q', '9', '?', 'Shift+H', 'Shift+V', ']', '[', 'Shift+B']) {
        await page.keyboard.press('Escape')
        await page.keyboard.press(key)
        expect(await tool(), key).toBe('select')
        expect(await page.getByRole('dialog').count(), key).toBe(0)
      }
      await framesOf(page).first().focus()
      await page.keyboard.press('n')
      await page.keyboard.press('d')
    })
    expect(await framesOf(page).count()).toBe(count)
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await inOneStep(desk, () => page.keyboard.press('Control+d'))
  })

  test('a letter writes into the text that is chosen then', async () => {
    const { page } = desk
    await draw0()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('rest')
    await page.keyboard.press('Escape')
    expect((await only(desk, 'box')).text).toBe('rest')
  })

  test('and on again', async () => {
    const { page } = desk
    await fromMenu(desk, 'keys.letters')
    await page.getByText('Single-letter keys are on.').waitFor()
    await sheetOf(page).focus()
    await page.keyboard.press('r')
    expect(await tool()).toBe('rectangle')
    await page.keyboard.press('v')
  })

  /** With the tool taken from the toolbar: the letters are off. */
  async function draw0() {
    const { page } = desk
    await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Rectangle' }).click()
    await clickSheet(page, 900, 200)
    expect(await elements(desk)).toHaveLength(1)
    await sheetOf(page).focus()
  }
})
