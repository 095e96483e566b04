import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, start } from './app'

describe('scoring', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  test('a rater is added in place, with a kind, and her level carries a reason', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    await page.getByRole('button', { name: 'Scoring as' }).click()
    await page.getByRole('option', { name: 'New rater…' }).click()
    await page.getByRole('textbox', { name: 'Name of the rater' }).fill('Ines')
    await page.getByRole('textbox', { name: 'Name of the rater' }).press('Enter')
    await page.getByRole('button', { name: /Ines · Front line/ }).waitFor()
    await level(page, 'Promise', 4)
    await page.getByRole('textbox', { name: 'Why this level, Promise' }).fill('Asked three guests.')
    await saved(page)
  })

  test('what others gave a frame is read when all of one’s own levels are there, and no sooner', async () => {
    const { page } = running
    await page
      .getByRole('region', { name: 'Your own levels' })
      .getByText(/^1 of 6 scored/)
      .waitFor()
    for (const dimension of ['Substance', 'Understanding', 'Feeling', 'Ease']) {
      await level(page, dimension, 2)
      expect(await page.getByRole('list', { name: /^All levels of/ }).count()).toBe(0)
      expect(await page.getByText(/raters, mean/).count()).toBe(0)
    }
    await level(page, 'Ownership', 2)
    await page.getByRole('region', { name: 'Frame alignment' }).waitFor()
    await page.getByRole('list', { name: 'All levels of Ownership' }).getByText('Store manager').waitFor()
    await page.getByRole('radiogroup', { name: 'Promise' }).getByRole('radio').first().focus()
    const voices = page.getByRole('list', { name: 'All levels of Promise' })
    await voices.getByText('Ines').waitFor()
    await voices.getByText('Asked three guests.').waitFor()
    await page.getByRole('radiogroup', { name: 'Ease' }).getByRole('radio').first().focus()
    await page.keyboard.press('0')
    await page.getByRole('region', { name: 'Your own levels' }).waitFor()
    expect(await page.getByText(/raters, mean/).count()).toBe(0)
    await page.keyboard.press('2')
    await page.getByRole('region', { name: 'Frame alignment' }).waitFor()
  })

  test('a level from before What changed is marked, and goes with “Still true”', async () => {
    const { page } = running
    const promise = page.getByRole('region', { name: 'Promise', exact: true })
    expect(await promise.getByText('Scored before').count()).toBe(0)
    await page.getByRole('tab', { name: /^Details/ }).click()
    await page.getByRole('textbox', { name: 'What we promise or offer here' }).fill('Only what is in stock.')
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    await promise.getByText('Scored before What changed').waitFor()
    await promise.getByRole('button', { name: 'Still true: Promise' }).click()
    await promise.getByText('Scored before').waitFor({ state: 'detached' })
    const ease = page.getByRole('region', { name: 'Ease', exact: true })
    await ease.getByText('Scored before What changed').waitFor()
    await page.getByRole('button', { name: 'All still true' }).click()
    await ease.getByText('Scored before').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await ease.getByText('Scored before What changed').waitFor()
  })

  test('one dimension goes through every frame by keys, and shows no level but one’s own', async () => {
    const { page } = running
    await page.getByRole('radiogroup', { name: 'Promise' }).getByRole('radio', { name: /^4/ }).focus()
    await page.getByRole('button', { name: 'Score this dimension in every frame: Promise' }).click()
    await page.getByText('1 of 13', { exact: true }).last().waitFor()
    expect(
      await page.getByRole('radio', { checked: true, name: /Signature|Designed|Functional/ }).count(),
    ).toBe(1)
    await line(page, 2).getByRole('radio').first().focus()
    await page.keyboard.press('3')
    await focused(line(page, 3))
    await page.keyboard.press('5')
    await focused(line(page, 4))
    await page.keyboard.press('ArrowUp')
    await focused(line(page, 3))
    expect(await line(page, 3).getByRole('radio', { checked: true }).textContent()).toBe('5')
    await page.keyboard.press('0')
    await expect.poll(() => line(page, 3).getByRole('radio', { checked: true }).count()).toBe(0)
    await page.getByText('2 of 13', { exact: true }).last().waitFor()
    await page.getByRole('button', { name: 'Next: Substance' }).click()
    await page.getByText('1 of 13', { exact: true }).last().waitFor()
  })

  test('all thirteen by keys alone end at the next dimension', async () => {
    const { page } = running
    await line(page, 1).getByRole('radio').first().focus()
    for (let frame = 1; frame <= 13; frame++) {
      await focused(line(page, frame))
      await page.keyboard.press('4')
    }
    await page.getByText('Substance is scored in every frame.').waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Next: Understanding' }).evaluate(isFocused))
      .toBe(true)
    await saved(page)
  })

  test('a decision is kept without any session', async () => {
    const { page } = running
    await page.getByRole('radio', { name: 'Silent session' }).click()
    await keepRemark(page, 'Ask the front line every month.')
    await page.getByRole('textbox', { name: 'Text of the decision' }).waitFor()
    await saved(page)
  })
})

