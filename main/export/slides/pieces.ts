import { drawable } from '../../../shared/scene/drawable'
import type { GroupInk, Ink, Matrix } from '../../../shared/scene/ink'
import { product } from '../../../shared/scene/matrix'
import { areaPiece } from './areaPiece'
import type { Cut } from './clips'
import type { Drawn } from './drawn'
import { artPiece, imagePiece } from './imagePiece'
import { wordsPiece } from './wordsPiece'

/**
 * Ink as shapes of PowerPoint, in pixels of the page. What a clip cuts is cut itself where that can be done to a shape
 * (rectangles, pictures, plain areas); an outlined shape or a text that crosses one, and an outline that winds over
 * itself, becomes a picture of its own, so that the slide looks like the page. null: nothing to see.
 */
export function pieceOf(ink: Ink, matrix: Matrix, cuts: readonly Cut[] = []): Drawn | null {
  if (!drawable(ink)) return null
  switch (ink.ink) {
    case 'group':
      return groupPiece(ink, matrix, cuts)
    case 'rect':
    case 'ellipse':
    case 'path':
      return areaPiece(ink, matrix, cuts)
    case 'text':
      return wordsPiece(ink, matrix, cuts)
    case 'image':
      return imagePiece(ink, matrix, cuts)
  }
}

function groupPiece(ink: GroupInk, outer: Matrix, cuts: readonly Cut[]): Drawn | null {
  const matrix = product(outer, ink.transform)
  const own = ink.clip === null ? cuts : [...cuts, { matrix, clip: ink.clip }]
  if (ink.of !== undefined) return artPiece(ink, outer, cuts)
  const children = ink.children
    .map((child) => pieceOf(child, matrix, own))
    .filter((child): child is Drawn => child !== null)
  const [first] = children
  if (children.length < 2) return first ?? null
  return { drawn: 'group', name: '', children }
}
