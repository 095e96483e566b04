import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

async function started(folder: string): Promise<Running> {
  const running = await start({ folder })
  const program = running.app.process()
  onTestFinished(() => void program.kill('SIGKILL'))
  return running
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

/** The title of the frame that is shown, in another start. */
async function titleIn(folder: string): Promise<string> {
  const { page, close } = await started(folder)
  await sheetOf(page).waitFor()
  const found = await title(page).inputValue()
  await close()
  return found
}

describe('a computer that is shut down, or somebody who logs out', () => {
  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    '%s in the middle of typing ends it with everything kept',
    {
      timeout: 90_000,
    },
    async (signal) => {
      const folder = freshFolder()
      const { app, page } = await started(folder)
      await openBoard(page, SAMPLE)
      await title(page).fill('Typed and not waited for')
      const asked = performance.now()
      const gone = once(app.process(), 'exit')
      app.process().kill(signal)
      const [code] = await gone
      console.log(`${signal}: gone ${Math.round(performance.now() - asked)} ms later`)
      expect(code).toBe(0)
      expect(await titleIn(folder)).toBe('Typed and not waited for')
    },
  )
})

describe('a bug in the main process', () => {
  /** Answers the question in the program itself: nobody is here to press its buttons. */
  async function brokenWith(running: Running, answer: 0 | 1): Promise<readonly unknown[]> {
    const { app } = running
    const gone = once(app.process(), 'exit')
    await app.evaluate(({ app, dialog }, chosen) => {
      dialog.showMessageBoxSync = (...asked: unknown[]) => {
        process.stdout.write(`asked ${JSON.stringify(asked.at(-1))}\n`)
        return chosen
      }
      app.relaunch = () => void process.stdout.write('relaunched\n')
    }, answer)
    const words: string[] = []
    app.process().stdout?.on('data', (piece) => words.push(String(piece)))
    await app.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('a secret word of a board')
      }, 0)
    })
    const [code] = await gone
    return [code, words.join('')]
  }

  test('is said, nothing more is written, and everything saved is there at the next start', {
    timeout: 90_000,
  }, async () => {
    const folder = freshFolder()
    const running = await started(folder)
    await openBoard(running.page, SAMPLE)
    await title(running.page).fill('Before the bug')
    await saved(running.page)
    const [code, words] = await brokenWith(running, 0)
    expect(code).toBe(1)
    expect(words).toContain('CXBoard has to stop')
    expect(words).toContain('Everything that was shown as saved is safe')
    expect(words).toContain('relaunched')
    // Closing it is all that happened: no backup was made of what a bug may have touched
    const backups = join(folder, 'library', 'backups')
    expect(existsSync(backups) ? readdirSync(backups) : []).toEqual([])
    expect(statSync(join(folder, 'library', 'store.db-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0)
    const log = readFileSync(join(folder, 'logs', 'log.txt'), 'utf8')
    expect(log).toMatch(/bug [A-Z0-9-]{9} TypeError/)
    expect(await titleIn(folder)).toBe('Before the bug')
  })

  test('whoever does not want to go on just leaves', { timeout: 60_000 }, async () => {
    const running = await started(freshFolder())
    await running.page.getByRole('button', { name: `Open ${SAMPLE}` }).waitFor()
    const [code, words] = await brokenWith(running, 1)
    expect(code).toBe(1)
    expect(words).not.toContain('relaunched')
  })
})

describe('a computer that goes to sleep and comes back', () => {
  test('writes what is on its way, and the window lies where it can be seen', {
    timeout: 60_000,
  }, async () => {
    const folder = freshFolder()
    const running = await started(folder)
    const { app, page } = running
    await openBoard(page, SAMPLE)
    await title(page).fill('Before it slept')
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
    await saved(page)
    await app.evaluate(({ BrowserWindow, screen, powerMonitor }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 30_000, y: 30_000, width: 1000, height: 700 })
      powerMonitor.emit('resume')
      screen.emit('display-removed', {}, screen.getPrimaryDisplay())
    })
    const isSeen = () =>
      app.evaluate(({ BrowserWindow, screen }) => {
        const window = BrowserWindow.getAllWindows()[0]
        if (!window) return false
        const { x, y } = window.getBounds()
        const { workArea } = screen.getPrimaryDisplay()
        return x < workArea.x + workArea.width && y < workArea.y + workArea.height
      })
    await expect.poll(isSeen).toBe(true)
    await running.close()
    expect(await titleIn(folder)).toBe('Before it slept')
  })
})
