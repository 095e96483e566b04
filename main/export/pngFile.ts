import { fittedWall } from '../../shared/drawingSize'
import type { Asset } from '../protocol'
import { type Drawing, svgToDraw } from './svgFile'
import type { Draw, Watch } from './tools'

interface Wish {
  readonly what: 'sheet' | 'picture' | 'wall'
  readonly ground: 'paper' | 'transparent'
  readonly scale: 1 | 2 | 3
}

/** Drawings as PNG, in their order; throws `usage` where one would be too large at this scale. */
export async function pngFiles(
  drawings: readonly Drawing[],
  { what, ground, scale }: Wish,
  draw: Draw,
  asset: (hash: string) => Asset | null,
  watch: Watch,
): Promise<readonly Uint8Array[]> {
  const jobs = drawings.map((drawing) => {
    const size = what === 'wall' && scale === 1 ? fittedWall(drawing) : drawing
    const [w, h] = [Math.round(size.w), Math.round(size.h)]
    return { svg: svgToDraw(drawing, { w, h }), w, h, scale, ground }
  })
  return draw(jobs, asset, watch)
}
