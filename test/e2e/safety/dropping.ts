import type { Page } from 'playwright-core'

interface Dropped {
  readonly files?: readonly string[]
  readonly link?: string
  /** CSS pixels of the window. */
  readonly x?: number
  readonly y?: number
}

/** Drops something on a place of the window (its middle, unless said otherwise) as the system does: with the files' own places, or with a link. */
export async function dropOn(page: Page, { files = [], link, x = 640, y = 400 }: Dropped): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const items = link === undefined ? [] : [{ mimeType: 'text/uri-list', data: link }]
  const data = { items, files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x, y, data })
  }
  await devTools.detach()
}
