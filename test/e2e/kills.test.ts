import { once } from 'node:events'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { diceOf } from '../fuzz/mutate'
import { trialFigures } from '../trialFigures'
import { framesOf, freshFolder, openBoard, type Running, SAMPLE, saved, sheetOf, start } from './app'

/** How often the whole app is killed; `npm run trials -- app` asks for 200. Another seed, other moments. */
const KILLS = Number(process.env.APP_KILLS ?? 6)
const SEED = Number(process.env.APP_SEED ?? Date.now() % 1_000_000)

/** What people would see of the board: number and title of every frame. Scores and findings are reckoned a moment later. */
async function storyOf(page: Page): Promise<string> {
  return storyIn(await framesOf(page).allInnerTexts())
}

function storyIn(texts: readonly string[]): string {
  return texts.map((text) => text.split('\n').slice(0, 2).join(' ').trim()).join(' | ')
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

/** One gesture, by chance; the board stays of a size a filmstrip shows whole. */
async function gesture(page: Page, dice: (limit: number) => number, n: number): Promise<void> {
  const frames = await framesOf(page).count()
  switch (dice(5)) {
    case 0:
      if (frames < 12) return page.keyboard.press('Control+m')
      return title(page).fill(`round ${n}`)
    case 1:
      await framesOf(page).nth(dice(frames)).click()
      return title(page).fill(`frame ${n}`)
    case 2: {
      const undo = page.getByRole('button', { name: /^Undo/ })
      if (await undo.isEnabled()) return undo.click()
      return title(page).fill(`once more ${n}`)
    }
    default:
      return title(page).fill(`title ${n}`)
  }
}

test(`whatever showed as saved is there after each of ${KILLS} kills (seed ${SEED})`, {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  const dice = diceOf(SEED)
  const folder = freshFolder()
  let shown: readonly string[] = []
  const seen = { kills: 0, gestures: 0, 'seen as saved': 0, 'windows ended before': 0, lost: 0, mixed: 0 }
  for (let round = 0; round <= KILLS; round++) {
    const running = await start({ folder })
    const { page } = running
    if (round === 0) await openBoard(page, SAMPLE)
    await sheetOf(page).waitFor()
    if (round > 0) await expect.poll(() => storyOf(page)).toSatisfy((story: string) => shown.includes(story))
    if (round === KILLS) {
      trialFigures('app', seen)
      return running.close()
    }
    for (let n = 1 + dice(6); n > 0; n--) {
      await gesture(page, dice, round * 100 + n)
      await saved(page)
      seen.gestures += 1
      seen['seen as saved'] += 1
    }
    const promised = await storyOf(page)
    const isCrashed = round % 3 === 2
    if (isCrashed) await crashPage(running, promised)
    // The last gesture may have got to the disk, or not: both are right, and nothing between.
    const isLate = !isCrashed && dice(2) === 0
    if (isLate) await gesture(page, dice, round * 100 + 99)
    if (isLate) seen.gestures += 1
    if (isCrashed) seen['windows ended before'] += 1
    shown = [promised, ...(isLate ? [await storyOf(page)] : [])]
    const gone = once(running.app.process(), 'exit')
    running.app.process().kill('SIGKILL')
    await gone
    seen.kills += 1
  }
})

/** The window's own process dies; the app draws it anew, on the same board. Playwright does not come along. */
async function crashPage({ app }: Running, promised: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  const read = async () => {
    const texts = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents || contents.isCrashed() || contents.isLoading()) return []
      const found: Promise<string[]> = contents.executeJavaScript(
        `[...document.querySelectorAll('[role=listbox][aria-label=Frames] [role=option]')]
           .map((frame) => frame.innerText)`,
      )
      // A page that is just being replaced never answers
      const none = new Promise<string[]>((resolve) => setTimeout(resolve, 500, []))
      return Promise.race([found, none])
    })
    return storyIn(texts)
  }
  await expect.poll(read, { timeout: 20_000 }).toBe(promised)
}
