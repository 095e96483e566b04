import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Frame, Guest, Rec } from '../../shared/model/record'
import { freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { ask } from './intake'

describe('the outline', () => {
  const folder = freshFolder()
  let running: Running
  let page: Page
  beforeAll(async () => {
    running = await start({ folder })
    page = running.page
    await openBoard(page, SAMPLE)
    await toOutline(page)
  })
  afterAll(() => running.close())

  test('shows one row a frame and every field as a column, each cell with its place', async () => {
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('15')
    expect(await grid(page).getAttribute('aria-colcount')).toBe('36')
    const heads = await grid(page).getByRole('columnheader').allTextContents()
    expect(heads.slice(0, 5)).toEqual(['Title', 'Findings', 'Alignment', 'Comments', 'Stage'])
    expect(await cell(page, 2, 'title').getAttribute('aria-colindex')).toBe('1')
    expect(await cell(page, 2, 'title').textContent()).toContain('The store page')
    expect(await cell(page, 2, 'stage').textContent()).toBe('Discovery')
    expect(await cell(page, 2, 'alignment').textContent()).toMatch(/^31Complete/)
  })

  test('a whole frame is written without the mouse, and reaches the disk', async () => {
    await goTo(page, 13, 'title')
    await press(page, 'ArrowDown')
    await page.keyboard.type('A note after a week')
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab')
    await press(page, 'c', 'u', 'l', 'Tab', 'Tab')
    await press(page, 'a', 'g', 'Tab')
    await page.keyboard.type('We ask how the party went')
    await press(page, 'Shift+Enter')
    await page.keyboard.type('Nothing to sell')
    await press(page, 'Tab', 'm', 'e', 'i', 'Tab')
    await page.keyboard.type('At home, the week after')
    await press(page, 'Tab')
    await page.keyboard.type('A short note with her name')
    await press(page, 'Tab')
    await page.keyboard.type('The till keeps the date')
    await press(page, 'Tab', 'Tab')
    await page.keyboard.type('They remembered us')
    await press(page, 'Tab', 'p', 'r', 'o', 'u', 'Tab', '2', 'Tab', 'Tab', 'Tab')
    await press(page, 'e', '-', 'm', 'Tab', 'Tab')
    await page.keyboard.type('Marketing lead')
    await press(page, 'Tab', 'm', 'a', 'r', 'Tab')
    await press(page, 's', 'a', 'l', 'Enter', 'Escape')
    await press(page, 'Tab', 'y', 'Tab', 'Tab', '4', 'Tab', 'd', 'e', 'l', 'Tab', '3', 'Tab', '5', 'Tab')
    await press(page, '2', 'Tab')
    await page.keyboard.type('A list of birthdays')
    await press(page, 'Tab')
    await page.keyboard.type('Observation: three came back for it')
    await press(page, 'Tab')
    const made = await frameCalled(page, 'A note after a week')
    expect(made).toMatchObject({
      stage: 'cultivation',
      status: 'agreed',
      what: 'We ask how the party went\nNothing to sell',
      situation: 'At home, the week after',
      action: 'A short note with her name',
      backstage: 'The till keeps the date',
      outcome: 'They remembered us',
      intended: { emotion: 'proud', valence: 2 },
      channel: 'email',
      ownerRole: 'Marketing lead',
      ownerFunction: 'marketing',
      supportFunctions: ['sales'],
      empowered: true,
      importance: 4,
      kano: 'delighter',
      expected: 3,
      delivered: 5,
      effort: 2,
      fix: 'A list of birthdays',
      evidence: [{ type: 'observation', note: 'three came back for it' }],
    })
    const guest = (await recordsOf(page)).find(({ id }) => id === made?.guest) as Guest
    expect(guest.name).toBe('Mei Tanaka, 38')
  })

  test('Escape takes back what was typed, and what is typed in a cell is one step', async () => {
    await goTo(page, 5, 'title')
    await page.keyboard.type('Something else')
    await press(page, 'Escape')
    expect(await cell(page, 5, 'title').textContent()).toBe('5The stock call')
    await focused(page, 5, 'title')
    await press(page, 'F2')
    await page.keyboard.type(' back')
    await page.keyboard.type(', at once')
    await press(page, 'Enter')
    await focused(page, 6, 'title')
    expect(await cell(page, 5, 'title').textContent()).toBe('5The stock call back, at once')
    await press(page, 'Control+z')
    expect(await cell(page, 5, 'title').textContent()).toBe('5The stock call')
    await focused(page, 5, 'title')
  })

  test('a new row that is not wanted goes with Escape', async () => {
    const before = (await framesOn(page)).length
    await goTo(page, 14, 'title')
    await press(page, 'ArrowDown')
    await page.keyboard.type('Never mind')
    await press(page, 'Escape')
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe(String(before + 2))
    await focused(page, 15, 'title')
  })

  test('a finding comes and goes as the cell is typed in', async () => {
    await goTo(page, 7, 'what')
    const marked = () => cell(page, 7, 'findings').textContent()
    expect(await marked()).toBe('No findings')
    await press(page, 'Delete')
    await expect.poll(marked).not.toBe('No findings')
    await page.keyboard.type('A smile at the door')
    await expect.poll(marked).toBe('No findings')
    await press(page, 'Enter')
    await press(page, 'Control+z', 'Control+z')
  })

  test('how many comments are open stands in the row, and leads to them', async () => {
    await goTo(page, 3, 'comments')
    expect(await cell(page, 3, 'comments').textContent()).toBe('No open comments')
    await press(page, 'Enter')
    await page.getByRole('textbox', { name: 'New comment' }).fill('Who answers on Sundays?')
    await press(page, 'Enter')
    await page.getByRole('listitem', { name: /^Comment 1, by / }).waitFor()
    await toOutline(page)
    await expect.poll(() => cell(page, 3, 'comments').textContent()).toBe('1 open comment')
    await cell(page, 2, 'comments').click()
    await focused(page, 2, 'comments')
    await cell(page, 3, 'comments').click()
    await page
      .getByRole('listitem', { name: /^Comment 1, by / })
      .getByText('Who answers on Sundays?')
      .waitFor()
    await press(page, 'Control+z')
    await toOutline(page)
  })

  test('the findings of a row open over it and lead to their field', async () => {
    await goTo(page, 2, 'findings')
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Findings of “The store page”' })
    await dialog.getByText('promises level 4').waitFor()
    await press(page, 'Escape')
    await focused(page, 2, 'findings')
    await press(page, 'Enter')
    await dialog.getByRole('button', { name: /^Jump.*promises level 4/ }).click()
    await sheetOf(page).waitFor()
    await toOutline(page)
  })

  test('rows from Excel fill frames from the cell the keys are in, quoted cells and line breaks too', async () => {
    await goTo(page, 2, 'what')
    await clipboard(
      running,
      'First promise\tCoach Darnell Price, 52\r\n"Two lines,\nwith ""quotes"""\t\r\nThird\tMEI TANAKA, 38\r\n',
    )
    await clip(page, 'paste')
    await page.getByText('3 frames filled.').waitFor()
    const [, second, third, fourth] = await framesOn(page)
    expect(second?.what).toBe('First promise')
    expect(third?.what).toBe('Two lines,\nwith "quotes"')
    expect(third?.guest).toBe(null)
    expect(fourth?.what).toBe('Third')
    await press(page, 'Control+z')
    const again = await framesOn(page)
    expect(again[1]?.what).toMatch(/^A page with live stock/)
    expect(again[2]?.guest).not.toBe(null)
  })

  test('a table with names of columns becomes frames; what cannot be read is told and nothing else is lost', async () => {
    await goTo(page, 14, 'what')
    await press(page, 'ArrowDown')
    await clipboard(
      running,
      [
        'title\tstage\twho.personaId\thow.action\timportance\tintendedFeeling\tNotes',
        'Pasted one\tuse\tRenee Coleman, 47\tShe sits down\t5\tCared for\tx',
        'Pasted two\tbuying\tOma Lotte\tShe pays\t9\tCared for (+3)\ty',
      ].join('\n'),
    )
    await clip(page, 'paste')
    await page.getByText('2 frames added. New guest: Oma Lotte.').waitFor()
    const report = page.getByRole('region', { name: '3 cells were not taken as they are' })
    await report.getByText('The column “Notes” is none of ours.').waitFor()
    await report.getByText('“buying” is not one of: Awareness, Discovery').waitFor()
    await report.getByText('“9” is no level from 1 to 5.').waitFor()
    expect(await findings(page)).toEqual([])
    await report.getByRole('button', { name: 'Frame 16, Importance' }).click()
    await focused(page, 16, 'importance')
    const one = await frameCalled(page, 'Pasted one')
    const two = await frameCalled(page, 'Pasted two')
    expect(one).toMatchObject({ stage: 'use', action: 'She sits down', importance: 5 })
    expect(two).toMatchObject({ stage: null, action: 'She pays', importance: 3 })
    expect(two?.intended).toEqual({ emotion: 'cared-for', valence: 3 })
    await report.getByRole('button', { name: 'Close the list' }).click()
    await active(page).focus()
    await press(page, 'Control+z')
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe('16')
    expect(
      (await recordsOf(page)).some((record) => record.kind === 'guest' && record.name === 'Oma Lotte'),
    ).toBe(false)
  })

  test('a block is copied, pasted elsewhere, cut and cleared', async () => {
    await goTo(page, 1, 'stage')
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight')
    await clip(page, 'copy')
    await expect.poll(() => clipboardText(running)).toBe('Awareness\tBefore\nDiscovery\tBefore')
    await goTo(page, 9, 'stage')
    await clip(page, 'paste')
    await page.getByText('2 frames filled.').waitFor()
    expect((await framesOn(page)).slice(8, 10).map(({ stage }) => stage)).toEqual(['awareness', 'discovery'])
    await press(page, 'Control+z')
    await goTo(page, 1, 'what')
    await press(page, 'Shift+ArrowDown', 'Delete')
    expect((await framesOn(page)).slice(0, 3).map(({ what }) => what === '')).toEqual([true, true, false])
    await press(page, 'Control+z')
    await goTo(page, 1, 'importance')
    await press(page, '5')
    await clip(page, 'cut')
    await expect.poll(() => clipboardText(running)).toBe('5')
    await press(page, 'Control+z')
  })

  test('one copied cell fills a whole block', async () => {
    await goTo(page, 1, 'effort')
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown')
    await clipboard(running, '4')
    await clip(page, 'paste')
    await expect
      .poll(async () => (await framesOn(page)).slice(0, 3).map(({ effort }) => effort))
      .toEqual([4, 4, 4])
    await press(page, 'Control+z')
  })

  test('frames are added, moved and deleted by keys, and the table stays', async () => {
    const titles = async () => (await framesOn(page)).map(({ title }) => title)
    const before = await titles()
    await goTo(page, 3, 'title')
    await press(page, 'Alt+ArrowUp')
    expect((await titles()).slice(0, 3)).toEqual([before[0], before[2], before[1]])
    await focused(page, 2, 'title')
    await press(page, 'Alt+ArrowDown', 'Control+Enter')
    await focused(page, 4, 'title')
    await page.keyboard.type('In between')
    await press(page, 'Enter')
    expect((await titles()).slice(2, 5)).toEqual([before[2], 'In between', before[3]])
    await press(page, 'ArrowUp', 'Control+Delete')
    await page.getByText('“In between” is deleted.').waitFor()
    expect(await titles()).toEqual(before)
    await press(page, 'Insert')
    await focused(page, 5, 'title')
    await press(page, 'Control+z')
    await expect.poll(async () => (await framesOn(page)).length).toBe(before.length)
  })

  test('Tab goes on in the next row, and leaves the table after Escape', async () => {
    await goTo(page, 1, 'title')
    await press(page, 'End', 'Tab')
    await focused(page, 2, 'title')
    await press(page, 'Shift+Tab')
    await focused(page, 1, 'notApplicable')
    await press(page, 'Escape', 'Shift+Tab')
    expect(await page.getByRole('button', { name: /^Columns/ }).evaluate(isFocused)).toBe(true)
  })

  test('the keys keep the numbers a cell can hold; others are told', async () => {
    await goTo(page, 3, 'durationMinutes')
    await page.keyboard.type('2 × 15')
    await press(page, 'Enter')
    expect((await framesOn(page))[2]?.durationMinutes).toBe(30)
    await page.keyboard.type('soon')
    await press(page, 'Enter')
    await page.getByText('“soon” is no number of minutes.').waitFor()
    expect((await framesOn(page))[3]?.durationMinutes).toBe(null)
    await goTo(page, 3, 'delivered')
    await press(page, '0')
    expect((await framesOn(page))[2]?.delivered).toBe(null)
    await press(page, 'Control+z', 'Control+z')
  })

  test('a click elsewhere keeps what was written, and a block is drawn with the mouse', async () => {
    await goTo(page, 3, 'evidence')
    await page.keyboard.type('Observation: the phone rang nine times')
    await cell(page, 5, 'evidence').click()
    await focused(page, 5, 'evidence')
    expect((await framesOn(page))[2]?.evidence).toMatchObject([
      { type: 'observation', note: 'the phone rang nine times' },
    ])
    await press(page, 'Control+z')
    await cell(page, 2, 'title').hover()
    await page.mouse.down()
    await cell(page, 4, 'title').hover()
    await page.mouse.up()
    await clip(page, 'copy')
    await expect.poll(async () => (await clipboardText(running)).split('\n')).toHaveLength(3)
    await cell(page, 4, 'title').dblclick()
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Held in your name')
    await press(page, 'Escape')
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`has no finding of axe in the ${theme} theme, with a cell, a list and the faces open`, async () => {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator(`html[data-theme=${theme}]`).waitFor()
      await goTo(page, 2, 'what')
      expect(await findings(page)).toEqual([])
      await press(page, 'F2')
      expect(await findings(page)).toEqual([])
      await press(page, 'Escape', 'ArrowLeft', 'Enter')
      await page.getByRole('listbox', { name: 'Choose: Status' }).waitFor()
      expect(await findings(page)).toEqual([])
      await press(page, 'Escape')
      await goTo(page, 2, 'felt')
      await press(page, 'Enter')
      await page.getByRole('listbox', { name: 'Felt today' }).waitFor()
      expect(await findings(page)).toEqual([])
      await press(page, 'Escape')
    })
  }

  test('columns are chosen, and chosen still after a restart', async () => {
    await page.getByRole('button', { name: /^Columns/ }).click()
    await page.getByRole('button', { name: 'Show the usual ones' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Backstage' }).click()
    await press(page, 'Escape')
    await expect.poll(() => grid(page).getAttribute('aria-colcount')).toBe('22')
    await running.close()
    running = await start({ folder })
    page = running.page
    await grid(page).waitFor()
    expect(await grid(page).getAttribute('aria-colcount')).toBe('22')
    await page.getByRole('button', { name: /^Columns/ }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await press(page, 'Escape')
    expect(running.complaints).toEqual([])
  })
})

/** A thousand rows on a busy machine. */
const PATIENT = { timeout: 20_000 }

describe('a long outline', () => {
  let running: Running
  let page: Page
  beforeAll(async () => {
    running = await start()
    page = running.page
    await page.getByRole('button', { name: 'New board' }).click()
    await sheetOf(page).waitFor()
    await toOutline(page)
  })
  afterAll(() => running.close())

  test('a thousand rows are asked about first, and are one step', async () => {
    const row = (i: number) => `Moment ${i}\tuse\tWhat is promised in moment ${i}\t${1 + (i % 5)}`
    const rows = Array.from({ length: 999 }, (_, i) => row(i + 2))
    await goTo(page, 1, 'title')
    await press(page, 'ArrowDown')
    await clipboard(running, ['Title\tStage\tWhat\tImportance', ...rows].join('\n'))
    await clip(page, 'paste')
    const question = page.getByRole('alertdialog', { name: 'Paste 999 rows?' })
    await question.getByText('999 frames would be added.').waitFor()
    await press(page, 'Escape')
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('3')
    await active(page).focus()
    await clip(page, 'paste')
    await question.getByRole('button', { name: 'Paste', exact: true }).click()
    await expect.poll(() => grid(page).getAttribute('aria-rowcount'), PATIENT).toBe('1002')
    expect((await framesOn(page)).length).toBe(1000)
  })

  test('only what is looked at is drawn, and the keys reach the last row', async () => {
    expect(await grid(page).getByRole('row').count()).toBeLessThan(40)
    await goTo(page, 1, 'title')
    await press(page, 'Control+End')
    await press(page, 'Home')
    await focused(page, 1000, 'title')
    expect(await cell(page, 1000, 'title').textContent()).toBe('1000Moment 1000')
    await press(page, 'PageUp', 'PageUp')
    await page.keyboard.type('Far below')
    await press(page, 'Enter')
    expect((await frameCalled(page, 'Far below'))?.stage).toBe('use')
    await press(page, 'Control+Home')
    await focused(page, 1, 'title')
  })

  test('a wheel scrolls it without losing the place of the keys', async () => {
    await active(page).focus()
    const box = await grid(page).locator('..').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 300)
    for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 900)
    const last = () => grid(page).locator('[data-id=title]').last().getAttribute('data-row')
    await expect.poll(async () => Number(await last()), PATIENT).toBe(1000)
    await expect.poll(() => cell(page, 380, 'title').count(), PATIENT).toBe(1)
    await press(page, 'ArrowDown')
    await focused(page, 2, 'title')
  })

  test('ten thousand rows are asked about, and those without room are said', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Row ${i}`)
    await goTo(page, 1000, 'title')
    await press(page, 'ArrowDown')
    await clipboard(running, rows.join('\n'))
    await clip(page, 'paste')
    const question = page.getByRole('alertdialog', { name: /^Paste 10.000 rows\?/ })
    await question.getByText(/9.000 frames would be added/).waitFor()
    await question.getByText(/the last 1.000 rows have no room/).waitFor()
    await question.getByRole('button', { name: 'Don’t paste' }).click()
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('1002')
  })

  test('a table pasted by mistake into an empty clipboard changes nothing', async () => {
    await active(page).focus()
    await clipboard(running, '')
    await clip(page, 'paste')
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('1002')
    expect(running.complaints).toEqual([])
  })
})

describe('the outline while a silent session goes on', () => {
  let running: Running
  beforeAll(async () => {
    running = await start()
    await openBoard(running.page, SAMPLE)
  })
  afterAll(() => running.close())

  test('hides the alignment, and the findings that would tell of scores', async () => {
    const { page } = running
    await toOutline(page)
    expect(await cell(page, 4, 'findings').textContent()).toMatch(/hint|info|1/)
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
    await toOutline(page)
    expect(await cell(page, 2, 'alignment').textContent()).toMatch(/^Hidden/)
    expect(await grid(page).textContent()).not.toMatch(/Complete|Partial/)
  })
})

function grid(page: Page) {
  return page.getByRole('grid', { name: 'All frames as a table' })
}

/** A cell by its row (from 1) and its column; it is drawn only where it is looked at. */
function cell(page: Page, row: number, id: string) {
  return grid(page).locator(`[data-row="${row - 1}"][data-id="${id}"]`)
}

function active(page: Page) {
  return grid(page).locator('[data-column][tabindex="0"]')
}

async function toOutline(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  await grid(page).waitFor()
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Puts the keys into a cell as people do who never touch the mouse. */
async function goTo(page: Page, row: number, id: string): Promise<void> {
  await active(page).focus()
  await press(page, 'Control+Home')
  const columns = Number(await grid(page).getAttribute('aria-colcount'))
  for (let i = 0; i < columns && (await active(page).getAttribute('data-id')) !== id; i++)
    await press(page, 'ArrowRight')
  if (row >= 100) await press(page, 'Control+ArrowDown')
  else for (let i = 1; i < row; i++) await press(page, 'ArrowDown')
  await focused(page, row, id)
}

async function focused(page: Page, row: number, id: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate('[document.activeElement?.dataset.row, document.activeElement?.dataset.id]'),
      PATIENT,
    )
    .toEqual([String(row - 1), id])
}

function isFocused(element: Element): boolean {
  return document.activeElement === element
}

/** As the keys and the menu do it: the page then hears the system's own event. */
async function clip(page: Page, deed: 'copy' | 'cut' | 'paste'): Promise<void> {
  await ask(page, 'window.clip', { deed })
}

function clipboard({ app }: Running, text: string): Promise<void> {
  return app.evaluate(({ clipboard: board }, words) => board.writeText(words), text)
}

function clipboardText({ app }: Running): Promise<string> {
  return app.evaluate(({ clipboard: board }) => board.readText())
}

async function recordsOf(page: Page): Promise<readonly Rec[]> {
  await saved(page)
  const { board } = await ask<{ board: string }>(page, 'place.get', {})
  return (await ask<{ records: readonly Rec[] }>(page, 'board.open', { board })).records
}

/** In story order, as the disk has them. */
async function framesOn(page: Page): Promise<readonly Frame[]> {
  return (await recordsOf(page))
    .filter((record): record is Frame => record.kind === 'frame')
    .sort((a, b) => (a.order < b.order ? -1 : 1))
}

async function frameCalled(page: Page, name: string): Promise<Frame | undefined> {
  return (await framesOn(page)).find(({ title }) => title === name)
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
