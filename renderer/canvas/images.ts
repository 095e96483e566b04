import { createStore } from 'zustand/vanilla'
import { session } from '../document/session'
import { type Kept, shelfOf } from './imageShelf'
import type { Images } from './painter'

/** Counts up whenever a picture came in or turned out broken, and says which. */
export const arrivals = createStore<{ readonly count: number; readonly asset: string }>(() => ({
  count: 0,
  asset: '',
}))

/** The pictures of one drawing surface, and which of them it asked for: it draws again when one of those arrives. */
export function picturesFor(): { readonly images: Images; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>()
  return {
    asked,
    images(asset, dots) {
      asked.add(asset)
      return imageOf(asset, dots)
    },
  }
}

/** Longest sides a picture is kept in; beyond the last one there is the picture as it is. */
const SIDES = [256, 1024, 2048] as const
const MOST_PIXELS = 256_000_000
const WHOLE = 'whole'

type Side = (typeof SIDES)[number] | typeof WHOLE

interface Proxy extends Kept {
  readonly bitmap: ImageBitmap
  /** A larger side would show no more. */
  readonly isWhole: boolean
}

const shelf = shelfOf<Proxy>(MOST_PIXELS)
const broken = new Set<string>()
const coming = new Set<string>()

// A file that is asked about shows its picture before the library has the pictures in it.
session.subscribe(({ open }, before) => {
  if (open !== before.open) broken.clear()
})

/** The picture large enough for so many dots of the screen on its longer side, or meanwhile a smaller one of it. */
function imageOf(asset: string, dots: number): ReturnType<Images> {
  if (broken.has(asset)) return 'broken'
  const wanted = sideFor(dots)
  for (const side of [wanted, ...larger(wanted)]) {
    const proxy = shelf.get(keyOf(asset, side))
    if (proxy) return proxy.bitmap
  }
  const smaller = [...SIDES].reverse().filter((side) => wanted === WHOLE || side < wanted)
  for (const side of smaller) {
    const proxy = shelf.get(keyOf(asset, side))
    if (!proxy) continue
    if (!proxy.isWhole) load(asset, wanted)
    return proxy.bitmap
  }
  load(asset, wanted)
  return null
}

function sideFor(dots: number): Side {
  return SIDES.find((side) => dots <= side) ?? WHOLE
}

function larger(side: Side): readonly Side[] {
  return side === WHOLE ? [] : [...SIDES.filter((each) => each > side), WHOLE]
}

function keyOf(asset: string, side: Side): string {
  return `${asset}/${side}`
}

/** What was looked at since this look is in use: it stands a second or two back. */
let lately = 0
let mark = { looks: 0, at: 0 }

function lookedAtLately(): number {
  const at = performance.now()
  if (at - mark.at > 1000) {
    lately = mark.looks
    mark = { looks: shelf.looks(), at }
  }
  return lately
}

/** Thumbnails ask for many at once; more than a few decoded together would only hold each other up. */
const AT_ONCE = 4
const waiting: (() => void)[] = []

function load(asset: string, side: Side): void {
  const key = keyOf(asset, side)
  if (coming.has(key)) return
  // Everything in view together must not chase itself off the shelf: then the small ones have to do.
  const pixels = (side === WHOLE ? 4096 : side) ** 2
  if (side !== SIDES[0] && !shelf.hasRoom(pixels, lookedAtLately())) return
  coming.add(key)
  const start = () => {
    void fetched(asset, side)
      .then((proxy) => shelf.put(key, proxy))
      // A picture nobody can read is shown as such, and not asked for again while this board is open.
      .catch(() => broken.add(asset))
      .finally(() => {
        coming.delete(key)
        waiting.shift()?.()
        arrivals.setState(({ count }) => ({ count: count + 1, asset }))
      })
  }
  if (coming.size > AT_ONCE) waiting.push(start)
  else start()
}

async function fetched(asset: string, side: Side): Promise<Proxy> {
  const image = new Image()
  image.src = `/asset/${asset}`
  await image.decode()
  const { naturalWidth: w, naturalHeight: h } = image
  const shrink = side === WHOLE ? 1 : Math.min(1, side / Math.max(w, h))
  const bitmap = await createImageBitmap(image, {
    resizeWidth: Math.max(1, Math.round(w * shrink)),
    resizeHeight: Math.max(1, Math.round(h * shrink)),
    resizeQuality: 'high',
  })
  return {
    bitmap,
    width: bitmap.width,
    height: bitmap.height,
    isWhole: shrink === 1,
    close: () => bitmap.close(),
  }
}
