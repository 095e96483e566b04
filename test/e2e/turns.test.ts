import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { editBoard } from '../../shared/edit/board'
import { addRater } from '../../shared/edit/raters'
import { endRound, reveal, startRound } from '../../shared/edit/rounds'
import { setLevel } from '../../shared/edit/scores'
import { apply, put } from '../../shared/model/change'
import { type Doc, docOf, framesOf, get } from '../../shared/model/doc'
import { type Id, newId } from '../../shared/model/id'
import { DIMENSIONS } from '../../shared/model/vocabulary'
import { plannedBoard } from '../bench/boards'
import { dataFolder } from '../bench/libraries'
import { templateDoc } from '../boards'
import { start } from './app'

const EARLIER = '2026-01-05T09:00:00.000Z'
const LATER = '2026-01-05T10:00:00.000Z'
const LONG_NAMES = ['x'.repeat(200), 'Maximiliane-Charlotte '.repeat(9).trim(), 'יעל (12)', 'Anna', 'Anna']

describe('many people', () => {
  test('more than a session holds are told so, and none is left out in silence', async () => {
    const people = Array.from({ length: 52 }, (_, i) => `Person ${i + 1}`)
    const { page } = await opened(withPeople('Crowd', people).doc, 'Crowd')
    const begin = page.getByRole('button', { name: 'Start the session' })
    await page.getByText('At most 50 people can take part in one session.', { exact: false }).waitFor()
    expect(await begin.isDisabled()).toBe(true)
    for (const name of ['Person 3 ', 'Person 51 '])
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck()
    await page.getByText('50 people score 13 frames', { exact: false }).waitFor()
    await begin.click()
    await expect.poll(() => page.getByRole('button', { name: /^Hand over to/ }).count()).toBe(50)
  })

  test('names of any length and direction stay on the page, in large letters in a small window', async () => {
    const { page } = await opened(withPeople('Names', LONG_NAMES).doc, 'Names')
    await page.setViewportSize({ width: 900, height: 600 })
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByRole('button', { name: 'Hand over to Anna (Front line 1)' }).waitFor()
    await page.getByRole('button', { name: 'Hand over to Anna (Front line 2)' }).waitFor()
    for (const size of [100, 200]) {
      await lettersOf(page, size)
      await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
      expect(await tooWide(page)).toEqual([])
      await page.getByRole('button', { name: /^Hand over to xxx/ }).click()
      await page.getByRole('button', { name: /^I am xxx/ }).waitFor()
      expect(await tooWide(page)).toEqual([])
      await page.getByRole('button', { name: /^I am xxx/ }).click()
      for (const way of ['Dimension by dimension', 'Frame by frame']) {
        await page.getByRole('radio', { name: way }).click()
        expect(await tooWide(page)).toEqual([])
      }
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.getByRole('button', { name: 'Stop for now' }).click()
    }
  })
})

describe('a session by keys alone', () => {
  test('they never fall out of the page, from turn to turn and frame to frame', async () => {
    const { page } = await opened(withPeople('Keys', ['Anna', 'Ben']).doc, 'Keys')
    await page.getByRole('button', { name: 'Add someone' }).press('Enter')
    await page.getByRole('textbox', { name: 'Name of the rater' }).fill('Cleo')
    await page.keyboard.press('Enter')
    await holds(page, 'Add someone')
    await page.getByRole('button', { name: 'Start the session' }).press('Enter')
    await holds(page, 'Whose turn is it?')
    await page.getByRole('button', { name: 'Hand over to Anna' }).press('Enter')
    await page.getByRole('button', { name: 'Not now' }).press('Enter')
    await holds(page, 'Whose turn is it?')
    await page.getByRole('button', { name: 'Hand over to Anna' }).press('Enter')
    await page.getByRole('button', { name: 'I am Anna' }).press('Enter')
    await holds(page, 'Anna is scoring')
    await page.getByRole('radiogroup', { name: 'Ease' }).getByRole('radio').first().focus()
    for (const place of [2, 3]) {
      await page.keyboard.press('PageDown')
      await page.getByText(`Frame ${place} of 13`).waitFor()
      await holds(page, '1')
    }
    const forward = page.getByRole('button', { name: 'Next frame' })
    for (let place = 4; place <= 12; place++) await forward.press('Enter')
    await holds(page, 'Next frame')
    await forward.press('Enter')
    await page.getByText('Frame 13 of 13').waitFor()
    await holds(page, '1')
    await page.getByRole('button', { name: 'I am done' }).press('Enter')
    await holds(page, 'Whose turn is it?')
  })

  test('a second Enter does not reveal what the first one asked about', async () => {
    const { page } = await opened(withPeople('Keys', ['Anna', 'Ben']).doc, 'Keys')
    await page.getByRole('button', { name: 'Start the session' }).press('Enter')
    await page.getByRole('button', { name: /^Reveal now/ }).press('Enter')
    await holds(page, 'Not now')
    await page.keyboard.press('Enter')
    await holds(page, 'Reveal now…')
    await page.getByRole('button', { name: 'Give the session up' }).press('Enter')
    await holds(page, 'Keep it')
    await page.keyboard.press('Enter')
    await holds(page, 'Give the session up')
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
  })

  test('a reveal of nothing says so, and calls it no agreement', async () => {
    const { page } = await opened(withPeople('Empty', ['Anna', 'Ben']).doc, 'Empty')
    await page.getByRole('button', { name: 'Start the session' }).press('Enter')
    await page.getByRole('button', { name: /^Reveal now/ }).press('Enter')
    await page.getByRole('button', { name: 'Reveal now', exact: true }).press('Enter')
    await page.getByText('No frame was scored by two of you', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'End the session' }).press('Enter')
    await holds(page, /^Session of/)
    await page.getByText('No frame’s score moved.').waitFor()
  })
})

