import { memo, useMemo } from 'react'
import { companionLooks } from '../../../shared/edit/companions'
import type { Party } from '../../../shared/edit/party'
import type { Figure } from '../../../shared/model/element'
import { placed } from '../../../shared/scene/art'
import { figureArt, SHOWN } from '../../../shared/scene/figure'
import { group } from '../../../shared/scene/ink'
import { InkPicture } from '../../parts/InkPicture'

interface Props {
  readonly party: Party
  readonly first: Figure
}

/** Who would stand there, small: the first one as she looks, and others beside or behind her. */
export const PartyPicture = memo(function PartyPicture({ party, first }: Props) {
  const ink = useMemo(() => inkOf(party, first), [party, first])
  return <InkPicture ink={ink} w={W} h={H} width={100} />
})

const W = 168
const H = 128
/** Units of an adult. */
const TALL = 118

/** From the back to the front: where the soles' middle is, how tall, which way; 0 is the first one. */
const CROWD: Readonly<Record<Party, readonly (readonly [number, number, 'right' | 'left', number])[]>> = {
  alone: [[84, 1, 'right', 0]],
  couple: [
    [110, 1, 'left', 1],
    [58, 1, 'right', 0],
  ],
  family: [
    [128, 1, 'left', 1],
    [40, 1, 'right', 0],
    [98, 0.6, 'left', 2],
    [70, 0.6, 'right', 3],
  ],
  queue: [
    [30, 0.88, 'right', 3],
    [64, 0.92, 'right', 2],
    [98, 0.96, 'right', 1],
    [134, 1, 'right', 0],
  ],
}

function inkOf(party: Party, first: Figure) {
  const met: Figure[] = [first]
  const looks = [1, 2, 3].map((i) => {
    const child = party === 'family' && i > 1
    const figure = companionLooks(`companion ${i}`, child ? 'child' : 'adult', met)
    met.push(figure)
    return figure
  })
  return group(
    CROWD[party].map(([x, size, way, who]) => {
      const h = TALL * size
      const w = h / SHOWN.whole
      const art = figureArt(who === 0 ? first : (looks[who - 1] ?? first), 'smile', { w, h })
      const box = { x: x - w / 2, y: H - 6 - h, w, h }
      return placed(art, box, way === 'left' ? 'mirrored' : 'as-drawn')
    }),
  )
}
