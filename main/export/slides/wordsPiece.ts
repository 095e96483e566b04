import { printable } from '../../../shared/scene/drawable'
import type { Matrix, TextInk } from '../../../shared/scene/ink'
import { extentOf, measure } from '../../../shared/scene/textWidth'
import { type Cut, cornersOf, crossed } from './clips'
import type { Drawn } from './drawn'
import { ownPicture } from './imagePiece'
import { through } from './outlines'
import { placedBox, scaleOf, turnOf } from './turned'

/** A line of text in a text box of its own. */
export function wordsPiece(ink: TextInk, matrix: Matrix, cuts: readonly Cut[]): Drawn | null {
  const text = printable(ink.text)
  if (text.trim() === '') return null
  const { ascent, descent } = extentOf(ink.font)
  const w = measure(text, ink.font, ink.tracking)
  const left = ink.x - (ink.anchor === 'start' ? 0 : ink.anchor === 'middle' ? w / 2 : w)
  const box = { x: left, y: ink.y - ascent, w, h: ascent + descent }
  const turned = turnOf(matrix)
  const corners = cornersOf(box).map((corner) => through(matrix, corner))
  const scale = scaleOf(matrix)
  const isCut = crossed(cuts, corners, ink.font.size * scale * 0.5).length > 0
  if (isCut || turned === null || turned.turn.flipH) return ownPicture(ink, matrix, cuts)
  const air = w * 0.12 + ink.font.size
  const before = ink.anchor === 'start' ? 0 : ink.anchor === 'middle' ? air / 2 : air
  return {
    drawn: 'words',
    text,
    box: placedBox({ ...box, x: left - before, w: w + air }, matrix, turned),
    turn: turned.turn,
    font: { ...ink.font, size: ink.font.size * scale },
    fill: ink.fill,
    opacity: ink.opacity,
    anchor: ink.anchor,
    tracking: ink.tracking * scale,
    direction: ink.direction,
  }
}
