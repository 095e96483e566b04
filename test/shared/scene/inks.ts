import type { Ink } from '../../../shared/scene/ink'

/** Every ink that paints, groups opened. */
export function leaves(inks: readonly Ink[]): readonly Exclude<Ink, { ink: 'group' }>[] {
  return inks.flatMap((ink) => (ink.ink === 'group' ? leaves(ink.children) : [ink]))
}

/** Every colour of a drawing. */
export function coloursOf(inks: readonly Ink[]): readonly string[] {
  const all = leaves(inks).flatMap((ink) => {
    if (ink.ink === 'image') return []
    return ink.ink === 'text' ? [ink.fill] : [ink.fill, ink.stroke]
  })
  return [...new Set(all.filter((colour) => colour !== null))]
}

/** OKLCH chroma of #rrggbb. */
export function chromaOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return Math.hypot(across, along)
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
