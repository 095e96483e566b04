/** Whether a file calls itself SVG, and looks like a text. */
export function isSvg({ name, type }: Pick<File, 'name' | 'type'>, start: Uint8Array): boolean {
  return (
    (type === 'image/svg+xml' || /\.svg$/i.test(name)) && /<svg[\s>]/i.test(new TextDecoder().decode(start))
  )
}

/**
 * An SVG as pixels: drawn as an image is, so that no script of it runs and it loads nothing. Rejects for one that
 * cannot be drawn.
 */
export async function pngOfSvg(file: Blob): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([withoutPages(await file.text())], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { w, h } = pixelsFor(image.naturalWidth, image.naturalHeight)
    const canvas = new OffscreenCanvas(w, h)
    canvas.getContext('2d')?.drawImage(image, 0, 0, w, h)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A page inside of a picture, as diagram programs put labels, may be shown but never read back as pixels. */
export function withoutPages(svg: string): string {
  const [open, close] = [new RegExp(PAGE_BEGINS, 'g'), new RegExp(PAGE_ENDS, 'g')]
  let kept = ''
  let at = 0
  for (let page = open.exec(svg); page !== null; page = open.exec(svg)) {
    kept += svg.slice(at, page.index)
    at = open.lastIndex
    if (page[0].endsWith('/>')) continue
    close.lastIndex = at
    // One that does not end is no SVG; whoever draws it says so
    if (close.exec(svg) === null) return svg
    at = close.lastIndex
    open.lastIndex = at
  }
  return kept + svg.slice(at)
}

const PAGE_BEGINS = /<(?:\w{1,99}:)?foreignObject\b[^>]{0,9999}>/
const PAGE_ENDS = /<\/(?:\w{1,99}:)?foreignObject\s{0,99}>/

/** Twice its own size, so that it stays sharp when it is made larger; its longer side 256…4,096 pixels. */
export function pixelsFor(width: number, height: number): { readonly w: number; readonly h: number } {
  // One that names no size fills whatever it is given
  if (width <= 0 || height <= 0) return { w: UNSIZED, h: UNSIZED }
  const longer = Math.max(width, height)
  const scale = Math.max(LEAST, Math.min(MOST, 2 * longer)) / longer
  return { w: Math.max(1, Math.round(width * scale)), h: Math.max(1, Math.round(height * scale)) }
}

const LEAST = 256
const MOST = 4096
const UNSIZED = 512
