import { useMemo } from 'react'
import type { Figure } from '../../../shared/model/element'
import type { Guest } from '../../../shared/model/record'
import { figureOf } from '../../../shared/scene/cast'

/** How a guest looks; the same object until the looks change, so that faces are painted once. */
export function useFigure({ id, name, figure }: Pick<Guest, 'id' | 'name' | 'figure'>): Figure {
  return useMemo(() => figureOf({ id, name, figure }), [id, name, figure])
}
