import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  clickSheet,
  dragSheet,
  framesOf,
  freshFolder,
  openBoard,
  type Running,
  SAMPLE,
  saved,
  sheetOf,
  start,
} from './app'

/** Two laptops, and the two files that go between them. */
describe('a board is reviewed', () => {
  const files = freshFolder()
  const copy = join(files, 'Big game to review.cxboard')
  const answer = join(files, 'Big game reviewed.cxboard')
  let home: Running
  let reader: Running
  beforeAll(async () => {
    home = await start({ env: { CXBOARD_SAVE_TO: copy, CXBOARD_OPEN_FROM: answer } })
    reader = await start({ env: { CXBOARD_SAVE_TO: answer, CXBOARD_OPEN_FROM: copy } })
    home.page.setDefaultTimeout(10_000)
    reader.page.setDefaultTimeout(10_000)
  })
  afterAll(async () => {
    await home.close()
    await reader.close()
  })

  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })
  const refusal = () => reader.page.getByRole('status').getByText('This is a review copy')
  const dismiss = () => reader.page.getByRole('button', { name: 'Dismiss' }).click()
  const findings = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }
  const thread = (page: Page, place: number) =>
    page.getByRole('listitem', { name: new RegExp(`^Comment ${place}, by `) })

  test('the copy is sent with a question on it, and opens with its sender’s words over it', async () => {
    const { page } = home
    await openBoard(page, SAMPLE)
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Is this ours to promise?')
    await page.keyboard.press('Enter')
    await saved(page)
    await page.getByRole('button', { name: 'More ways to send' }).click()
    await page.getByRole('menuitem', { name: /review/i }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'What you would like to hear' }).fill('Be frank, please.')
    await dialog.getByRole('button', { name: 'Send review copy' }).click()
    await dialog.waitFor({ state: 'hidden' })

    await reader.page.getByRole('button', { name: 'Open file…' }).click()
    await reader.page.getByRole('button', { name: 'Open to review' }).click()
    await sheetOf(reader.page).waitFor()
    const banner = reader.page.getByRole('region', { name: 'Review copy' })
    await banner.getByText('Be frank, please.').waitFor()
    expect(await banner.innerText()).toContain(SAMPLE)
  })

  test('nothing on the sheet can be changed, and it says why', async () => {
    const { page } = reader
    expect(await page.getByRole('toolbar', { name: 'Tools' }).count()).toBe(0)
    await sheetOf(page).dblclick({ position: { x: 200, y: 200 } })
    await refusal().waitFor()
    expect(await sheetOf(page).getByRole('textbox').count()).toBe(0)
    await dismiss()
    await dragSheet(page, [1170, 380], [1300, 300])
    await page.keyboard.press('Control+Alt+m')
    await page.getByText('Pinned to Stamp: Mobile phone').waitFor()
    await sheetOf(page).focus()
    for (const key of ['ArrowRight', 'Delete', 'Control+d', 'Control+m', 'Control+x', 'F2']) {
      await page.keyboard.press(key)
      if (key === 'F2') continue
      await refusal().waitFor()
      await dismiss()
      await sheetOf(page).focus()
    }
    expect(await framesOf(page).count()).toBe(13)
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isEnabled()).toBe(false)
  })

  test('the panel, the table, the guests and the settings are there to be read', async () => {
    const { page } = reader
    await tab(page, 'Details').click()
    const what = page.getByRole('textbox', { name: 'What we promise or offer here' })
    expect(await what.isEditable()).toBe(false)
    expect(await what.inputValue()).not.toBe('')
    await page.getByRole('tab', { name: /^Evidence/ }).click()
    expect(await page.getByRole('button', { name: /evidence/i }).count()).toBe(0)
    await tab(page, 'Outline').click()
    const cell = page.getByRole('rowheader', { name: /Big-game week post/ })
    await cell.click()
    await page.keyboard.type('x')
    await refusal().waitFor()
    await dismiss()
    expect(await page.getByRole('grid').getByRole('textbox').count()).toBe(0)
    await tab(page, 'Guests').click()
    expect(await page.getByRole('textbox', { name: 'In short' }).isEditable()).toBe(false)
    expect(await page.getByRole('button', { name: 'Add guest' }).count()).toBe(0)
    await tab(page, 'Scorecard').click()
    await page.getByRole('heading', { name: 'Journey breakers' }).waitFor()
    await tab(page, 'Session').click()
    await page.getByRole('button', { name: 'Suggest scores' }).click()
    expect(await page.getByRole('textbox', { name: 'Board name' }).isEditable()).toBe(false)
  })

  test('scores are suggested by the keys, with a reason; the team’s level is told after one’s own', async () => {
    const { page } = reader
    await page.getByRole('heading', { name: 'Your suggestions' }).waitFor()
    expect(await page.getByText(/The team gave/).count()).toBe(0)
    const promise = page.getByRole('radiogroup', { name: 'Promise' })
    await promise.getByRole('radio').first().focus()
    await page.keyboard.press('2')
    await page.getByText(/The team gave/).waitFor()
    await page.getByRole('textbox', { name: /Promise/ }).fill('Nobody told her.')
    await promise.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('4')
    await page.getByText('2 of 6 suggested').waitFor()
    await page.keyboard.press('0')
    await page.getByText('1 of 6 suggested').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('2 of 6 suggested').waitFor()
  })

  test('what others said is answered and not changed; what one says oneself is', async () => {
    const { page } = reader
    await page.getByRole('tab', { name: /^Comments/ }).click()
    await thread(page, 1).hover()
    expect(await thread(page, 1).getByRole('button', { name: 'Delete this comment' }).count()).toBe(0)
    expect(await thread(page, 1).getByRole('button', { name: 'Resolve' }).count()).toBe(0)
    await thread(page, 1)
      .getByRole('button', { name: /^Answer / })
      .click()
    await page.keyboard.type('Not at the weekend.')
    await page.keyboard.press('Enter')
    await clickSheet(page, 1170, 380)
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('She holds it the other way.')
    await page.keyboard.press('Enter')
    await thread(page, 2).hover()
    await thread(page, 2).getByRole('button', { name: 'Change this comment' }).waitFor()
  })

  test('nothing is found by axe in the copy, in either theme', async () => {
    const { page } = reader
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      for (const panel of [/^Details/, /^Score$/, /^Comments/]) {
        await page.getByRole('tab', { name: panel }).click()
        expect(await findings(page)).toEqual([])
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('at home the review is looked through: one is rejected, the rest is one step', async () => {
    await reader.page.getByRole('button', { name: 'Send review…' }).click()
    const sending = reader.page.getByRole('dialog')
    await sending.getByRole('textbox').fill('The arrival works.')
    await sending.getByRole('button', { name: 'Send review' }).click()
    await sending.waitFor({ state: 'hidden' })

    const { page } = home
    await page.keyboard.press('Control+o')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Look through the review…' }).click()
    await dialog.getByText('2 comments', { exact: true }).waitFor()
    await dialog.getByText('2 suggested scores', { exact: true }).waitFor()
    const all = (name: string) => dialog.getByRole('radio', { name, exact: true })
    await all('Reject all comments').click()
    await dialog.getByRole('button', { name: 'Accept 2 of 4' }).waitFor()
    expect(await all('Accept all scores').isChecked()).toBe(true)
    await all('Accept all comments').click()
    expect(await dialog.getByRole('button', { name: /^Accept all/ }).allInnerTexts()).toEqual(['Accept all'])
    const who = (await dialog.getByRole('heading', { name: /’s review$/ }).innerText()).replace(
      '’s review',
      '',
    )
    await dialog.getByText('The arrival works.').waitFor()
    await dialog.getByText('In answer to “Is this ours to promise?”').waitFor()
    await dialog
      .getByText(/^instead of your team’s/)
      .first()
      .waitFor()
    expect(await findings(page)).toEqual([])
    const substance = dialog.getByRole('radiogroup', { name: /Substance/ })
    await substance.getByRole('radio', { name: 'Reject' }).click()
    await dialog.getByRole('button', { name: 'Accept 3 of 4' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('3 things are taken over from the review.').waitFor()
    await thread(page, 1).getByText('Not at the weekend.').waitFor()
    await thread(page, 2).getByText('She holds it the other way.').waitFor()
    await page.getByRole('button', { name: /^Undo: / }).waitFor()
    // Her level counts in her name, and in nobody else's.
    await tab(page, 'Score').click()
    await page.getByRole('button', { name: /Scoring as/ }).click()
    await page.getByRole('option', { name: who, exact: true }).click()
    const chosen = page.getByRole('radiogroup', { name: 'Promise' }).getByRole('radio', { checked: true })
    await expect.poll(() => chosen.innerText()).toBe('2')
    expect(
      await page.getByRole('radiogroup', { name: 'Substance' }).getByRole('radio', { checked: true }).count(),
    ).toBe(0)
  })

  test('the same review once more has only the rejected one left, and undo takes all of it back', async () => {
    const { page } = home
    await page.keyboard.press('Control+o')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Look through the review…' }).click()
    await expect.poll(() => dialog.getByText('Already on your board').count()).toBe(3)
    await dialog.getByRole('button', { name: 'Accept it' }).waitFor()
    await dialog.getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: /^Undo: / }).click()
    await page.getByRole('tab', { name: /^Comments/ }).click()
    await expect.poll(() => thread(page, 2).count()).toBe(0)
    expect(await thread(page, 1).getByText('Not at the weekend.').count()).toBe(0)
    expect([...home.complaints, ...reader.complaints]).toEqual([])
  })
})