/** One session from its start to its report, in the order it happens. */
describe('a silent session', () => {
  const folder = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder })
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  test('begins with people, frames and a sentence of what will happen', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Session' }).click()
    for (const name of ['Marketing director', 'Store manager', 'Cashier'])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck()
    for (const name of ['Anna', 'Ben']) {
      await page.getByRole('button', { name: 'Add someone' }).click()
      await page.getByRole('textbox', { name: 'Name of the rater' }).fill(name)
      await page.getByRole('button', { name: 'Add rater', exact: true }).click()
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).waitFor()
    }
    await page.getByRole('radio', { name: 'Chosen frames' }).click()
    await page.getByRole('checkbox', { name: /Could I use your restroom/ }).check()
    await page.getByRole('checkbox', { name: /^1 Big-game week post/ }).check()
    await page.getByText('2 people score 2 frames, up to 12 levels each.').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('from then on no score can be read anywhere', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    expect(await page.getByRole('radiogroup', { name: 'Promise' }).count()).toBe(0)
    expect(await framesOf(page).nth(0).textContent()).not.toMatch(/\d\d/)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('38.25')
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByText(/Scores hidden: a silent session is going on/).waitFor()
    await openBoard(page, SAMPLE)
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('radio', { name: 'One dimension, every frame' }).click()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    await page.getByRole('button', { name: 'Go to the session' }).click()
  })

  test('Anna scores her frames, and hands on', async () => {
    const { page } = running
    await sit(page, 'Anna')
    await page.getByText('0 of 12 levels').last().waitFor()
    expect(await findings(page)).toEqual([])
    await level(page, 'Promise', 5)
    await level(page, 'Ease', 4)
    await page.getByRole('textbox', { name: 'Why this level, Ease' }).fill('I walked it myself.')
    await page.keyboard.press('PageDown')
    await page.getByText('Frame 2 of 2').waitFor()
    await level(page, 'Promise', 3)
    await page.getByText('3 of 12 levels').last().waitFor()
    await page.getByRole('button', { name: 'I am done' }).click()
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
  })

  test('Ben sees none of Anna’s levels, and taking deeds back shows him none', async () => {
    const { page } = running
    await sit(page, 'Ben')
    expect(await page.getByRole('radio', { checked: true, name: /^[1-5] / }).count()).toBe(0)
    expect(await page.getByText('I walked it myself.').count()).toBe(0)
    // His turn, her “I am done”: both are taken back, and the next page is the question who sits here.
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'Hand the laptop to Anna' }).waitFor()
    expect(await page.getByRole('radio', { name: /^[1-5] / }).count()).toBe(0)
    expect(await page.getByText('I walked it myself.').count()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('region', { name: 'Ben is scoring' }).waitFor()
    await level(page, 'Promise', 1)
    await saved(page)
  })

  test('a turn that a restart interrupts is taken up where it was, after the question who sits here', async () => {
    await running.close()
    running = await start({ folder })
    const { page } = running
    await page.getByRole('heading', { name: 'Hand the laptop to Ben' }).waitFor()
    expect(await page.getByRole('radio', { name: /^[1-5] / }).count()).toBe(0)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'I am Ben' }).click()
    await page.getByText('1 of 12 levels').last().waitFor()
    await page.getByRole('radio', { name: 'Dimension by dimension' }).click()
    expect(await findings(page)).toEqual([])
    await line(page, 2).getByRole('radio').first().focus()
    await page.keyboard.press('3')
    await page.getByText('2 of 12 levels').last().waitFor()
    await page.getByRole('button', { name: 'Stop for now' }).click()
  })

  test('the reveal names who has not finished, and what they differ on is the agenda', async () => {
    const { page } = running
    await page.getByRole('button', { name: /^Reveal now/ }).click()
    await page.getByText(/^Ben: not finished/).waitFor()
    await page.getByRole('button', { name: 'Reveal now', exact: true }).click()
    const agenda = page.getByRole('region', { name: 'What to talk about' })
    await agenda.waitFor()
    const first = agenda.getByRole('button', { expanded: true })
    await expect.poll(() => first.textContent()).toMatch(/Frame 1: Big-game week post.*Discuss.*Promise/)
    const apart = agenda.getByRole('region', { name: 'Promise' })
    expect(await given(apart, 'Anna, Promise')).toBe('5')
    expect(await given(apart, 'Ben, Promise')).toBe('1')
    await agenda.getByRole('button', { name: 'Show all six dimensions' }).click()
    await agenda.getByText('I walked it myself.').waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('a level is given anew on the spot, a decision kept, and the frame ticked off', async () => {
    const { page } = running
    const agenda = page.getByRole('region', { name: 'What to talk about' })
    await agenda.getByRole('radiogroup', { name: 'Ben, Promise' }).getByRole('radio', { name: /^4/ }).click()
    const decision = agenda.getByRole('textbox', { name: 'A decision' })
    await decision.fill('One promise a week, not three.')
    await decision.press('Enter')
    await agenda.getByRole('radio', { name: 'Open question' }).click()
    await agenda.getByRole('textbox', { name: 'An open question' }).fill('Who writes the post?')
    await agenda.getByRole('button', { name: 'Keep question' }).click()
    await agenda.getByRole('checkbox', { name: 'Talked about: Big-game week post' }).check()
    await page.getByText(/^1 of \d+ talked about$/).waitFor()
    await saved(page)
  })

  test('the report keeps it all, and is there again after a restart', async () => {
    await running.page.getByRole('button', { name: 'End the session' }).click()
    await readReport(running.page)
    for (const colorScheme of ['dark', 'light'] as const) {
      await running.page.emulateMedia({ colorScheme })
      await running.page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      expect(await findings(running.page)).toEqual([])
    }
    await saved(running.page)
    await running.close()
    running = await start({ folder })
    await running.page.getByRole('button', { name: /^Session of/ }).click()
    await readReport(running.page)
    expect(running.complaints).toEqual([])
  })

  const readReport = async (page: Page) => {
    const report = page.getByRole('article', { name: 'Session report' })
    await report.waitFor()
    await report.getByText('Anna', { exact: true }).waitFor()
    expect(await report.getByRole('textbox', { name: 'Text of the decision' }).inputValue()).toBe(
      'One promise a week, not three.',
    )
    expect(await report.getByRole('textbox', { name: 'Text of the question' }).inputValue()).toBe(
      'Who writes the post?',
    )
    await report.getByText('Before', { exact: true }).first().waitFor()
    await report.getByRole('row', { name: /1 Big-game week post/ }).waitFor({ state: 'attached' })
  }
})

async function sit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Hand over to ${name}` }).click()
  await page.getByRole('heading', { name: `Hand the laptop to ${name}` }).waitFor()
  expect(await page.getByRole('radio', { name: /^[1-5] / }).count()).toBe(0)
  await page.getByRole('button', { name: `I am ${name}` }).click()
  await page.getByRole('region', { name: `${name} is scoring` }).waitFor()
}

async function level(page: Page, dimension: string, key: number): Promise<void> {
  const group = page.getByRole('radiogroup', { name: dimension, exact: true })
  await group.getByRole('radio').first().focus()
  await page.keyboard.press(String(key))
  await expect.poll(() => given(page, dimension)).toBe(String(key))
}

function given(within: Page | Locator, group: string): Promise<string | null> {
  const chosen = within
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { checked: true })
  return chosen.textContent()
}

function line(page: Page, frame: number): Locator {
  return page.getByRole('radiogroup', { name: new RegExp(`^Frame ${frame}: `) })
}

function focused(group: Locator): Promise<void> {
  return expect.poll(() => group.evaluate((row) => row.contains(document.activeElement))).toBe(true)
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

async function keepRemark(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'A decision' }).fill(text)
  await page.getByRole('button', { name: 'Keep decision' }).click()
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
