import type { Page } from 'playwright-core'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'

type Picture = Extract<Rec, { shape: 'picture' }>

/** Asks main as the page does; the answer's value. */
export function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  return page.evaluate(
    async ([call, what]) => {
      const { host } = window as unknown as { host: { call(name: string, input: unknown): Promise<unknown> } }
      const answer = (await host.call(call, what)) as { ok: boolean; value: unknown; trouble: unknown }
      if (!answer.ok) throw new Error(JSON.stringify(answer.trouble))
      return answer.value
    },
    [name, input] as const,
  ) as Promise<T>
}

/** Every record of the board as the disk has it. */
export async function recordsOf(page: Page, board: Id): Promise<readonly Rec[]> {
  return (await ask<{ records: readonly Rec[] }>(page, 'board.open', { board })).records
}

export async function picturesOn(page: Page, board: Id): Promise<readonly Picture[]> {
  return (await recordsOf(page, board)).filter(
    (record): record is Picture => record.kind === 'element' && record.shape === 'picture',
  )
}

/** A picture as a camera or program writes it: red on its left half, blue on its right. */
export async function drawn(
  page: Page,
  {
    type,
    w,
    h,
  }: { readonly type: 'image/png' | 'image/jpeg' | 'image/webp'; readonly w: number; readonly h: number },
): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([kind, width, height]) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.fillStyle = '#ff0000'
      context.fillRect(0, 0, width / 2, height)
      context.fillStyle = '#0000ff'
      context.fillRect(width / 2, 0, width / 2, height)
      const blob = await canvas.convertToBlob({ type: kind, quality: 1 })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    [type, w, h] as const,
  )
  return Buffer.from(bytes)
}

/** The colour of a kept picture at a place given as shares of its sides. */
export function colourAt(page: Page, asset: string, u: number, v: number): Promise<'red' | 'blue' | string> {
  return page.evaluate(
    async ([hash, across, down]) => {
      const image = new Image()
      image.src = `/asset/${hash}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const [x, y] = [Math.floor(canvas.width * across), Math.floor(canvas.height * down)]
      const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data
      if (red > 200 && green < 60 && blue < 60) return 'red'
      if (blue > 200 && green < 60 && red < 60) return 'blue'
      return `${red},${green},${blue}`
    },
    [asset, u, v] as const,
  )
}

export interface Pasted {
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[]
  /** By their type, such as text/plain. */
  readonly texts?: Readonly<Record<string, string>>
}

/** A paste event as the system would send it, with this on the clipboard. */
export async function paste(page: Page, { files = [], texts = {} }: Pasted): Promise<void> {
  const carried = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }))
  await page.evaluate(
    ([all, words]) => {
      const clipboardData = new DataTransfer()
      for (const { name, type, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        clipboardData.items.add(new File([bytes], name, { type }))
      }
      for (const [type, text] of Object.entries(words)) clipboardData.setData(type, text)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    [carried, texts] as const,
  )
}
