import type { Locator } from 'playwright-core'
import { snapshotWords } from '../../shared/words/history'
import { mergingWords } from '../../shared/words/merging'
import { shareWords } from '../../shared/words/share'
import type { Running } from './launch'
import { type Watched, watched } from './watched'

/**
 * Joins the file that CXBOARD_OPEN_FROM names on the screen: from the keys to the question what to do with it, from
 * "Merge" to both sides laid out, from "Merge 50 changes" to the sheet again.
 */
export async function joinedBy(running: Running, title: string) {
  const { page } = running
  const dialog = page.getByRole('dialog')
  const merge = dialog.getByRole('button', { name: shareWords.merge(title) })
  const asked = await watched(running, async () => {
    const start = performance.now()
    await page.keyboard.press('Control+o')
    await merge.waitFor()
    return performance.now() - start
  })
  const laidOut = await watched(running, () =>
    pressed(merge, `[aria-label="${mergingWords.conflicts}"]`, 'shown'),
  )
  const accept = dialog.getByRole('button', { name: /^Merge \d/ })
  const accepted = await watched(running, () => pressed(accept, '[role=dialog]', 'gone'))
  return { asked, laidOut, accepted }
}

/** The open board goes back to how it was when it was opened, before the merge: from the press to the sheet again. */
export async function wentBack(running: Running): Promise<Watched> {
  const { page } = running
  await page.keyboard.press('Control+Alt+s')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('option').first().click()
  const back = dialog.getByRole('button', { name: snapshotWords.goBack })
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('button')].some((b) => b.textContent === name && !b.disabled),
    snapshotWords.goBack,
  )
  return watched(running, () => pressed(back, '[role=dialog]', 'gone'))
}

/** Milliseconds from a press to the picture after something is there, or is no more. */
function pressed(button: Locator, selector: string, until: 'shown' | 'gone'): Promise<number> {
  return button.evaluate(
    (element: HTMLElement, { selector, until }) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const look = () => {
          if ((document.querySelector(selector) !== null) !== (until === 'shown')) return
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true })
        element.click()
      }),
    { selector, until },
  )
}
