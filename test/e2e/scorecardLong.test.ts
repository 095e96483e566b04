import type { Locator, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { plannedBoard } from '../bench/boards'
import { dataFolder } from '../bench/libraries'
import { openBoard, type Running, SAMPLE, type Start, start } from './app'

const FRAMES = 240
const LONG = 'A long story'

describe('the scorecard of a long board', () => {
  test('holds a hundred rows of a chart’s numbers, says so, and leads to the others', async () => {
    const { page } = await opened(LONG)
    await show(page, 'Promise gap')
    const chart = page.getByRole('figure', { name: 'What was promised, what was delivered' })
    const rows = chart.getByRole('table').getByRole('row')
    await expect.poll(() => rows.count()).toBe(101)
    await chart.getByText(`The first 100 of ${FRAMES} rows.`).waitFor()
    expect(await chart.getByRole('button', { name: 'Later rows' }).count()).toBe(0)
    await chart.getByRole('button', { name: 'Show the numbers' }).press('Enter')
    await chart.getByRole('button', { name: 'Later rows' }).press('Enter')
    await chart.getByText('101 to 200 of 240').waitFor()
    await chart.getByRole('button', { name: 'Later rows' }).press('Enter')
    await expect.poll(() => rows.count()).toBe(41)
    expect(await rows.last().textContent()).toContain('240 Moment 240')
    await chart.getByRole('button', { name: 'Earlier rows' }).press('Enter')
    await chart.getByText('101 to 200 of 240').waitFor()
  })

  test('what is far from the eye follows an edit, too', async () => {
    const { page } = await opened(LONG)
    await show(page, 'Alignment')
    const first = page.getByRole('table', { name: 'Frames', exact: true }).getByRole('row').nth(1)
    expect(await first.textContent()).toContain('75')
    await show(page, 'Board settings')
    const target = page.getByRole('textbox', { name: 'Target, 0 to 100 points' })
    await target.fill('82,25')
    await expect.poll(() => first.textContent(), { timeout: 10_000 }).toContain('82.25')
  })
})

test('the contents scroll the scorecard and never the window with its bar', async () => {
  const { page } = await opened(SAMPLE)
  await page.setViewportSize({ width: 900, height: 600 })
  for (const name of ['Agreement', 'Compare', 'Journey breakers']) {
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('button', { name, exact: true })
      .press('Enter')
    await expect.poll(() => isFocused(page.getByRole('heading', { level: 2, name }))).toBe(true)
    expect(await page.evaluate('document.scrollingElement.scrollTop')).toBe(0)
  }
  expect(await page.evaluate('document.scrollingElement.scrollHeight - innerHeight')).toBe(0)
})

test('lines of a table keep apart at 200 % text', async () => {
  const { page } = await opened(SAMPLE)
  await page.evaluate("document.documentElement.style.fontSize = '32px'")
  const cell = page.getByRole('table', { name: 'Frames', exact: true }).getByRole('cell').first()
  const [line, size] = (await cell.evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element)
    return [Number.parseFloat(lineHeight), Number.parseFloat(fontSize)]
  })) as [number, number]
  expect(line / size).toBeGreaterThan(1.2)
})

test('in German every number has a decimal comma, where it is read and where it is typed', async () => {
  const { page } = await opened(SAMPLE, { words: ['--lang=de'] })
  expect(await page.evaluate('navigator.language')).toMatch(/^de/)
  const board = page.getByRole('region', { name: 'Board alignment' })
  await board.getByText('Partial: 95 % scored, between 36,05 and 41,27').waitFor()
  await page.getByText('is a moment of truth at 30,56.').waitFor()
  const target = page.getByRole('textbox', { name: 'Target, 0 to 100 points' })
  await target.fill('72.5')
  await target.press('Tab')
  expect(await target.inputValue()).toBe('72,5')
  const weight = page.getByRole('spinbutton', { name: 'Weight of Ease' })
  await weight.fill('1,5')
  await weight.press('Enter')
  expect(await weight.inputValue()).toBe('1,5')
  await board.getByRole('button', { name: /^Explain: / }).click()
  await page
    .getByRole('dialog')
    .getByText(/^\d\d,\d\d, partial, between/)
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await numbersWithAPoint(page)).toEqual([])
})

async function opened(title: string, options: Start = {}): Promise<Running> {
  const folder =
    title === LONG ? dataFolder([plannedBoard({ title, frames: FRAMES, elementsEach: 0 })]) : null
  const running = await start({ ...options, ...(folder === null ? {} : { folder }) })
  onTestFinished(() => running.close())
  await openBoard(running.page, title)
  await running.page.getByRole('tab', { name: 'Scorecard' }).click()
  await running.page.getByRole('navigation', { name: 'Contents' }).waitFor()
  return running
}

async function show(page: Page, section: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('button', { name: section, exact: true })
    .click()
}

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement)
}

/** Titles and texts of the board are somebody’s own words; none of the sample has a number like this. */
function numbersWithAPoint(page: Page): Promise<unknown> {
  return page.evaluate("document.querySelector('[role=tabpanel], main').innerText.match(/\\d\\.\\d+/g) ?? []")
}
