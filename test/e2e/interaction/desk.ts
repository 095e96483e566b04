import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sheetBox } from '../../../shared/edit/elements'
import type { LibraryView } from '../../../shared/ipc'
import { docOf, elementsOf, type Layer, layersOf } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import type { Box } from '../../../shared/model/geometry'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { at, clickSheet, framesOf, type Running, type Start, saved, sheetOf, start } from '../app'
import { ask } from '../intake'

/** The app with a board of its own open: what is done on its sheet is read from the disk. */
export interface Desk extends Running {
  readonly board: Id
}

/** A place on the sheet, in sheet units. */
export type Spot = [x: number, y: number]

export async function openDesk(settings: Start = {}): Promise<Desk> {
  const running = await start(settings)
  const { page } = running
  await page.getByRole('button', { name: 'New board' }).click()
  await sheetOf(page).waitFor()
  const { boards } = await ask<LibraryView>(page, 'library.open', {})
  return { ...running, board: boards[0]?.id ?? '' }
}

/**
 * An empty sheet seen whole, with the select tool in hand: the shown frame swept clean, or a frame of its own where
 * something does not go.
 */
export async function freshFrame({ page }: Desk): Promise<void> {
  const sheet = sheetOf(page)
  await page.keyboard.press('Escape')
  await sheet.focus()
  for (const key of ['Escape', 'v', 'Shift+1', 'Control+a', 'Delete']) await page.keyboard.press(key)
  if ((await page.locator('[data-id]').count()) === 0) return
  const count = await framesOf(page).count()
  await page.keyboard.press('Control+m')
  await expect.poll(() => framesOf(page).count()).toBe(count + 1)
  await sheet.focus()
  for (const key of ['v', 'Control+a', 'Delete']) await page.keyboard.press(key)
  expect(await page.locator('[data-id]').count()).toBe(0)
}

interface Kept {
  readonly records: readonly Rec[]
  /** What undo would take back, oldest first. */
  readonly labels: readonly string[]
}

/** The board as the disk has it, once everything done so far is there. */
async function kept({ page, board }: Desk): Promise<Kept> {
  await saved(page)
  return page.evaluate(async (id) => {
    const { host } = window as unknown as { host: { call(name: string, input: unknown): Promise<unknown> } }
    const answer = (await host.call('board.open', { board: id })) as {
      value: { records: readonly Rec[]; past: readonly { label: string }[] }
    }
    return { records: answer.value.records, labels: answer.value.past.map(({ label }) => label) }
  }, board)
}

export async function recordsOn(desk: Desk): Promise<readonly Rec[]> {
  return (await kept(desk)).records
}

/** The deeds undo would take back, oldest first. */
export async function deeds(desk: Desk): Promise<readonly string[]> {
  return (await kept(desk)).labels
}

/** The shown frame. */
export async function frameShown({ page }: Desk): Promise<Id> {
  const option = framesOf(page).and(page.locator('[aria-selected=true]'))
  return (await option.getAttribute('data-key')) ?? ''
}

/** What is drawn on the shown frame, from the back to the front, out of all groups. */
export async function elements(desk: Desk): Promise<readonly Element[]> {
  return elementsOf(docOf(await recordsOn(desk)), await frameShown(desk))
}

/** What stands directly on the shown frame: elements and groups, from the back to the front. */
export async function layers(desk: Desk): Promise<readonly Layer[]> {
  return layersOf(docOf(await recordsOn(desk)), await frameShown(desk))
}

/** The one element of the shown frame, or the one there is of a shape. */
export async function only<S extends Element['shape']>(
  desk: Desk,
  shape: S,
): Promise<Extract<Element, { shape: S }>> {
  const found = (await elements(desk)).filter(
    (one): one is Extract<Element, { shape: S }> => one.shape === shape,
  )
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} of ${shape}`)
  return first
}

/** The boxes of what is drawn in sheet units, from the back to the front, rounded. */
export async function boxes(desk: Desk): Promise<readonly Box[]> {
  return (await elements(desk)).map(boxOf)
}

export function boxOf(element: Element): Box {
  const { x, y, w, h } = sheetBox(element)
  return { x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) }
}

/** Ids of what is chosen, as the list of elements says it. */
export function chosen({ page }: Desk): Promise<readonly string[]> {
  return page
    .locator('[data-id][aria-pressed=true]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.id ?? ''))
}

/** Draws with a tool, in line with nothing: Ctrl suspends snapping. What opens for typing is closed again. */
export async function draw({ page }: Desk, key: string, from: Spot, to: Spot): Promise<void> {
  await sheetOf(page).focus()
  await page.keyboard.press(key)
  await page.keyboard.down('Control')
  await drag(page, from, to)
  await page.keyboard.up('Control')
  if (await sheetOf(page).getByRole('textbox').count()) await page.keyboard.press('Escape')
  await sheetOf(page).focus()
}

/** Draws rectangles of 80 × 60 units, one after the other; the last is chosen. */
export async function drawAll(desk: Desk, ...corners: readonly Spot[]): Promise<void> {
  for (const [x, y] of corners) await draw(desk, 'r', [x, y], [x + 80, y + 60])
}

/** Drags with keys held down from before the press until after the release. */
export async function dragWith({ page }: Desk, keys: readonly string[], from: Spot, to: Spot): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  await drag(page, from, to)
  for (const key of keys) await page.keyboard.up(key)
}

/** Presses and goes on the way without letting go. */
export async function dragHeld({ page }: Pick<Desk, 'page'>, from: Spot, to: Spot): Promise<void> {
  const start = await at(page, ...from)
  const end = await at(page, ...to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 3 })
}

/** Clicks with a key held down. */
export async function clickWith({ page }: Desk, key: string, [x, y]: Spot): Promise<void> {
  await page.keyboard.down(key)
  await clickSheet(page, x, y)
  await page.keyboard.up(key)
}

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await dragHeld({ page }, from, to)
  await page.mouse.up()
}

/** Does something that must be exactly one step of the history, which undo takes back and redo brings again. */
export async function inOneStep(desk: Desk, deed: () => Promise<unknown>): Promise<void> {
  const { page } = desk
  const before = await kept(desk)
  await deed()
  const after = await kept(desk)
  expect(after.labels.slice(before.labels.length)).toHaveLength(1)
  await page.keyboard.press('Control+z')
  expect(byId(await recordsOn(desk))).toEqual(byId(before.records))
  await page.keyboard.press('Control+y')
  expect(byId(await recordsOn(desk))).toEqual(byId(after.records))
}

/** Does something that must leave everything as it is, and the history too. */
export async function inNoStep(desk: Desk, deed: () => Promise<unknown>): Promise<void> {
  const before = await kept(desk)
  await deed()
  const after = await kept(desk)
  expect(after.labels).toEqual(before.labels)
  expect(byId(after.records)).toEqual(byId(before.records))
}

function byId(records: readonly Rec[]): ReadonlyMap<Id, Rec> {
  return new Map([...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]))
}

/** The last sentence for screen readers. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('[aria-live=polite]').last().innerText()).trim()
}

/** A command of the application menu, chosen there. */
export async function fromMenu({ app }: Desk, id: string): Promise<void> {
  await app.evaluate(({ Menu }, command) => {
    const find = (menu: Electron.Menu | null): Electron.MenuItem | null => {
      for (const item of menu?.items ?? []) {
        const found = item.id === command ? item : find(item.submenu ?? null)
        if (found) return found
      }
      return null
    }
    const item = find(Menu.getApplicationMenu())
    if (!item) throw new Error(`no ${command} in the menu`)
    item.click()
  }, id)
}
