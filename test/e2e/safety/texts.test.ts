import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsIn, framesOf, freshFolder, type Running, sheetOf, start } from '../app'
import { asJson, asPackage, hostileBoard } from './hostileBoard'
import { inPage } from './inPage'
import { PAYLOADS } from './payloads'

const [first = ''] = PAYLOADS

describe('texts that look like code are texts', () => {
  const files = freshFolder()
  const json = join(files, 'hostile.json')
  const packed = join(files, '<img src=x onerror=window.__pwned=1>.cxboard')
  const deck = join(files, 'deck.pdf')
  let running: Running
  let asked = 0
  beforeAll(async () => {
    const board = hostileBoard(PAYLOADS)
    writeFileSync(json, asJson(board))
    writeFileSync(packed, asPackage(board))
    running = await start({ words: [packed], env: { CXBOARD_OPEN_FROM: json, CXBOARD_SAVE_TO: deck } })
    running.page.on('dialog', () => asked++)
  })
  afterAll(() => running.close())

  test('in the question about a file: its name, the title, who sent it', async () => {
    const question = running.page.getByRole('dialog')
    await question.getByText('<img src=x onerror=window.__pwned=1>.cxboard').waitFor()
    await question.getByText(first, { exact: true }).first().waitFor()
    await question.getByText(`From ${first}`).waitFor()
    await question.getByRole('button', { name: 'Open as new board' }).click()
    await sheetOf(running.page).waitFor()
  })

  test('in the filmstrip and the board name', async () => {
    const shown = await framesOf(running.page).allTextContents()
    expect(shown.map((text, i) => text.includes(PAYLOADS[i] ?? '?'))).toEqual(PAYLOADS.map(() => true))
    expect(await running.page.getByRole('textbox', { name: 'Board name' }).inputValue()).toBe(first)
  })

  test('in the panel and drawn on the sheet, frame by frame', async () => {
    const { page } = running
    await page.evaluate(recordDrawnText)
    for (const [i, text] of PAYLOADS.entries()) {
      await page.evaluate('window.__drawn.length = 0')
      // The first frame stands there already; it is drawn again when one comes back to it
      if (i === 0) await framesOf(page).nth(1).click()
      await framesOf(page).nth(i).click()
      await expect.poll(() => field(page, 'Title').inputValue()).toBe(text)
      for (const name of ['What we promise or offer here', 'Guest name', 'Situation', ...MORE_FIELDS]) {
        expect(await field(page, name).inputValue()).toBe(text)
      }
      expect(await elementsIn(page, 'How').allTextContents()).toEqual([`Text: ${text.slice(0, 40)}`])
      await expect
        .poll(async () => pressed(await page.evaluate('window.__drawn.join("")')))
        .toContain(pressed(text))
    }
  })

  test('in the choices of guests and people who score', async () => {
    const { page } = running
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /Guest$/ })
      .first()
      .click()
    const options = await page.getByRole('option').allTextContents()
    for (const text of PAYLOADS) expect(options).toContain(text)
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    await page
      .getByRole('button', { name: /Score as|Scorer|Scoring/ })
      .first()
      .click()
    const people = await page.getByRole('option').allTextContents()
    for (const text of PAYLOADS) expect(people).toContain(`${text} · Marketing`)
    await page.keyboard.press('Escape')
  })

  test('in the scorecard', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    const frames = page.getByRole('table', { name: 'Frames', exact: true })
    await page
      .locator('[data-section=alignment] [data-field="board.frames"]')
      .getByText(/^Show all/)
      .click()
    expect(await frames.getByRole('rowheader').allTextContents()).toEqual(PAYLOADS)
  })

  test('in the explanations, the outline, the guests, and who can take part in a session', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Explain: Board alignment' }).first().click()
    await page.getByRole('dialog', { name: 'Board alignment' }).getByText('100').first().waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('tab', { name: 'Outline' }).click()
    const titles = page.getByRole('grid').getByRole('rowheader')
    await titles.filter({ hasText: first }).first().waitFor()
    // Drawn where it is looked at: some rows of them all
    const rows = await titles.allTextContents()
    expect(PAYLOADS.filter((text) => rows.some((row) => row.includes(text))).length).toBeGreaterThan(4)

    await page.getByRole('tab', { name: 'Guests' }).click()
    const guests = page.getByRole('listbox', { name: 'Guests' }).getByRole('option')
    await guests.first().waitFor()
    const names = await guests.allTextContents()
    expect(names.map((name, i) => name.includes(PAYLOADS[i] ?? '?'))).toEqual(PAYLOADS.map(() => true))

    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('radio', { name: 'Chosen frames' }).click()
    const said = await page.getByRole('tabpanel', { name: 'Session' }).getByRole('group').allTextContents()
    expect(PAYLOADS.filter((text) => said.join('\n').split(text).length < 3)).toEqual([])
  })

  test('in the deck, which links to nothing and runs nothing', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Export deck' }).click()
    await page.getByRole('button', { name: 'Export PDF' }).click()
    await page.getByText('“deck.pdf” is written.').waitFor()
    const text = pressed(execFileSync('pdftotext', [deck, '-'], { encoding: 'utf8' }))
    expect(PAYLOADS.filter((payload) => !text.includes(pressed(payload)))).toEqual([])
    expect(readFileSync(deck, 'latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction|EmbeddedFile)\b/)
  })

  test('in a board from JSON, and in the library', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Open file…' }).click()
    await page.getByRole('button', { name: 'Open as new board' }).click()
    await sheetOf(page).waitFor()
    expect(await framesOf(page).count()).toBe(PAYLOADS.length)
    for (const [i, title] of PAYLOADS.entries()) {
      const path = join(files, `${i}.json`)
      writeFileSync(path, JSON.stringify({ title, frames: [] }))
      const taken = `const { value } = await host.call('file.drop', { path: ${JSON.stringify(path)} })
        return (await host.call('file.accept', { ticket: value.ticket })).ok`
      expect(await inPage(running, taken), title).toBe(true)
    }
    await page.getByRole('button', { name: 'Library' }).click()
    const tiles = page.getByRole('region', { name: 'Your boards' }).getByRole('listitem')
    // The sample, the board from either kind of file, and one for each text
    await expect.poll(() => tiles.count()).toBe(PAYLOADS.length + 3)
    const shown = (await tiles.allTextContents()).map((tile) => tile.replace(/^Open /, ''))
    expect(PAYLOADS.filter((title) => !shown.some((tile) => tile.startsWith(title)))).toEqual([])
  })

  test('in a notice', async () => {
    const { page } = running
    await page
      .getByRole('button', { name: `Move ${first} to the trash`, exact: true })
      .first()
      .click()
    await page.getByRole('status').getByText(`“${first}” is in the trash.`).waitFor()
  })

  test('and nothing of it ran, asked or complained', async () => {
    expect(await running.page.evaluate('window.__pwned ?? null')).toBe(null)
    expect(await running.page.title()).toBe('CXBoard')
    expect(asked).toBe(0)
    expect(running.complaints).toEqual([])
  })
})

const MORE_FIELDS = [
  'What happens, as the guest sees it',
  'Backstage: what must be ready',
  'Owner role',
  "Guest's outcome, in the guest's words",
]

function field(page: Running['page'], name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

/** Lines are broken where there is room, so only the letters count. */
function pressed(text: unknown): string {
  return String(text).replace(/\s+/g, '')
}

/** What a canvas was told to write is the only way to read it. */
const recordDrawnText = `
  window.__drawn = []
  const { fillText } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    window.__drawn.push(text)
    return fillText.call(this, text, ...place)
  }`