describe('a long report', () => {
  test('shows the frames that moved farthest first, and leads to all of them', async () => {
    const board = docOf(plannedBoard({ title: 'Long', frames: 60, elementsEach: 0 }))
    const { doc, people } = joined(board, ['Anna'])
    const begun = startRound(doc, { ...PLAN, raters: people }, EARLIER)
    let now = apply(doc, begun.change)
    for (const { id } of framesOf(now))
      for (const dimension of DIMENSIONS)
        now = apply(now, setLevel(now, id, people[0] ?? '', dimension, 5, LATER))
    now = apply(now, endRound(now, begun.round, LATER))
    const { page } = await opened(now, 'Long')
    await page.getByRole('button', { name: /^Monday/ }).click()
    const rows = page.getByRole('article').getByRole('table').first().getByRole('row')
    await expect.poll(() => rows.count()).toBe(41)
    await page.getByRole('button', { name: 'Show all 60' }).click()
    await expect.poll(() => rows.count()).toBe(61)
  })
})

describe('two sessions at once, as a file from elsewhere can bring them', () => {
  test('the one that hides its scores goes on, and the revealed one shows nothing', async () => {
    const { doc, people } = joined(templateDoc('sports'), ['Anna', 'Ben'])
    const first = startRound(doc, { ...PLAN, raters: people }, EARLIER)
    const one = apply(doc, first.change)
    const hidden = get(one, first.round, 'round')
    if (!hidden) throw new Error('no session')
    const other = { ...hidden, id: newId('round'), order: `${hidden.order}V`, title: 'Tuesday' }
    const two = apply(one, put(one, other))
    const both = apply(two, reveal(two, other.id, LATER))
    const { page } = await opened(apply(both, editBoard(both, { title: 'Both' })), 'Both')
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
    await page.getByText('Monday', { exact: true }).waitFor()
    expect(await page.getByRole('heading', { name: 'What to talk about' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Reveal now/ }).click()
    await page.getByRole('button', { name: 'Reveal now', exact: true }).click()
    await page.getByRole('heading', { name: 'What to talk about' }).waitFor()
  })
})

const PLAN = { title: 'Monday', frames: [], minutesEach: null }

/** A board of thirteen frames that nobody but these people will score. */
function withPeople(title: string, names: readonly string[]) {
  const park = templateDoc('park')
  return joined(apply(park, editBoard(park, { title })), names)
}

function joined(doc: Doc, names: readonly string[]) {
  const people: Id[] = []
  let now = doc
  for (const name of names) {
    const { change, rater } = addRater(now, name, 'frontline')
    now = apply(now, change)
    people.push(rater)
  }
  return { doc: now, people }
}

/** The app with one board, at its session. */
async function opened(doc: Doc, title: string) {
  const running = await start({ folder: dataFolder([[...doc.values()]]) })
  onTestFinished(() => running.close())
  const { page } = running
  await page.getByRole('button', { name: `Open ${title}` }).click()
  await page.getByRole('tab', { name: 'Session' }).click()
  return running
}

/** Waits until what is called so has the keys. */
async function holds(page: Page, name: string | RegExp): Promise<void> {
  const held = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await expect.poll(held).toEqual(typeof name === 'string' ? name : expect.stringMatching(name))
}

/** What is cut off, or would have to be scrolled sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element)
        const isSeen = !element.closest('[class*=unseen]') && textOverflow !== 'ellipsis'
        return isSeen && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
  )
}

/** The size of letters, from 100 %, by the command of the menu. */
async function lettersOf(page: Page, size: number): Promise<void> {
  for (let now = 100; now < size; now += 10) {
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('combobox').fill('Larger text')
    await page.keyboard.press('Enter')
  }
  await expect
    .poll(() => page.evaluate(() => document.documentElement.style.fontSize))
    .toBe(`${size / 6.25}px`)
}
