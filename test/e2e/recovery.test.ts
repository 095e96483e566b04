import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { freshFolder, openBoard, SAMPLE, saved, sheetOf, start } from './app'
import { ask } from './intake'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

const backupsIn = (folder: string) =>
  readdirSync(join(folder, 'library', 'backups')).filter((name) => /^store-\d+-[a-z]+\.db$/.test(name))

function ruin(folder: string): void {
  const store = join(folder, 'library', 'store.db')
  writeFileSync(store, randomBytes(statSync(store).size))
}

test('a library damaged while the app was closed comes back from the backup made at quitting', {
  timeout: 120_000,
}, async () => {
  const folder = freshFolder()
  let running = await start({ folder })
  await openBoard(running.page, SAMPLE)
  await title(running.page).fill('Before the damage')
  await saved(running.page)
  await running.close()
  expect(backupsIn(folder)).toHaveLength(1)
  ruin(folder)

  running = await start({ folder })
  const notice = running.page.getByText('We repaired your')
  await notice.waitFor()
  expect(await notice.innerText()).toContain('Nothing was lost.')
  await running.page.keyboard.press('Escape')
  await sheetOf(running.page).waitFor()
  expect(await title(running.page).inputValue()).toBe('Before the damage')
  expect(existsSync(join(folder, 'library', 'quarantine', '1', 'store.db'))).toBe(true)
  await running.close()
})

test('killed and damaged, the edits made after the last backup are there too', {
  timeout: 120_000,
}, async () => {
  const folder = freshFolder()
  let running = await start({ folder })
  await openBoard(running.page, SAMPLE)
  await title(running.page).fill('Before the backup')
  await saved(running.page)
  await running.close()
  running = await start({ folder })
  await sheetOf(running.page).waitFor()
  await title(running.page).fill('After the backup')
  await saved(running.page)
  const gone = once(running.app.process(), 'exit')
  running.app.process().kill('SIGKILL')
  await gone
  ruin(folder)

  running = await start({ folder })
  const notice = running.page.getByText('We repaired your')
  await notice.waitFor()
  expect(await notice.innerText()).toMatch(/added the \d+ changes? made since\. Nothing was lost\./)
  await running.page.keyboard.press('Escape')
  await sheetOf(running.page).waitFor()
  expect(await title(running.page).inputValue()).toBe('After the backup')
  await running.close()
})

test('a board is had back from a backup, and the whole library is saved elsewhere', {
  timeout: 120_000,
}, async () => {
  const folder = freshFolder()
  const elsewhere = mkdtempSync(join(tmpdir(), 'cxboard-elsewhere-'))
  let running = await start({ folder })
  await openBoard(running.page, SAMPLE)
  await title(running.page).fill('As it was')
  await saved(running.page)
  await running.close()

  running = await start({ folder, env: { CXBOARD_SAVE_TO: elsewhere } })
  const { page } = running
  await sheetOf(page).waitFor()
  await title(page).fill('As it became')
  await saved(page)
  const [backup] = await ask<{ id: string }[]>(page, 'backup.list', {})
  const boards = await ask<{ id: string; now: string; frames: number }[]>(page, 'backup.boards', {
    backup: backup?.id,
  })
  const [board] = boards
  expect(board).toMatchObject({ now: 'changed' })
  expect(board?.frames).toBeGreaterThan(3)
  const { records } = await ask<{ records: { title?: string }[] }>(page, 'backup.board', {
    backup: backup?.id,
    board: board?.id,
  })
  expect(records.some((record) => record.title === 'As it was')).toBe(true)
  expect(
    await ask(page, 'backup.goBack', { backup: backup?.id, boards: boards.map(({ id }) => id) }),
  ).toEqual({ boards: 1 })
  expect((await ask<{ reason: string }[]>(page, 'backup.list', {}))[0]?.reason).toBe('restore')
  expect(await ask(page, 'backup.save', {})).toMatchObject({ state: 'written' })
  const [copy = ''] = readdirSync(elsewhere)
  expect(copy).toMatch(/^CXBoard backup \d{4}-\d\d-\d\d \d\d\.\d\d$/)
  expect(readdirSync(join(elsewhere, copy)).sort()).toContain('store.db')
  expect(readFileSync(join(elsewhere, copy, 'Read me.txt'), 'utf8')).toContain('full backup')
  await running.close()

  running = await start({ folder })
  await sheetOf(running.page).waitFor()
  expect(await title(running.page).inputValue()).toBe('As it was')
  await running.close()
})
