import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { choose, focusedField, guestOnDisk, paste, recordsOnDisk, textbox } from './entered'

describe('guests have a view of their own', () => {
  const folder = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder })
    await openBoard(running.page, SAMPLE)
    await running.page.getByRole('tab', { name: 'Guests' }).click()
  })
  afterAll(() => running.close())

  const list = () =>
    running.page.getByRole('listbox', { name: 'The guests of this board' }).getByRole('option')
  const linesIn = (name: string) =>
    running.page
      .getByRole('list', { name, exact: true })
      .getByRole('textbox')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))

  test('a new guest is written down without the mouse', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Add guest' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedField(page)).toBe('name')
    await page.keyboard.type('Ada Novak, 71')
    await page.getByRole('textbox', { name: 'In short' }).fill('Buys for a grandchild')
    await page.getByRole('textbox', { name: 'What they say' }).fill('Talk to me, not to the screen.')
    await page.getByRole('textbox', { name: 'Add a need' }).focus()
    await page.keyboard.type('A chair')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Large letters')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Patience')
    await page.keyboard.press('Alt+ArrowUp')
    expect(await linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Backspace')
    expect(await linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
    await page.getByRole('textbox', { name: 'Add a desire' }).focus()
    await paste(page, '• To be remembered\n• To be asked\n')
    expect(await linesIn('Desires')).toEqual(['To be remembered', 'To be asked', ''])
    await page.getByRole('textbox', { name: 'Add a fact of their context' }).fill('Came by bus')
    await page.getByRole('textbox', { name: 'Add an emotion' }).fill('A little lost')
    await choose(page, 'Arriving feeling', 'Uneasy')
    await saved(page)
    expect(await guestOnDisk(page, 'Ada Novak, 71')).toMatchObject({
      summary: 'Buys for a grandchild',
      says: 'Talk to me, not to the screen.',
      needs: ['A chair', 'Patience', 'Large letters'],
      desires: ['To be remembered', 'To be asked'],
      context: ['Came by bus'],
      emotion: ['A little lost'],
      arriving: { emotion: 'uneasy', valence: -1 },
    })
  })

  test('guests are put in order by keyboard, and undo takes it back', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => list().nth(1).textContent()).toContain('Renee Coleman')
    await page.keyboard.press('Control+z')
    await expect.poll(() => list().nth(0).textContent()).toContain('Renee Coleman')
  })

  test('deleting a guest of the story asks, and the frames stay', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.getByRole('button', { name: 'Delete guest' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete Renee Coleman, 47?' })
    await question.getByText('11 frames are about this guest.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => list().count()).toBe(4)
    await page.getByRole('button', { name: 'Delete guest' }).click()
    await question.getByRole('button', { name: 'Delete guest' }).click()
    await expect.poll(() => list().count()).toBe(3)
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    expect(await framesOf(page).count()).toBe(13)
    await page.keyboard.press('Control+z')
    await page.getByRole('tab', { name: 'Guests' }).click()
    await expect.poll(() => list().nth(0).textContent()).toContain('in 11 frames')
  })

  test('a small picture leads to the frame', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.getByRole('button', { name: 'Show frame 10 Could I use your restroom?' }).click()
    await expect.poll(() => textbox(page, 'Title').inputValue()).toBe('Could I use your restroom?')
    await expect.poll(() => focusedField(page)).toBe('guest')
  })

  test('keys that mean the sheet do nothing to it from here', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('tab', { name: 'Guests' }).click()
    await list().nth(1).click()
    const before = await recordsOnDisk(page)
    for (const key of ['Delete', 'Backspace', 'Control+d', 'n']) await page.keyboard.press(key)
    expect(await page.getByRole('tab', { name: 'Guests' }).getAttribute('aria-selected')).toBe('true')
    expect((await recordsOnDisk(page)).length).toBe(before.length)
  })

  test('guests of another board are copied, with their looks, and come back after a restart', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await page
      .getByRole('region', { name: 'Start from a template' })
      .getByRole('button', { name: /Harbour/ })
      .click()
    await sheetOf(page).waitFor()
    await page.getByRole('tab', { name: 'Guests' }).click()
    await page.getByRole('button', { name: 'Copy from another board…' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Board$/ })
      .click()
    await page.getByRole('option', { name: SAMPLE }).click()
    await page.getByRole('option', { name: 'Ada Novak, 71' }).click()
    await page.getByRole('option', { name: 'Mei Tanaka, 38' }).click()
    await page.getByRole('button', { name: 'Copy 2 guests' }).click()
    await expect.poll(() => list().count()).toBe(5)
    await saved(page)
    await running.close()
    running = await start({ folder })
    await list().nth(4).waitFor()
    expect(await list().allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Ada Novak, 71'),
        expect.stringContaining('Mei Tanaka, 38'),
      ]),
    )
    await list().filter({ hasText: 'Ada Novak' }).click()
    await expect.poll(() => linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
  })

  test('a board without guests says what a guest is', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'New board' }).click()
    await sheetOf(page).waitFor()
    await page.getByRole('tab', { name: 'Guests' }).click()
    await page.getByRole('heading', { name: 'Who is this story for?' }).waitFor()
    await page.getByRole('button', { name: 'Add guest' }).click()
    await expect.poll(() => list().count()).toBe(1)
  })

  test('nothing on the way made the page or its policy complain', () => {
    expect(running.complaints).toEqual([])
  })
})
