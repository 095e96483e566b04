import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Frame, Guest, Rec } from '../../shared/model/record'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

/** Every text of a frame by the name people read, and the field of the record it is kept in. */
const TEXTS = [
  ['Title', 'title', 'A call that is answered'],
  ['What we promise or offer here', 'what', 'Somebody answers within three rings'],
  ['Situation', 'situation', 'In the car, one hand free'],
  ['What happens, as the guest sees it', 'action', 'A person answers and knows the shelf'],
  ['Backstage: what must be ready', 'backstage', 'The shelf list is on the screen'],
  ["Guest's outcome, in the guest's words", 'outcome', 'I know it is there'],
  ['Props: what the guest can see, hold or keep', 'props', 'A text with the shelf’s number'],
  ['Owner role', 'ownerRole', 'Phone lead'],
  ['Hand-off: what the next function must know', 'handoff', 'What was put aside, and for whom'],
  ['The fix', 'fix', 'One phone, one person, all day'],
] as const

const CHOICES = [
  ['Guest', 'Mei Tanaka, 38'],
  ['Stage', 'Discovery'],
  ['Status', 'Agreed'],
  ['Phase', 'During'],
  ['Channel', 'Phone'],
  ['Owner function', 'Customer care'],
  ['May the owner put it right without asking?', 'No, needs permission'],
  ['Moment of truth', 'First: choosing the offer'],
  ['Kind of need', 'Must be: missed when absent'],
] as const

const LADDERS = [
  ['Importance', 5],
  ['Expected', 4],
  ['Delivered', 2],
  ['Effort of the fix', 3],
] as const

describe('everything of a frame is entered in the panel', () => {
  const folder = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder })
    await openBoard(running.page, SAMPLE)
    await framesOf(running.page).nth(2).click()
  })
  afterAll(() => running.close())

  test('every field, and it reaches the disk', async () => {
    const { page } = running
    await unfold(page)
    for (const [name, , text] of TEXTS) await textbox(page, name).fill(text)
    for (const [label, option] of CHOICES) await choose(page, label, option)
    for (const [name, rung] of LADDERS) await rungOf(page, name, rung).click()
    await textbox(page, 'Minutes it takes').fill('2 + 1,5')
    await press(page, 'Functions that help', ['Operations', 'People'])
    await press(page, 'Serves', ['courtesy'])
    await press(page, 'Gives up', ['efficiency', 'show'])
    await press(page, 'Gives up', ['show'])
    await choose(page, 'Intended feeling', 'Proud')
    await page.getByRole('radiogroup', { name: 'Intended feeling: how bad or good' }).getByText('+2').click()
    await choose(page, 'Felt today', 'Anxious')
    await saved(page)
    expect(await frameOnDisk(page)).toMatchObject({
      ...Object.fromEntries(TEXTS.map(([, field, text]) => [field, text])),
      stage: 'discovery',
      status: 'agreed',
      phase: 'during',
      channel: 'phone',
      ownerFunction: 'customer-care',
      supportFunctions: ['operations', 'digital-it', 'people'],
      empowered: false,
      momentOfTruth: 'first',
      kano: 'must-be',
      importance: 5,
      expected: 4,
      delivered: 2,
      effort: 3,
      durationMinutes: 3.5,
      serves: ['courtesy'],
      tradesOff: ['efficiency'],
      intended: { emotion: 'proud', valence: 2 },
      felt: { emotion: 'anxious', valence: -2 },
    })
  })

  test('a folded part says what is in it', async () => {
    const { page } = running
    await page
      .getByText('Operations, Digital and IT, People · must ask · What was put aside, and for whom')
      .waitFor()
    await page.getByText('A text with the shelf’s number · 3.5 min').waitFor()
    await page.getByText('Must be · serves courtesy · gives up efficiency').waitFor()
  })

  test('evidence is added, told what it is, taken away and brought back', async () => {
    const { page } = running
    await page.getByRole('tab', { name: /^Evidence/ }).click()
    for (;;) {
      const remove = page.getByRole('button', { name: 'Remove evidence 1' })
      if ((await remove.count()) === 0) break
      await remove.click()
    }
    await page.getByText('Scores of 4 and 5 need something seen, heard or measured.').waitFor()
    await page.getByRole('button', { name: 'Add evidence' }).click()
    await page.keyboard.type('Nine rings on a Sunday')
    await page.getByRole('button', { name: /How we know$/ }).click()
    await page.getByRole('option', { name: 'A measured number' }).click()
    await page.getByRole('button', { name: /What was measured$/ }).click()
    await page.getByRole('option', { name: 'Time', exact: true }).click()
    await page.getByText('Invented, as an illustration').click()
    await page.getByRole('button', { name: 'Add evidence' }).click()
    await page.keyboard.type('We think so')
    await page.getByRole('tab', { name: /^Evidence.*2 pieces of evidence/ }).waitFor()
    await page.getByRole('button', { name: 'Remove evidence 2' }).click()
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    expect(
      await page
        .getByRole('textbox', { name: 'What was seen, heard or measured' })
        .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)),
    ).toEqual(['Nine rings on a Sunday', 'We think so'])
    await saved(page)
    expect((await frameOnDisk(page)).evidence).toEqual([
      { type: 'metric', note: 'Nine rings on a Sunday', metric: 'time', illustrative: true, extra: {} },
      { type: 'observation', note: 'We think so', metric: null, illustrative: false, extra: {} },
    ])
  })

  test('after a restart it is all there', async () => {
    await running.close()
    running = await start({ folder })
    const { page } = running
    await sheetOf(page).waitFor()
    await page.getByRole('tab', { name: 'Details' }).click()
    await unfold(page)
    for (const [name, , text] of TEXTS) expect(await textbox(page, name).inputValue()).toBe(text)
    for (const [label, option] of CHOICES)
      await page
        .getByRole('complementary')
        .getByRole('button', { name: `${option} ${label}` })
        .first()
        .waitFor()
    for (const [name, rung] of LADDERS) expect(await rungOf(page, name, rung).isChecked()).toBe(true)
    expect(await textbox(page, 'Minutes it takes').inputValue()).toBe('3.5')
    await page.getByRole('button', { name: /^Proud.*Intended feeling$/ }).waitFor()
    await page.getByText('“Proud” is usually +3').waitFor()
    await page.getByRole('tab', { name: /^Evidence.*2 pieces of evidence/ }).waitFor()
  })

  test('minutes that are no number are not kept, and an empty field says nothing', async () => {
    const { page } = running
    const minutes = textbox(page, 'Minutes it takes')
    await minutes.fill('soon')
    await minutes.press('Tab')
    expect(await minutes.inputValue()).toBe('3.5')
    await minutes.fill('')
    await minutes.press('Tab')
    await saved(page)
    expect((await frameOnDisk(page)).durationMinutes).toBe(null)
  })
})

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

