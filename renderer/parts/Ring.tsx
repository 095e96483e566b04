import { useMemo } from 'react'
import type { FrameAlignment, GroupAlignment } from '../../shared/method/formulas'
import { scoreRing } from '../../shared/scene/ring'
import { InkPicture } from './InkPicture'
import style from './Ring.module.css'

/** The alignment as a ring; its number and state stand beside it as text. */
export function Ring({
  reading,
  size,
}: {
  readonly reading: FrameAlignment | GroupAlignment
  readonly size: number
}) {
  const ink = useMemo(() => scoreRing(reading, size), [reading, size])
  return <InkPicture ink={ink} w={size} h={size} width={size} className={style.ring} />
}
