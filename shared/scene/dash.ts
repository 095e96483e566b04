import type { Dash } from '../model/vocabulary'
import { units } from './drawable'

/** The pattern of a line `width` units wide, in proportion to it: with round ends, dots are as wide as the line. */
export function dashOf(dash: Dash, width: number): readonly number[] | null {
  switch (dash) {
    case 'solid':
      return null
    case 'dashed':
      return [units(width * 2.4), units(width * 2.6)]
    case 'dotted':
      return [0.01, units(width * 2.3)]
  }
}
