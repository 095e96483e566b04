import type { FigureElement } from '../../model/element'
import type { Frame, Guest } from '../../model/record'
import { standing } from '../art'
import { figureOf } from '../cast'
import { faceOf } from '../faces'
import { figureArt } from '../figure'
import type { Ink } from '../ink'
import { figureFor } from '../looks'

/** A person standing in their box, from its corner; the face wears the frame's feeling. Null: no size. */
export function figureInk(
  element: FigureElement,
  frame: Pick<Frame, 'intended' | 'felt'> | null,
  guest: Guest | null,
): readonly Ink[] | null {
  const { w, h, figure, face, wears, mirrored } = element
  if (!(w > 0 && h > 0)) return null
  const box = { x: 0, y: 0, w, h }
  const looks = figure ?? (guest ? figureOf(guest) : figureFor(element.guest ?? element.id))
  const art = figureArt(looks, face ?? faceOf(frame?.[wears] ?? null), box)
  return [standing(art, box, mirrored ? 'mirrored' : 'as-drawn')]
}
