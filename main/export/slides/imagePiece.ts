import type { Box } from '../../../shared/model/geometry'
import { cornerOf } from '../../../shared/scene/drawable'
import { type GroupInk, IDENTITY, type ImageInk, type Ink, type Matrix } from '../../../shared/scene/ink'
import { product } from '../../../shared/scene/matrix'
import { type Cut, common, cornersOf, crossed, cutInk, inverse, isClear, panesOf } from './clips'
import { type DrawnImage, UNCROPPED } from './drawn'
import { UNTURNED } from './emu'
import { inkBounds } from './inkBounds'
import { through } from './outlines'
import { localBox, pageBox, placedBox, type Turned, turnOf } from './turned'

/** A stamp or a person: one picture, which all places that show the same share. */
export function artPiece(ink: GroupInk, matrix: Matrix, cuts: readonly Cut[]): DrawnImage | null {
  const box = inkBounds(ink)
  const turned = turnOf(matrix)
  if (box === null) return null
  const source = { of: 'ink', ink, name: ink.of ?? 'drawing', box } as const
  return (turned && croppedTo(source, box, matrix, turned, cuts)) ?? ownPicture(ink, matrix, cuts)
}

export function imagePiece(ink: ImageInk, matrix: Matrix, cuts: readonly Cut[]): DrawnImage | null {
  const turned = turnOf(matrix)
  const source = { of: 'asset', asset: ink.asset } as const
  const near = cuts.at(-1)
  if (turned && near?.matrix === matrix) {
    const shown = common(ink, [near.clip])
    if (shown === null) return null
    const isWhole = Math.abs(shown.w - near.clip.w) < 0.01 && Math.abs(shown.h - near.clip.h) < 0.01
    const radius = isWhole ? cornerOf(near.clip) * turned.scale : 0
    const placed = croppedTo(source, ink, matrix, turned, cuts.slice(0, -1), { box: shown, radius })
    if (placed) return { ...placed, opacity: ink.opacity }
  }
  const placed = turned && croppedTo(source, ink, matrix, turned, cuts)
  return placed ? { ...placed, opacity: ink.opacity } : ownPicture(ink, matrix, cuts)
}

/** A picture that fills `whole`, as far as `shown` and upright clips let it be seen; null: not to be had by cropping. */
function croppedTo(
  source: DrawnImage['source'],
  whole: Box,
  matrix: Matrix,
  turned: Turned,
  cuts: readonly Cut[],
  shown: { readonly box: Box; readonly radius: number } = { box: whole, radius: 0 },
): DrawnImage | null {
  const over = crossed(
    cuts,
    cornersOf(shown.box).map((corner) => through(matrix, corner)),
  )
  let seen = shown.box
  if (over.length > 0) {
    const panes = panesOf(over)
    if (panes === null || turned.turn.degrees !== 0) return null
    const visible = common(
      pageBox(shown.box, matrix),
      panes.map(({ box }) => box),
    )
    if (visible === null || !isClear(visible, panes)) return null
    seen = localBox(visible, matrix)
  }
  const crop = {
    left: (seen.x - whole.x) / whole.w,
    top: (seen.y - whole.y) / whole.h,
    right: (whole.x + whole.w - seen.x - seen.w) / whole.w,
    bottom: (whole.y + whole.h - seen.y - seen.h) / whole.h,
  }
  const isCropped = Object.values(crop).some((share) => share > 1e-4)
  return {
    drawn: 'image',
    source,
    box: placedBox(seen, matrix, turned),
    turn: turned.turn,
    crop: seen === whole || !isCropped ? UNCROPPED : crop,
    radius: over.length === 0 ? shown.radius : 0,
    opacity: 1,
  }
}

/**
 * What cannot be a shape is drawn as a picture of its own, cut as the page cuts it: in the units of the outermost clip,
 * so that the same thing on another page is the same picture.
 */
export function ownPicture(ink: Ink, matrix: Matrix, cuts: readonly Cut[]): DrawnImage | null {
  const root = cuts[0]?.matrix ?? IDENTITY
  const back = inverse(root)
  const turned = turnOf(root)
  if (back === null || turned === null) return null
  const own = cuts.map((cut) => ({ matrix: product(back, cut.matrix), clip: cut.clip }))
  const whole = cutInk(ink, product(back, matrix), own)
  const box = inkBounds(whole)
  if (box === null) return null
  return {
    drawn: 'image',
    source: { of: 'ink', ink: whole, name: 'drawing', box },
    box: placedBox(box, root, turned),
    turn: UNTURNED,
    crop: UNCROPPED,
    radius: 0,
    opacity: 1,
  }
}
