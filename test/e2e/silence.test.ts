import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editBoard } from '../../shared/edit/board'
import { addRater } from '../../shared/edit/raters'
import { handOver, startRound, takeTurn } from '../../shared/edit/rounds'
import { setLevel, setReason } from '../../shared/edit/scores'
import { apply } from '../../shared/model/change'
import { boardOf, type Doc, framesOf as framesIn } from '../../shared/model/doc'
import { newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Levels } from '../../shared/model/scoring'
import { DIMENSIONS, type Level } from '../../shared/model/vocabulary'
import { dataFolder } from '../bench/libraries'
import { templateDoc } from '../boards'
import { framesOf, freshFolder, type Running, saved, start } from './app'

/** Two boards that are the same but for what Anna gave in silence: whatever can be read must be the same, too. */
describe('what can be read while a silent session hides its scores', () => {
  let running: Running
  beforeAll(async () => {
    const high = silent(5, 'We are splendid.')
    const low = copyOf(high, 1, 'We are not.')
    running = await start({ folder: dataFolder([high, low]) })
  })
  afterAll(() => running.close())

  test('does not depend on what somebody gave, in any view, whoever sits at the keys', async () => {
    const high = await readAll(running.page, 'High')
    const low = await readAll(running.page, 'Low')
    expect(Object.keys(low)).toEqual(Object.keys(high))
    for (const [view, said] of Object.entries(high)) {
      expect(low[view], view).toEqual(said)
      expect(said.join(' '), view).not.toMatch(/splendid|We are not/)
    }
    expect(running.complaints).toEqual([])
  })
})

