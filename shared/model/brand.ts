import { z } from 'zod'
import { Extra, id, order, title } from './fields'

/** Whose deck it is: at most one a board (the first one counts), so it travels with the board. */
export type Brand = z.infer<typeof Brand>
export type BrandLogo = z.infer<typeof BrandLogo>
export type BrandFont = z.infer<typeof BrandFont>

const asset = z.string().regex(/^[0-9a-f]{64}$/)
const colour = z.string().regex(/^#[0-9a-f]{6}$/)

const BrandLogo = z.strictObject({
  asset,
  pixelW: z.number().int().min(1).max(32_768),
  pixelH: z.number().int().min(1).max(32_768),
  /** What it says, for those who do not see it; '' is read as the organisation's name. */
  name: title,
})

/** A font file the board carries. `family` and `style` are what the file calls itself. */
const BrandFont = z.strictObject({ asset, family: title, style: title })

export const Brand = z.strictObject({
  id: id('brand'),
  kind: z.literal('brand'),
  parent: id('board'),
  order,
  extra: Extra,
  logo: BrandLogo.nullable(),
  /** Eyebrows, rules and marks; null: ours. Darkened where words would not stand out from the paper. */
  main: colour.nullable(),
  /** The bar beside the guest's words and other grounds; null: ours. */
  accent: colour.nullable(),
  /** Titles, large figures and quotations; null: ours. */
  titleFont: BrandFont.nullable(),
  /** Everything else, in its regular weight; null: ours. */
  textFont: BrandFont.nullable(),
  /** What stands out within the text; null: the regular one again. */
  textBold: BrandFont.nullable(),
})
