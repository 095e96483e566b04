import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readPackage } from '../../main/package/read'
import { openStore } from '../../main/store/store'
import { boardFromTemplate } from '../../main/templates'
import { electronFlags, electronPath } from '../../scripts/electron.mjs'
import { smallDisk } from '../disks'
import { framesOf, freshFolder, openBoard, SAMPLE, type Start, saved, sheetOf, start } from './app'
import { pictured } from './pictured'

/** A data folder with one board in it, without a start of the app. */
function dataIn(folder: string): string {
  const store = openStore(join(folder, 'library'))
  store.addBoard(boardFromTemplate('sports'), [])
  store.putSetting('seeded', true)
  store.close()
  return folder
}

/** Closed with the test, whatever becomes of it. */
async function started(options: Start) {
  const running = await start(options)
  const program = running.app.process()
  onTestFinished(() => void program.kill('SIGKILL'))
  return running
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

const banner = (page: Page) => page.getByRole('region', { name: 'Looking only' })

const SAVED = /^Saved \d\d:\d\d:\d\d$/

/** In milliseconds, to be read and not to be tested: the machine may be busy. */
function since(moment: number): number {
  return Math.round(performance.now() - moment)
}

/** Every file with its size and the moment of its last change. */
function traces(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
}

describe('a data folder that may not be written', () => {
  test('the boards can be looked at, exported and sent, nothing is touched, and editing comes back', {
    timeout: 60_000,
  }, async ({ skip }) => {
    const disk = smallDisk(64)
    if (!disk) return skip('needs a disk of its own')
    const folder = dataIn(join(disk.folder, 'data'))
    if (!disk.mayWrite('read')) return skip('this disk cannot be made read-only')
    const before = traces(folder)
    const out = join(freshFolder(), 'out.cxboard')
    const { page, complaints, app } = await started({ folder, env: { CXBOARD_SAVE_TO: out } })
    const asked = performance.now()
    await banner(page).waitFor()
    console.log(`banner ${since(asked)} ms after the window`)
    expect(await banner(page).innerText()).toContain(
      'You can look but not edit: CXBoard may not write to its data folder.',
    )
    expect(await page.getByRole('button', { name: 'New board' }).isDisabled()).toBe(true)
    await openBoard(page, SAMPLE)
    await banner(page).waitFor()
    await pictured(page, 'looking')
    const was = await title(page).inputValue()
    expect(await title(page).getAttribute('readonly')).not.toBeNull()
    await sheetOf(page).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Delete')
    await page.getByText('You can look but not edit').nth(1).waitFor()
    await page.getByRole('button', { name: 'Send a copy…' }).click()
    await page.getByText('“out.cxboard” is written').waitFor()
    expect(readPackage(readFileSync(out)).records.length).toBeGreaterThan(100)
    expect(traces(folder)).toEqual(before)

    expect(disk.mayWrite('write')).toBe(true)
    await banner(page).getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => banner(page).count()).toBe(0)
    await title(page).fill('Written again')
    await saved(page)
    expect(was).not.toBe('Written again')
    expect(complaints).toEqual([])
    await app.close()
    const store = openStore(join(folder, 'library'))
    const [board] = store.boards()
    expect(
      store.records(board?.id ?? '').some((each) => 'title' in each && each.title === 'Written again'),
    ).toBe(true)
    store.close()
  })
})

describe('a data folder that may not be written and holds no boards', () => {
  test('the window opens and says so, and another folder can be worked in until the end', {
    timeout: 90_000,
  }, async ({ skip }) => {
    const disk = smallDisk(8)
    if (!disk) return skip('needs a disk of its own')
    const folder = join(disk.folder, 'data')
    if (!disk.mayWrite('read')) return skip('this disk cannot be made read-only')
    const other = join(dataIn(freshFolder()), 'library')
    const { page, app } = await started({ folder, env: { CXBOARD_OPEN_FROM: other } })
    await page.getByRole('heading', { name: 'CXBoard may not write to its data folder' }).waitFor()
    await page.getByText(join(folder, 'library')).waitFor()
    const retry = page.getByRole('button', { name: 'Retry' })
    await expect.poll(() => retry.evaluate((each) => each === document.activeElement)).toBe(true)
    expect(await page.getByRole('button', { name: 'New board' }).isDisabled()).toBe(true)
    await pictured(page, 'nothingHere')
    await retry.click()
    await expect.poll(() => retry.isEnabled()).toBe(true)

    await page.getByRole('button', { name: 'Choose another folder…' }).click()
    await page.getByRole('button', { name: 'Open it', exact: true }).click()
    await page.getByText('This library is open until you quit CXBoard.').waitFor()
    await page.keyboard.press('Escape')
    await openBoard(page, SAMPLE)
    await title(page).fill('Kept elsewhere')
    await saved(page)
    await app.close()
    const store = openStore(other)
    expect(JSON.stringify(store.records(store.boards()[0]?.id ?? ''))).toContain('Kept elsewhere')
    store.close()
    expect(existsSync(folder)).toBe(false)
  })
})

