import type { Page } from 'playwright-core'

/** Milliseconds from the click on a board of the library to its sheet and filmstrip on the screen. */
export async function opened(page: Page, title: string): Promise<number> {
  await page.getByRole('button', { name: `Open ${title}` }).waitFor()
  return page.evaluate(
    ({ button, selectors }) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const look = () => {
          if (!selectors.every((selector) => document.querySelector(selector))) return
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }
        const observer = new MutationObserver(look)
        observer.observe(document, { childList: true, subtree: true })
        document.querySelector<HTMLElement>(button)?.click()
      }),
    { button: `[aria-label="Open ${title}"]`, selectors: BOARD_SHOWN },
  )
}

/** What is on the page once a board can be worked on. */
export const BOARD_SHOWN = ['[aria-label="Sheet"] canvas', '[aria-label="Frames"] canvas']
