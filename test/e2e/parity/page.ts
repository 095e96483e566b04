import '../../../assets/fonts/fonts.css'
import Konva from 'konva'
import { paintInk } from '../../../renderer/canvas/painter'
import { fontFamily } from '../../../shared/scene/fontFamily'
import type { Font, Ink } from '../../../shared/scene/ink'
import { svgOf } from '../../../shared/scene/svg'
import { drawnPictures } from './pictures'

export type Backend = 'svg' | 'canvas' | 'konva'

export interface Difference {
  /** The greatest difference of one channel, 0–255. */
  readonly most: number
  /** Channels that differ by more than 2. */
  readonly over: number
  /** Channels that are not the white of the page: what was compared at all. */
  readonly inked: number
}

/** What the test asks of the page; found on its window. */
export interface ParityPage {
  ready(): Promise<void>
  show(backend: Backend, ink: Ink, w: number, h: number): Promise<void>
  compare(a: string, b: string): Promise<Difference>
  /** Makes a font known under this family, as decks do: one file for every weight. */
  carry(family: string, base64: string): Promise<void>
  widths(
    texts: readonly { readonly text: string; readonly font: Font; readonly tracking: number }[],
  ): number[]
}

const addresses = drawnPictures()
const images = new Map<string, HTMLImageElement>()

const page: ParityPage = {
  async ready() {
    await Promise.all([...document.fonts].map((font) => font.load()))
    for (const [asset, address] of addresses) images.set(asset, await decoded(address))
  },

  async show(backend, ink, w, h) {
    document.body.style.margin = '0'
    if (backend === 'svg') {
      const size = `width="${w}" height="${h}"`
      document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" ${size} style="display:block">${svgOf(ink, addressOf)}</svg>`
      await Promise.all([...document.querySelectorAll('image')].map(settled))
    }
    if (backend === 'canvas') {
      document.body.innerHTML = `<canvas width="${w}" height="${h}" style="display:block"></canvas>`
      const context = document.querySelector('canvas')?.getContext('2d')
      if (context) paintInk(context, ink, imageOf)
    }
    if (backend === 'konva') {
      document.body.innerHTML = '<div id="stage"></div>'
      const stage = new Konva.Stage({ container: 'stage', width: w, height: h })
      const layer = new Konva.Layer({ listening: false })
      layer.add(
        new Konva.Shape({
          listening: false,
          sceneFunc: (context) => paintInk(context._context, ink, imageOf),
        }),
      )
      stage.add(layer)
      layer.draw()
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  },

  async compare(a, b) {
    const [one, other] = await Promise.all([pixels(a), pixels(b)])
    let [most, over, inked] = [0, 0, 0]
    for (const [i, value] of one.entries()) {
      const apart = Math.abs(value - (other[i] ?? 0))
      if (apart > most) most = apart
      if (apart > 2) over += 1
      if (value < 250) inked += 1
    }
    return { most, over, inked: one.length === other.length ? inked : 0 }
  },

  async carry(family, base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    document.fonts.add(await new FontFace(family, bytes, { weight: '1 1000' }).load())
  },

  widths(texts) {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return []
    return texts.map(({ text, font, tracking }) => {
      context.font = `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px ${fontFamily(font)}`
      context.fontKerning = 'normal'
      context.textRendering = 'geometricPrecision'
      context.letterSpacing = `${tracking || 0.000001}px`
      return context.measureText(text).width
    })
  },
}

function addressOf(asset: string): string | null {
  return addresses.get(asset) ?? null
}

function imageOf(asset: string): HTMLImageElement | null {
  return images.get(asset) ?? null
}

/** Chromium's SVG images can be waited for; the DOM's types do not know it yet. */
async function settled(image: SVGImageElement & { decode?: () => Promise<void> }): Promise<void> {
  await image.decode?.()
}

async function decoded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

async function pixels(png: string): Promise<Uint8ClampedArray> {
  const image = await decoded(`data:image/png;base64,${png}`)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
}

Object.assign(window, { parity: page })
