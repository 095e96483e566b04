import type { Page } from 'playwright-core'
import type { Frame, Guest, Rec } from '../../shared/model/record'

export function textbox(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true })
}

export function rungOf(page: Page, name: string, rung: number) {
  return page
    .getByRole('radiogroup', { name, exact: true })
    .getByRole('radio', { name: new RegExp(`^${rung}`) })
}

/** Opens every folded part of the details. */
export async function unfold(page: Page): Promise<void> {
  const closed = page.getByRole('complementary').locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await textbox(page, 'Minutes it takes').waitFor()
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .locator('aside, article')
    .getByRole('button', { name: new RegExp(`${label.replaceAll('?', '\\?')}$`) })
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).waitFor({ state: 'detached' })
}

export async function press(page: Page, group: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await page.getByRole('toolbar', { name: group }).getByRole('button', { name, exact: true }).click()
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

export function focusedField(page: Page) {
  return page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))
}

/** What the store holds of the board that is open, as main reads it. */
export async function recordsOnDisk(page: Page): Promise<readonly Rec[]> {
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

/** The frame of this title. */
export async function frameOnDisk(page: Page, title: string): Promise<Frame> {
  const frame = (await recordsOnDisk(page)).find(
    (record) => record.kind === 'frame' && record.title === title,
  )
  if (frame?.kind !== 'frame') throw new Error(`no frame “${title}” on the disk`)
  return frame
}

export async function guestOnDisk(page: Page, name: string): Promise<Guest> {
  const guest = (await recordsOnDisk(page)).find((record) => record.kind === 'guest' && record.name === name)
  if (guest?.kind !== 'guest') throw new Error(`no guest “${name}” on the disk`)
  return guest
}
