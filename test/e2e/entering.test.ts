import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'
import { choose, frameOnDisk, press, rungOf, textbox, unfold } from './entered'

const TITLE = 'A call that is answered'

/** Every text of a frame by the name people read, and the field of the record it is kept in. */
const TEXTS = [
  ['Title', 'title', TITLE],
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
    expect(await frameOnDisk(page, TITLE)).toMatchObject({
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
    expect((await frameOnDisk(page, TITLE)).evidence).toEqual([
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
    expect((await frameOnDisk(page, TITLE)).durationMinutes).toBe(null)
  })
})
