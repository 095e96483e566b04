import type { Page } from 'playwright-core'

export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A part of the window as it is on the screen, in the screen's own pixels. */
export async function seenIn(page: Page, clip: Clip): Promise<string> {
  const png = await page.screenshot({ clip, scale: 'device', caret: 'hide' })
  return png.toString('base64')
}

export interface Difference {
  /** Pixels of which a channel differs by more than 48 of 255. */
  readonly over: number
  readonly all: number
}

/** How much two pictures of one size differ; decoded by the page, which can. */
export function difference(page: Page, one: string, other: string): Promise<Difference> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (text: string) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height)
      }
      const [first, second] = [await pixels(a), await pixels(b)]
      if (!first || !second || first.width !== second.width || first.height !== second.height)
        throw new Error('pictures of two sizes')
      let over = 0
      for (let i = 0; i < first.data.length; i += 4) {
        const most = Math.max(
          ...[0, 1, 2].map((c) => Math.abs((first.data[i + c] ?? 0) - (second.data[i + c] ?? 0))),
        )
        if (most > 48) over += 1
      }
      return { over, all: first.data.length / 4 }
    },
    [one, other] as const,
  )
}

/** The pixels of the sheet's canvases, laid over each other as they were drawn: what should be on the screen. */
export function drawnIn(page: Page, clip: Clip): Promise<string> {
  return page.evaluate(async ({ x, y, width, height }) => {
    const dots = window.devicePixelRatio
    const out = new OffscreenCanvas(Math.round(width * dots), Math.round(height * dots))
    const context = out.getContext('2d')
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[aria-label="Sheet"] canvas')) {
      if (canvas.offsetParent === null) continue
      const { left, top } = canvas.getBoundingClientRect()
      context?.drawImage(canvas, Math.round((left - x) * dots), Math.round((top - y) * dots))
    }
    const bytes = new Uint8Array(await (await out.convertToBlob({ type: 'image/png' })).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, clip)
}
