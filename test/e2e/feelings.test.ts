import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, openBoard, type Running, SAMPLE, start } from './app'
import { textbox, unfold } from './entered'

describe('feelings are chosen by keyboard', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
    await framesOf(running.page).nth(9).click()
  })
  afterAll(() => running.close())

  const button = () => running.page.getByRole('button', { name: /Intended feeling$/ })
  const active = () =>
    running.page
      .getByRole('combobox', { name: 'Find a feeling' })
      .evaluate(
        (field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
      )

  test('the picker opens on what is chosen, and arrows go both ways', async () => {
    const { page } = running
    await button().focus()
    await page.keyboard.press('Enter')
    await expect.poll(active).toBe('Cared for')
    await page.keyboard.press('ArrowRight')
    expect(await active()).toBe('Valued')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe('Excited')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe('Proud')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Delighted.*Intended feeling$/ }).waitFor()
    await expect.poll(() => button().evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('letters find a word, and no tool is taken meanwhile', async () => {
    const { page } = running
    await page.keyboard.press('Enter')
    await page.keyboard.type('rel')
    expect(await active()).toBe('Relieved')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Relieved.*Intended feeling$/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Select', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    )
  })

  test('a word that is not there says so, and Escape changes nothing', async () => {
    const { page } = running
    await page.keyboard.press('Enter')
    await page.keyboard.type('hangry')
    await page.getByText('No feeling is called “hangry”.').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Relieved.*Intended feeling$/ }).waitFor()
  })

  test('how bad or good it is can be said apart from the word, and choosing the word again keeps it', async () => {
    const { page } = running
    const row = page.getByRole('radiogroup', { name: 'Intended feeling: how bad or good' })
    await row.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.getByText('“Relieved” is usually +1').waitFor()
    await button().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('“Relieved” is usually +1').waitFor()
  })

  test('saying nothing is a choice, and undo brings the feeling back', async () => {
    const { page } = running
    await button().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Not said yet.*Intended feeling$/ }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: /^Relieved.*Intended feeling$/ }).waitFor()
  })
})

describe('what the checks say stands at the field', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
    await framesOf(running.page).nth(8).click()
  })
  afterAll(() => running.close())

  test('it comes and goes while one types, in the panel, at the tab and on the picture', async () => {
    const { page } = running
    const what = textbox(page, 'What we promise or offer here')
    const field = page.locator('[data-field=what]')
    const mark = framesOf(page)
      .nth(8)
      .getByText(/errors?,/)
    expect(await field.getByRole('listitem').count()).toBe(0)
    const before = await mark.count()
    await what.fill('')
    await field.getByRole('listitem').first().waitFor()
    await page.getByRole('tab', { name: /^Findings.*open finding/ }).waitFor()
    await mark.first().waitFor({ state: 'attached' })
    await what.fill('A quick, friendly payment')
    await field.getByRole('listitem').first().waitFor({ state: 'detached' })
    expect(await mark.count()).toBe(before)
  })

  test('from the list of findings one comes to the field, even a folded one', async () => {
    const { page } = running
    await framesOf(page).nth(9).click()
    await page.getByRole('tab', { name: /^Findings/ }).click()
    await page
      .getByRole('button', { name: /^Jump: .*may only say no/ })
      .first()
      .click()
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
      )
      .toBe('empowered')
  })
})

describe('everyone can enter it', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
  })
  afterAll(() => running.close())

  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`details, evidence, findings and guests have no finding in the ${theme} theme`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      await openBoard(page, SAMPLE)
      await framesOf(page).nth(9).click()
      await page.getByRole('tab', { name: 'Details' }).click()
      await unfold(page)
      expect(await findings()).toEqual([])
      await page.getByRole('button', { name: /Felt today$/ }).click()
      await page.getByRole('combobox', { name: 'Find a feeling' }).waitFor()
      expect(await findings()).toEqual([])
      await page.keyboard.press('Escape')
      for (const tab of [/^Evidence/, /^Findings/]) {
        await page.getByRole('tab', { name: tab }).click()
        expect(await findings()).toEqual([])
      }
      await page.getByRole('tab', { name: 'Guests' }).click()
      await page.getByRole('article').waitFor()
      expect(await findings()).toEqual([])
      await page.getByRole('button', { name: 'Delete guest' }).click()
      await page.getByRole('alertdialog').waitFor()
      expect(await findings()).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Copy from another board…' }).click()
      await page.getByText('There is no other board in the library.').waitFor()
      expect(await findings()).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Library' }).click()
    })
  }
})
