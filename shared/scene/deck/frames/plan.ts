import type { Layout } from '../layout'
import type { Sheet } from '../paper'

/** How the frames stand, once every combination of switches has come down to one that can be set out. */
export type Plan =
  | { readonly of: 'page'; readonly arrange: 'beside' | 'above' | 'full'; readonly isFollowed: boolean }
  | { readonly of: 'cells'; readonly columns: number; readonly rows: number; readonly isFollowed: boolean }
  | { readonly of: 'rows'; readonly columns: number; readonly rows: number; readonly isFollowed: false }

/**
 * One frame a page: `left` with text below or following becomes `above`, `above` and `full` with text beside become
 * below. Several frames a page: `full` counts as `above`, and text that follows leaves a grid of pictures whatever
 * their place; `left` stands in rows while rows are high enough for a picture, else two rows share a line.
 */
export function planOf({ perPage, picture, text }: Layout, sheet: Sheet): Plan {
  const isWide = sheet.orientation === 'landscape'
  const isFollowed = text === 'following'
  if (perPage === 1) {
    const left = text === 'beside' ? 'beside' : 'above'
    return { of: 'page', arrange: picture === 'left' ? left : picture, isFollowed }
  }
  if (picture === 'left' && text === 'beside') {
    const columns = perPage > 4 && isWide ? (perPage === 9 ? 3 : 2) : 1
    return { of: 'rows', columns, rows: perPage / columns, isFollowed: false }
  }
  const columns = isFollowed ? PICTURES_ACROSS[perPage] : CELLS_ACROSS[perPage]
  const across = columns[isWide ? 0 : 1]
  return { of: 'cells', columns: across, rows: perPage / across, isFollowed }
}

/** Landscape, portrait: texts need height below their pictures, pictures alone need width. */
const CELLS_ACROSS = { 2: [2, 1], 3: [3, 1], 4: [4, 2], 6: [3, 2], 9: [3, 3] } as const
const PICTURES_ACROSS = { 2: [2, 1], 3: [3, 1], 4: [2, 2], 6: [3, 2], 9: [3, 3] } as const
