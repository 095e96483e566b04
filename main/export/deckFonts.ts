import { AppError } from '../../shared/errors'
import type { ExportReport } from '../../shared/exports'
import { brandFaces } from '../../shared/scene/deck/brandFaces'
import type { DeckOptions } from '../../shared/scene/deck/setup'
import type { BrandFamily } from '../../shared/scene/ink'
import { registerFace } from '../../shared/scene/typefaces'
import { fontOf } from '../fonts/fontFile'
import type { ExportBoard } from './tools'

/** A font file of the brand on its way to whoever sets text in it. */
export interface DeckFont {
  readonly family: BrandFamily
  /** What the file calls itself. */
  readonly name: string
  /** null: the board has lost it. */
  readonly bytes: Uint8Array | null
}

export function fontsFor(board: ExportBoard, { choice }: Pick<DeckOptions, 'choice'>): readonly DeckFont[] {
  return brandFaces(board.doc, choice).map(({ family, name, asset }) => {
    return { family, name, bytes: board.asset(asset)?.bytes ?? null }
  })
}

/** From now on text can be set in them; answers those it cannot be set in, and why. */
export function registerFonts(fonts: readonly DeckFont[]): ExportReport['fonts'] {
  return fonts.flatMap(({ family, name, bytes }) => {
    const reason = bytes === null ? 'missing' : reasonAgainst(family, bytes, name)
    return reason === null ? [] : [{ family: name, reason }]
  })
}

function reasonAgainst(family: BrandFamily, bytes: Uint8Array, name: string): 'damaged' | 'licence' | null {
  try {
    registerFace(family, fontOf(bytes, name).metrics)
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.trouble.code === 'E_FONT_LICENCE' ? 'licence' : 'damaged'
  }
}
