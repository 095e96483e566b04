import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { editFrame } from '../../shared/edit/frames'
import { sliceOf } from '../../shared/edit/slice'
import { framesOf as framesIn } from '../../shared/model/doc'
import { frameAt } from '../boards'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { boardIn, packed, sendBack } from './colleague'
import { writeLargeFile } from './largeFile'

describe('a file somebody sent', () => {
  const files = freshFolder()
  const sent = join(files, 'Big game.cxboard')
  const asked = join(files, 'asked.cxboard')
  let running: Running
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: sent, CXBOARD_OPEN_FROM: asked } })
    running.page.setDefaultTimeout(10_000)
    await openBoard(running.page, SAMPLE)
    await running.page.getByRole('button', { name: 'Send a copy…' }).click()
    await running.page.getByText('Send it to your colleague.').waitFor()
  })
  afterAll(async () => {
    await running.close()
    rmSync(files, { recursive: true })
  })
  beforeEach(async () => {
    if (await question().isVisible()) await running.page.keyboard.press('Escape')
  })

  const question = () => running.page.getByRole('dialog')
  const button = (name: string | RegExp) => question().getByRole('button', { name })
  const names = () => question().getByRole('button').allInnerTexts()
  const open = async () => {
    await running.page.keyboard.press('Control+o')
    await question().waitFor()
  }
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }

  test('the board just as it is here is said to be the same, and mine is opened', async () => {
    copyFileSync(sent, asked)
    await open()
    await question().getByRole('heading', { name: SAMPLE }).waitFor()
    await question().getByText('is the same, to the last word').waitFor()
    await question().getByText('13 frames, 3 guests').waitFor()
    expect(await names()).toEqual(['Cancel', 'Open as new board', 'Add frames…', 'Open mine'])
    await button('Open mine').click()
    await question().waitFor({ state: 'detached' })
    expect(await running.page.getByRole('textbox', { name: 'Board name' }).inputValue()).toBe(SAMPLE)
  })

  test('a state my board has left behind is said to be one', async () => {
    const { page } = running
    copyFileSync(sent, asked)
    await page.getByRole('textbox', { name: 'Backstage: what must be ready' }).fill('Two people.')
    await open()
    await question().getByText('there is nothing to merge').waitFor()
    await button('Cancel').click()
    await page.keyboard.press('Control+z')
    await saved(page)
  })

  test('one opened from outside waits until what is being written has been sent or left', async () => {
    const { page, app } = running
    sendBack(sent, asked, [(doc) => editFrame(doc, frameAt(doc, 0).id, { title: 'From elsewhere' })])
    await page.getByRole('button', { name: 'More ways to send' }).click()
    await page.getByRole('menuitem', { name: /review/i }).click()
    const note = question().getByRole('textbox', { name: 'What you would like to hear' })
    await note.fill('Be frank, please.')
    const handOver = (file: string) =>
      app.evaluate(
        ({ app: program }, files) => program.emit('second-instance', {}, [], '', { files }),
        [file],
      )
    await handOver(asked)
    await page.getByText('“asked.cxboard” comes up when you are done here.').waitFor()
    expect(await note.inputValue()).toBe('Be frank, please.')
    await page.keyboard.press('Escape')
    await question().getByText('From Maria ·').waitFor()
    await button(/^Merge into/).click()
    await question()
      .getByRole('heading', { name: /^Merge into/ })
      .waitFor()
    await handOver(sent)
    await button('Cancel').click()
    await question().getByText('is the same, to the last word').waitFor()
  })

  test('some frames of it say so, with what the sender asks', async () => {
    const doc = boardIn(sent)
    const frames = framesIn(doc)
      .slice(0, 2)
      .map(({ id }) => id)
    const letter = { from: 'Maria', note: 'Please look at the doors.', at: '2026-11-21T10:00:00.000Z' }
    packed(asked, sliceOf(doc, frames, letter))
    await open()
    await question().getByText('Some frames of a board').waitFor()
    await question().getByText('Please look at the doors.').waitFor()
    await question().getByText('2 frames, 1 guest').waitFor()
    expect(await findings()).toEqual([])
  })

  test('frames of it come in behind the shown one, and one undo takes them out again', async () => {
    const { page } = running
    sendBack(sent, asked, [(doc) => editFrame(doc, frameAt(doc, 0).id, { title: 'From elsewhere' })])
    await framesOf(page).nth(2).click()
    const before = await framesOf(page).count()
    await open()
    await button('Add frames…').click()
    const tiles = question().getByRole('listbox', { name: 'Frames of the file' }).getByRole('option')
    await tiles.first().click()
    await tiles.nth(3).click()
    expect(await findings()).toEqual([])
    await button('Add 2 frames').click()
    await page.getByText('2 frames added.').waitFor()
    await expect.poll(() => framesOf(page).count()).toBe(before + 2)
    expect(await framesOf(page).nth(3).innerText()).toContain('From elsewhere')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => framesOf(page).count()).toBe(before)
  })

  test('frames are chosen by keyboard alone, and can go to the end', async () => {
    const { page } = running
    const before = await framesOf(page).count()
    await open()
    await button('Add frames…').press('Enter')
    await question().getByRole('radio', { name: 'At the end' }).press('Space')
    await question().getByRole('option').first().press('Space')
    await button('Add 1 frame').press('Enter')
    await page.getByText('1 frame added.').waitFor()
    await expect.poll(() => framesOf(page).count()).toBe(before + 1)
    expect(await framesOf(page).last().innerText()).toContain('From elsewhere')
    await page.keyboard.press('Control+z')
    await expect.poll(() => framesOf(page).count()).toBe(before)
  })

  test('a board whose own is in the trash stands beside it, and says so', async () => {
    const { page } = running
    copyFileSync(sent, asked)
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: `Open ${SAMPLE}` }).hover()
    await page.getByRole('button', { name: `Move ${SAMPLE} to the trash` }).click()
    await page.getByRole('button', { name: 'Open file…' }).click()
    await question().getByText('This board is in your trash.').waitFor()
    expect(await names()).toEqual(['Cancel', 'Open as new board'])
    await button('Open as new board').click()
    await sheetOf(page).waitFor()
    expect(await framesOf(page).count()).toBe(13)
  })

  test('a large file says how far it is, and stops when it is told to', async () => {
    const { page } = running
    writeLargeFile(asked, 240)
    await page.keyboard.press('Control+o')
    await question().getByRole('heading', { name: 'Reading the file' }).waitFor()
    await question().getByRole('progressbar', { name: 'How far it is' }).waitFor()
    await button('Cancel').click()
    await question().waitFor({ state: 'detached' })
    expect(await framesOf(page).count()).toBe(13)
    await page.keyboard.press('Control+o')
    await question().getByRole('heading', { name: 'As large as can be' }).waitFor({ timeout: 30_000 })
    await page.keyboard.press('Escape')
    expect(running.complaints).toEqual([])
  })
})