describe('boards that are open elsewhere', () => {
  test('it is said within three seconds, and Retry opens them once they are free', {
    timeout: 60_000,
  }, async () => {
    const folder = dataIn(freshFolder())
    const holder = openStore(join(folder, 'library'))
    onTestFinished(() => holder.close())
    const { page } = await started({ folder })
    const asked = performance.now()
    await page
      .getByText('Your boards are open in another copy of CXBoard. Close it and press Retry.')
      .waitFor()
    console.log(`told ${since(asked)} ms after the window`)
    await page.getByRole('button', { name: 'Quit' }).waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Retry' }).isEnabled()).toBe(true)
    holder.close()
    await page.getByRole('button', { name: 'Retry' }).click()
    await openBoard(page, SAMPLE)
    await title(page).fill('Free again')
    await saved(page)
  })
})

describe('a library that is gone while the app runs', () => {
  test('what is typed meanwhile waits, and is saved when the folder is back', {
    timeout: 60_000,
  }, async () => {
    const folder = dataIn(freshFolder())
    const running = await started({ folder })
    const { page } = running
    await openBoard(page, SAMPLE)
    await title(page).fill('Before')
    await saved(page)
    renameSync(join(folder, 'library'), join(folder, 'elsewhere'))
    await title(page).fill('While it was gone')
    await page.getByText("the data folder can't be reached").waitFor()
    await framesOf(page).nth(2).click()
    await title(page).fill('And this one')
    await expect.poll(() => existsSync(join(folder, 'library', 'store.db'))).toBe(false)
    renameSync(join(folder, 'elsewhere'), join(folder, 'library'))
    await saved(page)
    await running.close()
    const again = await started({ folder })
    // Where the window was could not be kept while the library was gone
    await framesOf(again.page).first().click()
    await expect.poll(() => title(again.page).inputValue()).toBe('While it was gone')
    await framesOf(again.page).nth(2).click()
    await expect.poll(() => title(again.page).inputValue()).toBe('And this one')
  })
})

describe('a full disk', () => {
  test('it is said at once, work goes on, files can be made elsewhere, and saving comes back by itself', {
    timeout: 90_000,
  }, async ({ skip }) => {
    const disk = smallDisk(48)
    if (!disk) return skip('needs a disk of its own')
    const folder = join(disk.folder, 'data')
    mkdirSync(folder)
    dataIn(folder)
    const out = join(freshFolder(), 'rescue.cxboard')
    const running = await started({ folder, env: { CXBOARD_SAVE_TO: out } })
    const { page, app } = running
    await openBoard(page, SAMPLE)
    await title(page).fill('Before the disk was full')
    await saved(page)
    disk.fill(60_000)
    const alarm = page.getByRole('alert').getByText('the disk is full')
    const answered = alarm.or(page.getByText(SAVED)).first()
    for (let n = 0; n < 100 && !(await alarm.isVisible()); n += 1) {
      const asked = performance.now()
      await title(page).fill(`${n} ${'A long title on a full disk. '.repeat(6)}`)
      await answered.waitFor()
      if (await alarm.isVisible()) console.log(`banner ${since(asked)} ms after the letters it is about`)
    }
    await alarm.waitFor()
    await framesOf(page).nth(2).click()
    await title(page).fill('Written in memory')
    await page.getByRole('button', { name: 'Send a copy elsewhere…' }).click()
    await page.getByText('“rescue.cxboard” is written').waitFor()
    const rescued = readPackage(readFileSync(out)).records
    expect(rescued.some((record) => 'title' in record && record.title === 'Written in memory')).toBe(true)

    disk.clear()
    const freed = performance.now()
    await saved(page)
    console.log(`saved ${since(freed)} ms after there was room`)
    await app.close()
    const again = await started({ folder })
    await framesOf(again.page).nth(2).click()
    await expect.poll(() => title(again.page).inputValue()).toBe('Written in memory')
  })
})

describe('started many times at once', () => {
  test('one of them stays, and the others end', { timeout: 90_000 }, async () => {
    const folder = dataIn(freshFolder())
    const { path } = await electronPath()
    const root = join(import.meta.dirname, '../..')
    const starts: ChildProcess[] = []
    for (let n = 0; n < STARTS; n += 1) {
      starts.push(
        spawn(path, [...electronFlags(), root], {
          env: { ...process.env, CXBOARD_DATA: folder },
          stdio: 'ignore',
        }),
      )
    }
    onTestFinished(() => {
      for (const each of starts) each.kill('SIGKILL')
    })
    const ended: (number | null)[] = []
    for (const each of starts) each.once('exit', (code) => ended.push(code))
    await expect.poll(() => ended.length, { timeout: 60_000, interval: 200 }).toBe(STARTS - 1)
    expect(ended).toEqual(Array.from({ length: STARTS - 1 }, () => 0))
    const stays = starts.find((each) => each.exitCode === null)
    expect(stays).toBeDefined()
    if (!stays) return
    const gone = once(stays, 'exit')
    stays.kill('SIGTERM')
    await gone
  })
})

/** A trial of its own takes more. */
const STARTS = Number(process.env.STARTS ?? 8)
