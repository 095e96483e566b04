import type { Dimension } from '../../model/vocabulary'
import type { FrameView } from './frameView'

/** The row of the score panel that holds a frame back most: its lowest level, the first of equals. */
export function weakestField(
  { applying, levels }: FrameView,
  among: readonly Dimension[] = applying,
): string {
  const asked = applying.filter((d) => among.includes(d))
  const scored = asked.filter((d) => levels[d] !== null)
  const [lowest] = [...scored].sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0))
  return `scores.${lowest ?? asked[0] ?? applying[0] ?? 'promise'}`
}
