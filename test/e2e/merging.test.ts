import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moveElements } from '../../shared/edit/elements'
import { addFrame, editFrame, removeFrames } from '../../shared/edit/frames'
import { addRater } from '../../shared/edit/raters'
import { setLevel } from '../../shared/edit/scores'
import { apply, squash } from '../../shared/model/change'
import { elementsOf } from '../../shared/model/doc'
import { frameAt } from '../boards'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { type Deed, sendBack } from './colleague'

const OUTCOME = "Guest's outcome, in the guest's words"
const BEFORE = 'They have what I need, and I know where.'

/** Two laptops, and the stick that goes between them. */
describe('two people work on their own copies', () => {
  const files = freshFolder()
  const sent = join(files, 'Big game.cxboard')
  const back = join(files, 'Big game from Maria.cxboard')
  let mine: Running
  beforeAll(async () => {
    mine = await start({ env: { CXBOARD_SAVE_TO: sent, CXBOARD_OPEN_FROM: back } })
    mine.page.setDefaultTimeout(10_000)
    await openBoard(mine.page, SAMPLE)
    await mine.page.getByRole('button', { name: 'Send a copy…' }).click()
    await mine.page.getByText('Send it to your colleague.').waitFor()
  })
  afterAll(() => mine.close())
  beforeEach(async () => {
    // Each test begins with the board as it was sent
    if (await question().isVisible()) await question().getByRole('button', { name: 'Cancel' }).click()
    while (await undo().isEnabled()) await undo().click()
    await framesOf(mine.page).first().click()
  })

  const undo = () => mine.page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  const field = (name: string) => mine.page.getByRole('textbox', { name, exact: true }).first()
  const question = () => mine.page.getByRole('dialog')
  const openBack = async () => {
    await mine.page.keyboard.press('Control+o')
    await question().getByText('From Maria ·').waitFor()
  }
  const openMerge = async () => {
    await openBack()
    await question()
      .getByRole('button', { name: `Merge into “${SAMPLE}”…` })
      .click()
    await question()
      .getByRole('heading', { name: `Merge into “${SAMPLE}”` })
      .waitFor()
  }
  const lines = () =>
    question().getByRole('listbox', { name: 'What comes in' }).getByRole('option').allInnerTexts()
  const conflicts = () => question().getByRole('listbox', { name: 'Both of you changed' }).getByRole('option')
  const side = (name: string) => question().getByRole('radio', { name, exact: true })
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: mine.page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }

  test('what only she changed comes in, is counted first, and one undo takes it all back', async () => {
    const { page } = mine
    sendBack(sent, back, [
      (doc) => editFrame(doc, frameAt(doc, 1).id, { outcome: 'I found the page at once.', channel: 'event' }),
      (doc) => addFrame(doc, frameAt(doc, 2).id).change,
      (doc) => removeFrames(doc, [frameAt(doc, 7).id]).change,
      marias(4),
    ])
    await openBack()
    await question().getByText('has not changed since this file left it').waitFor()
    expect(await findings()).toEqual([])
    await question()
      .getByRole('button', { name: /^Merge into/ })
      .click()
    await question().getByText('You never changed the same thing.').waitFor()
    expect(await lines()).toEqual([
      '1 frame added',
      '1 frame deleted',
      '1 text changed',
      '1 detail changed',
      '2 scores by Maria',
    ])
    expect(await findings()).toEqual([])
    expect(await field(OUTCOME).inputValue()).toBe(BEFORE)
    await question().getByRole('button', { name: 'Merge 6 changes' }).click()
    await page.getByText('Merged 6 changes from Maria.').waitFor()
    await framesOf(page).nth(1).click()
    await expect.poll(() => field(OUTCOME).inputValue()).toBe('I found the page at once.')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => field(OUTCOME).inputValue()).not.toBe('I found the page at once.')
    expect(await undo().isEnabled()).toBe(false)
  })

  test('what both changed is shown side by side, and decided one by one', async () => {
    const { page } = mine
    sendBack(sent, back, [
      (doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Hers.', title: 'Her title' }),
      (doc) => editFrame(doc, frameAt(doc, 3).id, { outcome: 'Hers too.' }),
      (doc) => moveElements(doc, [elementsOf(doc, frameAt(doc, 5).id)[0]?.id ?? ''], 0, 40),
    ])
    await field(OUTCOME).fill('Mine.')
    await field('Title').fill('My title')
    await framesOf(page).nth(3).click()
    await field(OUTCOME).fill('Mine too.')
    await openMerge()
    await question().getByText('0 of 3 decided').waitFor()
    await question().getByText('3 are not decided: mine stays there, and nothing is deleted.').waitFor()
    expect(await findings()).toEqual([])
    await conflicts()
      .filter({ hasText: /^Title/ })
      .click()
    await side('Theirs').press('Space')
    await conflicts().filter({ hasText: '1 My title' }).filter({ hasText: 'outcome' }).click()
    await side('Both').press('Space')
    await question().getByText('2 of 3 decided').waitFor()
    await question().getByText('1 is not decided').waitFor()
    expect(await findings()).toEqual([])
    await question()
      .getByRole('button', { name: /^Merge \d changes$/ })
      .click()
    await page.getByText(/^Merged \d changes from Maria\.$/).waitFor()
    await framesOf(page).first().click()
    await expect.poll(() => field('Title').inputValue()).toBe('Her title')
    expect(await field(OUTCOME).inputValue()).toBe('Mine.\nHers.')
    await framesOf(page).nth(3).click()
    expect(await field(OUTCOME).inputValue()).toBe('Mine too.')
  })

  test('the same file a second time has nothing more to say', async () => {
    sendBack(sent, back, [(doc) => editFrame(doc, frameAt(doc, 2).id, { fix: 'Answer in a minute.' })])
    await field('Backstage: what must be ready').fill('Somebody who waves.')
    await openMerge()
    await question().getByRole('button', { name: 'Merge 1 change' }).click()
    await mine.page.getByText('Merged 1 change from Maria.').waitFor()
    await openBack()
    await question().getByText('there is nothing to merge').waitFor()
    await question().getByRole('button', { name: 'Open mine' }).click()
    await question().waitFor({ state: 'detached' })
    expect(await field(OUTCOME).inputValue()).toBe(BEFORE)
  })

  test('a frame she deleted and I went on with is asked about, and stays until it is decided', async () => {
    const { page } = mine
    sendBack(sent, back, [(doc) => removeFrames(doc, [frameAt(doc, 0).id]).change])
    await field(OUTCOME).fill('I want to keep this.')
    const count = await framesOf(page).count()
    await openMerge()
    await question().getByText('Maria deleted it.').waitFor()
    await question().getByText('Not decided yet: nothing is deleted, and the change stays.').waitFor()
    await question().getByRole('button', { name: 'Merge, and keep all mine' }).click()
    await page.getByText('Merged. Your board had everything already.').waitFor()
    expect(await framesOf(page).count()).toBe(count)
    expect(await field(OUTCOME).inputValue()).toBe('I want to keep this.')
  })

  test('from one thing to the next by the keys, round to the first again', async () => {
    sendBack(sent, back, [
      (doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Hers.', title: 'Her title' }),
    ])
    await field(OUTCOME).fill('Mine.')
    await field('Title').fill('My title')
    await openMerge()
    const next = question().getByRole('button', { name: 'Next', exact: true })
    await next.focus()
    for (const place of ['2 of 2', '1 of 2', '2 of 2']) {
      await mine.page.keyboard.press('Enter')
      await question().getByText(place, { exact: true }).waitFor()
      expect(await next.evaluate((button) => button === document.activeElement)).toBe(true)
    }
    expect(await conflicts().nth(1).getAttribute('aria-selected')).toBe('true')
  })

  test('a merge that was taken back is offered again, and brings the same', async () => {
    sendBack(sent, back, [(doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Hers.' })])
    await field('Title').fill('My title')
    for (const _ of ['first', 'again']) {
      await openMerge()
      await question().getByRole('button', { name: 'Merge 1 change' }).click()
      await question().waitFor({ state: 'detached' })
      await expect.poll(() => field(OUTCOME).inputValue()).toBe('Hers.')
      await undo().click()
      await expect.poll(() => field(OUTCOME).inputValue()).toBe(BEFORE)
    }
  })

  test('whoever merged beside another view goes on where the keys were', async () => {
    const { page } = mine
    sendBack(sent, back, [(doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Hers.' })])
    const view = (name: string) => page.getByRole('tab', { name, exact: true })
    await view('Outline').press('Enter')
    await page.getByRole('grid').waitFor()
    const cell = page.getByRole('rowheader').nth(2)
    await cell.click()
    const name = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const before = await name()
    expect(before).not.toBe('')
    await openMerge()
    await question()
      .getByRole('button', { name: /^Merge \d/ })
      .press('Enter')
    await question().waitFor({ state: 'detached' })
    await expect.poll(name).toBe(before)
    await view('Frame').click()
    await sheetOf(page).waitFor()
  })

  test('all of hers is taken at a stroke', async () => {
    const { page } = mine
    sendBack(sent, back, [
      (doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Hers again.', title: 'Hers' }),
    ])
    await field(OUTCOME).fill('Mine again.')
    await field('Title').fill('Mine')
    await openMerge()
    await question().getByRole('button', { name: 'Take all theirs' }).click()
    await question().getByText('All decided.').waitFor()
    await question().getByRole('button', { name: 'Merge 2 changes' }).click()
    await page.getByText('Merged 2 changes from Maria.').waitFor()
    expect(await field(OUTCOME).inputValue()).toBe('Hers again.')
    expect(await field('Title').inputValue()).toBe('Hers')
  })

  test('Cancel and Escape change nothing, and the file can be opened again', async () => {
    sendBack(sent, back, [(doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'Not wanted.' })])
    await openMerge()
    await question().getByRole('button', { name: 'Cancel' }).click()
    await question().waitFor({ state: 'detached' })
    await openMerge()
    await mine.page.keyboard.press('Escape')
    await question().waitFor({ state: 'detached' })
    expect(await field(OUTCOME).inputValue()).toBe(BEFORE)
  })

  test('a board that another laptop worked on comes home from there', async () => {
    sendBack(sent, back, [(doc) => editFrame(doc, frameAt(doc, 0).id, { outcome: 'From Maria.' })])
    const hers = await start({ env: { CXBOARD_OPEN_FROM: back, CXBOARD_SAVE_TO: back } })
    await hers.page.getByRole('button', { name: 'Open file…' }).click()
    await hers.page.getByText('This board is not in your library yet.').waitFor()
    await hers.page.getByRole('button', { name: 'Open as new board' }).click()
    await sheetOf(hers.page).waitFor()
    await hers.page.getByRole('textbox', { name: 'Title', exact: true }).first().fill('Her own title')
    await saved(hers.page)
    await hers.page.getByRole('button', { name: 'Send a copy…' }).click()
    await hers.page.getByText('Send it to your colleague.').waitFor()
    await hers.close()
    await field('What we promise or offer here').fill('My own promise.')
    await mine.page.keyboard.press('Control+o')
    await question().getByText('were both changed since they parted').waitFor()
    await question()
      .getByRole('button', { name: /^Merge into/ })
      .click()
    await question().getByText('You never changed the same thing.').waitFor()
    await question().getByRole('button', { name: 'Merge 2 changes' }).click()
    await question().waitFor({ state: 'detached' })
    await expect.poll(() => field('Title').inputValue()).toBe('Her own title')
    expect(await field(OUTCOME).inputValue()).toBe('From Maria.')
    expect(await field('What we promise or offer here').inputValue()).toBe('My own promise.')
    expect(mine.complaints).toEqual([])
  })
})

/** Maria scores two dimensions of a frame. */
function marias(place: number): Deed {
  return (doc) => {
    const { change, rater } = addRater(doc, 'Maria', 'operations')
    const known = apply(doc, change)
    const frame = frameAt(doc, place).id
    const first = setLevel(known, frame, rater, 'ease', 4, '2026-11-21T09:00:00.000Z')
    const second = setLevel(apply(known, first), frame, rater, 'feeling', 2, '2026-11-21T09:00:00.000Z')
    return squash(change, first, second)
  }
}
