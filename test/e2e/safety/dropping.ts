import type { Page } from 'playwright-core'

/** Drops something on the middle of the window as the system does: with the files' own places, or with a link. */
export async function dropOn(
  page: Page,
  { files = [], link }: { readonly files?: readonly string[]; readonly link?: string },
): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const items = link === undefined ? [] : [{ mimeType: 'text/uri-list', data: link }]
  const data = { items, files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  }
  await devTools.detach()
}
