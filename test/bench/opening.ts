import type { Page } from 'playwright-core'
import { frameWords } from '../../shared/words/frame'
import { libraryWords } from '../../shared/words/library'

/** What is on the page once the library can be used. */
export const LIBRARY_SHOWN = [`[aria-label="${libraryWords.yourBoards}"] li button canvas`]

/** What is on the page once a board can be worked on. */
export const BOARD_SHOWN = [frameWords.sheet, frameWords.filmstrip].map(
  (name) => `[aria-label="${name}"] canvas`,
)

/** Milliseconds from the click on a board of the library to its sheet and filmstrip on the screen. */
export async function opened(page: Page, title: string): Promise<number> {
  const tile = page.getByRole('button', { name: `Open ${title}` })
  return tile.evaluate(
    (button: HTMLElement, selectors) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const look = () => {
          if (!selectors.every((selector) => document.querySelector(selector))) return
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true })
        button.click()
      }),
    BOARD_SHOWN,
  )
}

/** Waits for a board that comes back by itself. */
export async function boardShown(page: Page): Promise<void> {
  for (const selector of BOARD_SHOWN) await page.locator(selector).first().waitFor()
}