describe('a silent turn', () => {
  const folder = freshFolder()
  const sent = join(folder, 'sent.cxboard')
  let running: Running
  beforeAll(async () => {
    running = await start({
      folder: dataFolder([[...begun('Monday').doc.values()]]),
      env: { CXBOARD_SAVE_TO: sent, CXBOARD_OPEN_FROM: sent },
    })
    await open(running.page, 'Monday')
    await sit(running.page, 'Anna')
    await level(running.page, 'Promise', 5)
    await level(running.page, 'Ease', 4)
    await running.page.getByRole('button', { name: 'Stop for now' }).click()
  })
  afterAll(() => running.close())

  test('what somebody else gave is neither taken back nor given again', async () => {
    const { page } = running
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'Hand the laptop to Anna' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('The last step is a score given in silence.', { exact: false }).first().waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('2 of 78 levels').waitFor()
    // Anna takes her own level back, and gets up: nobody else gives it again.
    await page.getByRole('button', { name: 'Let Anna go on' }).click()
    await page.getByRole('button', { name: 'I am Anna' }).click()
    await level(page, 'Feeling', 1)
    await page.keyboard.press('Control+z')
    await page.getByText('2 of 78 levels').last().waitFor()
    await page.getByRole('button', { name: 'Library' }).click()
    await open(page, 'Monday')
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('The next step is a score given in silence.', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'I am Anna' }).click()
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('3 of 78 levels').last().waitFor()
    await page.getByRole('button', { name: 'Stop for now' }).click()
  })

  test('who leaves the board is asked who sits here, and nothing of hers is left to be heard', async () => {
    const { page } = running
    await sit(page, 'Ben')
    await level(page, 'Promise', 2)
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Open Monday' }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Left to chance/)
    await open(page, 'Monday')
    await page.getByRole('heading', { name: 'Hand the laptop to Ben' }).waitFor()
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await page.getByRole('tab', { name: 'Score', exact: true }).click()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    expect(await page.getByRole('radiogroup').count()).toBe(0)
    await page.getByRole('button', { name: 'Go to the session' }).click()
    await page.getByRole('button', { name: 'I am Ben' }).click()
    await page.getByText('1 of 78 levels').last().waitFor()
  })

  test('a frame deleted on the way comes back with everybody’s levels', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Frame', exact: true }).click()
    await framesOf(page).nth(0).click()
    await page.keyboard.press('Delete')
    await expect.poll(() => framesOf(page).count()).toBe(12)
    await page.keyboard.press('Control+z')
    await expect.poll(() => framesOf(page).count()).toBe(13)
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByText('1 of 78 levels').last().waitFor()
  })

  test('a rater taken off the board in her own turn leaves the laptop to the others, and can come back', async () => {
    const { page } = running
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('button', { name: 'Remove “Ben”' }).click()
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('heading', { name: 'Whose turn is it?' }).waitFor()
    expect(await page.getByText('Ben', { exact: true }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByRole('region', { name: 'Ben is scoring' }).waitFor()
    await page.getByText('1 of 78 levels').last().waitFor()
    await saved(page)
  })

  test('a copy of the board that is opened from a file is as silent', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await page.getByText('Send it to your colleague.').waitFor()
    await page.getByRole('button', { name: 'Library' }).click()
    await page.getByRole('button', { name: 'Open file…' }).click()
    await page.getByRole('button', { name: 'Open as new board' }).click()
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('heading', { name: 'Hand the laptop to Ben' }).waitFor()
    await page.getByRole('tab', { name: 'Scorecard' }).click()
    await page.getByRole('region', { name: 'Scores are hidden' }).waitFor()
    await page.getByRole('button', { name: 'Library' }).click()
    await expect.poll(() => page.getByText(/Scores hidden: a silent session/).count()).toBe(2)
  })

  test('a turn the power ends is taken up with every level that was saved', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Open Monday' }).first().click()
    await page.getByRole('tab', { name: 'Session' }).click()
    await page.getByRole('button', { name: 'I am Ben' }).click()
    await level(page, 'Ownership', 3)
    await page.getByText('2 of 78 levels').last().waitFor()
    await saved(page)
    const gone = running.app.waitForEvent('close')
    running.app.process().kill('SIGKILL')
    await gone
    running = await start({ folder: running.folder })
    await running.page.getByRole('heading', { name: 'Hand the laptop to Ben' }).waitFor()
    await running.page.getByRole('button', { name: 'I am Ben' }).click()
    await running.page.getByText('2 of 78 levels').last().waitFor()
  })

  test('after the reveal the way back to before the session is free, and so is the way forth', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'I am done' }).click()
    await page.getByRole('button', { name: /^Reveal now/ }).click()
    await page.getByRole('button', { name: 'Reveal now', exact: true }).click()
    await page.getByRole('heading', { name: 'What to talk about' }).waitFor()
    const undo = page.getByRole('button', { name: /^Undo/ })
    while (await undo.isEnabled()) await undo.click()
    expect(await page.getByText('given in silence', { exact: false }).count()).toBe(0)
    const redo = page.getByRole('button', { name: /^Redo/ })
    while (await redo.isEnabled()) await redo.click()
    await page.getByRole('heading', { name: 'What to talk about' }).waitFor()
    expect(running.complaints).toEqual([])
  })
})

/** The sports board in a session of Anna and Ben that has just begun. */
function begun(title: string) {
  let doc = templateDoc('sports')
  doc = apply(doc, editBoard(doc, { title, checks: { ...boardOf(doc).checks, extended: true } }))
  const anna = addRater(doc, 'Anna', 'frontline')
  doc = apply(doc, anna.change)
  const ben = addRater(doc, 'Ben', 'operations')
  doc = apply(doc, ben.change)
  const plan = { title: 'Monday', raters: [anna.rater, ben.rater], frames: [], minutesEach: null }
  const { change, round } = startRound(doc, plan, EARLIER)
  return { doc: apply(doc, change), round, anna: anna.rater }
}

/** Anna gave every frame the same level, with a reason, and handed on. */
function silent(given: Level, reason: string): readonly Rec[] {
  const { doc: first, round, anna } = begun('High')
  let doc: Doc = apply(first, takeTurn(first, round, anna))
  for (const { id } of framesIn(doc))
    for (const dimension of DIMENSIONS) doc = apply(doc, setLevel(doc, id, anna, dimension, given, LATER))
  doc = apply(doc, setReason(doc, framesIn(doc)[0]?.id ?? '', anna, 'promise', reason))
  return [...apply(doc, handOver(doc, round, { finished: true })).values()]
}

