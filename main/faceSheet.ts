import type { BrandFace } from '../shared/scene/deck/brandFaces'

/** The address of the style sheet that brings one font of a brand: what it says stands in the address. */
export function faceSheet({ family, asset }: Pick<BrandFace, 'family' | 'asset'>): string {
  return `/face/${family}/${asset}.css`
}

/** What the style sheet at such an address says; null: it is no such address. */
export function faceSheetAt(path: string | null): string | null {
  const [, family, asset] = (path && ADDRESS.exec(path)) ?? []
  if (family === undefined || asset === undefined) return null
  // One file stands for every weight, as it was measured
  return `@font-face { font-family: '${family}'; font-weight: 1 1000; src: url('/font/${asset}'); }\n`
}

const ADDRESS = /^\/face\/(brand-[0-9a-f]{16})\/([0-9a-f]{64})\.css$/
