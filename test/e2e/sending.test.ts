import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BoardPackage, readPackage } from '../../main/package/read'
import { boardOf, docOf, framesOf as framesIn, parcelOf, withDescendants } from '../../shared/model/doc'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

describe('what goes to a colleague', () => {
  const file = join(freshFolder(), 'sent.cxboard')
  const folder = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder, env: { CXBOARD_SAVE_TO: file, CXBOARD_OPEN_FROM: file } })
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  const dialog = () => running.page.getByRole('dialog')
  const ask = async (name: string) => {
    await running.page.getByRole('button', { name: 'More ways to send' }).click()
    await running.page.getByRole('menuitem', { name }).click()
    await dialog().waitFor()
  }
  const findings = async () => {
    const found: string[] = []
    for (const colorScheme of ['dark', 'light'] as const) {
      await running.page.emulateMedia({ colorScheme })
      await running.page.locator(`html[data-theme=${colorScheme}]`).waitFor()
      const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze()
      found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`))
    }
    return found
  }
  const written = async (): Promise<BoardPackage> => {
    await running.page.getByText('“sent.cxboard” is written. Send it to your colleague.').waitFor()
    // The note may still be the one of the file before
    await expect.poll(() => dialog().count(), { timeout: 10_000 }).toBe(0)
    return readPackage(readFileSync(file))
  }

  test('some frames begin with the one that is looked at; none cannot be sent', async () => {
    await ask('Send frames…')
    await dialog().getByText('1 of 13 chosen').waitFor()
    await dialog().getByText('1 frame, 1 guest').waitFor()
    expect(await findings()).toEqual([])
    await dialog().getByRole('button', { name: 'None' }).click()
    await dialog().getByText('Choose at least one frame.').waitFor()
    expect(await dialog().getByRole('button', { name: 'Send frames' }).isDisabled()).toBe(true)
    await dialog().getByRole('textbox', { name: 'Numbers' }).fill('12-14')
    await dialog().getByText('Write numbers from 1 to 13').waitFor()
    await running.page.keyboard.press('Escape')
    await expect.poll(() => dialog().count()).toBe(0)
  })

  test('a letter that was begun does not go with a click beside it', async () => {
    const { page } = running
    await ask('Send frames…')
    const note = dialog().getByRole('textbox', { name: 'Words for your colleague' })
    await note.fill('Half a')
    await page.mouse.click(8, 400)
    await note.pressSequentially(' sentence.')
    expect(await note.inputValue()).toBe('Half a sentence.')
    await note.fill('')
    await page.mouse.click(8, 400)
    await expect.poll(() => dialog().count()).toBe(0)
  })

  test('a file of two frames holds them, what is on them and whom they show, and nothing else', async () => {
    await ask('Send frames…')
    // By keyboard: the list is where one begins, on the frame that is ticked already.
    await running.page.keyboard.press('ArrowDown')
    await running.page.keyboard.press('ArrowDown')
    await running.page.keyboard.press('Space')
    await dialog().getByText('2 of 13 chosen').waitFor()
    expect(await dialog().getByRole('textbox', { name: 'Numbers' }).inputValue()).toBe('1, 3')
    await dialog().getByRole('textbox', { name: 'Words for your colleague' }).fill('Please finish these two.')
    await dialog().getByRole('button', { name: 'Send frames' }).click()
    const { records } = await written()
    const doc = docOf(records)
    const frames = framesIn(doc)
    expect(frames.map(({ title }) => title)).toEqual(['Big-game week post', 'A phone that is answered'])
    expect(parcelOf(doc)).toMatchObject({ purpose: 'slice', note: 'Please finish these two.' })
    const below = new Set(
      withDescendants(
        doc,
        frames.map(({ id }) => id),
      ),
    )
    const people = records.flatMap((one) => {
      if (one.kind === 'score') return [one.rater]
      if (one.kind === 'frame') return one.guest === null ? [] : [one.guest]
      return one.kind === 'element' && one.shape === 'figure' && one.guest !== null ? [one.guest] : []
    })
    const wanted = new Set([...below, ...people, boardOf(doc).id, parcelOf(doc)?.id])
    expect(records.filter(({ id }) => !wanted.has(id))).toEqual([])
    expect(records.length).toBe(wanted.size)
  })

  test('what is typed a moment before is in the file', async () => {
    const { page } = running
    await page.getByRole('textbox', { name: 'Outcome' }).first().fill('They have what I need today.')
    await ask('Send frames…')
    await dialog().getByRole('button', { name: 'Send frames' }).click()
    const { records } = await written()
    expect(framesIn(docOf(records))[0]?.outcome).toBe('They have what I need today.')
    await saved(page)
  })

  test('a review copy is the whole board under another identity, and what comes back of it is an answer', async () => {
    const { page } = running
    await ask('Send a review copy…')
    await dialog().getByText('13 frames, 3 guests').waitFor()
    expect(await findings()).toEqual([])
    await dialog().getByRole('textbox', { name: 'What you would like to hear' }).fill('Is it true?')
    await dialog().getByRole('button', { name: 'Send review copy' }).click()
    const { records, manifest } = await written()
    const copy = docOf(records)
    expect(parcelOf(copy)).toMatchObject({ purpose: 'review', note: 'Is it true?' })
    expect(parcelOf(copy)?.board).not.toBe(boardOf(copy).id)
    expect(framesIn(copy)).toHaveLength(13)
    expect(manifest.lineage.length).toBeLessThanOrEqual(1)

    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Open file…' }).click()
    await dialog().getByRole('button', { name: 'Open to review' }).click()
    await sheetOf(page).waitFor()
    expect(await framesOf(page).count()).toBe(13)
    expect(await page.getByRole('button', { name: 'More ways to send' }).count()).toBe(0)
    await page.getByRole('banner').getByRole('button', { name: 'Send review' }).click()
    await dialog().getByText('Nothing yet.').waitFor()
    expect(await dialog().getByRole('button', { name: 'Send review' }).isDisabled()).toBe(true)
    expect(await findings()).toEqual([])
    await dialog().getByRole('textbox', { name: 'What you think of it on the whole' }).fill('It is true.')
    await dialog().getByRole('button', { name: 'Send review' }).click()
    const answer = docOf((await written()).records)
    expect(parcelOf(answer)).toMatchObject({
      purpose: 'answer',
      note: 'It is true.',
      board: parcelOf(copy)?.board,
    })
    expect(framesIn(answer)).toEqual([])
  })

  test('nothing complained meanwhile', () => {
    expect(running.complaints).toEqual([])
  })
})

test('a place that cannot be written says so, keeps what was chosen, and can be tried again', async () => {
  const { page, close } = await start({ env: { CXBOARD_SAVE_TO: '/nowhere/at all/sent.cxboard' } })
  try {
    await openBoard(page, SAMPLE)
    await page.getByRole('button', { name: 'More ways to send' }).click()
    await page.getByRole('menuitem', { name: 'Send frames…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Words for your colleague' }).fill('Two words.')
    await dialog.getByRole('button', { name: 'Send frames' }).click()
    await dialog.getByRole('alert').locator('strong').waitFor()
    expect(await dialog.getByRole('textbox', { name: 'Words for your colleague' }).inputValue()).toBe(
      'Two words.',
    )
    expect(await dialog.getByRole('button', { name: 'Send frames' }).isEnabled()).toBe(true)
  } finally {
    await close()
  }
})