/** The same board under another name and an id of its own, where Anna gave another level and reason. */
function copyOf(board: readonly Rec[], given: Level, reason: string): readonly Rec[] {
  const other = board.map((record) => {
    if (record.kind === 'board') return { ...record, title: 'Low' }
    if (record.kind !== 'score' || record.at !== LATER) return record
    const levels = Object.fromEntries(DIMENSIONS.map((d) => [d, given])) as Levels
    return { ...record, levels, reasons: 'promise' in record.reasons ? { promise: reason } : {} }
  })
  const id = board.find(({ kind }) => kind === 'board')?.id ?? ''
  return JSON.parse(JSON.stringify(other).replaceAll(id, newId('board')))
}

const EARLIER = '2026-01-05T09:00:00.000Z'
const LATER = '2026-01-05T09:10:00.000Z'

/** All that can be read of a board, place by place: words, names and states of controls, pictures. */
async function readAll(page: Page, title: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  const read = async (place: string) => {
    found[place] = await readable(page, title)
  }
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const views = async (who: string) => {
    await tab('Frame')
    for (const panel of ['Details', 'Score', 'Evidence', 'Findings']) {
      await page
        .getByRole('complementary')
        .getByRole('tab', { name: new RegExp(`^${panel}`) })
        .click()
      // The moment of truth nobody wants to fail: scores make most findings there.
      await framesOf(page).filter({ hasText: 'Could I use' }).click()
      await read(`${who}, ${panel}`)
    }
    for (const view of ['Outline', 'Scorecard', 'Guests', 'Session']) {
      await tab(view)
      await page.getByRole('tabpanel', { name: view }).locator('h1, h2, [role=grid]').first().waitFor()
      await read(`${who}, ${view}`)
    }
  }
  const tile = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Open ${title}` }) })
  await tile.waitFor()
  found.Library = [(await tile.innerText()).replace(/\d/g, '0').replaceAll(title, 'Board')]
  await open(page, title)
  await views('Nobody')
  await page.getByRole('radio', { name: 'One dimension, every frame' }).click()
  await read('One dimension')
  await page.getByRole('radio', { name: 'Silent session' }).click()
  await sit(page, 'Ben')
  await read('Ben, frame by frame')
  await page.getByRole('radio', { name: 'Dimension by dimension' }).click()
  await read('Ben, dimension by dimension')
  await views('Ben')
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await page.getByRole('button', { name: 'Library' }).click()
  return found
}

/** Once nothing changes any more. */
async function readable(page: Page, title: string): Promise<readonly string[]> {
  let before: readonly string[] = []
  await expect
    .poll(async () => {
      const last = before
      before = await page.evaluate(inPage)
      return before.length > 0 && JSON.stringify(last) === JSON.stringify(before)
    })
    .toBe(true)
  return before.map((said) => said.replaceAll(title, 'Board'))
}

/** Runs in the page. */
function inPage(): readonly string[] {
  const attributes = ['aria-label', 'aria-checked', 'aria-valuenow', 'aria-valuetext', 'title', 'data-level']
  const said: string[] = []
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of attributes) said.push(element.getAttribute(name) ?? '')
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      said.push(element.value)
    // A ring or a chart would be one picture more; its pixels can differ by a shade from one drawing to the next.
    if (element instanceof HTMLCanvasElement) said.push(`${element.width} by ${element.height}`)
    for (const node of element.childNodes)
      if (node instanceof Text && !/^(Saved|Saving|All saved)/.test(node.data)) said.push(node.data)
  }
  return said.filter((each) => each !== '')
}

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Open ${title}` }).click()
  await page.getByRole('tab', { name: 'Session' }).click()
}

async function sit(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: `Hand over to ${name}` })
    .or(page.getByRole('button', { name: `Let ${name} go on` }))
    .click()
  await page.getByRole('button', { name: `I am ${name}` }).click()
  await page.getByRole('region', { name: `${name} is scoring` }).waitFor()
}

async function level(page: Page, dimension: string, key: number): Promise<void> {
  const group = page.getByRole('radiogroup', { name: dimension, exact: true })
  await group.getByRole('radio').first().focus()
  await page.keyboard.press(String(key))
  await group.getByRole('radio', { checked: true }).getByText(String(key), { exact: true }).waitFor()
}
