import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  clickSheet,
  dragSheet,
  elementsIn,
  framesOf,
  freshFolder,
  openBoard,
  type Running,
  SAMPLE,
  saved,
  sheetOf,
  start,
} from './app'

/** A new user's whole path, in one window, in the order she would take it. */
describe('from the first start to the deck', () => {
  const out = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ env: { CXBOARD_SAVE_TO: out } })
  })
  afterAll(() => running.close())

  test('the first start shows the sample board and eight templates', async () => {
    const { page } = running
    await page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    expect(
      await page.getByRole('region', { name: 'Start from a template' }).getByRole('button').count(),
    ).toBe(8)
  })

  test('the sample opens in the frame view with its thirteen frames and its guest', async () => {
    const { page } = running
    await openBoard(page, SAMPLE)
    expect(await framesOf(page).count()).toBe(13)
    await page
      .getByRole('region', { name: 'Who', exact: true })
      .getByText('Renee Coleman, 47')
      .first()
      .waitFor()
    expect(await elementsIn(page, 'How').filter({ hasText: 'Figure: Renee Coleman' }).count()).toBe(1)
  })

  test('What is written in place on the sheet, and the panel says the same', async () => {
    const { page } = running
    await clickSheet(page, 200, 140, { clickCount: 2 })
    const typing = sheetOf(page).getByRole('textbox')
    await typing.fill('A shelf photo every morning, with a count.')
    await typing.press('Control+Enter')
    await typing.waitFor({ state: 'detached' })
    expect(await page.getByRole('textbox', { name: 'What we promise or offer here' }).inputValue()).toBe(
      'A shelf photo every morning, with a count.',
    )
    await saved(page)
  })

  test('How and the outcome are written on the sheet too', async () => {
    const { page } = running
    await clickSheet(page, 800, 660, { clickCount: 2 })
    await sheetOf(page).getByRole('textbox').fill('The shop posts what it has.')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('textbox', { name: 'What happens, as the guest sees it' }).inputValue()).toBe(
      'The shop posts what it has.',
    )
  })

  test('the panel changes guest, stage, feeling, channel, owner, moment of truth, importance and readings', async () => {
    const { page } = running
    await choose(running, 'Guest', 'Mei Tanaka, 38')
    await choose(running, 'Intended feeling', 'Proud')
    await choose(running, 'Stage', 'Discovery')
    await choose(running, 'Channel', 'E-mail')
    await choose(running, 'Owner function', 'Product')
    await choose(running, 'Moment of truth', 'Decisive: makes or breaks it')
    await page.getByRole('textbox', { name: 'Owner role' }).fill('Shift lead')
    await page
      .getByRole('group', { name: 'Importance' })
      .or(page.getByRole('radiogroup', { name: 'Importance' }))
      .getByRole('radio', { name: /^5/ })
      .click()
    await page.getByRole('radiogroup', { name: 'Delivered' }).getByRole('radio', { name: /^2/ }).click()
    await saved(page)
    expect(
      await page
        .getByRole('radiogroup', { name: 'Delivered' })
        .getByRole('radio', { name: /^2/ })
        .getAttribute('aria-checked'),
    ).toBe('true')
    expect(await elementsIn(page, 'How').filter({ hasText: 'Mei Tanaka' }).count()).toBeLessThanOrEqual(1)
  })

  test('frames are added, duplicated, moved and deleted, and undo covers each', async () => {
    const { page } = running
    const frames = framesOf(page)
    await page.getByRole('button', { name: 'Add frame' }).click()
    expect(await frames.count()).toBe(14)
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A new moment')
    await page.getByRole('button', { name: 'Duplicate frame' }).click()
    expect(await frames.count()).toBe(15)
    await page.getByRole('button', { name: 'Move frame earlier' }).click()
    await page.getByRole('button', { name: 'Delete frame' }).click()
    expect(await frames.count()).toBe(14)
    for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z')
    expect(await frames.count()).toBe(13)
    for (let i = 0; i < 5; i++) await page.keyboard.press('Control+y')
    expect(await frames.count()).toBe(14)
  })

  test('the filmstrip moves frames by keyboard', async () => {
    const { page } = running
    const names = () => framesOf(page).evaluateAll((all) => all.map((each) => each.textContent ?? ''))
    await framesOf(page).first().click()
    const [first] = await names()
    await page.keyboard.press('Alt+ArrowRight')
    const after = await names()
    expect(after[1]?.replace(/^\d+/, '')).toBe(first?.replace(/^\d+/, ''))
    await page.keyboard.press('Control+z')
    expect(await names()).toContain(first)
  })

  test('the filmstrip moves frames by mouse, and shows where they will land', async () => {
    const { page } = running
    const names = () =>
      framesOf(page).evaluateAll((all) =>
        all.map((each) => (each.textContent ?? '').replace(/^\d+|\d+$/g, '')),
      )
    const before = await names()
    const [from, to] = [await framesOf(page).nth(0).boundingBox(), await framesOf(page).nth(2).boundingBox()]
    if (!from || !to) throw new Error('no filmstrip to be seen')
    await page.mouse.move(from.x + 60, from.y + 40)
    await page.mouse.down()
    for (let step = 1; step <= 10; step++) {
      await page.mouse.move(from.x + 60 + ((to.x + to.width - 4 - from.x - 60) * step) / 10, from.y + 40)
    }
    await page.mouse.up()
    await expect.poll(names).toEqual([before[1], before[2], before[0], ...before.slice(3)])
    await page.keyboard.press('Control+z')
    await expect.poll(names).toEqual(before)
  })

  test('a stamp, a text and a stroke are put on the sheet, chosen, moved, resized and deleted', async () => {
    const { page } = running
    await framesOf(page).nth(1).click()
    const before = await elementsIn(page, 'What').count()

    await page.getByRole('button', { name: 'Stamp', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Find a stamp' }).fill('gift')
    await page.getByRole('listbox', { name: 'Stamps' }).getByRole('option').first().click()
    await clickSheet(page, 420, 340)
    expect(await elementsIn(page, 'What').count()).toBe(before + 1)
    await dragSheet(page, [420, 340], [420, 750])
    await expect.poll(() => elementsIn(page, 'What').count()).toBe(before)
    expect(await elementsIn(page, 'Who').count()).toBeGreaterThan(0)
    await dragSheet(page, [475, 805], [500, 830])
    await page.keyboard.press('Delete')
    expect(await elementsIn(page, 'Who').count()).toBe(0)

    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await clickSheet(page, 700, 80)
    await page.keyboard.type('Hello there')
    await page.keyboard.press('Escape')
    expect(await elementsIn(page, 'How').filter({ hasText: 'Text: Hello there' }).count()).toBe(1)

    await page.getByRole('button', { name: 'Pen', exact: true }).click()
    await dragSheet(page, [900, 100], [1200, 160])
    expect(await elementsIn(page, 'How').filter({ hasText: 'Pen stroke' }).count()).toBe(1)
    await saved(page)
  })

  test('scores are given by keys, and a frame says what its number stands on', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    const promise = page.getByRole('radiogroup', { name: 'Promise' })
    await promise.getByRole('radio').first().click()
    await page.keyboard.press('5')
    expect(await promise.getByRole('radio', { name: /^5 Signature/ }).getAttribute('aria-checked')).toBe(
      'true',
    )
    await page.keyboard.press('0')
    expect(await promise.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.keyboard.press('4')
    await saved(page)
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page
      .getByRole('region', { name: 'Board alignment' })
      .getByText(/Partial: \d+ % scored, between/)
      .waitFor()
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
  })

  test('the board is sent as a file that passes its own check', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await page.getByText('Send it to your colleague.').waitFor()
    const file = join(out, `${SAMPLE}.cxboard`)
    expect(existsSync(file)).toBe(true)
    const answer = execFileSync('npm', ['run', '-s', 'cxboard', '--', 'validate', '--json', file], {
      encoding: 'utf8',
    })
    expect(JSON.parse(answer)).toMatchObject({ ok: true, code: null })
  })

  test('the deck is a tagged PDF with bookmarks, embedded fonts and every text of the board', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Export deck' }).click()
    await page.getByRole('button', { name: 'Export PDF' }).click()
    await page.getByText(`“${SAMPLE}.pdf” is written.`).waitFor()
    const file = join(out, `${SAMPLE}.pdf`)
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeGreaterThanOrEqual(16)
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    expect(text).toContain('Could I use your restroom?')
    expect(text).toContain('A shelf photo every morning, with a count.')
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.every((line) => /\byes yes\b|\byes no\b/.test(line))).toBe(true)
    const outline = execFileSync('pdftohtml', ['-xml', '-stdout', '-i', file], { encoding: 'utf8' })
    expect(outline).toMatch(/<outline>[\s\S]*Could I use your restroom\?[\s\S]*<\/outline>/)
  })

  test('nothing on the way made the page or its policy complain', () => {
    expect(running.complaints).toEqual([])
  })
})

async function choose({ page }: Running, label: string, option: string): Promise<void> {
  await page
    .getByRole('complementary')
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
