/** What can be put on the shelf: something with pixels, given back when it is not needed any more. */
export interface Kept {
  readonly width: number
  readonly height: number
  close(): void
}

interface Place<T> {
  readonly thing: T
  /** Grows with every look. */
  touched: number
}

/** Keeps what was looked at last, up to a number of pixels; what was looked at longest ago is closed first. */
export interface Shelf<T extends Kept> {
  get(key: string): T | null
  put(key: string, thing: T): void
  /** Whether so many pixels more would find room beside what was looked at since `start`. */
  hasRoom(pixels: number, start: number): boolean
  /** The number of looks so far: where a drawing starts. */
  looks(): number
  pixels(): number
}

export function shelfOf<T extends Kept>(mostPixels: number): Shelf<T> {
  const places = new Map<string, Place<T>>()
  let looks = 0
  let total = 0

  return {
    get(key) {
      const place = places.get(key)
      if (!place) return null
      looks += 1
      place.touched = looks
      return place.thing
    },
    put(key, thing) {
      drop(key)
      looks += 1
      places.set(key, { thing, touched: looks })
      total += pixelsOf(thing)
      const oldest = [...places].sort(([, a], [, b]) => a.touched - b.touched)
      for (const [old] of oldest) {
        if (total <= mostPixels || old === key) break
        drop(old)
      }
    },
    hasRoom(pixels, start) {
      let used = 0
      for (const { thing, touched } of places.values()) if (touched > start) used += pixelsOf(thing)
      return used + pixels <= mostPixels
    },
    looks: () => looks,
    pixels: () => total,
  }

  function drop(key: string): void {
    const place = places.get(key)
    if (!place) return
    places.delete(key)
    total -= pixelsOf(place.thing)
    place.thing.close()
  }
}

function pixelsOf({ width, height }: Kept): number {
  return width * height
}
