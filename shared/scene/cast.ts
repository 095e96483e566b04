import file from '../../assets/art/cast.json'
import type { Figure } from '../model/element'
import type { Guest } from '../model/record'
import { figureFor } from './looks'

/** How a guest looks: as chosen, as cast for a template's guest of this name, or as follows from the id. */
export function figureOf(guest: Pick<Guest, 'id' | 'name' | 'figure'>): Figure {
  return guest.figure ?? castFigure(guest.name) ?? figureFor(guest.id)
}

/** The looks the templates' guests were given; null: nobody of this name. */
export function castFigure(name: string): Figure | null {
  return CAST.get(name) ?? null
}

const CAST: ReadonlyMap<string, Figure> = new Map(Object.entries(file))
