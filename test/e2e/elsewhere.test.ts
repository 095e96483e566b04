import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../main/store/store'
import { boardFromTemplate } from '../../main/templates'
import { freshFolder, openBoard, type Running, SAMPLE, type Start, saved, start } from './app'
import { pictured } from './pictured'

/** Closed with the test, whatever becomes of it. */
async function started(options: Start): Promise<Running> {
  const running = await start(options)
  const program = running.app.process()
  onTestFinished(() => void program.kill('SIGKILL'))
  running.page.setDefaultTimeout(15_000)
  return running
}

const BANK = 'Harbour & Vale: the branch that knows you'

function libraryIn(folder: string): string {
  const store = openStore(folder)
  store.addBoard(boardFromTemplate('bank'), [])
  store.putSetting('seeded', true)
  store.close()
  return folder
}

async function choose({ app }: Running, command: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, id) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'menu.command', { command: id })
  }, command)
}

/** Answers the system's question for a folder. */
async function answer({ app }: Running, folder: string): Promise<void> {
  await app.evaluate((_electron, path) => {
    process.env.CXBOARD_OPEN_FROM = path
  }, folder)
}

const open = (page: Page, title: string) => page.getByRole('button', { name: `Open ${title}` })
const back = (page: Page) => page.getByRole('button', { name: 'Back to the usual folder' })
const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

describe('a library in another folder', () => {
  test('is opened, edited, found again at the next start, and left again', { timeout: 120_000 }, async () => {
    const folder = freshFolder()
    const other = libraryIn(join(freshFolder(), 'Boards of the branch'))
    let running = await started({ folder })
    await open(running.page, SAMPLE).waitFor()
    await answer(running, other)
    await choose(running, 'library.another')
    await running.page.getByRole('heading', { name: 'Open the library in this folder?' }).waitFor()
    await running.page.getByText(other).waitFor()
    await pictured(running.page, 'library')
    await running.page.getByRole('button', { name: 'Open it', exact: true }).click()
    await openBoard(running.page, BANK)
    await title(running.page).fill('Written elsewhere')
    await saved(running.page)
    await running.page.getByRole('button', { name: 'Library' }).click()
    await running.page.getByText('This library is in another folder than usual').waitFor()
    await pictured(running.page, 'elsewhere')
    await running.close()

    running = await started({ folder })
    await open(running.page, BANK).waitFor()
    expect(await open(running.page, SAMPLE).count()).toBe(0)
    await back(running.page).click()
    await open(running.page, SAMPLE).waitFor()
    expect(await back(running.page).count()).toBe(0)
    expect(running.complaints).toEqual([])
    await running.close()
    const store = openStore(other)
    const [board] = store.boards()
    expect(JSON.stringify(store.records(board?.id ?? ''))).toContain('Written elsewhere')
    store.close()
  })

  test('that is not there at a start is waited for, and nothing is made in its place', {
    timeout: 120_000,
  }, async () => {
    const folder = freshFolder()
    const other = libraryIn(join(freshFolder(), 'stick'))
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ folder: other }))
    renameSync(other, `${other} unplugged`)
    const running = await started({ folder })
    const { page } = running
    await page.getByText("The data folder can't be reached").waitFor()
    await page.getByText(other).waitFor()
    await pictured(page, 'missing')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Retry' }).isEnabled()).toBe(true)
    expect(existsSync(other)).toBe(false)
    renameSync(`${other} unplugged`, other)
    await expect
      .poll(
        async () => {
          const retry = page.getByRole('button', { name: 'Retry' })
          if (await retry.isVisible()) await retry.click()
          return open(page, BANK).isVisible()
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true)
    await running.close()
  })

  test('that is gone can be left for another one, or for the usual one', { timeout: 120_000 }, async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ folder: join(folder, 'gone for good') }))
    const running = await started({ folder })
    const { page } = running
    const empty = join(freshFolder(), 'New place')
    mkdirSync(empty)
    const another = page.getByRole('button', { name: 'Choose another folder…' })
    // Asked while it starts, the program may forget the question
    await another.waitFor()
    await answer(running, empty)
    await another.click()
    await page.getByRole('heading', { name: 'Start a new library in this folder?' }).waitFor()
    await page.getByRole('button', { name: 'Start a new library' }).click()
    await open(page, SAMPLE).waitFor()
    expect(existsSync(join(empty, 'store.db'))).toBe(true)
    await back(page).click()
    await expect.poll(() => back(page).count()).toBe(0)
    await open(page, SAMPLE).waitFor()
    expect(existsSync(join(folder, 'library', 'store.db'))).toBe(true)
    expect(existsSync(join(folder, 'library.json'))).toBe(false)
    await running.close()
  })

  test('is not opened where other things lie', { timeout: 60_000 }, async () => {
    const running = await started({ folder: freshFolder() })
    const { page } = running
    await open(page, SAMPLE).waitFor()
    const other = join(freshFolder(), 'Taxes')
    mkdirSync(other)
    writeFileSync(join(other, '2025.txt'), 'mine')
    await answer(running, other)
    await choose(running, 'library.another')
    await page.getByText('“Taxes” holds other things.').waitFor()
    expect(readdirSync(other)).toEqual(['2025.txt'])
    await running.close()
  })
})

describe('a full backup', () => {
  test('is read back in from within the app: single boards, as they were', { timeout: 120_000 }, async () => {
    const elsewhere = freshFolder()
    const first = await started({ folder: freshFolder(), env: { CXBOARD_SAVE_TO: elsewhere } })
    await openBoard(first.page, SAMPLE)
    await title(first.page).fill('In the full backup')
    await saved(first.page)
    await choose(first, 'library.backup')
    await first.page.getByText('The full backup is written').waitFor()
    await first.close()
    const [name = ''] = readdirSync(elsewhere)
    const before = readFileSync(join(elsewhere, name, 'store.db'))

    const running = await started({ folder: freshFolder() })
    const { page } = running
    await open(page, SAMPLE).waitFor()
    await choose(running, 'library.goBack')
    const dialog = page.getByRole('dialog', { name: 'Go back to…' })
    const broken = join(freshFolder(), 'broken')
    mkdirSync(broken)
    await answer(running, broken)
    await dialog.getByRole('button', { name: 'From a full backup…' }).click()
    await page.getByText('“broken” holds no backup of CXBoard.').waitFor()
    await page.keyboard.press('Escape')
    await answer(running, join(elsewhere, name))
    await choose(running, 'library.goBack')
    await dialog.getByRole('button', { name: 'From a full backup…' }).click()
    await dialog.getByRole('option', { name }).waitFor()
    await dialog.getByText('No longer here').waitFor()
    await pictured(page, 'fullBackup')
    await dialog.getByRole('button', { name: 'Choose all that differ' }).click()
    await dialog.getByRole('button', { name: 'Go back with 1 board' }).click()
    await page.getByText('1 board is as it was').waitFor()
    await open(page, SAMPLE).nth(1).waitFor()
    expect(readFileSync(join(elsewhere, name, 'store.db')).equals(before)).toBe(true)
    await running.close()
    rmSync(elsewhere, { recursive: true })
  })
})