describe('guests have a view of their own', () => {
  const folder = freshFolder()
  let running: Running
  beforeAll(async () => {
    running = await start({ folder })
    await openBoard(running.page, SAMPLE)
    await running.page.getByRole('tab', { name: 'Guests' }).click()
  })
  afterAll(() => running.close())

  const list = () =>
    running.page.getByRole('listbox', { name: 'The guests of this board' }).getByRole('option')
  const linesIn = (name: string) =>
    running.page
      .getByRole('list', { name, exact: true })
      .getByRole('textbox')
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))

  test('a new guest is written down without the mouse', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Add guest' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedField(page)).toBe('name')
    await page.keyboard.type('Ada Novak, 71')
    await page.getByRole('textbox', { name: 'In short' }).fill('Buys for a grandchild')
    await page.getByRole('textbox', { name: 'What they say' }).fill('Talk to me, not to the screen.')
    await page.getByRole('textbox', { name: 'Add a need' }).focus()
    await page.keyboard.type('A chair')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Large letters')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Patience')
    await page.keyboard.press('Alt+ArrowUp')
    expect(await linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Backspace')
    expect(await linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
    await page.getByRole('textbox', { name: 'Add a desire' }).focus()
    await paste(page, '• To be remembered\n• To be asked\n')
    expect(await linesIn('Desires')).toEqual(['To be remembered', 'To be asked', ''])
    await page.getByRole('textbox', { name: 'Add a fact of their context' }).fill('Came by bus')
    await page.getByRole('textbox', { name: 'Add an emotion' }).fill('A little lost')
    await choose(page, 'Arriving feeling', 'Uneasy')
    await saved(page)
    expect(await guestOnDisk(page, 'Ada Novak, 71')).toMatchObject({
      summary: 'Buys for a grandchild',
      says: 'Talk to me, not to the screen.',
      needs: ['A chair', 'Patience', 'Large letters'],
      desires: ['To be remembered', 'To be asked'],
      context: ['Came by bus'],
      emotion: ['A little lost'],
      arriving: { emotion: 'uneasy', valence: -1 },
    })
  })

  test('guests are put in order by keyboard, and undo takes it back', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => list().nth(1).textContent()).toContain('Renee Coleman')
    await page.keyboard.press('Control+z')
    await expect.poll(() => list().nth(0).textContent()).toContain('Renee Coleman')
  })

  test('deleting a guest of the story asks, and the frames stay', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.getByRole('button', { name: 'Delete guest' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete Renee Coleman, 47?' })
    await question.getByText('11 frames are about this guest.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => list().count()).toBe(4)
    await page.getByRole('button', { name: 'Delete guest' }).click()
    await question.getByRole('button', { name: 'Delete guest' }).click()
    await expect.poll(() => list().count()).toBe(3)
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    expect(await framesOf(page).count()).toBe(13)
    await page.keyboard.press('Control+z')
    await page.getByRole('tab', { name: 'Guests' }).click()
    await expect.poll(() => list().nth(0).textContent()).toContain('in 11 frames')
  })

  test('a small picture leads to the frame', async () => {
    const { page } = running
    await list().nth(0).click()
    await page.getByRole('button', { name: 'Show frame 10 Could I use your restroom?' }).click()
    await expect.poll(() => textbox(page, 'Title').inputValue()).toBe('Could I use your restroom?')
    await expect.poll(() => focusedField(page)).toBe('guest')
  })

  test('keys that mean the sheet do nothing to it from here', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await sheetOf(page).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('tab', { name: 'Guests' }).click()
    await list().nth(1).click()
    const before = await recordsOnDisk(page)
    for (const key of ['Delete', 'Backspace', 'Control+d', 'n']) await page.keyboard.press(key)
    expect(await page.getByRole('tab', { name: 'Guests' }).getAttribute('aria-selected')).toBe('true')
    expect((await recordsOnDisk(page)).length).toBe(before.length)
  })

  test('guests of another board are copied, with their looks, and come back after a restart', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await page
      .getByRole('region', { name: 'Start from a template' })
      .getByRole('button', { name: /Harbour/ })
      .click()
    await sheetOf(page).waitFor()
    await page.getByRole('tab', { name: 'Guests' }).click()
    await page.getByRole('button', { name: 'Copy from another board…' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Board$/ })
      .click()
    await page.getByRole('option', { name: SAMPLE }).click()
    await page.getByRole('option', { name: 'Ada Novak, 71' }).click()
    await page.getByRole('option', { name: 'Mei Tanaka, 38' }).click()
    await page.getByRole('button', { name: 'Copy 2 guests' }).click()
    await expect.poll(() => list().count()).toBe(5)
    await saved(page)
    await running.close()
    running = await start({ folder })
    await list().nth(4).waitFor()
    expect(await list().allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Ada Novak, 71'),
        expect.stringContaining('Mei Tanaka, 38'),
      ]),
    )
    await list().filter({ hasText: 'Ada Novak' }).click()
    await expect.poll(() => linesIn('Needs')).toEqual(['A chair', 'Patience', 'Large letters', ''])
  })

  test('a board without guests says what a guest is', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'New board' }).click()
    await sheetOf(page).waitFor()
    await page.getByRole('tab', { name: 'Guests' }).click()
    await page.getByRole('heading', { name: 'Who is this story for?' }).waitFor()
    await page.getByRole('button', { name: 'Add guest' }).click()
    await expect.poll(() => list().count()).toBe(1)
  })

  test('nothing on the way made the page or its policy complain', () => {
    expect(running.complaints).toEqual([])
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

function textbox(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

function rungOf(page: Page, name: string, rung: number) {
  return page
    .getByRole('radiogroup', { name, exact: true })
    .getByRole('radio', { name: new RegExp(`^${rung}`) })
}

/** Opens every folded part of the details. */
async function unfold(page: Page): Promise<void> {
  const closed = page.getByRole('complementary').locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await textbox(page, 'Minutes it takes').waitFor()
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .locator('aside, article')
    .getByRole('button', { name: new RegExp(`${label.replaceAll('?', '\\?')}$`) })
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).waitFor({ state: 'detached' })
}

async function press(page: Page, group: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await page.getByRole('toolbar', { name: group }).getByRole('button', { name, exact: true }).click()
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

function focusedField(page: Page) {
  return page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))
}

/** What the store holds of the board that is open, as main reads it. */
async function recordsOnDisk(page: Page): Promise<readonly Rec[]> {
  return page.evaluate(async () => {
    const { host } = window as unknown as {
      host: { call(name: string, input: unknown): Promise<{ value: unknown }> }
    }
    const place = (await host.call('place.get', {})) as { value: { board: string } }
    const opened = (await host.call('board.open', { board: place.value.board })) as {
      value: { records: Rec[] }
    }
    return opened.value.records
  })
}

/** The frame that is shown. */
async function frameOnDisk(page: Page): Promise<Frame> {
  const title = await textbox(page, 'Title')
    .inputValue({ timeout: 500 })
    .catch(() => TEXTS[0][2])
  const frame = (await recordsOnDisk(page)).find(
    (record) => record.kind === 'frame' && record.title === title,
  )
  if (frame?.kind !== 'frame') throw new Error(`no frame “${title}” on the disk`)
  return frame
}

async function guestOnDisk(page: Page, name: string): Promise<Guest> {
  const guest = (await recordsOnDisk(page)).find((record) => record.kind === 'guest' && record.name === name)
  if (guest?.kind !== 'guest') throw new Error(`no guest “${name}” on the disk`)
  return guest
}
