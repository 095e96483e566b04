import type { Brand } from '../model/brand'
import { type Change, drop, nothing, put } from '../model/change'
import { boardOf, brandOf, childrenOf, type Doc } from '../model/doc'
import { newId } from '../model/id'
import { FIRST_ORDER } from '../model/order'

/** null: ours. */
export type BrandPatch = Partial<
  Pick<Brand, 'logo' | 'main' | 'accent' | 'titleFont' | 'textFont' | 'textBold'>
>

/** Logo, colours and fonts of the deck. The record comes with the first of them and goes with the last. */
export function editBrand(doc: Doc, patch: BrandPatch): Change {
  const board = boardOf(doc).id
  const before = brandOf(doc)
  const after: Brand = { ...NONE, ...(before ?? { id: newId('brand'), parent: board }), ...patch }
  if (!isBare(after)) return put(doc, after)
  if (before === null) return nothing
  // A second one, as two copies of a board that were put together have, must not come to light
  const all = childrenOf(doc, board, 'brand').map(({ id }) => id)
  return drop(doc, all)
}

/** This board's brand becomes that of another; where that one has none, neither has this. */
export function copyBrand(doc: Doc, from: Doc): Change {
  return editBrand(doc, patchOf(brandOf(from)))
}

/** All that makes a brand, to be put in place of another's. */
export function patchOf(brand: Brand | null): Required<BrandPatch> {
  const { logo, main, accent, titleFont, textFont, textBold } = brand ?? NONE
  return { logo, main, accent, titleFont, textFont, textBold }
}

const NONE = {
  kind: 'brand',
  order: FIRST_ORDER,
  extra: {},
  logo: null,
  main: null,
  accent: null,
  titleFont: null,
  textFont: null,
  textBold: null,
} as const satisfies Omit<Brand, 'id' | 'parent'>

/** What a newer version said in it is worth keeping, too. */
function isBare(brand: Brand): boolean {
  const said = Object.values(patchOf(brand)).some((value) => value !== null)
  return !said && Object.keys(brand.extra).length === 0
}
